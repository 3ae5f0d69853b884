"""A sentence as seen from one of its quantities: where the phrases stand that it may be compared with."""

from __future__ import annotations

from bisect import bisect_left

from benchclaims.extract.comparisons import NAMELIKE, Compared, compared, says_baseline
from benchclaims.extract.context import QUANTITY, Sentence
from benchclaims.extract.lists import members
from benchclaims.extract.mentions import named
from benchclaims.extract.turns import turn
from benchclaims.vocabulary.classes import paired, worded
from benchclaims.vocabulary.words import words

VAGUE = words("vague")
REACHES = (1, 3, 6, 12)
COMMAS = frozenset(",;:()")


class View:
    """A sentence as seen from one of its quantities."""

    def __init__(
        self, sentence: Sentence, order: int, own: tuple[str, ...], datasets: frozenset[str], form: str
    ) -> None:
        self.sentence, self.order, self.own, self.datasets = sentence, order, own, datasets
        self.form = form
        self.at, self.unit = sentence.at[order], sentence.quantities[order].unit
        self.beyond = sentence.beyond(self.at)
        self.group = members(sentence, order)
        self.phrases = compared(sentence)
        self.metrics = [(mention.start, mention.end) for mention in named(sentence) if not mention.cue]
        self.turns = [found.index for found in self.phrases if found.strong and found.shape == "bare"]
        self.respectively = "respectively" in sentence.words
        self.ruling = self.ruling_others()
        governing = sentence.parsed.governing(self.at)
        self.subject = sentence.parsed.subjects[governing[0]] if governing else None

    def features(self, found: Compared) -> list[str]:
        """How a phrase stands to the number, and what kind of phrase it is."""
        marker, shape, kind = found.marker, found.shape, self.kind(found)
        strength = "strong" if found.strong else "weak"
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
            *self.word_features(found),
            f"{kind}",
            f"{strength} {kind}",
            f"{marker} {kind}",
            f"{strength} {kind} {side} n={numbers}",
            f"{strength} {kind} before={self.level_behind(found)}",
            f"{shape} {kind}",
        ]
        if found.strong:
            features += [f"{marker} {side} {bucket}", f"{marker} {side} n={numbers}"]
            features += [f"{marker} {side} c={commas}", *self.turn_features(found)]
        if self.sentence.words[found.end - 1] in VAGUE:
            features.append("vague")
        if place := turn(self.sentence, self.order, found.start, found.end):
            features += [place, f"{place} {strength}", f"{place} {kind}"]
        if other := self.ruling.get(found.index):
            features += [f"rules {other}", f"rules {other} {kind}", f"rules {other} {marker}"]
        features += self.path_features(found, side, kind)
        if self.subject == found.index:
            features += ["grammatical subject", f"grammatical subject {kind}"]
        return features

    def place(self, found: Compared) -> tuple[str, int, int, int]:
        """The side of a phrase, how far it stands, how many numbers and commas stand between (up to two)."""
        words = self.sentence.words
        if found.end <= self.at:
            side, between = "left", words[found.end : self.at]
            numbers = between.count(QUANTITY)
        else:
            edge = self.beyond if found.start > self.beyond else self.at
            side, between = "right", words[edge + 1 : found.start]
            places = enumerate(self.sentence.at)
            numbers = sum(edge < place < found.start and i not in self.group for i, place in places)
        commas = sum(word in COMMAS for word in between)
        return side, bisect_left(REACHES, len(between)), min(numbers, 2), min(commas, 2)

    def path_features(self, found: Compared, side: str, kind: str) -> list[str]:
        """What stands between a phrase and the number, and the words on the phrase's other side."""
        parsed, sentence = self.sentence.parsed, self.sentence
        first, last = sentence.at[self.group[0]], sentence.at[self.group[-1]]
        if side == "left":
            path = parsed.path(found.end, first if found.end <= first else self.at)
        else:
            edges = (sentence.beyond(last), last, self.beyond)
            edge = next((edge for edge in edges if found.start > edge), self.at)
            path = parsed.path(edge + 1, found.start)
        behind = sentence.word(found.end)
        return [
            f"path {side} {path}",
            f"path {side} {path} {kind}",
            f"path {side} {path} {self.form}",
            f"behind={behind} {found.shape}",
            *paired("lead", sentence.word(found.start - 2), sentence.word(found.start - 1)),
        ]

    def word_features(self, found: Compared) -> list[str]:
        """The last word of a phrase, its first, and how long it is."""
        words = self.sentence.words[found.start : found.end]
        return [
            *worded("head", words[-1]),
            *worded("first", words[0]),
            f"words={min(len(words), 6)} {found.shape}",
        ]

    def turn_features(self, found: Compared) -> list[str]:
        """How a phrase stands among the others that words of comparison lead to, whether it is its turn."""
        made = [f"{found.marker} u={self.unit}", f"strong others={min(len(self.turns), 3)} {found.shape}"]
        if len(self.turns) == len(self.group) > 1 and found.index in self.turns:
            turn = self.turns.index(found.index) == self.group.index(self.order)
            made.append(f"in turn={turn} respectively={self.respectively} {found.shape}")
        return made

    def kind(self, found: Compared) -> str:
        """What a phrase is by its words: the paper's own, a data set, a metric, a baseline, a name."""
        text = found.text(self.sentence)
        lower = text.lower()
        if known := self.known_as(text):
            return known
        if any(start < found.end and end > found.start for start, end in self.metrics):
            return "metric"
        if says_baseline(self.sentence.words[found.start : found.end]):
            return "baseline"
        if self.sentence.word(found.start - 1) == "our" or "proposed" in lower:
            return "ours"
        return "name" if NAMELIKE.search(text) else "words"

    def known_as(self, text: str) -> str:
        """Whether a phrase holds a name of the paper's own, or is a data set."""
        lower = text.lower()
        if any(name in lower for name in self.own):
            return "own"
        return "dataset" if text in self.datasets else ""

    def level_behind(self, found: Compared) -> str:
        """The word between a phrase and a number right behind it, else ''."""
        words = self.sentence.words
        if self.sentence.word(found.end) == QUANTITY:
            return "#"
        if found.end + 1 < len(words) and words[found.end + 1] == QUANTITY:
            return words[found.end]
        return ""

    def ruling_others(self) -> dict[int | str | None, str]:
        """The subjects of the clauses of other lists, each with where the first quantity of them stands."""
        parsed, sentence = self.sentence.parsed, self.sentence
        made: dict[int | str | None, str] = {}
        for order, at in enumerate(sentence.at):
            governing = () if order in self.group else parsed.governing(at)
            if governing:
                same = "same" if sentence.quantities[order].unit == self.unit else "other"
                side = "left" if at < self.at else "right"
                made.setdefault(parsed.subjects[governing[0]], f"{side} {same} unit")
        return made
