"""`low`, `high` and `unit` are what the number grammar reads from the value as written."""

from __future__ import annotations

import math
from collections.abc import Iterator

from benchclaims.check.evidence.readings import readings
from benchclaims.check.file import File, sentence_of
from benchclaims.check.finding import Finding
from benchclaims.check.form.texts import LONGEST
from benchclaims.extract.quantity import Quantity
from benchclaims.model import Claim
from benchclaims.vocabulary.units import convert, unit_kinds

CLOSE = 1e-6
"""Relative difference up to which two numbers are the same."""


def numbers(file: File) -> Iterator[Finding]:
    """Numbers and units are those of `value_text`."""
    for field, tracked in file.claims():
        claim = tracked.claim
        if len(claim.value_text) > LONGEST["value_text"] or len(claim.quote) > LONGEST["quote"]:
            continue
        read = readings(claim)
        if not read:
            continue
        same = [one for one in read if is_same_number(claim, one)] or _both_ends(claim, read)
        excerpt = sentence_of(tracked)
        if not same:
            found, expected = said(claim.low, claim.high), " or ".join(dict.fromkeys(map(_said, read)))
            yield file.finding(
                "BC306", f"{field}.low", found=found, expected=expected, claim=tracked, excerpt=excerpt
            )
        elif not any(is_same_unit(claim, one) for one in same):
            expected = " or ".join(dict.fromkeys(one.unit for one in same))
            yield file.finding(
                "BC307", f"{field}.unit", found=claim.unit, expected=expected, claim=tracked, excerpt=excerpt
            )


def is_same_number(claim: Claim, read: Quantity) -> bool:
    """Whether the claim's number is that of a reading, in the claim's unit or as written."""
    ends = [(read.low, read.high)]
    if read.joint:
        ends += [(read.joint.value, read.joint.value), (read.high, read.low), (read.low, read.low)]
    if read.total:
        share = read.low / read.total
        ends += [(share, share), (100 * share, 100 * share)]
    converted = [
        (convert(low, read.unit, claim.unit), convert(high, read.unit, claim.unit)) for low, high in ends
    ]
    ends += [(low, high) for low, high in converted if low is not None and high is not None]
    return any(_same(claim.low, low) and _same(claim.high, high) for low, high in ends)


def _both_ends(claim: Claim, read: list[Quantity]) -> list[Quantity]:
    """The readings, where two of them are the ends of the claim's range."""
    lows = any(_same(claim.low, one.low) for one in read)
    return (
        read if claim.low < claim.high and lows and any(_same(claim.high, one.high) for one in read) else []
    )


def is_same_unit(claim: Claim, read: Quantity) -> bool:
    """Whether the claim's unit can be that of a reading; a number that stands alone takes any."""
    if read.unit == claim.unit or read.unit in ("point", "points") or not read.own_unit or read.total:
        return True
    kinds = unit_kinds()
    if read.kind in ("count", "money") or read.unit not in kinds:
        return claim.unit not in ("percent", "x", "order_of_magnitude")
    return convert(1.0, read.unit, claim.unit) is not None


def said(low: float, high: float) -> str:
    """A number, or a range."""
    return f"{low:g}" if low == high else f"{low:g} to {high:g}"


def _said(read: Quantity) -> str:
    return said(read.low, read.high)


def _same(one: float, other: float) -> bool:
    return math.isclose(abs(one), abs(other), rel_tol=CLOSE, abs_tol=1e-12)
