"""Quantities in words: half, twice, doubles, two-thirds, sixfold, an order of magnitude, seven of eight.

Most texts hold none of them, so the set of a text's words decides whether a pattern is tried at all.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left

from benchclaims.extract.numbers.bounds import is_vague
from benchclaims.extract.numbers.compound import EACH_TIME, per_each
from benchclaims.extract.numbers.folds import has_parts
from benchclaims.extract.numbers.numerals import FRACTIONS, word_amount
from benchclaims.extract.numbers.one_unit import GATES as ONE_GATES
from benchclaims.extract.numbers.one_unit import ONE, one_unit
from benchclaims.extract.numbers.quantity import Quantity, in_words
from benchclaims.extract.numbers.suffix import read_suffix
from benchclaims.extract.numbers.to_zero import GATES as ZERO_GATES
from benchclaims.extract.numbers.to_zero import TO_ZERO, to_zero
from benchclaims.extract.numbers.unit_parts import AND_PART, PART_OF, and_part, part_of
from benchclaims.extract.numbers.word_patterns import (
    COUNTED,
    FACTOR,
    FOLD,
    FRACTION,
    GATES,
    HALF,
    LONGEST_COUNT,
    MAGNITUDE,
    MEASURED,
    OUT_OF,
    PARTS,
    TWICE,
    ZERO,
    hedge_of,
)

PATTERNS = (
    (PART_OF, (PARTS,)),
    (AND_PART, (frozenset(["half", "quarter", "third"]), frozenset(["and"]))),
    (ONE, ONE_GATES),
    *GATES,
    (TO_ZERO, ZERO_GATES),
)
"""All patterns in the order in which they win, each with sets of words that it needs one of each from."""


class Plain(dict[int, str]):
    """Letters and digits in lower case, and a space for any other character: a table to translate with."""

    def __missing__(self, mark: int) -> str:
        character = chr(mark)
        return character.lower() if character.isalnum() else " "


PLAIN = Plain({mark: Plain()[mark] for mark in range(128)})


def number_words(text: str) -> list[Quantity]:
    """The quantities that are written in words, in order; where two overlap, the pattern named first wins.

    >>> [(q.low, q.unit) for q in number_words("It halves memory and is two orders of magnitude faster.")]
    [(0.5, 'x'), (2.0, 'order_of_magnitude')]
    """
    words = frozenset(text.translate(PLAIN).split())
    found: list[Quantity] = []
    for pattern, gates in PATTERNS:
        if not any(map(words.isdisjoint, gates)):
            made = (READERS[pattern](text, match) for match in pattern.finditer(text))
            sharp = [quantity for quantity in made if quantity and not is_vague(text, quantity.start)]
            found = merged(found, sharp)
    return found


def merged(first: list[Quantity], others: list[Quantity]) -> list[Quantity]:
    """Both lists in order of place; what overlaps one of the first is dropped."""
    starts = [quantity.start for quantity in first]
    kept = []
    for quantity in others:
        place = bisect_left(starts, quantity.end)
        if place == 0 or first[place - 1].end <= quantity.start:
            kept.append(quantity)
    return sorted(first + kept, key=lambda quantity: quantity.start) if kept else first


def quantity(
    match: re.Match[str], low: float, unit: str, kind: str, end: int | None = None, high: float | None = None
) -> Quantity:
    """A quantity in words over the match."""
    return in_words(match.start(), match.end() if end is None else end, low, unit, kind, high=high)


def magnitude(text: str, match: re.Match[str]) -> Quantity:
    """Orders of magnitude: `an order`, `two to three orders`."""
    low = word_amount(match["count"]) or 1.0
    high = word_amount(match["high"]) if match["high"] else low
    return quantity(match, low, "order_of_magnitude", "factor", high=high)


def fold(text: str, match: re.Match[str]) -> Quantity | None:
    """Times in words: `threefold`, `two to four times`; `one time` and a `twofold aim` are none."""
    if match[0].lower().endswith("fold") and has_parts(text, *match.span()):
        return None
    low = word_amount(match["count"])
    if low is not None and match["half"]:
        low += 0.5
    if low is None or low == 1:
        return None
    high = word_amount(match["high"]) if match["high"] else low
    return often(text, match, low) or quantity(match, low, "x", "factor", high=high)


def often(text: str, match: re.Match[str], count: float) -> Quantity | None:
    """How many times something happens in a time, where one follows: `three times a day`, `twice a week`."""
    each = per_each(text, match.end(), EACH_TIME) if match[0].lower().endswith(OFTEN) else None
    return quantity(match, count, f"time/{each[0]}", "compound", each[1]) if each else None


OFTEN = ("times", "twice", "thrice")


def factor(text: str, match: re.Match[str]) -> Quantity | None:
    """`a factor of two`, `a factor of up to 1.5`, `factors of 3 to 10`."""
    low, high = (counted(match[name]) for name in ("count", "high"))
    if low is None or not math.isfinite(low) or (high is not None and not low <= high < math.inf):
        return None
    made = quantity(match, low, "x", "factor", high=high)
    made.bound = hedge_of(match)
    return made


def counted(written: str | None) -> float | None:
    """The amount of a number in words or digits."""
    if written is None:
        return None
    count = word_amount(written)
    return float(written) if count is None else count


def fraction(text: str, match: re.Match[str]) -> Quantity | None:
    """`two-thirds`, `a quarter of`."""
    count = {"a": 1.0, "an": 1.0}.get(match["count"].lower()) or word_amount(match["count"]) or 1.0
    part = FRACTIONS[match["part"].lower()]
    if count >= part or (
        count == 1 and match["count"].lower() in ("a", "an") and not SHARE_FOLLOWS.match(text, match.end())
    ):
        return None
    return quantity(match, round(count / part, 6), "x", "factor")


# "a third" and "a quarter" are shares only before what they are a share of ("a third dataset" is no share).
SHARE_FOLLOWS = re.compile(r"\s(?:of|the|as|fewer|less|lower|smaller|faster|more)\b|[.,;)]")


def half(text: str, match: re.Match[str]) -> Quantity:
    """`half`, `halves`, `halved`."""
    return quantity(match, 0.5, "x", "factor")


def twice(text: str, match: re.Match[str]) -> Quantity:
    """`twice`, `doubled`, `triples the`; `twice a day` is a rate."""
    value = 2.0 if match["two"] else 3.0 if match["three"] else 4.0
    return often(text, match, value) or quantity(match, value, "x", "factor")


def measured(text: str, match: re.Match[str]) -> Quantity | None:
    """A number word with a unit behind it: `two hours`, `five percent`."""
    value = word_amount(match["count"])
    suffix = read_suffix(text, match.end())
    if value is None or not suffix.unit or suffix.kind == "factor":
        return None
    return quantity(match, value, suffix.unit, suffix.kind, suffix.end)


def out_of(text: str, match: re.Match[str]) -> Quantity | None:
    """A count out of a total: `seven of the eight benchmarks`; `one of the two` is a choice."""
    counted = COUNTED.search(text, max(0, match.start() - LONGEST_COUNT), match.start())
    count, total = word_amount(counted["count"]) if counted else None, word_amount(match["total"])
    if not counted or count is None or total is None or not 1 < count <= total:
        return None
    noun = read_suffix(text, match.end())
    is_count = noun.kind == "count"
    unit, kind, end = (noun.unit, "count", noun.end) if is_count else ("point", "scale", match.end())
    made = quantity(counted, count, unit, kind, end)
    made.total, made.shape = total, "share"
    return made


def zero(text: str, match: re.Match[str]) -> Quantity:
    """`zero additional cost`, `zero violations`."""
    noun = read_suffix(text, match.end())
    if noun.kind == "count" and noun.end > match.end():
        return quantity(match, 0.0, noun.unit, "count", noun.end)
    return quantity(match, 0.0, "point", "scale")


READERS = {
    PART_OF: part_of,
    AND_PART: and_part,
    ONE: one_unit,
    MAGNITUDE: magnitude,
    FOLD: fold,
    FACTOR: factor,
    FRACTION: fraction,
    HALF: half,
    TWICE: twice,
    MEASURED: measured,
    OUT_OF: out_of,
    ZERO: zero,
    TO_ZERO: to_zero,
}
