"""How the words of a metric stand to the number: side, distance, what is between, whether the unit fits."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property, lru_cache

from benchclaims.extract.candidate import Candidate, traits
from benchclaims.extract.grammar.lexicon import COMPARATIVES
from benchclaims.extract.grammar.syntax import LONG, VERBS
from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.sentence.context import QUANTITY, Sentence, once_each
from benchclaims.extract.sentence.lists import edge, members
from benchclaims.extract.sentence.phrases import Run, slug
from benchclaims.extract.sentence.turns import turn
from benchclaims.vocabulary.units import OPEN_KINDS, unit_kinds
from benchclaims.vocabulary.verbs import base
from benchclaims.vocabulary.words import words

HEADS = words("heads")
REACHES = (0, 1, 2, 4, 8, 14)
COMMAS = frozenset(",;:()")
DENYING = frozenset("no without any negligible not minimal".split())
BREAKS = frozenset("V while whereas with without but ; although".split())
LEADS = frozenset(("by", "to", "from", "of", "with"))
Features = tuple[str, ...]


@lru_cache(maxsize=4096)
def side_features(side: str, bucket: int, numbers: int, commas: int, unit: str) -> Features:
    """On which side of the number a span stands, how far, and how many numbers and commas stand between."""
    return (
        f"{side} {bucket}",
        f"{side} {bucket}&{unit}",
        f"{side} numbers={numbers}",
        f"{side} commas={commas}",
        f"{side} n{numbers}c{commas}",
    )


@lru_cache(maxsize=4096)
def of_run(sides: Features) -> Features:
    """Where a noun run stands."""
    return tuple(f"run {feature}" for feature in sides)


@lru_cache(maxsize=4096)
def named_features(metric: str, source: str, unit: str, fit: str) -> Features:
    """What a metric of the vocabulary says by itself for a value of a unit."""
    better, family, scale = traits(metric)
    return (
        f"src={source}",
        f"src={source}&{unit}",
        f"id={metric}",
        f"id={metric}&{unit}",
        f"family={family}&{unit}",
        f"scale={scale}&{unit}",
        f"better={better}",
        f"dimension {fit}",
        f"dimension {fit} {source}",
    )


@lru_cache(maxsize=4096)
def run_features(head: str, length: int, unit: str) -> Features:
    """What a noun run says by itself for a value of a unit."""
    ending = (f"run suffix={head[-3:]}", f"run suffix={head[-4:]}")
    features = ("src=run", f"src=run&{unit}", f"head={head}", f"run words={length}", *ending)
    return (*features, "head of a metric", f"head of a metric&{unit}") if head in HEADS else features


def unit_feature(quantity: Quantity) -> str:
    """The unit of an open kind, else the kind; whole bare numbers by themselves."""
    if quantity.unit == "point" and quantity.kind == "scale" and not quantity.decimals:
        return "u=whole"
    return f"u={quantity.unit}" if quantity.kind in OPEN_KINDS else f"k={quantity.kind}"


@lru_cache(maxsize=16384)
def path_features(side: str, path: str, unit: str, source: str) -> Features:
    """What stands between a span and the number, noun phrases and verbs told by their kind."""
    breaks, numbers = breaks_in(path), min(path.split().count(QUANTITY), 2)
    features: Features = (
        f"{side} breaks={breaks}",
        f"{side} breaks={breaks} n={numbers}",
        f"{source} {side} breaks={breaks}",
        f"{source} {side} breaks={breaks} n={numbers}",
    )
    if path == LONG:
        return features
    return (*features, f"path {side} {path}", f"path {side} {path}&{unit}", f"{source} path {side} {path}")


def breaks_in(path: str) -> int:
    """How many verbs and conjunctions part two words, up to two; what is far is parted."""
    return 2 if path == LONG else min(sum(piece in BREAKS for piece in path.split()), 2)


@once_each
def run_stands(sentence: Sentence, run: Run) -> str:
    """Whether a run is the object of a verb, and what follows it, or the subject of one."""
    parsed = sentence.parsed
    index = parsed.phrase_at(run.start, run.start + 1)
    lead = (run.start if index is None else parsed.phrases[index].start) - 1
    if lead >= 0 and parsed.tags[lead] == "d":
        lead -= 1
    tag = parsed.tags[lead] if lead >= 0 else ""
    if tag and tag in VERBS:
        behind = sentence.word(run.end)
        return f"object {behind if behind in LEADS else ''}"
    if index is not None and index in parsed.subjects:
        return "subject"
    return f"led {sentence.word(lead) if tag == 'p' else tag}"


class Standpoint:
    """A quantity's place in its sentence and in its list, from which candidates are seen."""

    def __init__(self, sentence: Sentence, order: int) -> None:
        self.sentence, self.order = sentence, order
        self.unit = unit_feature(sentence.quantities[order])
        group = members(sentence, order)
        self.first, self.at = sentence.at[group[0]], sentence.at[order]

    @cached_property
    def verb(self) -> str:
        """The base form of the verb that governs the number, or ''."""
        parsed = self.sentence.parsed
        governing = parsed.governing(self.at)
        return base(self.sentence.words[parsed.verbs[governing[0]]]) if governing else ""

    def relation(self, start: int, end: int, source: str) -> tuple[Features, list[str]]:
        """How a span of words stands to the number: side, distance, what words stand between."""
        side = "left" if end <= self.at else "right"
        between = self.between(start, end)
        distance = len(between)
        numbers, commas = min(between.count(QUANTITY), 2), min(sum(map(COMMAS.__contains__, between)), 2)
        sides = side_features(side, bisect_left(REACHES, distance), numbers, commas, self.unit)
        path = self.sentence.parsed.path(*self.gap(start, end))
        features = [*path_features(side, path, self.unit, source)]
        if self.sentence.word(start - 1) in DENYING or self.sentence.word(start - 2) in DENYING:
            features.append(f"denied {side}")
        if "and" in between:
            features.append(f"{side} and")
        if distance <= 3:
            features.append(f"{side} across {' '.join(between)}")
        if between:
            edge, other = (between[-1], between[0]) if side == "left" else (between[0], between[-1])
            features += [f"{side} number edge={edge}", f"{side} number edge={edge}&{self.unit}"]
            features.append(f"{side} name edge={other}")
            if side == "right" and between[-1] in COMPARATIVES:
                features.append("right behind a comparative")
        else:
            features.append(f"{side} beside")
        features.append(f"{side} after={self.sentence.word(start - 1)}")
        if found := turn(self.sentence, self.order, start, end):
            features += [found, f"{found} {source}"]
        return sides, features

    def between(self, start: int, end: int) -> list[str]:
        """The words between a span and the number, or the number's list where the span stands outside it."""
        first, last = self.gap(start, end)
        return self.sentence.words[first:last]

    def gap(self, start: int, end: int) -> tuple[int, int]:
        """Where the words between a span and the number begin and end; values in brackets are an aside."""
        if end <= self.at:
            return end, self.first if end <= self.first else self.at
        return edge(self.sentence, self.order, start) + 1, start

    def candidate(self, metric: str, start: int, end: int, source: str, sign: int = 0) -> Candidate:
        """A candidate that the vocabulary names."""
        sides, between = self.relation(start, end, source)
        features = [
            *named_features(metric, source, self.unit, self.fits(traits(metric)[2])),
            *sides,
            *between,
            f"{source} {sides[0]}",
            f"words={end - start}",
        ]
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
        raw = self.sentence.raw(run.end - 1)
        stands = run_stands(self.sentence, run)
        features = [*run_features(words[-1], min(len(words), 4), self.unit)]
        features += [f"run {stands}", f"run {stands}&{self.unit}"]
        if raw[1:].lower() != raw[1:]:
            features.append("run acronym")
        elif raw[:1].isupper():
            features.append("run capital")
        sides, between = self.relation(run.start, run.end, "run")
        features += [*sides, *between, *of_run(sides)]
        return Candidate(slug(words), (run.start, run.end), "run", features)
