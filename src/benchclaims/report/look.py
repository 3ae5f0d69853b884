"""How charts look that are asked for: on which theme, how wide, with letters of which size."""

from __future__ import annotations

import math
from dataclasses import dataclass

from benchclaims.choices import known
from benchclaims.errors import UsageError
from benchclaims.report.style import TEXT, THEMES, WIDTHS, Theme, Width, points

LEAST, MOST = 180.0, 1440.0
"""Points that a figure with letters of the usual size may be wide: 2.5 to 20 inches."""
SIZES = (4.0, 24.0)
"""The least and the greatest size of letters in points."""


@dataclass(frozen=True, slots=True)
class Look:
    """A theme, a width, and the size in points of the letters of names and values; all else goes with it.

    Raises `UsageError` for what there is not, and for a width that is none for letters of that size.

    >>> Look(width="column", font_size=9).laid_out
    210.0
    """

    theme: str = "light"
    width: Width | float = "page"
    font_size: float = TEXT

    def __post_init__(self) -> None:
        known("theme", self.theme, THEMES)
        least, most = SIZES
        if not least <= self.font_size <= most:
            raise UsageError(
                f"letters of {self.font_size:g} points", expected=f"a size from {least:g} to {most:g} points"
            )
        if not LEAST <= self.laid_out <= MOST:
            raise UsageError(
                f"a chart of width {self.width} with letters of {self.font_size:g} points",
                expected=f"a width from {self.inches(LEAST)} to {self.inches(MOST)} for these letters",
                remedy="choose another width or size of letters",
            )

    @property
    def scale(self) -> float:
        """How many times larger than usual all is."""
        return self.font_size / TEXT

    @property
    def laid_out(self) -> float:
        """How many points wide the figure would be with letters of the usual size."""
        return points(self.width) / self.scale

    @property
    def in_column(self) -> bool:
        """Whether a figure goes into one column of a paper that has two."""
        return points(self.width) <= WIDTHS["column"]

    @property
    def colours(self) -> Theme:
        """The colours of the theme."""
        return THEMES[self.theme]

    @property
    def words(self) -> str:
        """What tells a look from another."""
        return f"{self.theme} {points(self.width)} {self.font_size}"

    def inches(self, laid_out: float) -> str:
        """A width as inches, never beyond it.

        >>> Look(font_size=9).inches(180.0)
        '3in'
        """
        return f"{math.ceil(laid_out * self.scale / 7.2) / 10:g}in"


USUAL = Look()
"""The look where none is asked for."""
