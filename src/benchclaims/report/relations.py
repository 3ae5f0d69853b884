"""Charts that relate claims to each other: over time, quality to efficiency, papers to their baselines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from benchclaims.report import leads
from benchclaims.report.aspects import BY_ID, OTHER, Aspect
from benchclaims.report.charts import Chart, concat, papers, without
from benchclaims.report.comparable import factors, records
from benchclaims.report.compose import Panel
from benchclaims.report.edges import baseline_names, edges
from benchclaims.report.ladder import columns, ladder
from benchclaims.report.lines import by_aspect
from benchclaims.report.marks.network import draw_network, network_lines
from benchclaims.report.marks.scatter import is_day, timeline, tradeoff
from benchclaims.report.pairs import paired, pairs, unpaired
from benchclaims.report.style import LINE, Width
from benchclaims.report.thin import MOST
from benchclaims.report.wording import count

if TYPE_CHECKING:
    import pandas as pd

DATED = 5
"""How many dated claims on at least three days an aspect needs for a panel over time."""
PAIRED = 3
"""How many papers a plane of quality and efficiency needs."""
LINKED = 3
"""How many lines a chart of who is compared with whom needs."""
SIDE = 34.0
"""Points for tick labels on the left."""

BASIS = {
    "points": "percentage points",
    "relative": "per cent of the baseline's",
    "unclear": "per cent (the texts do not say: relative, or in points)",
}


def time_chart(part: pd.DataFrame, names: Mapping[str, str], topic: Aspect = OTHER) -> Chart | None:
    """Factors over the dates of their papers, a panel an aspect that has enough dated claims."""
    ratios = factors(part)
    dated = ratios[ratios["date"].map(is_day).astype(bool)]
    groups = [
        (key, claims)
        for key, claims in by_aspect(dated)
        if len(claims) >= DATED and claims["date"].nunique() >= 3
    ]
    if not groups:
        return None
    shown = concat([claims for _, claims in groups], part)

    days = sorted(shown["date"])
    ends = (days[0], days[-1])

    def panel(key: str, claims: pd.DataFrame) -> Panel:
        return Panel(
            lambda ax, theme: timeline(claims, ax, names=names, theme=theme, days=ends), 130.0, SIDE, 14.0,
            heading=f"{BY_ID[key].title}: times better than the baseline, log scale", foot=16.0,
        )  # fmt: skip

    missing = without(ratios, shown)
    missing = missing.assign(why="of papers without a full date, or of an aspect with too few that have one")
    return Chart(
        f"{prefix(topic)}time", "time", "overview", f"{title(topic)} over time",
        leads.TIME, shown, missing,
        lambda width: [panel(key, claims) for key, claims in groups], fact=f"From {days[0]} to {days[-1]}.",
    )  # fmt: skip


def tradeoff_chart(part: pd.DataFrame, names: Mapping[str, str], topic: Aspect = OTHER) -> Chart | None:
    """Quality against efficiency, a panel a basis that has enough papers."""
    both = pairs(part)
    bases = [basis for basis, group in both.groupby("basis", sort=True) if len(group) >= PAIRED]
    if not bases:
        return None
    shown = concat([paired(part, str(basis)) for basis in bases], part).drop_duplicates("claim_id")

    def panel(basis: str) -> Panel:
        return Panel(
            lambda ax, theme: tradeoff(paired(part, basis), ax, names=names, theme=theme), 220.0, SIDE, 14.0,
            heading=f"↑ Quality: gain over the baseline in {BASIS[basis]}", foot=16.0,
            caption="→ Efficiency: times better than the baseline, log scale",
        )  # fmt: skip

    wanted = both[both["basis"].isin(bases)]
    won = int(((wanted["x_low"] > 1) & (wanted["y_low"] > 0)).sum())
    return Chart(
        f"{prefix(topic)}tradeoff", "tradeoff", "overview",
        f"{title(topic, 'Quality against efficiency')}: papers that claim both",
        leads.TRADEOFF, shown, unpaired(part, shown),
        lambda width: [panel(str(basis)) for basis in bases],
        fact=f"{won} of {count(len(wanted), 'paper')} claim to be better in both throughout.",
    )  # fmt: skip


def network_chart(part: pd.DataFrame, names: Mapping[str, str], topic: Aspect = OTHER) -> Chart | None:
    """Papers and the systems that they compare themselves with."""
    wires = edges(part)
    if len(wires) < LINKED:
        return None
    drawn = most_named(wires)
    shown = part[part["claim_id"].isin(drawn["claim_id"])]
    made = network_lines(drawn, names)

    def panels(width: Width) -> list[Panel]:
        cells = replace(columns(made.lines, width), right=made.right())
        rows = ladder(made.lines, width, cells)
        return [
            Panel(
                lambda ax, theme: draw_network(rows, made.baselines, ax, theme),
                rows.lines * LINE, rows.left, rows.right, foot=2.0,
            )
        ]  # fmt: skip

    most = wires["baseline_name"].value_counts().sort_index().sort_values(ascending=False, kind="stable")
    return Chart(
        f"{prefix(topic)}baselines", "baselines", "overview",
        f"{title(topic, 'Who is compared with whom')}: papers and the systems they name",
        leads.BASELINES, shown, unlinked(part, wires, drawn), panels,
        fact=f"{count(papers(shown), 'paper')} and {count(len(most), 'system')}"
        + (f"; named most: {most.index[0]}, by {most.iloc[0]}." if most.iloc[0] > 1 else "."),
    )  # fmt: skip


def unlinked(part: pd.DataFrame, wires: pd.DataFrame, drawn: pd.DataFrame) -> pd.DataFrame:
    """The claims of `part` that no drawn line stands for, with the reason as `why`."""
    rest = part[~part["claim_id"].isin(drawn["claim_id"])]
    cut = set(wires["claim_id"]) - set(drawn["claim_id"])

    def why(claim: Mapping[str, Any]) -> str:
        if not baseline_names(claim["baseline"]):
            return "that name no system as the baseline"
        if claim["kind"] == "":
            return str(claim["reason"])
        fewer = claim["claim_id"] in cut
        return "over systems that fewer papers name" if fewer else "smaller than another over the same system"

    return rest.assign(why=[why(claim) for claim in records(rest)])


def most_named(wires: pd.DataFrame) -> pd.DataFrame:
    """At most `MOST` of the edges: those to the systems that most papers name."""
    named = wires.assign(folded=wires["baseline_name"].str.casefold())
    uses = named.groupby("folded")["paper_id"].transform("size")
    return named.assign(uses=-uses).sort_values(["uses", "folded", "paper_id"]).head(MOST)


def prefix(topic: Aspect) -> str:
    """What a chart's file name starts with: the overview, or its topic."""
    return "overview-" if topic is OTHER else f"{topic.id}-"


def title(topic: Aspect, words: str = "Claimed factors") -> str:
    """A chart's title, with its topic if it has one."""
    return words if topic is OTHER else f"{topic.title}: {words[:1].lower()}{words[1:]}"
