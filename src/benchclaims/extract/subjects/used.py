"""What a text brings in without offering it: `we adopt a conditional GAN`, `a decision tree was trained`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchclaims.extract.grammar.syntax import Phrase
from benchclaims.extract.sentence.context import Sentence
from benchclaims.vocabulary.words import words

METHODS, NOVEL = words("methods"), words("novel")
USES = frozenset(
    "adopt adapt employ use utilize utilise leverage apply train fine-tune finetune"
    " implement extract optimize evaluate test examine assess benchmark build formulate construct deploy"
    " create combine extend".split()
)
USED = frozenset(
    "adopted adapted employed used utilized utilised leveraged applied trained fine-tuned finetuned"
    " implemented extracted optimized evaluated tested built constructed deployed"
    " created developed designed".split()
)
ARTICLES = frozenset("a an the our".split())
BEING = frozenset("is are was were".split())


def used(sentences: Sequence[Sentence]) -> Iterator[tuple[str, str]]:
    """The phrases of what a text says it uses, each with how it says so.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> list(used(read_sentences("We adopt a gated memory network and gain 5%.")[1]))
    [('gated memory network', 'we')]
    """
    for sentence in sentences:
        for phrase in sentence.parsed.phrases:
            how = using(sentence, phrase)
            first = phrase.start + (sentence.words[phrase.start] in NOVEL)
            if how and phrase.end - first > 1:
                yield sentence.written(first, phrase.end), how


def using(sentence: Sentence, phrase: Phrase) -> str:
    """How a sentence says that it uses a method, '' where it says so of none: `we` do, or it `is` used."""
    spoken, behind = sentence.words, phrase.end
    if spoken[behind - 1] not in METHODS or sentence.word(behind) == "of":
        return ""
    place = phrase.start - 1
    place -= sentence.word(place) in ARTICLES
    if sentence.word(place) in USES and "we" in spoken[max(0, place - 3) : place]:
        return "we"
    passive = sentence.word(behind) in BEING and not USED.isdisjoint(spoken[behind + 1 : behind + 3])
    return "is" if passive else ""
