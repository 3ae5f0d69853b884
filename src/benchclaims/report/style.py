"""What every chart looks like: the style sheet, the two themes, sizes in points.

Colours follow Okabe and Ito (https://jfly.uni-koeln.de/color/), which readers with any common colour
vision can tell apart; no chart relies on colour alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from threading import RLock
from typing import Any

from benchclaims.choices import known, meant
from benchclaims.errors import UsageError
from benchclaims.lengths import TEXT_SIZE, Length, is_length
from benchclaims.literals import Width as Width
from benchclaims.report.fonts import pin

WIDTHS: dict[str, float] = {"page": 504.0, "column": 252.0}
"""Figure widths in points: a text page (7 in) and one column of a two-column paper (3.5 in)."""

TITLE, TEXT, SMALL = 10.0, TEXT_SIZE, 7.0
LINE = 11.0
"""Points from one line of text to the next."""
MARGIN = 8.0
PAGE, WIDE = WIDTHS["page"], 440.0
"""The usual width, and that from which words have room side by side."""
NAMED = "page, column, or a length such as 5.5in, 14cm or 360pt"


def points(width: Width | float) -> float:
    """A width in points: of a page or a column, of a length, or in points already.

    >>> points("column"), points(Length("5in")), points(360.0)
    (252.0, 360.0, 360.0)
    """
    if not isinstance(width, str):
        return width
    if width in WIDTHS:
        return WIDTHS[width]
    if not is_length(width):
        remedy = meant(width, WIDTHS) or None
        raise UsageError(f"no width is called {width!r}", expected=NAMED, remedy=remedy)
    return Length(width).points


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a chart by what they mean; each is used for that meaning only."""

    name: str
    surface: str
    ink: str
    muted: str
    grid: str
    rule: str
    better: str
    worse: str
    unknown: str
    ramp: tuple[str, str, str, str, str]
    on_ramp: tuple[str, str, str, str, str]


LIGHT = Theme(
    name="light",
    surface="#ffffff",
    ink="#1f2328",
    muted="#57606a",
    grid="#dfe3e8",
    rule="#8c959f",
    better="#0072b2",
    worse="#c44e00",
    unknown="#6e7780",
    ramp=("#e3eff8", "#b9d8ed", "#7fb8dd", "#3a8fc4", "#00598c"),
    on_ramp=("#1f2329", "#1f232a", "#1f232b", "#fefefe", "#fdfdfd"),
)
DARK = Theme(
    name="dark",
    surface="#0d1117",
    ink="#e6edf3",
    muted="#9da7b3",
    grid="#2a313a",
    rule="#6e7681",
    better="#56b4e9",
    worse="#ff9350",
    unknown="#a3acb6",
    ramp=("#12283a", "#16405f", "#1d5f8d", "#3f8fc6", "#8ecbf5"),
    on_ramp=("#e6edf4", "#e6edf5", "#fefefe", "#0d1118", "#0d1119"),
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK)}


def palette(theme: Theme | str) -> Theme:
    """A theme, or that of a name.

    >>> palette("dark") is DARK
    True
    """
    if isinstance(theme, Theme):
        return theme
    known("theme", theme, THEMES)
    return THEMES[theme]


ALONE = RLock()
"""Held while settings of the whole process are changed, so that threads which draw take turns."""


@cache
def settings() -> dict[str, Any]:
    """Matplotlib's own defaults with the project's sheet on top, whatever the user's matplotlibrc says."""
    from matplotlib import rc_params_from_file

    with as_file(files("benchclaims.report") / "claims.mplstyle") as sheet:
        values = dict(rc_params_from_file(sheet, use_default_template=True))
    return {key: value for key, value in values.items() if not key.startswith(("backend", "interactive"))}


@contextmanager
def applied() -> Iterator[None]:
    """Draw and save inside this: the figure then depends on its data only, and is the only one being drawn.

    >>> import matplotlib
    >>> with applied():
    ...     matplotlib.rcParams["svg.hashsalt"]
    'benchclaims'
    """
    from matplotlib import rc_context

    with ALONE, rc_context(settings()):
        pin()
        yield
