"""Claims as the arithmetic needs them: the figures of one sentence, at their places in it."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, cast

from benchclaims.model import Entry
from benchclaims.table.build import JOINED
from benchclaims.table.places import beginnings

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Reported:
    """What a claim reports; `start` and `end` are its value's place in the text that the sentence is of."""

    paper_id: str
    claim_id: str
    quote: str
    value_text: str
    start: int
    end: int
    low: float
    high: float
    unit: str
    form: str
    direction: str
    qualifier: str
    metric: str
    datasets: tuple[str, ...]
    baseline_value: float | None
    certain: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with its claims and where each one's value begins in it."""

    text: str
    claims: tuple[Reported, ...]
    starts: tuple[int, ...]


CERTAIN = 0.9
"""The confidence from which a reading that nobody reviewed is told of its paper."""
_SAME = (
    "quote",
    "value_text",
    "start",
    "end",
    "low",
    "high",
    "unit",
    "form",
    "direction",
    "qualifier",
    "metric",
)


def reported(claims: pd.DataFrame | Iterable[Entry]) -> Iterator[Reported]:
    """The claims of a table or of entries; rejected ones say nothing."""
    if hasattr(claims, "to_dict"):
        rows = cast("list[Mapping[Hashable, Any]]", claims.to_dict("records"))
        yield from (_of_row(row) for row in rows if row["status"] != "rejected")
        return
    for entry in claims:
        for tracked in entry.claims:
            if tracked.status != "rejected":
                claim = tracked.claim
                same = {name: getattr(claim, name) for name in _SAME}
                yield Reported(
                    entry.paper.id,
                    tracked.id,
                    **same,
                    datasets=claim.datasets,
                    baseline_value=claim.baseline_value,
                    certain=_certain(tracked.status, claim.confidence),
                )


def _of_row(row: Mapping[Hashable, Any]) -> Reported:
    level = row["baseline_value"]
    return Reported(
        row["paper_id"],
        row["claim_id"],
        **{name: row[name] for name in _SAME},
        datasets=tuple(row["datasets"].split(JOINED)) if isinstance(row["datasets"], str) else (),
        baseline_value=None if level is None or math.isnan(level) else float(level),
        certain=_certain(row["status"], row["confidence"]),
    )


def _certain(status: str, confidence: float) -> bool:
    """Whether a claim is read as its text means it: a person says so, or the confidence does."""
    return status == "reviewed" or confidence >= CERTAIN


def sentences(claims: Iterable[Reported]) -> Iterator[Sentence]:
    """The sentences that make the claims, by paper and place."""
    ordered = sorted(claims, key=lambda one: (one.paper_id, one.quote, one.start, one.claim_id))
    for (_, quote), group in groupby(ordered, key=lambda one: (one.paper_id, one.quote)):
        yield from _placed(quote, [one for one in group if one.value_text in quote])


def _placed(quote: str, claims: list[Reported]) -> Iterator[Sentence]:
    """The sentence with each value at its place: all places must fit one beginning of the sentence."""
    begins = beginnings(quote, ((one.value_text, one.start) for one in claims))
    if begins:
        begin = max(begins)
        yield Sentence(quote, tuple(claims), tuple(one.start - begin for one in claims))
