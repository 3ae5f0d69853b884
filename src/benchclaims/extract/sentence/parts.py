"""What a phrase of comparison may be meant by in part: a name in it, or what it is the score of."""

from __future__ import annotations

from collections.abc import Iterator

from benchclaims.extract.sentence.comparisons import NAMELIKE, Compared
from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.sentence.mentions import metric_spans

PARTS = frozenset(("middle", "unmeasured", "examples"))
"""The shapes of phrases that are but parts of others."""
AMOUNTS = frozenset(
    "performance score scores result results level levels value values rate rates loss losses gain gains "
    "count budget size cost costs objective number energy".split()
)
"""Words of what is measured that name no metric by themselves: `the teacher's performance`."""
RANKING = frozenset("task best average mean overall final reported original own top highest lowest".split())
"""What may stand before them and tells nothing of whose they are."""


def named_part(sentence: Sentence, bare: Compared) -> Iterator[Compared]:
    """The name at the end of a phrase that describes it before: `the state-of-the-art method HSMR`."""
    first = bare.end
    while first > bare.start and NAMELIKE.search(sentence.raw(first - 1)):
        first -= 1
    if bare.start < first < bare.end:
        yield Compared(first, bare.end, bare.marker, "name", bare.index)


def middle(sentence: Sentence, bare: Compared) -> Iterator[Compared]:
    """The name amid a phrase, with one word behind it: `HSTU baseline` of `the strong HSTU baseline`."""
    if not bare.strong:
        return
    capital = [bool(NAMELIKE.search(sentence.raw(place))) for place in range(bare.start, bare.end)]
    if True not in capital or capital[-1]:
        return
    first = capital.index(True)
    last = capital.index(False, first)
    left = len(capital) - last
    if first == 0 and left == 1:
        return
    end = bare.end if left == 1 else bare.start + last
    yield Compared(bare.start + first, end, bare.marker, "middle", bare.index)


def unmeasured(sentence: Sentence, bare: Compared) -> Iterator[Compared]:
    """Whose score a phrase is: `explicit SFT` of `matching explicit SFT performance`."""
    if not bare.strong and "of" not in sentence.words[bare.start - 2 : bare.start]:
        return
    cut = measured_from(sentence, bare)
    while cut > bare.start and sentence.words[cut - 1] in RANKING:
        cut -= 1
    if bare.start < cut < bare.end and not sentence.words[cut - 1].endswith(("'s", "’s")):
        yield Compared(bare.start, cut, bare.marker, "unmeasured", bare.index)


def measured_from(sentence: Sentence, bare: Compared) -> int:
    """Where the words begin that end a phrase and say what is measured; its end where none do."""
    cut, spans = bare.end, metric_spans(sentence)
    while cut > bare.start:
        before = next((start for start, end in spans if start < cut <= end), cut)
        if before == cut and sentence.words[cut - 1] in AMOUNTS:
            before -= 1
        if before == cut:
            break
        cut = max(before, bare.start)
    return cut
