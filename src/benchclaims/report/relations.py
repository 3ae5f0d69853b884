"""Charts that relate claims to each other: over time, quality to efficiency, papers to their baselines."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from benchclaims.report import leads
from benchclaims.report.charts import Chart, concat, papers, without
from benchclaims.report.comparable import again, factors, records
from benchclaims.report.compose import Panel, key_panel
from benchclaims.report.cutting import cut_lines
from benchclaims.report.edges import baseline_names, cut_for, edges, most_named
from benchclaims.report.facts import balance, sentences
from benchclaims.report.ladder import Columns
from benchclaims.report.lines import by_aspect
from benchclaims.report.marks.days import Days
from benchclaims.report.marks.key import keys, span_keys
from benchclaims.report.marks.network import Network, draw_network, network_keys, network_lines, of_lines
from benchclaims.report.marks.plane import SIDE
from benchclaims.report.marks.timeline import draw_times, is_dated
from benchclaims.report.marks.tradeoff import Groups, draw_pairs, numbered
from benchclaims.report.marks.tradeoff_key import pair_keys, statement_keys
from benchclaims.report.pairs import PAIRED, Pair, paired, pairs, unpaired
from benchclaims.report.panels import sides
from benchclaims.report.style import LINE, MARGIN, Theme
from benchclaims.report.wording import count
from benchclaims.table.aspects import BY_ID, OTHER, Aspect

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

DATED, DAYS = 5, 3
"""How many dated claims, and on how many days, an aspect needs for a panel over time."""
CUT = " (//: a time without papers is cut out)"
LINKED = 3
"""How many lines a chart of who is compared with whom needs."""
ELSE = "no farther from no effect than another claim of their paper against the same system"

BASIS = {
    "points": "in percentage points",
    "relative": "in per cent of the baseline's",
    "unclear": "in per cent (the texts do not say: relative, or in points)",
}


def time_chart(part: pd.DataFrame, names: Mapping[str, str], topic: Aspect = OTHER) -> Chart | None:
    """Factors over the dates of their papers, a panel an aspect that has enough dated claims."""
    ratios = factors(part)
    groups = [
        (key, claims)
        for key, claims in by_aspect(ratios[ratios["date"].map(is_dated).astype(bool)])
        if len(claims) >= DATED and claims["date"].nunique() >= DAYS
    ]
    if not groups:
        return None
    shown = concat([claims for _, claims in groups], part)
    days = sorted(shown["date"])

    def panel(key: str, claims: pd.DataFrame) -> Panel:
        about = BY_ID[key]
        return Panel(
            lambda ax, theme: draw_times(claims, ax, names=names, theme=theme, days=days),
            130.0, SIDE, 14.0, foot=16.0,
            heading=f"{about.title}: ↑ times better than the baseline (2×: {about.gain})",
            caption=f"→ date of the paper{CUT if Days.of(days).cuts else ''}",
        )  # fmt: skip

    return Chart(
        f"{prefix(topic)}time", "time", "overview",
        title(topic, "How many times better papers claim to be, stated as a factor, by date of the paper"),
        leads.TIME, shown, undated(part, shown),
        lambda width: [panel(key, claims) for key, claims in groups],
        (*keys(records(shown), upright=True), *span_keys(records(shown))), f"From {days[0]} to {days[-1]}.",
    )  # fmt: skip


def lacking(kind: str, part: pd.DataFrame) -> tuple[str, str]:
    """What claims without a chart of `time`, `tradeoff` or `baselines` have of what it needs, and that."""
    if kind == "time":
        ratios = factors(part)
        dated = ratios[ratios["date"].map(is_dated).astype(bool)]
        most = max((len(claims) for _, claims in by_aspect(dated)), default=0)
        have = f"{count(most, 'factor')} of dated papers on one topic"
        return have, f"at least {DATED}, of {DAYS} days or more"
    if kind == "tradeoff":
        whole = again(part)
        both = max(len({pair.step["paper_id"] for pair in pairs(whole, basis)}) for basis in BASIS)
        have = f"{count(both, 'paper')} with quality, in one kind of per cent, and efficiency in one sentence"
        return have, f"at least {PAIRED}"
    return f"{count(len(edges(part)), 'pair')} of a paper and a baseline that it names", f"at least {LINKED}"


def undated(part: pd.DataFrame, shown: pd.DataFrame) -> pd.DataFrame:
    """The claims of `part` that have no place over time, with the reason as `why`: factors for their date."""
    missing = without(part, shown, kind="factors")
    reasons = {
        True: f"on topics with fewer than {DATED} numbers of dated papers",
        False: "of papers of which the date is not known",
    }
    dates = missing["date"].map(is_dated).astype(bool).map(reasons).astype("str")
    return missing.assign(why=missing["why"].where(missing["kind"] != "factors", dates))


def tradeoff_chart(part: pd.DataFrame, names: Mapping[str, str], topic: Aspect = OTHER) -> Chart | None:
    """Quality against efficiency, a panel a basis of per cent with enough papers that claim both together."""
    whole = again(part)
    planes = plane_groups(whole)
    if not planes:
        return None
    groups = {number: group for plane in planes.values() for number, group in plane.items()}
    shown = paired(whole, (pair for group in groups.values() for pair in group))
    return Chart(
        f"{prefix(topic)}tradeoff", "tradeoff", "overview",
        title(topic, "Quality against efficiency: what papers claim of both in one sentence"),
        leads.TRADEOFF, shown, unpaired(whole, shown),
        lambda width: [
            *(plane_panel(plane, basis, names) for basis, plane in planes.items()),
            key_panel(statement_keys(groups, names), width - 2 * MARGIN),
        ],
        tuple(pair_keys(groups)), won(groups),
    )  # fmt: skip


def plane_panel(
    groups: Groups, basis: str, names: Mapping[str, str], listed: Collection[int] | None = None
) -> Panel:
    """The plane of the numbered pairs of one basis of per cent; a list tells of the `listed`, or of all."""

    def draw(ax: Axes, theme: Theme) -> Axes:
        return sides(draw_pairs(groups, ax, names, theme, listed), 1.0, theme)

    return Panel(
        draw, 220.0, SIDE, 14.0, heading=f"↑ Quality: change of the metric named below, {BASIS[basis]}",
        caption="→ Efficiency: times better than the baseline in the metric named below, log scale",
    )  # fmt: skip


def won(groups: Groups) -> str:
    """How many statements are for the better in both metrics, in a sentence."""
    better = [group for group in groups.values() if all(pair.better for pair in group)]
    also = sum(bool(group[0].worse) for group in better)
    rest = f", {also} of them with another metric worse" if also else ""
    return f"{len(better)} of {count(len(groups), 'statement')} have it better in both metrics{rest}."


def plane_groups(whole: pd.DataFrame) -> dict[str, dict[int, list[Pair]]]:
    """The numbered pairs by basis of per cent, where enough papers have some.

    `whole` are claims placed `again`: none needs others on its axis for this.
    """
    planes: dict[str, dict[int, list[Pair]]] = {}
    first = 1
    for basis in BASIS:
        found = pairs(whole, basis)
        if len({pair.step["paper_id"] for pair in found}) >= PAIRED:
            planes[basis] = numbered(found, first)
            first += len(planes[basis])
    return planes


def network_chart(part: pd.DataFrame, names: Mapping[str, str], topic: Aspect = OTHER) -> Chart | None:
    """Papers and the systems that they compare themselves with."""
    wires = edges(part)
    if len(wires) < LINKED:
        return None
    drawn = most_named(wires)
    shown = part[part["claim_id"].isin(drawn["claim_id"])]
    made = network_lines(drawn, names)
    return Chart(
        f"{prefix(topic)}baselines", "baselines", "overview",
        f"{title(topic, 'Who is compared with whom')}: papers and the systems they name as baselines",
        leads.BASELINES, shown, unlinked(part, wires, drawn), lambda width: [network_panel(made, width)],
        tuple(network_keys(records(drawn))),
        sentences(
            named_most(wires), balance(wires, wires.drop(drawn.index), "lines"),
        ),
    )  # fmt: skip


def named_most(wires: pd.DataFrame) -> str:
    """How many papers and systems there are, and which system most papers name, in a sentence."""
    most = wires["baseline_name"].value_counts().sort_index().sort_values(ascending=False, kind="stable")
    number = int(most.iloc[0])
    told = f"; named most: {most.index[0]}, by {count(number, 'paper')}" if number > 1 else ""
    return f"{count(papers(wires), 'paper')} and {count(len(most), 'system')}{told}."


def network_panel(made: Network, width: float, shared: Columns | None = None) -> Panel:
    """The lines from papers to systems; cut, each part has its own systems."""
    cells = shared or made.columns(width)
    rows = made.rows(cells)

    def draw(ax: Axes, theme: Theme) -> Axes:
        return draw_network(rows, made.baselines, ax, theme)

    def cut(first: float, rest: float) -> list[Panel]:
        return [network_panel(of_lines(lines), width, cells) for lines in cut_lines(rows, first, rest)]

    return Panel(draw, rows.lines * LINE, rows.left, rows.right, foot=2.0, cut=cut)


def unlinked(part: pd.DataFrame, wires: pd.DataFrame, drawn: pd.DataFrame) -> pd.DataFrame:
    """The claims of `part` with a named baseline that no drawn line stands for, with the reason as `why`."""
    rest, cut = part[~part["claim_id"].isin(drawn["claim_id"])], cut_for(wires, drawn)

    rest = rest[rest["baseline_name"].map(baseline_names).astype(bool)]

    def why(claim: Mapping[str, Any]) -> str:
        return str(claim["reason"]) if claim["kind"] == "" else cut.get(claim["claim_id"], ELSE)

    return rest.assign(why=[why(claim) for claim in records(rest)])


def prefix(topic: Aspect) -> str:
    """What a chart's file name starts with: the overview, or its topic."""
    return "overview-" if topic is OTHER else f"{topic.id}-"


def title(topic: Aspect, words: str = "Claimed factors") -> str:
    """A chart's title, with its topic if it has one."""
    return words if topic is OTHER else f"{topic.title}: {words[:1].lower()}{words[1:]}"
