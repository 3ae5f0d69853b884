"""A sentence as seen from one of its quantities: where the phrases stand that it may be compared with."""

from __future__ import annotations

from bisect import bisect_left

from benchclaims.extract.baselines.looks import PhraseLook, looks
from benchclaims.extract.baselines.reach import DISTANCES, levelled, reach
from benchclaims.extract.baselines.value import Value
from benchclaims.extract.sentence.compared import compared
from benchclaims.extract.sentence.comparisons import Compared
from benchclaims.extract.sentence.context import QUANTITY, Sentence
from benchclaims.extract.sentence.lists import members
from benchclaims.extract.sentence.turns import turn
from benchclaims.extract.sentence.ways import way

COMMAS = frozenset(",;:()")


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
        self.phrases = list(zip(compared(sentence), looks(sentence, own, datasets), strict=True))
        self.turns = [found.index for found, look in self.phrases if look.strong and found.shape == "bare"]
        self.respectively = "respectively" in sentence.words
        self.ruling = self.ruling_others()
        self.subject = sentence.parsed.subject_at(self.at)

    def features(self, found: Compared, look: PhraseLook) -> list[str]:
        """How a phrase stands to the number, and what kind of phrase it is."""
        marker, shape, kind = found.marker, found.shape, look.kind
        strength = "strong" if look.strong else "weak"
        side, bucket, numbers, commas = self.place(found)
        features = [
            marker,
            f"{marker} {side}",
            f"{marker} {shape}",
            f"{strength} {side} {bucket}",
            f"{strength} {side} n={numbers} c={commas}",
            f"{strength} u={self.unit}",
            f"{strength} {side} {self.form}",
            f"{marker} {self.form}",
            f"{kind} {self.form}",
            f"{strength} {shape}",
            *look.worded,
            f"{kind}",
            f"{strength} {kind}",
            f"{marker} {kind}",
            f"{strength} {kind} {side} n={numbers}",
            f"{strength} {kind} before={look.level}",
            f"{shape} {kind}",
        ]
        if look.strong:
            features += [f"{marker} {side} {bucket}", f"{marker} {side} n={numbers}"]
            features += [f"{marker} {side} c={commas}", *self.turn_features(found)]
        if look.vague:
            features.append("vague")
        if place := turn(self.sentence, self.order, found.start, found.end):
            features += [place, f"{place} {strength}", f"{place} {kind}"]
        if other := self.ruling.get(found.index):
            features += [f"rules {other}", f"rules {other} {kind}", f"rules {other} {marker}"]
        features += [*self.path_features(found, kind), *look.beside]
        features += self.stands(found, look, side, numbers)
        if self.subject == found.index:
            features += ["grammatical subject", f"grammatical subject {kind}"]
        return features

    def stands(self, found: Compared, look: PhraseLook, side: str, numbers: int) -> list[str]:
        """How a phrase stands to the level of the value, and how far the word of comparison reaches."""
        made: list[str] = []
        marker, kind, form = found.marker, look.kind, self.form
        if self.standing != "alone":
            made += [f"{self.standing} {kind} {side}", f"{self.standing} {marker} {side}"]
        if self.level is not None:
            made += levelled(self.sentence, self.level, found, kind)
        if look.strong:
            made += reach(self.sentence, self.at, found, numbers, form)
            made += [f"{marker} {side} {self.family} {form}", f"{kind} {self.family} {form}"]
        return made

    def place(self, found: Compared) -> tuple[str, int, int, int]:
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
        return side, bisect_left(DISTANCES, len(between)), min(numbers, 2), min(commas, 2)

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
