"""What is compared with and holds a number: `8-bit quantizers`, `7B models`, `models with 78B parameters`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from benchclaims.extract.sentence.comparisons import COMPARING, Compared, marker_before
from benchclaims.extract.sentence.context import QUANTITY, Sentence
from benchclaims.extract.sentence.described import RELATIVE

SIZES = frozenset(("count", "data", "scale"))
"""The kinds of quantities that tell how big something is or how many there are."""
BETWEEN = 5
"""How many words may stand between a phrase and the number that tells it from others."""
NOUN = -1
"""The index of what is no noun phrase but a number with its noun."""


def counted(sentence: Sentence) -> Iterator[Compared]:
    """What words of comparison lead to and holds a number that is a size or a count."""
    for quantity, at in zip(sentence.quantities, sentence.at, strict=True):
        if quantity.kind in SIZES:
            yield from sized(sentence, at, quantity.kind == "scale")
            yield from told_by(sentence, at, quantity.kind == "scale")


def sized(sentence: Sentence, at: int, bare: bool) -> Iterator[Compared]:
    """The number with the words right before and behind it: `unconstrained 631B-parameter models`.

    A `bare` number needs a noun behind it.
    """
    before, noun = sentence.parsed.ending_at(at), sentence.parsed.starting_at(at + 1)
    if bare and not noun:
        return
    start = before.start if before else at
    marker = marker_before(sentence.words, start)
    if marker in COMPARING:
        yield Compared(start, noun.end if noun else at + 1, marker, "counted", NOUN)


def told_by(sentence: Sentence, at: int, bare: bool) -> Iterator[Compared]:
    """The phrase before a number that tells it from others: `models with up to 78B parameters`.

    A `bare` number needs a noun behind it: `the baseline of 66` has its level there.
    """
    parsed = sentence.parsed
    before = bisect_right(parsed.ends, at) - 1
    if before < 0 or not 0 < at - parsed.ends[before] <= BETWEEN:
        return
    end, start = parsed.ends[before], parsed.starts[before]
    if sentence.words[end] not in RELATIVE and parsed.tags[end] not in "eg" and sentence.words[end] != "of":
        return
    marker = marker_before(sentence.words, start)
    if marker not in COMPARING or QUANTITY in sentence.words[end:at] or parsed.tags[end:at].strip("pegrdx"):
        return
    noun = parsed.starting_at(at + 1)
    if noun or not bare:
        yield Compared(start, noun.end if noun else at + 1, marker, "counted", NOUN)
