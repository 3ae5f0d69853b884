"""What a value is claimed for: the paper's method by its name, or whoever the sentence says does it."""

from __future__ import annotations

from bisect import bisect_left

from benchclaims.extract.handed import Told, go_on
from benchclaims.extract.linear import Options
from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.sentence.turns import turn
from benchclaims.extract.sentence.ways import way
from benchclaims.extract.subjects.actors import actors
from benchclaims.extract.subjects.agents import agent_of, place_of
from benchclaims.extract.subjects.familiarity import familiarity
from benchclaims.extract.subjects.names import Names
from benchclaims.extract.subjects.resources import RESOURCE, kind_features
from benchclaims.extract.subjects.taken_up import taken_up
from benchclaims.vocabulary.classes import worded
from benchclaims.vocabulary.words import words

DOES, RESOURCES = words("does"), words("resources")
DATASET = "data set"
COMPARES = frozenset(
    "than over to with vs outperforms outperforming surpassing by exceeds against baseline".split()
)


def subject_candidates(
    sentence: Sentence,
    order: int,
    names: Names,
    last: Told | None = None,
    resources: frozenset[str] = frozenset(),
    datasets: frozenset[str] = frozenset(),
) -> Options[str | None]:
    """The candidates for a value's subject with their features; None stands for an unnamed method.

    `last` is what the claim before was told of, `resources` what the text offers to measure on,
    `datasets` what it measures on.
    """
    agent, unit = agent_of(sentence, order, names), sentence.quantities[order].kind
    inside = {name: places_in(sentence, places) for name, places in names.places.items()}
    made: Options[str | None] = []
    for name, places in inside.items():
        what = RESOURCE if name in resources else names.standing[name]
        features = name_features(sentence, order, names, name, places, agent)
        if name in datasets:
            features += [f"n {DATASET}", f"n {DATASET} {what}", f"n {DATASET} here={bool(places)}"]
        made.append((name, [*features, *kind_features(what, unit, agent, bool(places))]))
    beside = [f"actor {RESOURCE}"] if resources else []
    for phrase, features in actors(sentence, order):
        if phrase not in names.features:
            measured = [f"actor {DATASET}"] if is_of(phrase, datasets) else []
            made.append((phrase, features + beside + measured))
    made.append((None, unnamed_features(sentence, names, sum(map(bool, inside.values())), agent)))
    if resources:
        made[-1][1].append(f"none {RESOURCE}")
    if last:
        go_on(made, last)
    return made


def is_of(phrase: str, datasets: frozenset[str]) -> bool:
    """Whether a phrase is one of the data sets, perhaps called so: `MOT17 dataset`.

    >>> is_of("MOT17 dataset", frozenset(["MOT17"])), is_of("MOT17 tracker", frozenset(["MOT17"]))
    (True, False)
    """
    name, _, called = phrase.rpartition(" ")
    return phrase in datasets or (called in RESOURCES and name in datasets)


def name_features(
    sentence: Sentence, order: int, names: Names, name: str, inside: list[int], agent: str
) -> list[str]:
    """What speaks for a name as the subject: how it was introduced, and how it stands in the sentence."""
    standing, met = names.standing[name], familiarity(name, "name")
    own = [*names.spoken[name], f"n {standing} agent={agent}", *met, f"{met[0]} {standing} agent={agent}"]
    if inside:
        return own + inside_features(sentence, order, names, name, inside, agent)
    return own + outside_features(sentence, order, names, name, agent)


def outside_features(sentence: Sentence, order: int, names: Names, name: str, agent: str) -> list[str]:
    """What speaks for a name of another sentence: its last word here, or a noun that takes it up."""
    own = [*names.absent[name], f"not in sentence {names.standing[name]} agent={agent}"]
    head = name.rsplit(" ", 1)[-1].lower()
    if head in sentence.words:
        own += ["head in sentence", f"head behind {sentence.word(sentence.words.index(head) - 1)}"]
    return [*own, *taken_up(sentence, order, names, name)]


def inside_features(
    sentence: Sentence, order: int, names: Names, name: str, inside: list[int], agent: str
) -> list[str]:
    """How a name stands to a number of its sentence: the last of its places before it, else the first."""
    quantity, standing = sentence.quantities[order], names.standing[name]
    before = [place for place in inside if place < quantity.start]
    place, side = (before[-1], "before") if before else (inside[0], "behind")
    start, end = sentence.position(place), sentence.position(place + len(name) - 1) + 1
    stands, between = place_of(sentence, order, start, end), way(sentence, order, start, end)
    own = [f"in sentence {side}", f"in sentence {names.kinds[name]} {side}"]
    own += [f"stands {stands}", f"stands {stands} {standing}", f"stands {stands} agent={agent}"]
    own += [f"way {between}", f"way {between} {standing}", f"way {between} u={quantity.unit}"]
    if found := turn(sentence, order, start, end):
        own += [found, f"{found} {standing}"]
    return own + surroundings(sentence, place, place + len(name), quantity.start)


def places_in(sentence: Sentence, places: list[int]) -> list[int]:
    """Those of a name's places that are in a sentence."""
    return places[bisect_left(places, sentence.start) : bisect_left(places, sentence.end)]


def unnamed_features(sentence: Sentence, names: Names, here: int, agent: str) -> list[str]:
    """What speaks for a method that has no name, where `here` names stand in the sentence."""
    named = "own" in names.standing.values()
    return [
        "none",
        f"none names={min(len(names.features), 3)}",
        f"none here={min(here, 2)}",
        f"none agent={agent}",
        f"none agent={agent} titled={named}",
        f"none we={'we' in sentence.words or 'our' in sentence.words}",
        f"none titled={named}",
        f"none phrase={'phrase' in names.standing.values()}",
        f"none best={names.best}",
        f"none best={names.best} agent={agent}",
        f"none best={names.best} here={min(here, 1)}",
    ]


def surroundings(sentence: Sentence, start: int, end: int, number: int) -> list[str]:
    """The words around a name: what it does, or what it is compared by."""
    first, last = sentence.position(start), sentence.position(end - 1) + 1
    before, behind = sentence.word(first - 1), sentence.word(last)
    features = [*worded("before", before), *worded("behind", behind)]
    features += [f"lead={sentence.word(first - 2)} {before}"]
    if behind in DOES:
        features.append("does it")
    if before in COMPARES:
        features.append("compared with")
    numbers_between = sum(1 for q in sentence.quantities if end <= q.start < number)
    features.append(f"numbers between={min(numbers_between, 2)}")
    return features
