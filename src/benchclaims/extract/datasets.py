"""Which benchmarks or data sets a value is for.

Each name in the text is judged by itself; in lists with `respectively` the order tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benchclaims.extract.context import QUANTITY, Sentence
from benchclaims.extract.dataset_names import mentions
from benchclaims.extract.lists import members
from benchclaims.vocabulary.words import words

LIST_WORDS = words("list words")


@dataclass(frozen=True, slots=True)
class DatasetNames:
    """The data sets that a text names: each mention as start, end, name, in order of place."""

    mentions: tuple[tuple[int, int, str], ...]

    @property
    def distinct(self) -> list[str]:
        """The names, each once, in order of first mention."""
        return list(dict.fromkeys(name for _, _, name in self.mentions))

    def moved(self, by: int) -> DatasetNames:
        """The same data sets `by` code points later in a text."""
        return DatasetNames(tuple((start + by, end + by, name) for start, end, name in self.mentions))


def dataset_names(text: str, title: str | None = None) -> DatasetNames:
    """The data sets named in a text."""
    return DatasetNames(tuple(sorted(set(mentions(text)))))


@dataclass(frozen=True, slots=True)
class Measured:
    """The data sets of the claim before, and whether it stands in the same sentence or the same list."""

    names: frozenset[str]
    near: bool
    listed: bool


def dataset_candidates(
    sentence: Sentence, order: int, names: DatasetNames, last: Measured | None = None
) -> list[tuple[str, list[str]]]:
    """Each data set of the text with the features for the value's being measured on it."""
    distinct = names.distinct
    here = [mention for mention in names.mentions if sentence.start <= mention[0] < sentence.end]
    shared = [f"only={len(distinct) == 1}", f"here={min(len({m[2] for m in here}), 3)}"]
    made = []
    for name in distinct:
        inside = [mention for mention in here if mention[2] == name]
        if inside:
            nearest = min(inside, key=lambda m: abs(m[0] - sentence.quantities[order].start))
            features = inside_features(sentence, order, nearest, here)
        else:
            features = outside_features(sentence, name, names, bool(here))
        made.append(
            (
                name,
                [
                    *features,
                    f"{shared[0]} {features[0]}",
                    f"{shared[1]} {features[0]}",
                    f"u={sentence.quantities[order].kind} {features[0]}",
                ],
            )
        )
    if last:
        for name, features in made:
            place = features[0] if features[0] == "outside" else features[1]
            known = f"last={name in last.names} near={last.near} listed={last.listed}"
            features += [
                known,
                f"{known} {place}",
                f"{known} any={bool(last.names)} {place}",
                f"{known} {shared[1]}",
            ]
    return made


def in_turn(sentence: Sentence, order: int, names: DatasetNames) -> dict[str, bool]:
    """With `respectively`: whether it is the value's turn, for each data set of a list as long as its own."""
    if "respectively" not in sentence.words:
        return {}
    here = [mention for mention in names.mentions if sentence.start <= mention[0] < sentence.end]
    group = members(sentence, order)
    for mention in here:
        series = series_of(sentence, mention, here)
        if len(series) == len(group) > 1:
            return {other[2]: place == group.index(order) for place, other in enumerate(series)}
    return {}


def inside_features(
    sentence: Sentence, order: int, mention: tuple[int, int, str], here: list[tuple[int, int, str]]
) -> list[str]:
    """A data set of the value's own sentence: side, distance, what stands between, place in a list."""
    at, first = sentence.at[order], sentence.position(mention[0])
    last = sentence.position(mention[1] - 1) + 1
    side = "left" if last <= at else "right"
    between = sentence.words[last:at] if side == "left" else sentence.words[at + 1 : first]
    group = members(sentence, order)
    numbers = [
        i
        for i, place in enumerate(sentence.at)
        if (at < place < first or last <= place < at) and i not in group
    ]
    commas = sum(word in (",", ";", "(", ")") for word in between)
    features = [
        "inside",
        f"inside {side}",
        f"{side} n={min(len(numbers), 2)}",
        f"{side} n={min(len(numbers), 2)} c={min(commas, 2)}",
        f"{side} d={min(len(between) // 3, 5)}",
        f"prep={sentence.word(first - 1)}",
        f"{side} prep={sentence.word(first - 1)}",
        f"behind={sentence.word(last)}",
    ]
    if between and side == "right":
        features.append(f"right edge={between[0]}")
    features += series_features(sentence, order, group, series_of(sentence, mention, here), mention)
    nearest = all(abs(sentence.position(m[0]) - at) >= abs(first - at) for m in here)
    right = [m for m in here if m[0] > sentence.quantities[order].end]
    following = bool(right) and right[0] == mention
    return [
        *features,
        f"nearest={nearest} {side}",
        f"next={following}",
        f"taken={QUANTITY in between} next={following}",
    ]


def series_features(
    sentence: Sentence,
    order: int,
    group: Sequence[int],
    series: list[tuple[int, int, str]],
    mention: tuple[int, int, str],
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


def series_of(
    sentence: Sentence, mention: tuple[int, int, str], here: list[tuple[int, int, str]]
) -> list[tuple[int, int, str]]:
    """The coordinated data sets that a mention stands among."""
    index = here.index(mention)
    first = last = index
    while first > 0 and coordinated(sentence, here[first - 1], here[first]):
        first -= 1
    while last + 1 < len(here) and coordinated(sentence, here[last], here[last + 1]):
        last += 1
    return here[first : last + 1]


def coordinated(sentence: Sentence, left: tuple[int, int, str], right: tuple[int, int, str]) -> bool:
    """Whether only joining words stand between two mentions."""
    words = sentence.words[sentence.position(left[1] - 1) + 1 : sentence.position(right[0])]
    return len(words) <= 4 and all(word in LIST_WORDS for word in words)


def outside_features(sentence: Sentence, name: str, names: DatasetNames, others: bool) -> list[str]:
    """A data set of another sentence: how far back, and whether the value's own sentence names one."""
    before = [m for m in names.mentions if m[2] == name and m[0] < sentence.start]
    features = ["outside", f"outside here={others}"]
    if not before:
        return [*features, "only later", f"only later only={len(names.distinct) == 1}"]
    since = sentence.text.count(". ", before[-1][0], sentence.start)
    newest = all(m[0] <= before[-1][0] for m in names.mentions if m[0] < sentence.start)
    features += [
        f"back={min(since, 4)}",
        f"back={min(since, 4)} here={others}",
        f"newest={newest} here={others}",
        f"back={min(since, 4)} newest={newest} here={others} only={len(names.distinct) == 1}",
    ]
    lead = " ".join(sentence.words[:2])
    features.append(f"back={min(since, 4)} lead={sentence.word(0)}")
    if lead in ("in addition", "in particular"):
        features.append(f"goes on back={min(since, 4)}")
    count = sum(1 for m in names.mentions if m[2] == name)
    features.append(f"count={min(count, 3)} here={others}")
    return features
