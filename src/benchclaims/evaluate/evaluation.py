"""What an evaluation holds: the figures, everything that is wrong, and each reading with its confidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from benchclaims.model import Claim


@dataclass(frozen=True, slots=True)
class Rates:
    """Precision, recall and their harmonic mean, each in 0..1."""

    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class Figures:
    """What `score` measures.  `fields` are shares of the matched claims, `task` a share of the documents."""

    claims: int
    detection: Rates
    fields: Mapping[str, float]
    core: Rates
    full: Rates
    task: float


class Miss(NamedTuple):
    """One thing read wrong: `kind` is `missed`, `spurious`, or the field that differs."""

    kind: str
    doc: str
    value_text: str
    wanted: object
    found: object


class Reading(NamedTuple):
    """One claim that was read, and whether all of its core is right: what a calibration is measured on."""

    claim: Claim
    right: bool


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The figures, everything that is wrong, and each reading that counts."""

    figures: Figures
    misses: tuple[Miss, ...] = ()
    readings: tuple[Reading, ...] = ()

    def text(self, errors: bool = False) -> str:
        """Aligned lines for a terminal; with `errors` what is wrong, the most frequent kind first."""
        from benchclaims.evaluate.show import as_text

        return as_text(self, errors)

    def data(self, errors: bool = False) -> dict[str, Any]:
        """Plain data, ready for JSON: the figures, `reliability`, and with `errors` what is wrong."""
        from benchclaims.evaluate.show import as_data

        return as_data(self, errors)

    def below(self, path: Path | str, name: str) -> list[str]:
        """The figures below those of the table `name` in the TOML file at `path`, a line each."""
        from benchclaims.evaluate.minimum import shortfalls

        return shortfalls(self.figures, path, name)
