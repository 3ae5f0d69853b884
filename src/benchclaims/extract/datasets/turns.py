"""Which data set of a list a value is for where the values are a list as long: the order tells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from benchclaims.extract.datasets.candidates import DatasetNames
from benchclaims.extract.datasets.here import Mention, series_of, words_of
from benchclaims.extract.datasets.holding import held_by
from benchclaims.extract.datasets.lists import lists_before
from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.sentence.lists import members


def in_turn(sentence: Sentence, order: int, names: DatasetNames) -> dict[str, bool]:
    """Whether it is the value's turn, for each data set of a list as long as the value's own; or nothing.

    In the value's sentence `respectively` says so, or data sets that have as many values of their own; where
    it names no data set, the list before is meant.

    >>> from benchclaims.extract.datasets.candidates import dataset_names
    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> text = "We test on C4 and MNIST. Gains are 5% and 7%."
    >>> in_turn(read_sentences(text)[1][0], 1, dataset_names(text))
    {'C4': False, 'MNIST': True}
    """
    here = names.within(sentence)
    if not here:
        return by_list_before(sentence, order, names)
    group = members(sentence, order)
    if "respectively" in sentence.words:
        lists = [series_of(sentence, mention, here) for mention in here]
        turns = by_place(lists, group, order) or by_place(lists, alike(sentence, order), order)
        if turns:
            return turns
    return by_values(sentence, group, order, here) if len(group) > 1 else {}


def by_place(lists: Sequence[Sequence[Mention]], values: Sequence[int], order: int) -> dict[str, bool]:
    """The turn by the first list of data sets that is as long as that of the values."""
    for series in lists:
        if len(series) == len(values) > 1:
            return whose_turn((name for _, _, name in series), values.index(order))
    return {}


def alike(sentence: Sentence, order: int) -> Sequence[int]:
    """The values of the sentence that have the unit of a value."""
    unit = sentence.quantities[order].unit
    return [other for other, quantity in enumerate(sentence.quantities) if quantity.unit == unit]


def by_values(
    sentence: Sentence, group: Sequence[int], order: int, here: Sequence[Mention]
) -> dict[str, bool]:
    """The turn by other values with a data set each: `80% on A and 65% on B, by margins of 7% and 42%`."""
    held: dict[int, str] = {}
    for mention in here:
        for value in held_by(sentence, *words_of(sentence, mention)):
            held.setdefault(value, mention[2])
    listed = [held[value] for value in sorted(held)]
    if not held.keys().isdisjoint(group) or not len(group) == len(listed) == len(set(listed)):
        return {}
    return whose_turn(listed, group.index(order))


def by_list_before(sentence: Sentence, order: int, names: DatasetNames) -> dict[str, bool]:
    """The turn by the nearest list of an earlier sentence."""
    group = members(sentence, order)
    listed = next(lists_before(sentence, names), []) if len(group) > 1 else []
    if len(listed) != len(group):
        return {}
    return whose_turn(listed, group.index(order))


def whose_turn(listed: Iterable[str], turn: int) -> dict[str, bool]:
    """Whether it is its turn, for each data set of a list, where it is that of the one at a place.

    >>> whose_turn(["C4", "MNIST"], 1)
    {'C4': False, 'MNIST': True}
    """
    return {name: place == turn for place, name in enumerate(listed)}
