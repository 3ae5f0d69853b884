"""A data set that stands in the value's own sentence: on which side, how far, across what, in which list."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from benchclaims.extract.datasets.holding import held_by
from benchclaims.extract.sentence.context import QUANTITY, Sentence
from benchclaims.extract.sentence.lists import members
from benchclaims.extract.sentence.place import breaks_in
from benchclaims.extract.sentence.turns import closed
from benchclaims.vocabulary.words import words

LIST_WORDS = words("list words")
BREAKS = frozenset((",", ";", "(", ")"))
NEAR = 3
"""How many words between a data set and a value are told one by one."""

Mention = tuple[int, int, str]
"""Where a name stands in the text, and the name."""


@dataclass(frozen=True)
class Standing:
    """A mention of a data set as seen from a value of its sentence; lists of one length are told apart."""

    sentence: Sentence
    order: int
    mention: Mention
    here: Sequence[Mention]

    @cached_property
    def group(self) -> Sequence[int]:
        """The list of values that the value stands in."""
        return members(self.sentence, self.order)

    @cached_property
    def series(self) -> list[Mention]:
        """The list of data sets that the mention stands in."""
        return series_of(self.sentence, self.mention, self.here)

    @cached_property
    def together(self) -> list[Mention]:
        """The mentions that are looked at as one: the whole list, but where each has a value of its own."""
        alone = len(self.series) == len(self.group) > 1 or len(self.series) == 1
        return [self.mention] if alone else self.series

    @cached_property
    def first(self) -> int:
        """The first word of the mentions."""
        return words_of(self.sentence, self.together[0])[0]

    @cached_property
    def last(self) -> int:
        """The word behind the mentions."""
        return words_of(self.sentence, self.together[-1])[1]

    @property
    def at(self) -> int:
        """The place of the value."""
        return self.sentence.at[self.order]

    @cached_property
    def side(self) -> str:
        """On which side of the value the mentions stand."""
        return "left" if self.last <= self.at else "right"

    @cached_property
    def between(self) -> Sequence[str]:
        """The words between the mentions and the value."""
        words = self.sentence.words
        return words[self.last : self.at] if self.side == "left" else words[self.edge + 1 : self.first]

    @cached_property
    def edge(self) -> int:
        """The last word of the value, or of the values in brackets behind it."""
        return self.sentence.edge(self.at, self.first)

    @cached_property
    def crossed(self) -> int:
        """How many values of other lists stand between, two at most."""
        at, first, last, edge = self.at, self.first, self.last, self.edge
        crossed = sum(
            (edge < place < first or last <= place < at) and i not in self.group
            for i, place in enumerate(self.sentence.at)
        )
        return min(crossed, 2)

    def features(self) -> list[str]:
        """What speaks for and against the value's being measured on the data set; the first two say where."""
        return [
            "inside",
            f"inside {self.side}",
            *self.reach(),
            *self.words_beside(),
            *self.path(),
            *self.rivals(),
            *series_features(self.sentence, self.order, self.group, self.series, self.mention),
            *self.turn(),
            *self.holding(),
        ]

    def reach(self) -> Iterator[str]:
        """How far the data set is, and across how many values and breaks."""
        commas = sum(word in BREAKS for word in self.between)
        yield f"{self.side} n={self.crossed}"
        yield f"{self.side} n={self.crossed} c={min(commas, 2)}"
        yield f"{self.side} d={min(len(self.between) // 3, 5)}"

    def words_beside(self) -> Iterator[str]:
        """The words before and behind the data set, and the first behind the value."""
        before, behind = self.sentence.word(self.first - 1), self.sentence.word(self.last)
        yield f"prep={before}"
        yield f"{self.side} prep={before}"
        yield f"behind={behind}"
        yield f"names what={'' if behind in (',', '.', ')') else behind} {self.side}"
        if self.between and self.side == "right":
            yield f"right edge={self.between[0]}"

    def path(self) -> Iterator[str]:
        """What the sentence is made of between the data set and the value."""
        parsed = self.sentence.parsed
        if self.side == "left":
            path = parsed.path(self.last, self.at)
        else:
            path = parsed.path(max(self.sentence.at[self.group[-1]], self.at) + 1, self.first)
        yield f"path {self.side} {path}"
        yield f"breaks {self.side} {breaks_in(path)} n={self.crossed}"

    def rivals(self) -> Iterator[str]:
        """The other data sets between, and whether the mentions stand ahead of all verbs."""
        side, position = self.side, self.sentence.position
        low, high = (self.last, self.at) if side == "left" else (self.at, self.first)
        others = sum(low <= position(m[0]) < high for m in self.others)
        verbs = [verb for verb in self.sentence.parsed.verbs if verb < self.at]
        ahead = side == "left" and bool(verbs) and self.last <= verbs[0]
        yield f"{side} others={min(others, 2)} n={self.crossed}"
        yield f"ahead={ahead} {side} n={min(self.crossed, 1)}"
        yield f"ahead={ahead} opens={self.sentence.words[0]} others={min(others, 1)}"

    def turn(self) -> Iterator[str]:
        """Whether the data set is the nearest, and the next to come, and whether another value took it."""
        at, position = self.at, self.sentence.position
        nearest = all(abs(position(m[0]) - at) >= abs(self.first - at) for m in self.others)
        right = [m for m in self.here if m[0] > self.sentence.quantities[self.order].end]
        following = bool(right) and right[0] in self.together
        yield f"nearest={nearest} {self.side}"
        yield f"next={following}"
        yield f"taken={QUANTITY in self.between} next={following}"

    def holding(self) -> Iterator[str]:
        """Whose the value right beside the data set is, and whether this one has another set beside it."""
        held = held_by(self.sentence, self.first, self.last)
        whose = "mine" if self.order in held else "list" if held.intersection(self.group) else "others"
        other = any(self.order in held_by(self.sentence, *words_of(self.sentence, m)) for m in self.others)
        beside = f"beside={whose if held else 'none'} other={other} {self.side}"
        yield beside
        yield f"{beside} n={self.crossed} group={min(len(self.group), 2)}"
        yield f"{self.side} between={' '.join(self.between) if len(self.between) <= NEAR else 'far'}"

    @cached_property
    def others(self) -> list[Mention]:
        """The mentions of the sentence that are not looked at."""
        return [mention for mention in self.here if mention not in self.together]


def series_features(
    sentence: Sentence,
    order: int,
    group: Sequence[int],
    series: Sequence[Mention],
    mention: Mention,
) -> list[str]:
    """How the list of data sets that a mention stands in fits the list of values that the value stands in."""
    features = []
    place, respectively = series.index(mention), "respectively" in sentence.words
    if len(series) > 1 and len(group) > 1:
        same = len(series) == len(group)
        aligned = place == group.index(order) if same else None
        features.append(
            f"series={'same' if same else 'other'} length aligned={aligned} respectively={respectively}"
        )
    features.append(f"series of {min(len(series), 3)} group of {min(len(group), 3)}")
    if respectively and len(series) > 1:
        unit = sentence.quantities[order].unit
        alike = [i for i, quantity in enumerate(sentence.quantities) if quantity.unit == unit]
        if len(alike) % len(series) == 0:
            features.append(f"in turn={alike.index(order) % len(series) == place}")
    return features


def series_of(sentence: Sentence, mention: Mention, here: Sequence[Mention]) -> list[Mention]:
    """The coordinated data sets that a mention stands among; `and` joins the last one."""
    gaps = [between(sentence, left, right) for left, right in itertools.pairwise(here)]
    lists = closed(gaps, lambda gap: len(gap) <= 4 and all(word in LIST_WORDS for word in gap))
    series = lists[here.index(mention)]
    return list(here[series.start : series.stop])


def between(sentence: Sentence, left: Mention, right: Mention) -> list[str]:
    """The words between two mentions."""
    return sentence.words[words_of(sentence, left)[1] : words_of(sentence, right)[0]]


def words_of(sentence: Sentence, mention: Mention) -> tuple[int, int]:
    """The first word of a mention, and the word behind it."""
    return sentence.position(mention[0]), sentence.position(mention[1] - 1) + 1
