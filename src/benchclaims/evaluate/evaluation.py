"""What an evaluation holds: the figures, everything that is wrong, and each reading with its confidence."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchclaims.evaluate.figures import NOTHING_LEFT, Figures, JudgedClaim, Leftovers, Miss
from benchclaims.evaluate.minimum import shortfalls
from benchclaims.evaluate.show import as_data, as_text


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The figures, everything that is wrong, each reading that counts, and the ids that were left over."""

    figures: Figures
    misses: tuple[Miss, ...] = ()
    readings: tuple[JudgedClaim, ...] = ()
    left: Leftovers = NOTHING_LEFT

    def text(self, errors: bool = False) -> str:
        """Aligned lines for a terminal; with `errors` what is wrong, the most frequent kind first."""
        return as_text(self.figures, self.misses, self.readings, self.left, errors)

    def data(self, errors: bool = False) -> dict[str, Any]:
        """Plain data, ready for JSON: the figures, `reliability`, and with `errors` what is wrong."""
        return as_data(self.figures, self.misses, self.readings, self.left, errors)

    def below(self, path: Path | str, name: str) -> list[str]:
        """The figures below those of the table `name` in the TOML file at `path`, a line each."""
        return shortfalls(self.figures, path, name)
