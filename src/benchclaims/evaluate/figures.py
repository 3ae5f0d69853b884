"""The figures of an evaluation, what is wrong, and the readings that count, each by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

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


class JudgedClaim(NamedTuple):
    """One claim that was read, and whether all of its core is right: what a calibration is measured on."""

    claim: Claim
    right: bool


class Leftovers(NamedTuple):
    """The ids that only one side has: claims of the `gold` count as missed, `documents` do not count."""

    gold: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()


NOTHING_LEFT = Leftovers()
