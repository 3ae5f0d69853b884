"""Which metric a value is of: candidates from the vocabulary, from the noun runs beside the number, from its unit.

A candidate that the text names wins over one that only the unit suggests; where nothing is named, `performance` (or
`score`, where a benchmark is) says so openly.  Names outside the vocabulary become `other:<slug>` and are never dropped.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from benchclaims.extract.context import QUANTITY, Sentence
from benchclaims.extract.lexicon import COMPARATIVES, IMPROVE
from benchclaims.extract.lists import leader
from benchclaims.extract.mentions import Named, named
from benchclaims.extract.phrases import Run, runs, slug
from benchclaims.vocabulary import metrics
from benchclaims.vocabulary.units import unit_kinds
from benchclaims.vocabulary.words import words

BY_UNIT = {
    "dB": "psnr",
    "FPS": "frame-rate",
    "parameter": "parameters",
    "token": "data-size",
    "FLOP": "flops",
    "MAC": "macs",
    "USD": "cost",
    "EUR": "cost",
    "W": "power",
    "mW": "power",
    "J": "energy",
    "mJ": "energy",
    "kWh": "energy",
    "bit": "bit-width",
    "token/s": "throughput",
    "bit/s": "bandwidth",
    "GPU_hour": "compute",
    "GPU_day": "compute",
}
BY_KIND = {
    "time": "time",
    "data": "memory",
    "rate": "throughput",
    "compute": "compute",
    "energy": "energy",
    "power": "power",
    "money": "cost",
    "data rate": "bandwidth",
}
HEADS = words("heads")
LOWER = words("lower heads")
GENERIC = words("generic")
NEAR = 14


@dataclass(slots=True)
class Candidate:
    """A metric that a value may be of: its id, where its words stand (None if nowhere), and the features that speak for it."""

    metric: str
    span: tuple[int, int] | None
    source: str
    features: list[str]
    sign: int = 0


@cache
def traits(metric: str) -> tuple[str, str, str]:
    """`better`, `family` and scale unit of a metric, `unknown` and `other` where it is not in the vocabulary."""
    entry = metrics().get(metric)
    if entry:
        return entry.better, entry.family, entry.unit or "none"
    head = metric.removeprefix("other:").rsplit("-", 1)[-1]
    return ("lower" if head in LOWER else "unknown"), "other", "none"


@dataclass(frozen=True, slots=True)
class Carried:
    """The metric of the claim before: a value without a name of its own often goes on about it."""

    metric: str
    unit: str
    near: bool


def candidates(
    sentence: Sentence, order: int, earlier: list[Named], carried: Carried | None = None
) -> list[Candidate]:
    """The candidates of quantity number `order`.

    `earlier` are the metrics named in the sentence before, `carried` is the metric of the claim before.
    """
    place = Place(sentence, order)
    known = named(sentence)
    made = [
        place.candidate(name.metric, name.start, name.end, "cue" if name.cue else "named", name.sign)
        for name in known
    ]
    covered = {position for name in known if not name.cue for position in range(name.start, name.end)}
    for run in near_runs(sentence, sentence.at[order]):
        if run.end - 1 not in covered or (run.end - run.start > 1 and sentence.words[run.end - 1] in GENERIC):
            made.append(place.run(run))
    made += [
        Candidate(
            name.metric,
            None,
            "earlier",
            [
                "src=earlier",
                f"src=earlier&{place.unit}",
                f"earlier family={traits(name.metric)[1]}&{place.unit}",
                f"earlier {index}",
            ],
        )
        for index, name in enumerate(reversed(earlier[-4:]))
    ]
    made += defaults(place, len([name for name in known if not name.cue]))
    if carried:
        carry(made, carried, place, len([name for name in known if not name.cue]))
    rank(made, sentence.at[order])
    return made


def carry(made: list[Candidate], carried: Carried, place: Place, known: int) -> None:
    """Mark the candidates that are the metric of the claim before, and add that metric by itself."""
    same = place.sentence.quantities[place.order].unit == carried.unit
    where = f"near={carried.near} same unit={same}"
    between = gap_words(place) if carried.near else []
    kind = "named" if any(word in HEADS for word in between) else "bare"
    for candidate in made:
        if candidate.metric == carried.metric:
            candidate.features += ["carried", f"carried {where}", f"carried {where} {candidate.source}"]
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


def gap_words(place: Place) -> list[str]:
    """The words between the quantity before and this one."""
    words = place.sentence.words
    start = place.at
    while start > 0 and words[start - 1] != QUANTITY:
        start -= 1
    return words[start : place.at]


def near_runs(sentence: Sentence, at: int) -> list[Run]:
    """The two noun runs before the number and the three behind it."""
    every = runs(sentence)
    left = [run for run in every if run.end <= at and at - run.end <= NEAR][-3:]
    right = [run for run in every if run.start > at and run.start - at <= NEAR][:3]
    return left + right


class Place:
    """A quantity's place in its sentence and in its list, from which candidates are seen."""

    def __init__(self, sentence: Sentence, order: int) -> None:
        self.sentence, self.order = sentence, order
        quantity = sentence.quantities[order]
        self.unit = (
            f"u={quantity.unit}"
            if quantity.kind in ("share", "factor", "scale", "points")
            else f"k={quantity.kind}"
        )
        if quantity.unit == "point" and quantity.kind == "scale" and not quantity.decimals:
            self.unit = "u=whole"
        first = leader(sentence, order)
        last = order
        while last + 1 < len(sentence.at) and leader(sentence, last + 1) == first:
            last += 1
        self.first, self.at, self.last = sentence.at[first], sentence.at[order], sentence.at[last]

    def relation(self, start: int, end: int) -> list[str]:
        """How a span of words stands to the number: side, distance, what stands between."""
        words = self.sentence.words
        if end <= self.at:
            side, between = "left", words[end : self.first] if end <= self.first else words[end : self.at]
        else:
            side, between = (
                "right",
                words[self.last + 1 : start] if start > self.last else words[self.at + 1 : start],
            )
        distance = len(between)
        bucket = (
            0
            if distance == 0
            else 1
            if distance == 1
            else 2
            if distance <= 2
            else 3
            if distance <= 4
            else 4
            if distance <= 8
            else 5
            if distance <= 14
            else 6
        )
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
        features += relation + [f"{source} {relation[0]}", f"words={end - start}"]
        if (start, end) != (start, start) and self.sentence.raw(start)[:1].isupper():
            features.append(f"{source} capital")
        return Candidate(metric, (start, end), source, features, sign)

    def fits(self, scale: str) -> str:
        """Whether a scale unit has the dimension of the value: only values that bear a unit can tell."""
        kind = self.sentence.quantities[self.order].kind
        if kind in ("share", "factor", "scale", "points"):
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
        features += relation + [f"run {feature}" for feature in relation[:5]]
        return Candidate(slug(words), (run.start, run.end), "run", features)


def defaults(place: Place, known: int) -> list[Candidate]:
    """What stands in where no name fits: the unit's own metric, `performance`, `score`."""
    quantity = place.sentence.quantities[place.order]
    made = []
    suggested = BY_UNIT.get(quantity.unit) or BY_KIND.get(quantity.kind)
    if quantity.kind == "count" and not suggested:
        suggested = "data-size"
    if suggested:
        better, family, _ = traits(suggested)
        made.append(
            Candidate(
                suggested,
                None,
                "unit",
                ["src=unit", f"src=unit&{place.unit}", f"unit id={suggested}", f"unit known={min(known, 2)}"],
            )
        )
    words = place.sentence.words
    window = words[max(0, place.at - 10) : place.at + 6]
    improves = any(word in IMPROVE for word in window)
    for metric in ("performance", "score"):
        features = [
            f"default {metric}",
            f"default {metric}&{place.unit}",
            f"default {metric} known={min(known, 2)}",
            f"default {metric} improves={improves}",
            f"default {metric} improves={improves}&{place.unit}",
        ]
        features += [
            f"default {metric} -1={words[place.at - 1] if place.at else '<'}",
            f"default {metric} +1={place.sentence.word(place.at + 1)}",
        ]
        made.append(Candidate(metric, None, "default", features))
    return made


def rank(made: list[Candidate], at: int) -> None:
    """Tell each candidate how many stand nearer to the number on its side."""
    for side in ("left", "right"):
        spans = sorted(
            {
                (at - c.span[1] if side == "left" else c.span[0] - at)
                for c in made
                if c.span and (c.span[1] <= at) == (side == "left")
            }
        )
        for candidate in made:
            if candidate.span and (candidate.span[1] <= at) == (side == "left"):
                order = spans.index(at - candidate.span[1] if side == "left" else candidate.span[0] - at)
                candidate.features.append(f"{side} rank={min(order, 3)}")
                candidate.features.append(f"{candidate.source} {side} rank={min(order, 3)}")
    named_spans = [c.span for c in made if c.span and c.source == "named"]
    for candidate in made:
        if candidate.span and candidate.source in ("run", "cue"):
            nearer = sum(abs(s[0] - at) < abs(candidate.span[0] - at) for s in named_spans)
            candidate.features.append(f"{candidate.source} named nearer={min(nearer, 2)}")
        candidate.features.append(f"{candidate.source} named={min(len(named_spans), 3)}")
