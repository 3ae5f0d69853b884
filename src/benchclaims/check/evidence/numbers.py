"""`low`, `high` and `unit` are what the number grammar reads from the value as written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from benchclaims.check.evidence.amounts import Amount, agree, amounts, converted, same_amount, takes
from benchclaims.check.evidence.readings import readings
from benchclaims.check.file import File, sentence_of
from benchclaims.check.finding import Finding
from benchclaims.check.form.texts import LONGEST
from benchclaims.model import Claim, TrackedClaim

_MINUS = re.compile(r"(?:[-−–‐]|\b(?:minus|negative))(?:[\s${}(~]|\\[a-z]+)*\d", re.I)


def numbers(file: File) -> Iterator[Finding]:
    """Number and unit are those of `value_text`, both as written or both converted.

    A value that does not stand in the quote is told alone (BC301).
    """
    for field, tracked in file.standing():
        claim = tracked.claim
        if claim.value_text not in claim.quote:
            continue
        if len(claim.value_text) > LONGEST["value_text"] or len(claim.quote) > LONGEST["quote"]:
            continue
        claimed, told = Amount(claim.low, claim.high, claim.unit), told_of(claim)
        below = claim.form == "score" and claim.low < 0
        if told and not (borne_out(claimed, told) and (is_negative(claim.quote) or not below)):
            yield _finding(file, field, tracked, claimed, told)


def told_of(claim: Claim) -> list[Amount]:
    """What the value tells; a bare number tells nothing where a unit of the claim's kind stands beside it."""
    told = list(dict.fromkeys(one for read in readings(claim) for one in amounts(read)))
    of_kind = [one for one in told if not one.bare and converted(one, claim.unit)]
    return [one for one in told if not one.bare] if of_kind else told


def is_negative(quote: str) -> bool:
    """Whether a minus stands before a number of the sentence, as a sign or as a word.

    >>> is_negative("at $-2.5$ nats"), is_negative("a reward of minus 3"), is_negative("a 40% loss")
    (True, True, False)
    """
    return _MINUS.search(quote) is not None


def borne_out(claimed: Amount, told: Iterable[Amount]) -> bool:
    """Whether one of the amounts is the claim's, or two of them are the ends of its range."""
    told = list(told)
    if any(agree(claimed, one) for one in told):
        return True
    ends = [Amount(end, end, claimed.unit) for end in (claimed.low, claimed.high)]
    return claimed.low < claimed.high and all(any(agree(end, one) for one in told) for end in ends)


def _finding(
    file: File, field: str, tracked: TrackedClaim, claimed: Amount, told: Iterable[Amount]
) -> Finding:
    """The unit is wrong where the number is one of those written, else the number."""
    same = [one for one in told if same_amount(claimed, one) and not _is_read_so(claimed.unit, one)]
    code, key = ("BC307", "unit") if same else ("BC306", "low")
    expected = _other_units(claimed.unit, same) if same else _numbers(tracked.claim)
    found = claimed.unit if same else claimed.said()
    excerpt = sentence_of(tracked)
    return file.finding(
        code, f"{field}.{key}", found=found, expected=expected, claim=tracked, excerpt=excerpt
    )


def _is_read_so(unit: str, one: Amount) -> bool:
    return one.unit == unit or (converted(one, unit) is None and takes(one, unit))


def _other_units(unit: str, same: Iterable[Amount]) -> str:
    """The units that the number is in, and the number that it is in the claim's unit."""
    units = [one.unit for one in same]
    inside = [f"{other.said()} in {unit}" for one in same if (other := converted(one, unit))]
    return ", or ".join(" or ".join(dict.fromkeys(said)) for said in (units, inside) if said)


def _numbers(claim: Claim) -> str:
    """The numbers that are read, with their units where they differ from the claim's."""
    said: dict[str, None] = {}
    for one in (next(amounts(read)) for read in readings(claim)):
        other = converted(one, claim.unit)
        if other is None or one.unit == claim.unit:
            said[one.said()] = None
        else:
            said |= {f"{one.said()} in {one.unit}": None, f"{other.said()} in {claim.unit}": None}
    return " or ".join(said)
