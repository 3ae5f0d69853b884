"""Time and speed of a stage that the clause tells: `training takes 40 minutes` is a training time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchclaims.extract.candidate import Candidate
from benchclaims.extract.sentence.place import Standpoint
from benchclaims.vocabulary.words import words

STAGES = {stage: words(f"{stage} stage") for stage in ("training", "inference", "convergence")}
STAGED = {
    ("time", "training"): "training-time",
    ("time", "inference"): "inference-time",
    ("time", "convergence"): "training-time",
    ("speed", "training"): "training-speed",
    ("speed", "inference"): "inference-speed",
    ("speed", "convergence"): "convergence-speed",
}
REACH = 14
"""How many words away a stage is looked for."""


def staged(place: Standpoint, found: Sequence[Candidate]) -> list[Candidate]:
    """The metrics of a stage, where time or speed without one is among the candidates `found`."""
    made = []
    for base in ("time", "speed"):
        plain = next((candidate for candidate in found if candidate.metric == base), None)
        for stage, at in stages_near(place) if plain else ():
            assert plain
            sides, between = place.relation(at, at + 1, "staged")
            features = ["src=staged", f"staged {base} {stage}", f"staged from {plain.source}&{place.unit}"]
            features += [f"staged {feature}" for feature in sides]
            features += [f"staged {base} {place.sentence.words[at]}", *between]
            made.append(Candidate(STAGED[base, stage], plain.span, "staged", features, plain.sign))
    return made


def stages_near(place: Standpoint) -> Iterator[tuple[str, int]]:
    """Each stage that the words around the number tell, with the index of the nearest such word."""
    sentence, at = place.sentence, place.at
    first, last = max(0, at - REACH), min(len(sentence.words), at + REACH + 1)
    for stage, telling in STAGES.items():
        places = [index for index in range(first, last) if sentence.words[index] in telling]
        if places:
            yield stage, min(places, key=lambda index: (abs(index - at), index))
