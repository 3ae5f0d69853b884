"""Whether a confidence means what it says: of the claims at 0.9, nine in ten should be right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from benchclaims.evaluate.figures import JudgedClaim

EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)


@dataclass(frozen=True, slots=True)
class Bin:
    """The claims whose confidence is at least `floor` and below the next floor.

    `confidence` is their mean confidence, `right` the share whose core is right; both 0 where `claims` is 0.
    """

    floor: float
    claims: int
    confidence: float
    right: float


def reliability(readings: Iterable[JudgedClaim], edges: tuple[float, ...] = EDGES) -> list[Bin]:
    """One `Bin` an edge, in rising order; spurious claims count as wrong."""
    inside: list[list[JudgedClaim]] = [[] for _ in edges]
    for reading in readings:
        inside[_place(reading.claim.confidence, edges)].append(reading)
    return [_bin(floor, some) for floor, some in zip(edges, inside, strict=True)]


def _place(confidence: float, edges: tuple[float, ...]) -> int:
    return max((i for i, floor in enumerate(edges) if confidence >= floor), default=0)


def _bin(floor: float, readings: list[JudgedClaim]) -> Bin:
    if not readings:
        return Bin(floor, 0, 0.0, 0.0)
    confidence = sum(reading.claim.confidence for reading in readings) / len(readings)
    right = sum(reading.right for reading in readings) / len(readings)
    return Bin(floor, len(readings), round(confidence, 4), round(right, 4))
