"""The metric of the claim before as a candidate: a value without a name of its own often goes on about it."""

from __future__ import annotations

from functools import lru_cache

from benchclaims.extract.candidate import Candidate, Carried, traits
from benchclaims.extract.metrics.unnamed import OPEN
from benchclaims.extract.sentence.context import QUANTITY
from benchclaims.extract.sentence.place import HEADS, Standpoint


def carry(made: list[Candidate], carried: Carried, place: Standpoint, known: int) -> None:
    """Mark the candidates that are the metric of the claim before, and add that metric by itself."""
    same = place.sentence.quantities[place.order].unit == carried.unit
    where = f"near={carried.near} same unit={same}"
    between = gap_words(place) if carried.near else []
    kind = "named" if any(word in HEADS for word in between) else "bare"
    aside = between[:1] == ["("] and ")" not in between
    if aside:
        kind = f"aside {kind}"
    for candidate in made:
        if candidate.metric == carried.metric:
            candidate.features += ["carried", f"carried {where}", f"carried {where} {candidate.source}"]
            if aside:
                candidate.features.append(f"carried {kind}")
    made.append(
        Candidate(
            carried.metric,
            None,
            "carried",
            [
                "src=carried",
                f"src=carried {where}",
                f"src=carried {where} known={min(known, 2)}",
                f"src=carried {place.unit} same unit={same}",
                f"src=carried {kind} {where}",
                f"src=carried words={min(len(between), 8)} same unit={same}",
                f"src=carried -1={place.sentence.word(place.at - 1)} same unit={same}",
            ],
        )
    )
    family = traits(carried.metric)[1]
    for candidate in made:
        if candidate.metric == carried.metric:
            candidate.features += going_on(candidate.source, family, where, place.unit, place.verb)
        elif candidate.metric in OPEN:
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
