"""Puts title, panels, key and note under one another into a figure exactly as large as they need."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchclaims.report.measure import balanced, wrap
from benchclaims.report.measure import width as text_width
from benchclaims.report.style import LINE, MARGIN, SMALL, TEXT, TITLE, Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

SIZE_OF_HEADING = 8.5
SAMPLE = 30.0
"""Points that a sample takes in the key."""


Cut = Callable[[float, float], list["Panel"]]


@dataclass(frozen=True, slots=True)
class Panel:
    """One axes: lengths in points; `draw` gets the axes with their final size.

    `head` is room above for tick labels, `foot` room below for tick labels and directions; `caption` names
    the axis below that, as wide as the axis and what stands on its right.  `cut` makes panels that share the
    axis of it, of which the first is at most so high, and the others.
    """

    draw: Callable[[Axes, Theme], Axes]
    height: float
    left: float = 0.0
    right: float = 0.0
    heading: str = ""
    caption: str = ""
    head: float = 0.0
    foot: float = 24.0
    cut: Cut | None = None


@dataclass(frozen=True, slots=True)
class Key:
    """One entry of the key: a sample of 26 by 10 points, and what it means."""

    draw: Callable[[Axes, float, float, Theme], None]
    words: str


def compose(
    title: str, lead: str, panels: Sequence[Panel], keys: Sequence[Key], note: str, theme: Theme, full: float
) -> Figure:
    """The figure: `title` says what is compared, `lead` how to read it, `note` what is shown and left out.

    It is `full` points wide.
    """
    from matplotlib.figure import Figure

    stack = stacked(title, lead, panels, keys, note, theme, full)
    height = stack.height + 2 * MARGIN
    figure = Figure(figsize=(full / 72, height / 72), facecolor=theme.surface)
    for place in stack.places:
        place(figure, theme, height)
    return figure


def stacked(
    title: str, lead: str, panels: Sequence[Panel], keys: Sequence[Key], note: str, theme: Theme, full: float
) -> Stack:
    """What a figure holds, one below the other, before it is drawn."""
    stack = Stack(full - 2 * MARGIN)
    stack.text(title, TITLE, bold=True, colour=theme.ink)
    stack.text(lead, TEXT, colour=theme.muted, before=2)
    for panel in panels:
        stack.panel(panel, theme)
    if keys:
        stack.key(keys)
    stack.text(note, SMALL, colour=theme.muted, before=6)
    return stack


Place = Callable[["Figure", Theme, float], None]


class Stack:
    """Collects what comes below what; nothing is drawn before the total height is known."""

    def __init__(self, room: float) -> None:
        self.room, self.height, self.places = room, 0.0, list[Place]()

    def text(self, words: str, size: float, *, colour: str, bold: bool = False, before: float = 0.0,
             indent: float = 0.0, room: float | None = None) -> None:  # fmt: skip
        """A paragraph; nothing for no words."""
        if not words:
            return
        self.height += before
        step = size * 1.38
        for line in (balanced if bold else wrap)(words, room or self.room - indent, size, bold):
            self.places.append(paragraph(line, size, bold, colour, self.height + step / 2, indent))
            self.height += step

    def panel(self, panel: Panel, theme: Theme) -> None:
        """A panel with its heading above and its axis' name below."""
        self.height += 10
        self.text(panel.heading, SIZE_OF_HEADING, colour=theme.ink, bold=True)
        self.height += panel.head + (4 if panel.heading else 0)
        self.places.append(axes(panel, self.height, self.room))
        self.height += panel.height + panel.foot
        self.text(panel.caption, SMALL, colour=theme.muted, indent=panel.left, room=self.room - panel.left)

    def key(self, keys: Sequence[Key]) -> None:
        """The key, as many entries a line as fit, in one axes measured in points."""
        self.height += 8
        panel = key_panel(keys, self.room)
        self.places.append(axes(panel, self.height, self.room))
        self.height += panel.height


Spot = tuple[Key, list[str], float, float]


def key_panel(keys: Sequence[Key], room: float) -> Panel:
    """The key as a panel that is `room` points wide, and that can be cut between entries."""
    spots, height = laid_out(keys, room)

    def cut(first: float, rest: float) -> list[Panel]:
        parts, left = [list[Key]()], first
        for entry in keys:
            if parts[-1] and laid_out([*parts[-1], entry], room)[1] > left:
                parts.append([])
                left = rest
            parts[-1].append(entry)
        return [key_panel(part, room) for part in parts]

    return Panel(lambda ax, theme: draw_key(spots, ax, theme), height=height, foot=0.0, cut=cut)


def laid_out(keys: Sequence[Key], room: float) -> tuple[list[Spot], float]:
    """The entries with their lines of words and their place, and the height of all, in points."""
    spots: list[Spot] = []
    x = y = 0.0
    high = 1
    for entry in keys:
        lines = wrap(entry.words, room - SAMPLE, SMALL)
        needs = SAMPLE + max(text_width(line, SMALL) for line in lines)
        if x and (x + needs > room or len(lines) > 1):
            x, y, high = 0.0, y + high * LINE, 1
        spots.append((entry, lines, x, y))
        x, high = x + needs + 12, max(high, len(lines))
    return spots, y + high * LINE


def paragraph(line: str, size: float, bold: bool, colour: str, y: float, indent: float) -> Place:
    """One line of text whose middle is `y` points below the upper margin."""

    def place(figure: Figure, theme: Theme, height: float) -> None:
        full = figure.get_size_inches()[0] * 72
        figure.text(
            (MARGIN + indent) / full, 1 - (MARGIN + y) / height, line, ha="left", va="center_baseline",
            fontsize=size, fontweight="bold" if bold else "normal", color=colour, parse_math=False,
        )  # fmt: skip

    return place


def axes(panel: Panel, top: float, room: float) -> Place:
    """A panel's axes, `top` points below the upper margin."""

    def place(figure: Figure, theme: Theme, height: float) -> None:
        full = figure.get_size_inches()[0] * 72
        span = room - panel.left - panel.right
        box = (
            (MARGIN + panel.left) / full,
            1 - (MARGIN + top + panel.height) / height,
            span / full,
            panel.height / height,
        )
        panel.draw(figure.add_axes(box), theme)

    return place


def draw_key(spots: Sequence[Spot], ax: Axes, theme: Theme) -> Axes:
    """The entries of the key at their places in points from the upper left."""
    ax.set_axis_off()
    box = ax.get_position()
    wide, high = ax.figure.get_figure(root=True).get_size_inches() * 72
    ax.set_xlim(0, box.width * wide)
    ax.set_ylim(box.height * high, 0)
    for entry, lines, x, y in spots:
        entry.draw(ax, x + SAMPLE / 2 - 2, y + LINE / 2, theme)
        for number, line in enumerate(lines):
            ax.text(
                x + SAMPLE, y + (number + 0.5) * LINE, line, fontsize=SMALL, color=theme.muted, ha="left",
                va="center_baseline", parse_math=False,
            )  # fmt: skip
    return ax
