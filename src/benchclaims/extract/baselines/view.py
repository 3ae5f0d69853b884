"""A sentence as seen from one of its quantities: where the phrases stand that it may be compared with."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from benchclaims.extract.baselines.behind import followed
from benchclaims.extract.baselines.looks import PhraseLook, looks
from benchclaims.extract.baselines.reach import DISTANCES, levelled, reach
from benchclaims.extract.baselines.value import Value
from benchclaims.extract.sentence.compared import compared
from benchclaims.extract.sentence.comparisons import Compared
from benchclaims.extract.sentence.context import QUANTITY, Sentence
from benchclaims.extract.sentence.lists import members
from benchclaims.extract.sentence.place import COMMAS
from benchclaims.extract.sentence.turns import turn
from benchclaims.extract.sentence.ways import way


class Place(NamedTuple):
    """Where a phrase stands to a number: its side, how far, how many numbers and commas stand between."""

    side: str
    bucket: int
    numbers: int
    commas: int


class View:
    """A sentence as seen from one of its quantities."""

    def __init__(
        self, sentence: Sentence, value: Value, own: tuple[str, ...], datasets: frozenset[str]
    ) -> None:
        order = value.order
        self.sentence, self.order, self.form = sentence, order, value.form
        self.metric, self.family, self.standing = value.metric, value.family, value.standing(sentence)
        self.level = None if value.level is None else sentence.at[value.level]
        self.at, self.unit = sentence.at[order], sentence.quantities[order].unit
        self.group = members(sentence, order)
        phrases = zip(compared(sentence), looks(sentence, own, datasets), strict=True)
        self.phrases = [(found, look) for found, look in phrases if not found.start <= self.at < found.end]
        self.turns = [found.index for found, look in self.phrases if look.strong and found.shape == "bare"]
        self.respectively = "respectively" in sentence.words
        self.ruling = self.ruling_others()
        self.subject = sentence.parsed.subject_at(self.at)

    def features(self, found: Compared, look: PhraseLook) -> list[str]:
        """How a phrase stands to the number, and what kind of phrase it is."""
        place = self.place(found)
        features = [*self.led(found, look, place), *look.worded, *kind_features(found, look, place)]
        if look.strong:
            features += [*strong_features(found.marker, place), *self.turn_features(found)]
        if look.vague:
            features.append("vague")
        features += [*self.clause_features(found, look), *self.path_features(found, look.kind), *look.beside]
        features += self.stands(found, look, place)
        features += followed(self.sentence, found, place.side, self.standing, self.form)
        if self.subject == found.index:
            features += ["grammatical subject", f"grammatical subject {look.kind}"]
        return features

    def led(self, found: Compared, look: PhraseLook, place: Place) -> list[str]:
        """What leads to a phrase, on which side and how far from the number it stands."""
        marker, shape, strength = found.marker, found.shape, look.strength
        side, bucket, numbers, commas = place
        return [
            marker,
            f"{marker} {side}",
            f"{marker} {shape}",
            f"{strength} {side} {bucket}",
            f"{strength} {side} n={numbers} c={commas}",
            f"{strength} u={self.unit}",
            f"{strength} {side} {self.form}",
            f"{marker} {self.form}",
            f"{look.kind} {self.form}",
            f"{strength} {shape}",
        ]

    def clause_features(self, found: Compared, look: PhraseLook) -> list[str]:
        """Whether a phrase's turn in its list is that of the number, and which other numbers it rules."""
        made: list[str] = []
        if place := turn(self.sentence, self.order, found.start, found.end):
            made += [place, f"{place} {look.strength}", f"{place} {look.kind}"]
        if other := self.ruling.get(found.index):
            made += [f"rules {other}", f"rules {other} {look.kind}", f"rules {other} {found.marker}"]
        return made

    def stands(self, found: Compared, look: PhraseLook, place: Place) -> list[str]:
        """How a phrase stands to the level of the value, and how far the word of comparison reaches."""
        made: list[str] = []
        marker, kind, form, side = found.marker, look.kind, self.form, place.side
        if self.standing != "alone":
            made += [f"{self.standing} {kind} {side}", f"{self.standing} {marker} {side}"]
        if self.level is not None:
            made += levelled(self.sentence, self.level, found, kind)
        if look.strong:
            made += reach(self.sentence, self.at, found, place.numbers, form)
            made += [f"{marker} {side} {self.family} {form}", f"{kind} {self.family} {form}"]
        return made

    def place(self, found: Compared) -> Place:
        """The side of a phrase, how far it stands, how many numbers and commas stand between (up to two)."""
        words = self.sentence.words
        if found.end <= self.at:
            side, between = "left", words[found.end : self.at]
            numbers = between.count(QUANTITY)
        else:
            last = self.sentence.edge(self.at, found.start)
            side, between = "right", words[last + 1 : found.start]
            places = enumerate(self.sentence.at)
            numbers = sum(last < place < found.start and i not in self.group for i, place in places)
        commas = sum(word in COMMAS for word in between)
        return Place(side, bisect_left(DISTANCES, len(between)), min(numbers, 2), min(commas, 2))

    def path_features(self, found: Compared, kind: str) -> list[str]:
        """What stands between a phrase and the number."""
        between = way(self.sentence, self.order, found.start, found.end)
        return [f"path {between}", f"path {between} {kind}", f"path {between} {self.form}"]

    def turn_features(self, found: Compared) -> list[str]:
        """How a phrase stands among the others that words of comparison lead to, whether it is its turn."""
        made = [f"{found.marker} u={self.unit}", f"strong others={min(len(self.turns), 3)} {found.shape}"]
        if len(self.turns) == len(self.group) > 1 and found.index in self.turns:
            turn = self.turns.index(found.index) == self.group.index(self.order)
            made.append(f"in turn={turn} respectively={self.respectively} {found.shape}")
        return made

    def ruling_others(self) -> dict[int | str, str]:
        """The subjects of the clauses of other lists, each with where the first quantity of them stands."""
        parsed, sentence = self.sentence.parsed, self.sentence
        made: dict[int | str, str] = {}
        for order, at in enumerate(sentence.at):
            subject = None if order in self.group else parsed.subject_at(at)
            if subject is not None:
                same = "same" if sentence.quantities[order].unit == self.unit else "other"
                side = "left" if at < self.at else "right"
                made.setdefault(subject, f"{side} {same} unit")
        return made


def kind_features(found: Compared, look: PhraseLook, place: Place) -> list[str]:
    """What kind of phrase it is, and where such a one stands."""
    kind, strength = look.kind, look.strength
    return [
        kind,
        f"{strength} {kind}",
        f"{found.marker} {kind}",
        f"{strength} {kind} {place.side} n={place.numbers}",
        f"{strength} {kind} before={look.level}",
        f"{found.shape} {kind}",
    ]


def strong_features(marker: str, place: Place) -> list[str]:
    """How a phrase that a word of comparison leads to stands to the number."""
    side = place.side
    return [
        f"{marker} {side} {place.bucket}",
        f"{marker} {side} n={place.numbers}",
        f"{marker} {side} c={place.commas}",
    ]
