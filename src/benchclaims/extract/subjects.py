"""What a value is claimed for: the paper's method by its name, or whoever the sentence says does it."""

from __future__ import annotations

from dataclasses import dataclass

from benchclaims.extract.context import Sentence
from benchclaims.extract.lexicon import VERBS
from benchclaims.extract.names import Names
from benchclaims.vocabulary.words import words

DOES = words("does")
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
    made: list[tuple[str | None, list[str]]] = [
        (name, name_features(sentence, order, names, name)) for name in names.features
    ]
    made += [(phrase, own) for phrase, own in actors(sentence, order) if phrase not in names.features]
    made.append((None, unnamed_features(sentence, names)))
    if last:
        go_on(made, last)
    return made


def name_features(sentence: Sentence, order: int, names: Names, name: str) -> list[str]:
    """What speaks for a name as the subject: how it was introduced, and how it stands in the sentence."""
    features, number = names.features[name], sentence.quantities[order].start
    own = [f"n {feature}" for feature in features]
    combined = "+".join(sorted(feature for feature in features if "=" not in feature))
    own.append(f"n set {combined}")
    inside = places_in(sentence, names, name)
    if not inside:
        own += ["not in sentence", f"not in sentence {combined}"]
        head = name.rsplit(" ", 1)[-1].lower()
        if head in sentence.words:
            own += ["head in sentence", f"head behind {sentence.word(sentence.words.index(head) - 1)}"]
        return own
    before = [place for place in inside if place < number]
    place, side = (before[-1], "before") if before else (inside[0], "behind")
    own += [f"in sentence {side}", f"in sentence {combined} {side}"]
    return own + surroundings(sentence, place, place + len(name), number)


def places_in(sentence: Sentence, names: Names, name: str) -> list[int]:
    """Where a name stands in a sentence."""
    return [place for place in names.places[name] if sentence.start <= place < sentence.end]


def unnamed_features(sentence: Sentence, names: Names) -> list[str]:
    """What speaks for a method that has no name."""
    here = sum(bool(places_in(sentence, names, name)) for name in names.features)
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
            if name and "in sentence" not in " ".join(features):
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
    words, at = sentence.words, sentence.at[order]
    made = []
    for position in range(1, at):
        if words[position] not in DOES and words[position] not in VERBS:
            continue
        first = position
        while first > 0 and words[first - 1] not in STOPS and position - first < 7:
            first -= 1
        if first == position:
            continue
        while first < position and words[first] in ("the", "our", "a", "an", "that", "this", "these", "its"):
            first += 1
        if first == position:
            continue
        phrase = sentence.text[sentence.starts[first] : sentence.ends[position - 1]]
        lead = words[first - 1] if first else "<"
        features = [
            "actor",
            f"actor lead={lead}",
            f"actor verb={words[position]}",
            f"actor words={min(position - first, 4)}",
            f"actor capital={phrase[:1].isupper() and first > 0}",
            f"actor head={words[position - 1]}",
            f"actor start={first <= 1}",
        ]
        if (
            lead in ("our",)
            or (first and words[first - 1] == "proposed")
            or "proposed" in words[first:position]
        ):
            features.append("actor ours")
        made.append((phrase, features))
    return made[-4:]


STOPS = words("stops")
