"""What tells a phrase of comparison from others: the clause behind it, or the owner before it."""

from __future__ import annotations

from collections.abc import Iterator

from benchclaims.extract.grammar.syntax import Phrase
from benchclaims.extract.sentence.comparisons import COMPARING, NAMELIKE, Compared, marker_before
from benchclaims.extract.sentence.context import QUANTITY, Sentence
from benchclaims.extract.sentence.mentions import names_metric_in

CLOSING_CLAUSES = frozenset((",", ";", ":", ".", "(", ")", "while", "whereas", "but", "by", QUANTITY))
"""What no clause reaches over that tells a phrase from others."""
RELATIVE = frozenset("that which where who whose without trained using used with".split())
"""What begins such a clause, beside participles."""
ATTACHING = frozenset(
    "of with from trained without using pre-trained pretrained fine-tuned finetuned "
    "based on for in that".split()
)
"""What joins to a phrase of comparison what tells it from others: `baselines trained on more data`."""
THOSE = 6
"""How many words before a noun phrase `those` may stand."""
REACH = 2
"""How many noun phrases such a clause has at most."""


def extends(sentence: Sentence, phrase: Phrase, marker: str) -> bool:
    """Whether a phrase may be meant with what is joined to it: compared with, or a name that improves."""
    if marker in COMPARING or marker == "'among'":
        return True
    return marker == "improves" and any(NAMELIKE.search(sentence.raw(at)) for at in range(*phrase))


GAINS = frozenset(
    "terms margin margins gain gains improvement improvements reduction reductions speedup speedups loss "
    "losses drop drops increase increases decrease decreases savings less fewer lower higher".split()
)
"""Words of what was gained over a phrase, which tell nothing of it: `BarNet with a gain in recall`."""


def tells_apart(sentence: Sentence, joint: int, phrase: Phrase) -> bool:
    """Whether what the word at `joint` joins tells a phrase from others, and not what was gained over it."""
    word = sentence.words[joint]
    if word == "in" and names_metric_in(sentence, phrase.start, phrase.end):
        return False
    return word not in ("with", "in") or GAINS.isdisjoint(sentence.words[phrase.start : phrase.end])


def described(sentence: Sentence, index: int, marker: str) -> Iterator[Compared]:
    """The phrase with the clause that tells it from others: `systems where all alarms become events`."""
    phrases, words, tags = sentence.parsed.phrases, sentence.words, sentence.parsed.tags
    start, end = phrases[index].start, phrases[index].end
    if not extends(sentence, phrases[index], marker) or sentence.word(end) == "including":
        return
    if sentence.word(end) not in RELATIVE and tags[end : end + 1] not in ("e", "g"):
        return
    for last in range(index + 1, min(index + 1 + REACH, len(phrases))):
        if not CLOSING_CLAUSES.isdisjoint(words[phrases[last - 1].end : phrases[last].start]):
            return
        if not tells_apart(sentence, end, phrases[last]):
            return
        if last > index + 1 or words[end] not in ATTACHING:
            yield Compared(start, phrases[last].end, marker, "described", index)


def lacking(sentence: Sentence, bare: Compared) -> Iterator[Compared]:
    """What is done without, where that is compared with: `versus 41% without the filter`."""
    place = sentence.parsed.determined(bare.start) - 1
    if (
        place > 0
        and sentence.words[place] == "without"
        and (bare.strong or sentence.words[place - 1] == "than")
    ):
        yield Compared(place, bare.end, "than", "lacking", bare.index)


def possessor(sentence: Sentence, bare: Compared) -> Iterator[Compared]:
    """Whose something is: `BarNet` in `cuts BarNet's cost`, `teacher` in `5% of the teacher's size`."""
    for place in range(bare.start, bare.end - 1):
        if sentence.words[place].endswith(("'s", "’s", "s'", "s’")):
            yield Compared(bare.start, place + 1, bare.marker, "owner", bare.index)
            return


def those(sentence: Sentence, index: int) -> Iterator[Compared]:
    """What a clause alone tells: `outperform those trained on real data`."""
    phrases, words, tags = sentence.parsed.phrases, sentence.words, sentence.parsed.tags
    start = phrases[index].start
    for place in range(max(phrases[index - 1].end if index else 0, start - THOSE), start - 1):
        if words[place] in ("those", "that") and (words[place + 1] in RELATIVE or tags[place + 1] in "eg"):
            marker = marker_before(words, place)
            if marker in COMPARING:
                yield Compared(place, phrases[index].end, marker, "those", index)
            return
