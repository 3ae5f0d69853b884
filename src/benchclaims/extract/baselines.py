"""What a value is compared with: the phrases of its sentence and of its neighbours, seen from the number."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from benchclaims.extract.comparisons import BASELINES, COMPARING, NAMELIKE, Compared, compared
from benchclaims.extract.context import QUANTITY, Sentence, once
from benchclaims.extract.lists import members
from benchclaims.extract.mentions import named
from benchclaims.extract.names import Names
from benchclaims.extract.subjects import Told, go_on
from benchclaims.vocabulary.words import words

VAGUE = words("vague")
REACHES = (1, 3, 6, 12)
MOST, FARTHEST = 8, 6
"""How many phrases of other sentences are looked at, and how many sentences away."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A phrase of comparison in another sentence: how far that stands, its marker, what it says."""

    distance: int
    marker: str
    phrase: str
    baseline: bool
    shape: str


def baseline_candidates(
    sentence: Sentence,
    order: int,
    others: list[Elsewhere],
    before: Told | None = None,
    names: Names | None = None,
    datasets: frozenset[str] = frozenset(),
    form: str = "",
) -> list[tuple[str | None, list[str]]]:
    """The candidates for a value's baseline with their features; None where nothing is compared.

    `others` are the comparisons of other sentences, `before` is the baseline of the claim before;
    `names` of the paper's own method and `datasets` are what a baseline is not.
    """
    view = View(sentence, order, own_names(names), datasets, form)
    made: list[tuple[str | None, list[str]]] = []
    strong = 0
    seen: set[str] = set()
    for found in view.phrases:
        made.append((found.text(sentence), view.features(found)))
        seen.add(made[-1][0] or "")
        strong += found.marker in COMPARING
    for other in others:
        if other.phrase not in seen:
            seen.add(other.phrase)
            made.append((other.phrase, elsewhere_features(other, view, strong)))
    made.append((None, uncompared_features(view, strong, others)))
    if before:
        if before.name and before.name not in seen:
            near = f"near={before.near}"
            made.append(
                (before.name, ["carried in", f"carried in {near}", f"carried in u={view.unit} {near}"])
            )
        go_on(made, before)
    return made


def own_names(names: Names | None) -> tuple[str, ...]:
    """The names that a text introduces as its own, in lower case."""
    standing = names.standing if names else {}
    return tuple(name.lower() for name, stands in standing.items() if stands == "own")


class View:
    """A sentence as seen from one of its quantities."""

    def __init__(
        self, sentence: Sentence, order: int, own: tuple[str, ...], datasets: frozenset[str], form: str
    ) -> None:
        self.form = form
        self.sentence, self.order, self.own, self.datasets = sentence, order, own, datasets
        self.at, self.unit = sentence.at[order], sentence.quantities[order].unit
        self.group = members(sentence, order)
        self.phrases = compared(sentence)
        self.metrics = [(mention.start, mention.end) for mention in named(sentence) if not mention.cue]
        turns = [found for found in self.phrases if found.marker.rstrip("&") in COMPARING]
        self.turns = [found.index for found in turns if found.shape == "bare"]
        self.respectively = "respectively" in sentence.words

    def features(self, found: Compared) -> list[str]:
        """How a phrase stands to the number, and what kind of phrase it is."""
        sentence, marker, at = self.sentence, found.marker, self.at
        words = sentence.words
        side = "left" if found.end <= at else "right"
        between = words[found.end : at] if side == "left" else words[at + 1 : found.start]
        numbers = between.count(QUANTITY)
        if side == "right":
            own = self.group
            places = enumerate(sentence.at)
            numbers = sum(1 for i, place in places if at < place < found.start and i not in own)
        numbers = min(numbers, 2)
        commas = min(sum(word in (",", ";", ":", ")", "(") for word in between), 2)
        bucket = bisect_left(REACHES, len(between))
        head, shape = words[found.end - 1], found.shape
        strength = "strong" if marker.rstrip("&") in COMPARING else "weak"
        kind = self.kind(found)
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
            f"head={head}",
            f"first={words[found.start]}",
            f"words={min(found.end - found.start, 6)} {shape}",
            f"{kind}",
            f"{strength} {kind}",
            f"{marker} {kind}",
            f"{strength} {kind} {side} n={numbers}",
            f"{strength} {kind} before={self.level_behind(found)}",
            f"{shape} {kind}",
        ]
        if strength == "strong":
            features += [
                f"{marker} {side} {bucket}",
                f"{marker} {side} n={numbers}",
                f"{marker} {side} c={commas}",
            ]
            features += [f"{marker} u={self.unit}", f"strong others={min(len(self.turns), 3)} {shape}"]
            if len(self.turns) == len(self.group) > 1 and found.index in self.turns:
                turn = self.turns.index(found.index) == self.group.index(self.order)
                features.append(f"in turn={turn} respectively={self.respectively} {shape}")
        if head in VAGUE:
            features.append("vague")
        if self.subject_of_nearest(found):
            features += ["grammatical subject", f"grammatical subject {kind}"]
        return features

    def kind(self, found: Compared) -> str:
        """What a phrase is by its words: the paper's own, a data set, a metric, a baseline, a name."""
        text = found.text(self.sentence)
        lower = text.lower()
        if any(name in lower for name in self.own):
            return "own"
        if text in self.datasets:
            return "dataset"
        if any(start < found.end and end > found.start for start, end in self.metrics):
            return "metric"
        if says_baseline(self.sentence.words[found.start : found.end]):
            return "baseline"
        if self.sentence.word(found.start - 1) == "our" or "proposed" in lower:
            return "ours"
        return "name" if NAMELIKE.search(text) else "words"

    def level_behind(self, found: Compared) -> str:
        """The word between a phrase and a number right behind it, else ''."""
        words = self.sentence.words
        if self.sentence.word(found.end) == QUANTITY:
            return "#"
        if found.end + 1 < len(words) and words[found.end + 1] == QUANTITY:
            return words[found.end]
        return ""

    def subject_of_nearest(self, found: Compared) -> bool:
        """Whether a phrase is the subject of the verb that governs the number."""
        parsed = self.sentence.parsed
        governing = parsed.governing(self.at)
        return bool(governing) and parsed.subjects[governing[0]] == found.index


def says_baseline(words: list[str]) -> bool:
    """Whether a phrase says of itself that it is compared with: existing, previous, baseline."""
    return any(word in BASELINES for word in words)


def elsewhere_features(other: Elsewhere, view: View, strong: int) -> list[str]:
    """How a comparison of another sentence speaks for this value."""
    where = {-1: "before", 1: "behind"}.get(other.distance, "far")
    capital = "name" if NAMELIKE.search(other.phrase) else "words"
    kind = "baseline" if other.baseline else capital
    return [
        f"elsewhere {where}",
        f"elsewhere {where} {other.marker}",
        f"elsewhere {where} {kind}",
        f"elsewhere {where} {other.shape}",
        f"elsewhere {where} strong={min(strong, 1)}",
        f"elsewhere u={view.unit}",
        f"elsewhere {where} u={view.unit}",
        f"elsewhere {where} {view.form}",
    ]


def uncompared_features(view: View, strong: int, others: list[Elsewhere]) -> list[str]:
    """What speaks for no baseline, where `strong` phrases of the sentence could be one."""
    sentence, at, unit = view.sentence, view.at, view.unit
    near = min(sum(abs(other.distance) == 1 for other in others), 2)
    return [
        "none",
        f"none strong={min(strong, 3)}",
        f"none u={unit}",
        f"none {view.form}",
        f"none {view.form} strong={min(strong, 2)}",
        f"none {view.form} near={near}",
        f"none strong={min(strong, 2)}&u={unit}",
        f"none elsewhere={min(len(others), 3)}",
        f"none near={near}",
        f"none -1={sentence.word(at - 1)}",
        f"none +1={sentence.word(at + 1)}",
    ]


def elsewhere(sentences: Sequence[Sentence], index: int) -> list[Elsewhere]:
    """What the sentences around the one at `index` compare with, the nearest first, up to `MOST` phrases."""
    made: list[Elsewhere] = []
    own = index - sentences[0].index
    for distance in range(1, FARTHEST + 1):
        for place in (own - distance, own + distance):
            if 0 <= place < len(sentences):
                made += [Elsewhere(place - own, *phrase) for phrase in told(sentences[place])]
        if len(made) >= MOST:
            break
    return made[:MOST]


@once
def told(sentence: Sentence) -> list[tuple[str, str, bool, str]]:
    """The phrases of a sentence that a word of comparison leads to, or that call themselves a baseline."""
    made = []
    for found in compared(sentence):
        baseline = says_baseline(sentence.words[found.start : found.end])
        if found.marker.rstrip("&") in COMPARING or baseline:
            made.append((found.marker, found.text(sentence), baseline, found.shape))
    return made
