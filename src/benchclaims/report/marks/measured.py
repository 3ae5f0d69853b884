"""Claimed against measured: the claim's own mark, and beside it what others measured, by its verdict."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from benchclaims.model import VERDICTS
from benchclaims.report.compose import Key
from benchclaims.report.ladder import Ladder
from benchclaims.report.marks.axis import additive_axis, factor_axis, level_axis, share_axis
from benchclaims.report.marks.glyphs import DOT, distance, interval
from benchclaims.report.marks.table import write_table
from benchclaims.report.style import Theme
from benchclaims.table.verdict import WORDS

if TYPE_CHECKING:
    from matplotlib.axes import Axes

SIGNS = {
    "reproduced": "s", "within-bound": "s", "exceeded": "P", "not-reproduced": "X", "other-direction": "*",
}  # fmt: skip
"""Shapes: squares hold, the half one as a bound only; a plus is more than that; a cross and a star fail."""
HOLD = ("reproduced", "within-bound", "exceeded")
"""Verdicts by which a claim holds."""
AROUND = 5.5
"""Points by which a mark is larger where it would hide the claim's sign, which then stands on it."""

AXES = {"factors": factor_axis, "kept": share_axis, "changes": additive_axis, "scores": level_axis}


def draw_measured(rows: Ladder, ax: Axes, theme: Theme, origin: float | None = None) -> Axes:
    """The axis of the claims' kind with all rungs of `rows`; `origin` is where there is no effect."""
    AXES[rows.axis[0]["kind"]](ax, [one for claim in rows.axis for one in ends(claim)], theme)
    if origin is not None:
        ax.axvline(origin, color=theme.rule, linewidth=0.9, zorder=1)
    write_table(rows, ax, theme)
    for rung in rows.claims:
        if rung.line.claim is not None:
            pair(ax, rung.line.claim, rung.y, theme)
    return ax


def ends(claim: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What an axis has to hold of a claim: the claim without its baseline, and the measurement."""
    own = {**claim, "x_from": float("nan")}
    return [own, {**own, "x_low": claim["x_measured"], "x_high": claim["x_measured"], "arrow": ""}]


def pair(ax: Axes, claim: Mapping[str, Any], y: float, theme: Theme) -> None:
    """A claim and its measurement at height `y`, with a line between them."""
    there = claim["x_measured"]
    nearest = min(max(there, claim["x_low"]), claim["x_high"])
    ax.plot(
        [nearest, there], [y, y], color=hue(claim["verdict"], theme), linewidth=1.3, zorder=2, gid="apart"
    )
    near = claim["x_low"] <= there <= claim["x_high"] or distance(ax, there, nearest) < DOT
    mark(ax, there, y, claim["verdict"], theme, AROUND if near else 0.0)
    interval(ax, {**claim, "sense": "unknown"}, y, theme)


def hue(verdict: str, theme: Theme) -> str:
    """The colour of a verdict: the one of better where the claim holds."""
    return theme.better if verdict in HOLD else theme.worse


def mark(ax: Axes, x: float, y: float, verdict: str, theme: Theme, more: float = 0.0) -> None:
    """What was measured; `more` points large and open it stands around the claim's sign."""
    shape, half = SIGNS[verdict], verdict == "within-bound"
    ax.plot(
        [x], [y], marker=shape, markersize=DOT + (2.5 if shape == "*" else 0.5) + more,
        color=hue(verdict, theme),
        markerfacecolor=theme.surface if more and not half else hue(verdict, theme),
        fillstyle="left" if half else "full", markerfacecoloralt=theme.surface, markeredgewidth=1.1,
        linestyle="none", clip_on=False, zorder=2.5 if more else 5, gid="measured",
    )  # fmt: skip


def verdict_keys(verdicts: Iterable[str]) -> list[Key]:
    """The key of the marks that occur: the claim's, and one a verdict."""
    present = set(verdicts)
    return [
        Key(claimed, "claimed"),
        *(Key(sample(verdict), f"measured: {WORDS[verdict]}") for verdict in VERDICTS if verdict in present),
    ]


def claimed(ax: Axes, x: float, y: float, theme: Theme) -> None:
    """The dot of a claim."""
    claim = {"kind": "scores", "qualifier": "exact", "sense": "unknown", "arrow": "", "x_low": x, "x_high": x}
    interval(ax, claim, y, theme)


def sample(verdict: str) -> Any:
    """A drawing of the mark of a verdict."""

    def draw(ax: Axes, x: float, y: float, theme: Theme) -> None:
        mark(ax, x, y, verdict, theme)

    return draw
