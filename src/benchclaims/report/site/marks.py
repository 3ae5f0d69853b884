"""A paper's text with its claims marked: sentences, and in them the values, cut into plain pieces.

Pieces hold the text to the letter and nothing else; a template escapes them.  Where the abstract is not at
hand, or is no longer the one that was read, the sentences that the claims keep stand in for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from benchclaims.report.site.rows import Row
from benchclaims.table.places import place_in_quote


@dataclass(frozen=True, slots=True)
class Piece:
    """Text between two borders: in a claim's sentence or not, and the claims whose value it is part of.

    `first` are those of the claims whose value begins here.
    """

    text: str
    marked: bool = False
    claims: tuple[Row, ...] = ()
    first: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A claim's places in a text: of its sentence and of its value, end exclusive."""

    claim: Row
    sentence: tuple[int, int]
    value: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Passage:
    """A text as pieces: a whole abstract, or one sentence of it."""

    pieces: tuple[Piece, ...]
    whole: bool
    claims: tuple[Row, ...] = field(default=())


def passages(text: str, claims: Sequence[Row]) -> list[Passage]:
    """The abstract with the claims that it holds, then the sentences of those that it does not."""
    found = [span for claim in claims if (span := in_text(text, claim)) is not None]
    held = {span.claim.anchor for span in found}
    made = [passage(text, found, whole=True)] if text.strip() else []
    rest = [claim for claim in claims if claim.anchor not in held]
    for quote in dict.fromkeys(claim.cells["quote"] for claim in rest):
        own = [claim for claim in rest if claim.cells["quote"] == quote]
        made.append(passage(quote, [in_quote(quote, claim) for claim in own], whole=False))
    return made


def in_text(text: str, claim: Row) -> Span | None:
    """Where a claim stands in the text that it was read from; None if this is another text."""
    start, end = claim.cells["start"], claim.cells["end"]
    if not text or text[start:end] != claim.cells["value_text"]:
        return None
    quote = claim.cells["quote"]
    begin = text.find(quote, max(0, end - len(quote)))
    if 0 <= begin <= start and end <= begin + len(quote):
        return Span(claim, (begin, begin + len(quote)), (start, end))
    return Span(claim, (start, end), (start, end))


def in_quote(quote: str, claim: Row) -> Span:
    """Where a claim's value stands in its own sentence; the whole sentence if it is not there."""
    place = place_in_quote(claim.cells["claim_id"], quote, claim.cells["value_text"])
    return Span(claim, (0, len(quote)), place or (0, len(quote)))


def passage(text: str, spans: Sequence[Span], *, whole: bool) -> Passage:
    """The text cut at every border of a sentence or a value."""
    ordered = sorted(spans, key=lambda span: (span.value, span.claim.anchor))
    return Passage(tuple(cut(text, ordered)), whole, tuple(span.claim for span in ordered))


def cut(text: str, spans: Sequence[Span]) -> Iterator[Piece]:
    """The pieces of a text, in order; joined they are the text."""
    places = [place for span in spans for place in (span.sentence, span.value)]
    borders = sorted({0, len(text), *(border for place in places for border in place)})
    for start, end in pairwise(borders):
        inside = [span for span in spans if span.value[0] <= start and end <= span.value[1]]
        marked = any(span.sentence[0] <= start and end <= span.sentence[1] for span in spans)
        first = tuple(span.claim for span in inside if span.value[0] == start)
        yield Piece(text[start:end], marked, tuple(span.claim for span in inside), first)
