"""A figure in another size: every length of it as many times as long, letters and signs included."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D
    from matplotlib.text import Text


def enlarged(figure: Figure, scale: float) -> Figure:
    """The figure with all that stands in it, `scale` times as large."""
    if scale == 1.0:
        return figure
    figure.set_size_inches(*figure.get_size_inches() * scale)
    for text in chain(figure.texts, *(ax.texts for ax in figure.axes)):
        enlarge_text(text, scale)
    for line in chain(figure.lines, *(ax.lines for ax in figure.axes)):
        enlarge_line(line, scale)
    for ax in figure.axes:
        enlarge_frame(ax, scale)
    return figure


def enlarge_text(text: Text, scale: float) -> None:
    """A text, its distance from the place that it belongs to, and its line to there."""
    from matplotlib.text import Annotation

    text.set_fontsize(float(text.get_fontsize()) * scale)
    if isinstance(text, Annotation):
        across, up = text.xyann
        text.xyann = (across * scale, up * scale)
        if text.arrow_patch is not None:
            text.arrow_patch.set_linewidth(text.arrow_patch.get_linewidth() * scale)


def enlarge_line(line: Line2D, scale: float) -> None:
    """A line or a sign; dashes go with the width of their line."""
    line.set_linewidth(line.get_linewidth() * scale)
    line.set_markersize(line.get_markersize() * scale)
    line.set_markeredgewidth(line.get_markeredgewidth() * scale)


def enlarge_frame(ax: Axes, scale: float) -> None:
    """The lines around a panel, its ticks and its grid."""
    from matplotlib import rcParams

    for spine in chain(ax.spines.values(), ax.patches):
        spine.set_linewidth(spine.get_linewidth() * scale)
    for axis in (ax.xaxis, ax.yaxis):
        known = {"pad": rcParams[f"{axis.axis_name}tick.major.pad"], **axis.get_tick_params("major")}
        lengths = known.keys() & {"labelsize", "pad", "grid_linewidth"}
        axis.set_tick_params(**{name: known[name] * scale for name in lengths})
