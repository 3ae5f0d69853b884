"""Who a sentence says does something: its noun phrases that stand as subjects do, or beside the number."""

from __future__ import annotations

from typing import NamedTuple

from benchclaims.extract.grammar.syntax import Phrase
from benchclaims.extract.grammar.tidy import unmarked
from benchclaims.extract.sentence.comparisons import says_baseline
from benchclaims.extract.sentence.context import Sentence, once_each
from benchclaims.extract.sentence.turns import turn
from benchclaims.extract.sentence.ways import way
from benchclaims.extract.subjects.agents import REPORTS, place_of
from benchclaims.extract.subjects.doers import doers
from benchclaims.extract.subjects.familiarity import familiarity
from benchclaims.extract.subjects.holders import holder
from benchclaims.extract.subjects.names import LINK
from benchclaims.extract.subjects.telling import METHODS
from benchclaims.extract.subjects.wholes import wholes
from benchclaims.vocabulary.classes import worded
from benchclaims.vocabulary.verbs import PARTICIPLE, forms


def actors(sentence: Sentence, order: int) -> list[tuple[str, list[str]]]:
    """The noun phrases that could be said to do it: subjects, what a number is said `of` or stands behind."""
    parsed, at, words = sentence.parsed, sentence.at[order], sentence.words
    governing, held, others = parsed.governing(at), holder(sentence, order), doers(sentence, order)
    made = []
    for phrase in parsed.phrases:
        stands = place_of(sentence, order, phrase.start, phrase.end)
        if not (stands.startswith("subject") or stands in SAID_OF or phrase == held or phrase in others):
            continue
        look = actor_look(sentence, phrase)
        if LINK.search(look.text):
            continue
        features = [
            "actor",
            f"actor {stands}",
            f"actor {stands} {look.kind}",
            f"actor {stands} capital={look.capital}",
            f"actor way {way(sentence, order, phrase.start, phrase.end)}",
            *look.features,
        ]
        if stands.startswith("subject") and governing:
            features += worded("actor verb", words[parsed.verbs[governing[0]]])
        if found := turn(sentence, order, phrase.start, phrase.end):
            features.append(f"actor {found}")
        if phrase == held:
            holds = "actor holds"
            features += [holds, f"{holds} {look.kind} {stands}", *worded(holds, words[phrase.end - 1])]
        if role := others.get(phrase):
            features += [f"actor {role}", f"actor {role} {look.kind}", f"actor {role} {look.capital}"]
        features += [*look.says, *familiarity(look.text, "actor")]
        made.append((look.text, features))
    for whole, rank in wholes(sentence, order):
        own = [*whole.features, f"whole {whole.kind} rank={rank}"]
        made.append((whole.text, [*own, *familiarity(whole.text, "whole")]))
    return made


class ActorLook(NamedTuple):
    """A phrase that could be said to do it, as it looks whatever number asks; `says` stands last of it."""

    text: str
    kind: str
    capital: bool
    features: tuple[str, ...]
    says: tuple[str, ...]


@once_each
def actor_look(sentence: Sentence, phrase: Phrase) -> ActorLook:
    """How a phrase looks by itself: its words, its determiner, whether it is called ours or a baseline."""
    words = sentence.words[phrase.start : phrase.end]
    text = unmarked(sentence.written(begins(sentence, phrase), phrase.end))
    determiner, head = sentence.word(phrase.start - 1), words[-1]
    kind = "report" if head in REPORTS else "method" if head in METHODS else "head"
    capital = any(letter.isupper() for letter in text[1:]) or (phrase.start > 0 and text[:1].isupper())
    features = (
        f"actor lead={determiner}",
        f"actor lead={determiner} {kind}",
        *worded("actor head", head),
        *worded("actor first", words[0]),
        f"actor words={min(len(words), 4)} {kind}",
        f"actor kind={kind} capital={capital}",
    )
    ours = ("actor ours",) if determiner == "our" or "proposed" in words else ()
    baseline = ("actor baseline",) if says_baseline(words) else ()
    return ActorLook(text, kind, capital, features, ours + baseline)


def begins(sentence: Sentence, phrase: Phrase) -> int:
    """Where what a phrase is part of begins: `clause filter (CF) module`, `manually written poems`."""
    words, parsed, place = sentence.words, sentence.parsed, phrase.start - 1
    if place >= 3 and words[place] == ")" and words[place - 2] == "(" and parsed.tags[place - 1] == "n":
        index = parsed.phrase_at(place - 3, place - 2)
        return phrase.start if index is None else parsed.phrases[index].start
    describes = forms().get(words[phrase.start]) == PARTICIPLE and phrase.end - phrase.start > 1
    if place >= 0 and describes and parsed.tags[place] == "r" and words[place] not in WHEN:
        return place if words[place].endswith("ly") and sentence.word(place - 1) in CLAUSE else phrase.start
    return phrase.start


WHEN = frozenset("recently previously currently newly finally notably additionally commonly widely".split())
CLAUSE = frozenset("< a an the our and , . : ; that".split())


SAID_OF = frozenset(
    (
        "left 'using'",
        "left 'via'",
        "left 'of'",
        "left 'with'",
        "left 'by'",
        "left 'for'",
        "right 'of'",
        "right 'for'",
        "right 'by'",
        "right 'with'",
        "right 'using'",
        "right 'via'",
        "right 'through'",
    )
)
