"""The metric of the claim before as a candidate: a value without a name of its own often goes on about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from benchclaims.extract.candidate import Candidate, Carried, traits
from benchclaims.extract.sentence.context import QUANTITY
from benchclaims.extract.sentence.place import HEADS, Standpoint
from benchclaims.model import UNTOLD

ASIDE = "aside "
"""How the kind of the words between begins where they open brackets: `an F1 of 97% (precision 99%)`."""


def carry(made: list[Candidate], carried: Carried, place: Standpoint, known: int) -> None:
    """Mark the candidates that are the metric of the claim before, and add that metric by itself.

    `known` is how many metrics the sentence names.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("It reaches an F1 of 97% and then 99%.")[1]
    >>> made = [Candidate("f1", None, "named", [])]
    >>> carry(made, Carried("f1", "percent", near=True), Standpoint(sentence, 1), 1)
    >>> [(one.source, one.features[0]) for one in made]
    [('named', 'carried'), ('carried', 'src=carried')]
    """
    same = f"same unit={place.sentence.quantities[place.order].unit == carried.unit}"
    where = f"near={carried.near} {same}"
    between = gap_words(place) if carried.near else []
    kind = kind_of(between)
    for candidate in made:
        if candidate.metric == carried.metric:
            candidate.features += ["carried", f"carried {where}", f"carried {where} {candidate.source}"]
            if kind.startswith(ASIDE):
                candidate.features.append(f"carried {kind}")
    features = by_itself(place, where, same, f"{kind} {where}", known, len(between))
    made.append(Candidate(carried.metric, None, "carried", features))
    tell_both(made, carried.metric, where, place)


def kind_of(between: Sequence[str]) -> str:
    """Whether words before a number name what a metric may be, and whether they open brackets.

    >>> kind_of(["(", "accuracy"]), kind_of(["(", "than", ")"])
    ('aside named', 'bare')
    """
    kind = "named" if any(word in HEADS for word in between) else "bare"
    return f"{ASIDE}{kind}" if between[:1] == ["("] and ")" not in between else kind


def by_itself(place: Standpoint, where: str, same: str, kind: str, known: int, between: int) -> list[str]:
    """What speaks for the metric of the claim before where nothing else names it."""
    return [
        "src=carried",
        f"src=carried {where}",
        f"src=carried {where} known={min(known, 2)}",
        f"src=carried {place.unit} {same}",
        f"src=carried {kind}",
        f"src=carried words={min(between, 8)} {same}",
        f"src=carried -1={place.sentence.word(place.at - 1)} {same}",
    ]


def tell_both(made: Sequence[Candidate], metric: str, where: str, place: Standpoint) -> None:
    """Tell what goes on, and what says openly that nothing tells a metric, of each other."""
    family = traits(metric)[1]
    for candidate in made:
        if candidate.metric == metric:
            candidate.features += going_on(candidate.source, family, where, place.unit, place.verb)
        elif candidate.metric in UNTOLD:
            candidate.features += instead(candidate.source, candidate.metric, family, where, place.verb)


@lru_cache(maxsize=8192)
def going_on(source: str, family: str, where: str, unit: str, verb: str) -> tuple[str, ...]:
    """What kind of metric goes on, and what the verb of the number is."""
    return (
        f"carried {family} {where}&{unit}",
        f"carried verb={verb} {where}",
        f"carried {source} {family} {where}",
    )


@lru_cache(maxsize=8192)
def instead(source: str, metric: str, family: str, where: str, verb: str) -> tuple[str, str]:
    """What says openly that nothing tells a metric, where one could go on."""
    told = f"{source} {metric} carried {family} {where}"
    return told, f"{told} verb={verb}"


def gap_words(place: Standpoint) -> list[str]:
    """The words between the quantity before and this one."""
    words = place.sentence.words
    start = place.at
    while start > 0 and words[start - 1] != QUANTITY:
        start -= 1
    return words[start : place.at]


@lru_cache(maxsize=4096)
def earlier_features(metric: str, unit: str, index: int) -> tuple[str, ...]:
    """What speaks for a metric of the sentence before, the last of which has index 0."""
    return (
        "src=earlier",
        f"src=earlier&{unit}",
        f"earlier family={traits(metric)[1]}&{unit}",
        f"earlier {index}",
    )
