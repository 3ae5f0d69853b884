"""Who a sentence says does something: its noun phrases that stand as subjects do, or beside the number."""

from __future__ import annotations

from typing import NamedTuple

from benchclaims.extract.grammar.syntax import Phrase
from benchclaims.extract.grammar.tidy import unmarked
from benchclaims.extract.linear import Options
from benchclaims.extract.sentence.comparisons import says_baseline
from benchclaims.extract.sentence.context import Sentence, once_each
from benchclaims.extract.sentence.own import calls_ours
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

SUBJECT = "subject"
"""How `place_of` begins for the subjects of verbs."""
SAID_OF = frozenset(
    [f"left '{word}'" for word in ("using", "via", "of", "with", "by", "for")]
    + [f"right '{word}'" for word in ("of", "for", "by", "with", "using", "via", "through")]
)
"""The places beside a number in which somebody is named whom it is said of."""
WHEN = frozenset("recently previously currently newly finally notably additionally commonly widely".split())
"""Adverbs that say when or how often, and nothing of what is described: `widely used methods`."""
CLAUSE = frozenset("< a an the our and , . : ; that".split())
"""What stands before an adverb that a phrase begins with."""


def actors(sentence: Sentence, order: int) -> Options[str]:
    """The noun phrases that could be said to do it: subjects, what a number is said `of` or stands behind.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("The probe beats the rule baseline (F1 = 0.83).")[1]
    >>> [(text, features[1]) for text, features in actors(sentence, 0)]
    [('probe', 'actor subject 0'), ('rule baseline', 'actor left outperforms')]
    """
    held, others = holder(sentence, order), doers(sentence, order)
    made = []
    for phrase in sentence.parsed.phrases:
        stands, role = place_of(sentence, order, phrase.start, phrase.end), others.get(phrase)
        if not (stands.startswith(SUBJECT) or stands in SAID_OF or phrase == held or role):
            continue
        look = actor_look(sentence, phrase)
        if LINK.search(look.text):
            continue
        features = standing(sentence, order, phrase, stands)
        if phrase == held:
            features += holding(sentence, phrase, stands)
        if role:
            features += [f"actor {role}", f"actor {role} {look.kind}", f"actor {role} {look.capital}"]
        made.append((look.text, [*features, *look.says, *familiarity(look.text, "actor")]))
    return made + whole_actors(sentence, order)


def standing(sentence: Sentence, order: int, phrase: Phrase, stands: str) -> list[str]:
    """How a phrase stands to a number, what it looks like, the verb that it is the subject of, its turn."""
    look, governing = actor_look(sentence, phrase), sentence.parsed.governing(sentence.at[order])
    features = [
        "actor",
        f"actor {stands}",
        f"actor {stands} {look.kind}",
        f"actor {stands} capital={look.capital}",
        f"actor way {way(sentence, order, phrase.start, phrase.end)}",
        *look.features,
    ]
    if stands.startswith(SUBJECT) and governing:
        features += worded("actor verb", sentence.words[sentence.parsed.verbs[governing[0]]])
    if found := turn(sentence, order, phrase.start, phrase.end):
        features.append(f"actor {found}")
    return features


def holding(sentence: Sentence, phrase: Phrase, stands: str) -> list[str]:
    """What speaks for a phrase with the number in brackets right behind it."""
    holds, kind = "actor holds", actor_look(sentence, phrase).kind
    return [holds, f"{holds} {kind} {stands}", *worded(holds, sentence.words[phrase.end - 1])]


def whole_actors(sentence: Sentence, order: int) -> Options[str]:
    """The same for phrases with what belongs to them."""
    return [
        (whole.text, [*whole.features, f"whole {whole.kind} rank={rank}", *familiarity(whole.text, "whole")])
        for whole, rank in wholes(sentence, order)
    ]


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
    ours = ("actor ours",) if calls_ours(sentence, phrase) else ()
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
