"""What a text says it uses, builds or tests: `we adopt a conditional GAN`, `a decision tree was trained`.

Only what is called a method or is written as a name is meant: `we use the test split` brings in nothing. What
the text calls its own is known before, so that this adds what nothing else tells.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchclaims.extract.grammar.syntax import Phrase
from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.subjects.telling import METHODS, NOVEL, SAID
from benchclaims.vocabulary.verbs import forms_of

USES = frozenset(
    forms_of(
        "adopt adapt employ use utilize leverage apply train finetune implement extract optimize evaluate"
        " test examine assess benchmark build formulate construct deploy create combine extend"
        " propose present introduce develop design describe report demonstrate identify define".split()
    )
) | frozenset("fine-tune fine-tuned utilise utilised finetuned".split())
USED = frozenset(
    "adopted adapted employed used utilized utilised leveraged applied trained fine-tuned finetuned"
    " implemented extracted optimized evaluated tested built constructed deployed"
    " created developed designed proposed presented introduced".split()
)
COUNTS = frozenset("a an the our two three four five six seven eight nine ten several #".split())
SPEAKERS = frozenset("we i paper study work research article thesis".split())
BEING = frozenset("is are was were".split())


def used(sentences: Sequence[Sentence]) -> Iterator[tuple[str, str]]:
    """The phrases of what a text says it uses, each with how it says so.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> list(used(read_sentences("We adopt a gated memory network and gain 5%.")[1]))
    [('gated memory network', 'used we')]
    """
    for sentence in sentences:
        for phrase in sentence.parsed.phrases:
            how = using(sentence, phrase)
            first = phrase.start + (sentence.words[phrase.start] in NOVEL)
            if how and (phrase.end - first > 1 or is_written_as_name(sentence, phrase)):
                yield sentence.written(first, phrase.end), f"used {how}"


def using(sentence: Sentence, phrase: Phrase) -> str:
    """How a sentence says that it uses a method, '' where it says so of none: `we` do, or it `is` used."""
    spoken, behind = sentence.words, phrase.end
    known = spoken[behind - 1] in METHODS
    if sentence.word(behind) == "of" or not (known or is_written_as_name(sentence, phrase)):
        return ""
    place = phrase.start - 1
    if place >= 0 and not known and tuple(spoken[behind : behind + 2]) in SAID:
        return "said"
    place -= sentence.word(place) in COUNTS
    if sentence.word(place) in USES and not SPEAKERS.isdisjoint(spoken[max(0, place - 3) : place]):
        return "we"
    if place == 0 and sentence.words[0] == "using" and "we" in spoken[behind : behind + 4]:
        return "using"
    passive = sentence.word(behind) in BEING and not USED.isdisjoint(spoken[behind + 1 : behind + 3])
    return "is" if known and passive else ""


def is_written_as_name(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether the last word of a phrase is written as a name is: `Claude Opus 4.6`, `frontier MLLMs`."""
    last = sentence.raw(phrase.end - 1)
    return last.lower() != last or (last[:1].isdigit() and sentence.raw(phrase.start)[:1].isupper())
