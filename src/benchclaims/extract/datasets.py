"""Which benchmarks or data sets a value is for.

Each name in the text is judged by itself; in lists with `respectively` the order tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from benchclaims.extract.context import QUANTITY, Sentence
from benchclaims.extract.dataset_names import mentions
from benchclaims.extract.lists import members
from benchclaims.extract.place import breaks_in
from benchclaims.vocabulary import datasets
from benchclaims.vocabulary.words import words

LIST_WORDS = words("list words")


@dataclass(frozen=True, slots=True)
class DatasetNames:
    """The data sets that a text names: each mention as start, end, name, in order of place."""

    mentions: tuple[tuple[int, int, str], ...]
    own: frozenset[str] = frozenset()

    @property
    def distinct(self) -> list[str]:
        """The names, each once, in order of first mention."""
        return list(dict.fromkeys(name for _, _, name in self.mentions))

    def moved(self, by: int) -> DatasetNames:
        """The same data sets `by` code points later in a text."""
        moved = tuple((start + by, end + by, name) for start, end, name in self.mentions)
        return DatasetNames(moved, self.own)


def dataset_names(text: str, own: Iterable[str] = ()) -> DatasetNames:
    """The data sets named in a text; `own` are the names that it introduces as its own."""
    return DatasetNames(tuple(sorted(set(mentions(text)))), frozenset(own))


@cache
def known_names() -> frozenset[str]:
    """The names of data sets in the vocabulary, in lower case."""
    return frozenset(alias.lower() for entry in datasets() for alias in (entry.name, *entry.aliases))


def what_it_is(name: str, names: DatasetNames) -> str:
    """Whether the vocabulary knows a name as that of a data set, and whether the paper calls it its own."""
    own = "own " if name in names.own else ""
    return own + ("known" if name.lower() in known_names() else "guessed")


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
        kind = what_it_is(name, names)
        made.append(
            (
                name,
                [
                    *features,
                    kind,
                    f"{kind} {features[0]}",
                    f"{kind} {features[1]}",
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
    group = members(sentence, order)
    series = series_of(sentence, mention, here)
    together = [mention] if len(series) == len(group) > 1 or len(series) == 1 else series
    at, first = sentence.at[order], sentence.position(together[0][0])
    last = sentence.position(together[-1][1] - 1) + 1
    side = "left" if last <= at else "right"
    between = sentence.words[last:at] if side == "left" else sentence.words[at + 1 : first]
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
    parsed = sentence.parsed
    path = (
        parsed.path(last, at)
        if side == "left"
        else parsed.path(max(place_of_last(sentence, group), at) + 1, first)
    )
    features += [f"path {side} {path}", f"breaks {side} {breaks_in(path)} n={min(len(numbers), 2)}"]
    low, high = (last, at) if side == "left" else (at, first)
    others = sum(low <= sentence.position(m[0]) < high for m in here if m not in together)
    verbs = [verb for verb in parsed.verbs if verb < at]
    ahead = side == "left" and bool(verbs) and last <= verbs[0]
    features += [
        f"{side} others={min(others, 2)} n={min(len(numbers), 2)}",
        f"ahead={ahead} {side} n={min(len(numbers), 1)}",
    ]
    features.append(f"ahead={ahead} opens={sentence.words[0]} others={min(others, 1)}")
    head = sentence.word(last) if sentence.word(last) not in (",", ".", ")") else ""
    features.append(f"names what={head} {side}")
    if between and side == "right":
        features.append(f"right edge={between[0]}")
    features += series_features(sentence, order, group, series, mention)
    nearest = all(abs(sentence.position(m[0]) - at) >= abs(first - at) for m in here if m not in together)
    right = [m for m in here if m[0] > sentence.quantities[order].end]
    following = bool(right) and right[0] in together
    return [
        *features,
        f"nearest={nearest} {side}",
        f"next={following}",
        f"taken={QUANTITY in between} next={following}",
    ]


def place_of_last(sentence: Sentence, group: Sequence[int]) -> int:
    """The place of the last value of a list."""
    return sentence.at[group[-1]]


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
