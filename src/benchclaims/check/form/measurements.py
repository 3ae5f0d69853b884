"""Measurements by others: said as a whole, comparable with their claim, each only once."""

from __future__ import annotations

from collections.abc import Iterator

from benchclaims.check.file import File, sentence_of
from benchclaims.check.finding import Finding
from benchclaims.check.vocabulary.fit import outside
from benchclaims.errors import TableError
from benchclaims.model import Measurement, TrackedClaim
from benchclaims.numbers import exact
from benchclaims.table.measured import in_unit
from benchclaims.table.units import same_kind


def halves(file: File) -> Iterator[Finding]:
    """A measurement says who made it and when, and of which code its commit is."""
    for field, one, tracked in measurements(file):
        for missing in lacks(one):
            yield file.finding(
                "BC121", field, found=f"no `{missing}`", remedy=f"add `{missing}`", claim=tracked
            )


def lacks(one: Measurement) -> Iterator[str]:
    """The keys that a measurement does not have and should.

    >>> list(lacks(Measurement(5.1, "x", "Ann", commit="1a2b3c4")))
    ['date', 'code_url']
    """
    yield from (key for key in ("by", "date") if getattr(one, key) is None)
    if one.commit is not None and one.code_url is None:
        yield "code_url"


def comparable(file: File) -> Iterator[Finding]:
    """A measurement converts to its claim's unit, and is a value that the claim's metric can have."""
    for field, one, tracked in measurements(file):
        try:
            value = in_unit(tracked.claim, one)
        except TableError as error:
            key = "value" if same_kind(one.unit, tracked.claim.unit) else "unit"
            yield file.finding(
                "BC208",
                f"{field}.{key}",
                found=error.found,
                expected=error.expected or "",
                claim=tracked,
                excerpt=sentence_of(tracked),
            )
        else:
            for found, expected in outside(tracked.claim, value):
                yield file.finding("BC205", f"{field}.value", found=found, expected=expected, claim=tracked)


def repeated(file: File) -> Iterator[Finding]:
    """No claim has the same measurement twice."""
    for field, one, tracked in measurements(file):
        number = int(field.rpartition(".")[2])
        if one in tracked.measurements[:number]:
            yield file.finding("BC505", field, found=f"{exact(one.value)} {one.unit} again", claim=tracked)


def measurements(file: File) -> Iterator[tuple[str, Measurement, TrackedClaim]]:
    """All measurements with their path in the file and their claim."""
    for field, tracked in file.claims():
        for number, one in enumerate(tracked.measurements):
            yield f"{field}.measurements.{number}", one, tracked
