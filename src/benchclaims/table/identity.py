"""Ids of claims that outlast another extraction, and papers with their claims made entries."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from benchclaims.model import Claim, Entry, Paper, TrackedClaim

NOTHING_FOUND = "no quantitative claim found"
"""What an entry without claims says of its paper."""


def normalised(text: str) -> str:
    """`text` in Unicode form NFKC with single spaces, so that another line break is no other quote.

    >>> normalised("a  2.5x\\nspeed-up")
    'a 2.5x speed-up'
    """
    return " ".join(unicodedata.normalize("NFKC", text).split())


def claim_id(paper: str, quote: str, value_text: str, ordinal: int = 0) -> str:
    """The id of a claim: from its paper, its normalised quote and which of the quote's equal values it is.

    >>> claim_id("2305.02538", "It is 2.5x faster.", "2.5x")
    '2305.02538#b8b23775'
    """
    key = "\n".join((normalised(quote), normalised(value_text), str(ordinal)))
    return f"{paper}#{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


def ordinals(claims: Sequence[Claim], text: str = "") -> list[int]:
    """For each claim, which of the equal values of its quote it is, counted from 0.

    With the `text` that the claims were read from, the quote's own occurrences are counted, so that the
    number does not depend on what else was read; without it, the claims are.
    """
    order = sorted(range(len(claims)), key=lambda number: (claims[number].start, claims[number].end))
    seen: Counter[tuple[str, str, int | None]] = Counter()
    found = [0] * len(claims)
    for number in order:
        claim = claims[number]
        place = _place_in_quote(claim, text)
        key = (normalised(claim.quote), normalised(claim.value_text), place)
        stride = 1 if place is None else claim.quote.count(claim.value_text)
        found[number] = (place or 0) + seen[key] * stride
        seen[key] += 1
    return found


def _place_in_quote(claim: Claim, text: str) -> int | None:
    """How many equal values stand before the claim's own in its quote; None where the text does not tell."""
    begin = text.rfind(claim.quote, 0, claim.start + len(claim.quote))
    if not claim.value_text or begin < 0 or not begin <= claim.start < begin + len(claim.quote):
        return None
    return text.count(claim.value_text, begin, claim.start)


def entry(paper: Paper, claims: Sequence[Claim]) -> Entry:
    """A paper and what was read from it, as the table keeps them: claims in order, each with its id.

    The abstract itself is not kept, nor its place in a document that names its records: a line more
    elsewhere in it would change that.

    >>> entry(Paper("2305.02538", "On x", ""), []).note
    'no quantitative claim found'
    """
    numbered = zip(claims, ordinals(claims, paper.text), strict=True)
    tracked = [
        TrackedClaim(claim_id(paper.id, claim.quote, claim.value_text, ordinal), claim)
        for claim, ordinal in numbered
    ]
    sources = tuple(replace(one, start=0, end=0) if one.is_named else one for one in paper.sources)
    return Entry(
        paper=replace(paper, text="", sources=sources),
        claims=tuple(in_order(tracked)),
        note=None if tracked else NOTHING_FOUND,
    )


def in_order(claims: Iterable[TrackedClaim]) -> list[TrackedClaim]:
    """Claims as they stand in the text."""
    return sorted(claims, key=lambda tracked: (tracked.claim.start, tracked.claim.end, tracked.id))
