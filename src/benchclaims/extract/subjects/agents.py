"""Who the clause of a number is said of, and how other words stand to that clause."""

from __future__ import annotations

from benchclaims.extract.sentence.comparisons import leads
from benchclaims.extract.sentence.context import Sentence, once_each
from benchclaims.extract.sentence.own import calls_ours, holds
from benchclaims.extract.subjects.names import Names
from benchclaims.extract.subjects.telling import METHODS
from benchclaims.vocabulary.words import words

REPORTS = words("reports")
LEADS = frozenset("using with via by for of on in through".split())


def place_of(sentence: Sentence, order: int, start: int, end: int) -> str:
    """How words stand to a number's clause: as the subject of its verb, of a verb before, or elsewhere."""
    index = sentence.parsed.phrase_at(start, end)
    side = "left" if end <= sentence.at[order] else "right"
    if index is None:
        return f"{side} outside"
    head = sentence.parsed.heads[index]
    rank = acting(sentence, order).get(head)
    if rank is None:
        return f"{side} {led_by(sentence, index)}"
    return f"subject {rank}" if head == index else f"subject {rank} attached"


@once_each
def acting(sentence: Sentence, order: int) -> dict[int | str | None, int]:
    """The subjects of the verbs left of a number, each with how many verbs stand nearer, two at most."""
    subjects = sentence.parsed.subjects
    ranks: dict[int | str | None, int] = {}
    for rank, verb in enumerate(sentence.parsed.governing(sentence.at[order])):
        ranks.setdefault(subjects[verb], min(rank, 2))
    return ranks


@once_each
def led_by(sentence: Sentence, index: int) -> str:
    """The preposition or the word of comparison that leads to a noun phrase, else the word before it."""
    parsed, start = sentence.parsed, sentence.parsed.phrases[index].start
    lead = sentence.word(start - (2 if parsed.tags[start - 1 : start] == "d" else 1))
    return f"'{lead}'" if lead in LEADS else leads(sentence)[index]


def agent_of(sentence: Sentence, order: int, names: Names) -> str:
    """Who the clause of a number is said of: we, it, something of ours, the paper's name, another phrase."""
    parsed = sentence.parsed
    subject = parsed.subject_at(sentence.at[order])
    if subject is None or isinstance(subject, str):
        return subject or "nobody"
    phrase = parsed.phrases[subject]
    words = sentence.words[phrase.start : phrase.end]
    if calls_ours(sentence, phrase):
        return "ours"
    text = sentence.written(phrase.start, phrase.end)
    if any(standing == "own" and holds(text, name) for name, standing in names.standing.items()):
        return "own"
    if words[-1] in REPORTS:
        return "report"
    determiner = sentence.word(phrase.start - 1)
    if words[-1] in METHODS:
        return f"{determiner if determiner in ('the', 'this', 'a', 'an') else 'a'} method"
    return "name" if text[:1].isupper() and (phrase.start or text[1:2].isupper()) else "words"
