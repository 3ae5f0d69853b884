"""How the words of a metric stand to the number: side, distance, what is between, whether the unit fits."""

from __future__ import annotations

from bisect import bisect_left

from benchclaims.extract.candidate import Candidate, traits
from benchclaims.extract.context import QUANTITY, Sentence
from benchclaims.extract.lexicon import COMPARATIVES
from benchclaims.extract.lists import members
from benchclaims.extract.phrases import Run, slug
from benchclaims.extract.quantity import Quantity
from benchclaims.vocabulary.units import unit_kinds
from benchclaims.vocabulary.words import words

HEADS = words("heads")
OPEN_KINDS = ("share", "factor", "scale", "points")
"""What a unit of these kinds measures is open: per cent, times, points and bare numbers are of any metric."""
REACHES = (0, 1, 2, 4, 8, 14)


def unit_feature(quantity: Quantity) -> str:
    """The unit of an open kind, else the kind; whole bare numbers by themselves."""
    if quantity.unit == "point" and quantity.kind == "scale" and not quantity.decimals:
        return "u=whole"
    return f"u={quantity.unit}" if quantity.kind in OPEN_KINDS else f"k={quantity.kind}"


class Place:
    """A quantity's place in its sentence and in its list, from which candidates are seen."""

    def __init__(self, sentence: Sentence, order: int) -> None:
        self.sentence, self.order = sentence, order
        self.unit = unit_feature(sentence.quantities[order])
        group = members(sentence, order)
        self.first, self.at, self.last = (sentence.at[place] for place in (group[0], order, group[-1]))

    def relation(self, start: int, end: int) -> list[str]:
        """How a span of words stands to the number: side, distance, what stands between."""
        words = self.sentence.words
        if end <= self.at:
            side, between = "left", words[end : self.first if end <= self.first else self.at]
        else:
            side, between = (
                "right",
                words[self.last + 1 : start] if start > self.last else words[self.at + 1 : start],
            )
        distance = len(between)
        bucket = bisect_left(REACHES, distance)
        features = [f"{side} {bucket}", f"{side} {bucket}&{self.unit}"]
        numbers, commas = between.count(QUANTITY), sum(word in (",", ";", ":", "(", ")") for word in between)
        features += [
            f"{side} numbers={min(numbers, 2)}",
            f"{side} commas={min(commas, 2)}",
            f"{side} n{min(numbers, 2)}c{min(commas, 2)}",
        ]
        if "and" in between:
            features.append(f"{side} and")
        if distance <= 3:
            features.append(f"{side} across {' '.join(between)}")
        if between:
            edge = between[-1] if side == "left" else between[0]
            features += [f"{side} number edge={edge}", f"{side} number edge={edge}&{self.unit}"]
            other = between[0] if side == "left" else between[-1]
            features.append(f"{side} name edge={other}")
            if side == "right" and between[-1] in COMPARATIVES:
                features.append("right behind a comparative")
        else:
            features.append(f"{side} beside")
        before = self.sentence.word(start - 1)
        features.append(f"{side} after={before}")
        return features

    def candidate(self, metric: str, start: int, end: int, source: str, sign: int = 0) -> Candidate:
        """A candidate that the vocabulary names."""
        better, family, scale = traits(metric)
        features = [
            f"src={source}",
            f"src={source}&{self.unit}",
            f"id={metric}",
            f"id={metric}&{self.unit}",
            f"family={family}&{self.unit}",
            f"scale={scale}&{self.unit}",
            f"better={better}",
        ]
        features.append(f"dimension {self.fits(scale)}")
        features.append(f"dimension {self.fits(scale)} {source}")
        relation = self.relation(start, end)
        features += [*relation, f"{source} {relation[0]}", f"words={end - start}"]
        if end != start and self.sentence.raw(start)[:1].isupper():
            features.append(f"{source} capital")
        return Candidate(metric, (start, end), source, features, sign)

    def fits(self, scale: str) -> str:
        """Whether a scale unit has the dimension of the value: only values that bear a unit can tell."""
        kind = self.sentence.quantities[self.order].kind
        if kind in OPEN_KINDS:
            return "open"
        wanted = unit_kinds().get(scale)
        return "none" if wanted is None else "fits" if wanted == kind else "clashes"

    def run(self, run: Run) -> Candidate:
        """A candidate that only the words of the text name."""
        words = self.sentence.words[run.start : run.end]
        head = words[-1]
        raw = self.sentence.raw(run.end - 1)
        features = ["src=run", f"src=run&{self.unit}", f"head={head}", f"run words={min(len(words), 4)}"]
        if head in HEADS:
            features += ["head of a metric", f"head of a metric&{self.unit}"]
        if len(raw) > 1 and any(letter.isupper() for letter in raw[1:]):
            features.append("run acronym")
        elif raw[:1].isupper():
            features.append("run capital")
        relation = self.relation(run.start, run.end)
        features += [*relation, *(f"run {feature}" for feature in relation[:5])]
        return Candidate(slug(words), (run.start, run.end), "run", features)
