"""The chart of what was claimed against what others measured."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from benchclaims.model import VERDICTS
from benchclaims.report.axes import NO_EFFECT
from benchclaims.report.charts import Chart, concat, largest_first
from benchclaims.report.comparable import measured, records
from benchclaims.report.compose import Key
from benchclaims.report.doubt import is_doubt
from benchclaims.report.groups import best_first
from benchclaims.report.ladder import Ladder, Line
from benchclaims.report.lines import detail
from benchclaims.report.marks.axis import far_apart
from benchclaims.report.marks.key import WORDS as HEDGES
from benchclaims.report.marks.key import sign_keys
from benchclaims.report.marks.measured import draw_measured, ends, verdict_keys
from benchclaims.report.names import capital
from benchclaims.report.panels import BASES, FACTOR_AXIS, Part, level_heading, panels, sides, towards
from benchclaims.report.relations import title
from benchclaims.report.thin import thinned
from benchclaims.report.wording import as_written, count, listed
from benchclaims.table.aspects import OTHER, Aspect
from benchclaims.table.verdict import WORDS
from benchclaims.wording import figure, hedge

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from benchclaims.report.style import Theme

LEAD = (
    "A dot is what a paper claims, the other mark what others measured of it (the median, where several "
    "did), the line between them how far they are apart. The verdict is computed from both figures."
)
PLACELESS = "without a place on an axis"


def measured_chart(part: pd.DataFrame, names: Mapping[str, str], topic: Aspect = OTHER) -> Chart | None:
    """The claims of `part` that others measured, a panel an axis, grouped by verdict; None without one."""
    whole = measured(part)
    if whole.empty:
        return None
    cut = [thinned(axis) for axis in axes(whole)]
    parts = [shown for shown, _ in cut]
    shown, rest = concat(parts, whole), concat([left for _, left in cut], whole.assign(why=""))
    every = part[part["n_measured"] > 0]
    lost = every[~every["claim_id"].isin(whole["claim_id"])]
    lost = lost.assign(why=[why if is_doubt(why) else PLACELESS for why in lost["reason"]])
    return Chart(
        "measured" if topic is OTHER else f"{topic.id}-measured", "measured", "measured",
        title(topic, "Claimed against measured"), LEAD, shown, concat([rest, lost], rest),
        lambda width: panels([measured_part(one, names) for one in parts], width),
        signs(shown), fact(whole),
    )  # fmt: skip


def signs(shown: pd.DataFrame) -> tuple[Key, ...]:
    """The key: what is claimed, the verdicts that occur, and the hedges of the claims."""
    hedges = [key for key in sign_keys(records(shown)) if key.words != HEDGES["exact"]]
    return (*verdict_keys(shown["verdict"]), *hedges)


def axes(whole: pd.DataFrame) -> list[pd.DataFrame]:
    """The claims by panel: all factors in one, then shares, changes and levels by axis, the largest first."""
    found = []
    for kind in ("factors", "kept", "changes", "scores"):
        of_kind = whole[whole["kind"] == kind]
        by = ["kind"] if kind == "factors" else ["x_unit", "basis"] if kind == "changes" else ["axis"]
        found += largest_first(of_kind, by)
    return found


def measured_part(frame: pd.DataFrame, names: Mapping[str, str]) -> Part:
    """Claims of one axis with what others measured."""
    kind = str(frame["kind"].iloc[0])
    heading, caption = headed(frame)

    def draw(rows: Ladder, ax: Axes, theme: Theme) -> Axes:
        draw_measured(rows, ax, theme, NO_EFFECT.get(kind))
        if kind in NO_EFFECT and kind != "kept":
            return sides(ax, NO_EFFECT[kind], theme)
        return towards(ax, str(frame["better"].iloc[0]), theme)

    return Part(list(measured_lines(frame, names)), draw, heading, caption)


def headed(frame: pd.DataFrame) -> tuple[str, str]:
    """What stands above and below an axis."""
    claim = frame.iloc[0]
    if claim["kind"] == "factors":
        return "Factors: how many times better", FACTOR_AXIS
    if claim["kind"] == "kept":
        return "Share of the baseline's quality kept", ""
    if claim["kind"] == "changes":
        unit = str(claim["x_unit"])
        return BASES.get((unit, str(claim["basis"])), f"Change in {unit.replace('_', ' ')}"), ""
    spread = far_apart([end for one in records(frame) for end in ends(one)])
    return level_heading(claim.to_dict(), spread), ""


def measured_lines(frame: pd.DataFrame, names: Mapping[str, str]) -> Iterator[Line]:
    """A line a claim under a line a verdict, best verdict first."""
    by = "metric" if frame["kind"].iloc[0] == "scores" else None
    for verdict in VERDICTS:
        group = frame[frame["verdict"] == verdict]
        if len(group):
            yield Line(capital(WORDS[verdict]))
        said = ""
        for claim in best_first(records(group)):
            name = names[claim["paper_id"]]
            yield Line("" if name == said else name, detail(claim, name, by), both(claim), claim)
            said = name


def both(claim: Mapping[str, Any]) -> str:
    """What is claimed and what was measured, as the claim puts it: `up to 5.6×, measured 5.1×`."""
    return f"{hedge(claim['qualifier'])}{as_written(claim)}, measured {middle(claim)}"


def middle(claim: Mapping[str, Any]) -> str:
    """What was measured, the median where several did: `5.1× (median of 3)`; nothing where nobody did."""
    if not claim["n_measured"]:
        return ""
    times = f" (median of {claim['n_measured']})" if claim["n_measured"] > 1 else ""
    return put(claim, claim["measured"]) + times


def put(claim: Mapping[str, Any], value: float) -> str:
    """A value as its claim is written: a share as a share, a change the other way with the other sign."""
    turned = {"increase": "decrease", "decrease": "increase"}.get(claim["direction"], claim["direction"])
    other = claim["form"] == "change" and value < 0
    size = abs(value) if other else value
    said = as_written(
        {**claim, "low": size, "high": size, "direction": turned if other else claim["direction"]}
    )
    return ("to " if as_written(claim).startswith("to ") else "") + said.removeprefix("to ")


def fact(whole: pd.DataFrame) -> str:
    """How many claims got which verdict, in a sentence."""
    said_of = WORDS | {"other-direction": "in the other direction"}
    counts = [(int((whole["verdict"] == verdict).sum()), said_of[verdict]) for verdict in VERDICTS]
    tolerances = sorted({float(one) for one in whole["tolerance"]})
    with_tolerance = " or ".join(f"{figure(100 * one)}%" for one in tolerances)
    said = listed([f"{number} {words}" for number, words in counts if number])
    return f"{count(len(whole), 'claim')} measured by others: {said} (tolerance {with_tolerance})."
