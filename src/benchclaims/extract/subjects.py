"""What a value is claimed for: the paper's method by its name, or whoever the sentence says does it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from benchclaims.extract.context import Sentence, once
from benchclaims.extract.lexicon import VERBS
from benchclaims.extract.names import Names
from benchclaims.vocabulary.words import words

DOES = words("does")
DOERS = DOES | VERBS
COMPARES = frozenset(
    "than over to with vs outperforms outperforming surpassing by exceeds against baseline".split()
)


@dataclass(frozen=True, slots=True)
class Told:
    """What the claim before was told of (a name or None), and whether it stands in the same sentence."""

    name: str | None
    near: bool


def subject_candidates(
    sentence: Sentence, order: int, names: Names, last: Told | None = None
) -> list[tuple[str | None, list[str]]]:
    """The candidates for a value's subject with their features; None stands for an unnamed method."""
    inside = {name: places_in(sentence, places) for name, places in names.places.items()}
    made: list[tuple[str | None, list[str]]] = [
        (name, name_features(sentence, order, names, name, places)) for name, places in inside.items()
    ]
    made += [(phrase, own) for phrase, own in actors(sentence, order) if phrase not in names.features]
    made.append((None, unnamed_features(sentence, names, sum(map(bool, inside.values())))))
    if last:
        go_on(made, last)
    return made


def name_features(sentence: Sentence, order: int, names: Names, name: str, inside: list[int]) -> list[str]:
    """What speaks for a name as the subject: how it was introduced, and how it stands in the sentence."""
    kinds, number = names.kinds[name], sentence.quantities[order].start
    own = [*names.spoken[name]]
    if not inside:
        own += ["not in sentence", f"not in sentence {kinds}"]
        head = name.rsplit(" ", 1)[-1].lower()
        if head in sentence.words:
            own += ["head in sentence", f"head behind {sentence.word(sentence.words.index(head) - 1)}"]
        return own
    before = [place for place in inside if place < number]
    place, side = (before[-1], "before") if before else (inside[0], "behind")
    own += [f"in sentence {side}", f"in sentence {kinds} {side}"]
    return own + surroundings(sentence, place, place + len(name), number)


def places_in(sentence: Sentence, places: list[int]) -> list[int]:
    """Those of a name's places that are in a sentence."""
    return places[bisect_left(places, sentence.start) : bisect_left(places, sentence.end)]


def unnamed_features(sentence: Sentence, names: Names, here: int) -> list[str]:
    """What speaks for a method that has no name, where `here` names stand in the sentence."""
    return [
        "none",
        f"none names={min(len(names.features), 3)}",
        f"none here={min(here, 2)}",
        f"none we={'we' in sentence.words or 'our' in sentence.words}",
        f"none titled={any('title' in f or 'introduced' in f for f in names.features.values())}",
    ]


def go_on(made: list[tuple[str | None, list[str]]], before: Told) -> None:
    """Mark the candidate that the claim before has."""
    for name, features in made:
        if name == before.name:
            kind = "none" if name is None else "named"
            features += ["goes on", f"goes on {kind} near={before.near}"]
            if name and not any("in sentence" in feature for feature in features):
                features.append(f"goes on elsewhere near={before.near}")


def surroundings(sentence: Sentence, start: int, end: int, number: int) -> list[str]:
    """The words around a name: what it does, or what it is compared by."""
    first, last = sentence.position(start), sentence.position(end - 1) + 1
    before, behind = sentence.word(first - 1), sentence.word(last)
    features = [f"before={before}", f"behind={behind}"]
    if behind in DOES:
        features.append("does it")
    if before in COMPARES:
        features.append("compared with")
    numbers_between = sum(1 for q in sentence.quantities if end <= q.start < number)
    features.append(f"numbers between={min(numbers_between, 2)}")
    return features


def actors(sentence: Sentence, order: int) -> list[tuple[str, list[str]]]:
    """Who the sentence says does it: noun phrases before a verb of doing, left of the number."""
    at = sentence.at[order]
    return [(phrase, [*features]) for verb, phrase, features in doers(sentence) if verb < at][-4:]


@once
def doers(sentence: Sentence) -> list[tuple[int, str, list[str]]]:
    """Every noun phrase before a verb of doing: where the verb stands, the phrase and its features."""
    words, made = sentence.words, []
    for verb, word in enumerate(words):
        if word in DOERS:
            first = verb
            while first > 0 and words[first - 1] not in STOPS and verb - first < 7:
                first -= 1
            while first < verb and words[first] in ARTICLES:
                first += 1
            if first < verb:
                phrase = sentence.text[sentence.starts[first] : sentence.ends[verb - 1]]
                made.append((verb, phrase, doer_features(sentence, first, verb, phrase)))
    return made


def doer_features(sentence: Sentence, first: int, verb: int, phrase: str) -> list[str]:
    """What speaks for a noun phrase before a verb of doing."""
    words, lead = sentence.words, sentence.word(first - 1)
    features = [
        "actor",
        f"actor lead={lead}",
        f"actor verb={words[verb]}",
        f"actor words={min(verb - first, 4)}",
        f"actor capital={phrase[:1].isupper() and first > 0}",
        f"actor head={words[verb - 1]}",
        f"actor start={first <= 1}",
    ]
    if lead in ("our", "proposed") or "proposed" in words[first:verb]:
        features.append("actor ours")
    return features


ARTICLES = frozenset("the our a an that this these its".split())
STOPS = words("stops")
