r"""The grammar of value expressions: sign, numeral, error margin, multiplier, unit; ranges; number words.

Numbers are found once, by one plain expression; everything else is read to the left and to the right of each.
Reads `5.6 times`, `$+22\%$`, `1.24-2.01x`, `$\mathbf{\ge 2\times}$`, `0.70%~1.76%`, `17M parameters`,
`2 orders of magnitude`, `half`; tells apart what only looks like a value: `1024x1024`, `GPT-3`, `2:4`,
`H$_2$O`.
"""

from __future__ import annotations

import itertools
import math
import re
from collections import deque

from benchclaims.extract.numbers.before_numeral import read_lead
from benchclaims.extract.numbers.bracketed import bracketed
from benchclaims.extract.numbers.counted_before import counted_before
from benchclaims.extract.numbers.decimal_comma import decimal
from benchclaims.extract.numbers.durations import glued
from benchclaims.extract.numbers.factors import as_factor
from benchclaims.extract.numbers.fractions import fraction
from benchclaims.extract.numbers.grouped import grouped
from benchclaims.extract.numbers.intervals import mark_intervals
from benchclaims.extract.numbers.lookalikes import left_out, lookalike
from benchclaims.extract.numbers.numerals import NUMERAL
from benchclaims.extract.numbers.pairs import is_pair
from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.numbers.ranges import with_range
from benchclaims.extract.numbers.suffix import read_suffix
from benchclaims.extract.numbers.words import number_words

LIST_JOINT = re.compile(
    r"\$?(?:,\s?|,?\s(?:and|or|to|vs\.?|versus|against|compared (?:to|with))\s|\s?/\s?)\$?(?:[+-])?"
)
LOOKALIKES = ("name", "dimensions")


def quantities(text: str) -> list[Quantity]:
    """Every quantity of `text`, in order, none overlapping another.

    >>> text = "up to 5.6 times smaller"
    >>> [(text[q.start : q.end], q.low, q.high, q.unit) for q in quantities(text)]
    [('5.6 times', 5.6, 5.6, 'x')]
    """
    found: list[Quantity] = []
    words, position = deque(number_words(text)), 0
    for match in NUMERAL.finditer(text):
        if match.start() < position:
            continue
        while words and words[0].start <= match.start():
            position = max(position, words[0].end)
            found.append(words.popleft())
        if match.start() < position:
            continue
        quantity = read_quantity(text, decimal(text, grouped(text, match)), position)
        if words and quantity.number_end <= words[0].start < quantity.end:
            quantity.end = words[0].start
        found.append(quantity)
        position = max(quantity.end, quantity.number_end)
        while words and words[0].start < position:
            words.popleft()
    found.extend(words)
    mark_intervals(text, found)
    share_units(text, found)
    return found


def read_quantity(text: str, match: re.Match[str], floor: int) -> Quantity:
    """The quantity whose first numeral is `match`; it starts no earlier than `floor`."""
    quantity = bracketed(text, match) or fraction(text, match)
    if not quantity:
        whole = glued(text, match) or lookalike(text, match)
        if whole:
            return whole
        quantity = with_range(text, match, read_suffix(text, match.end()))
    if not math.isfinite(quantity.low) or not math.isfinite(quantity.high):
        return left_out("name", match, match.end())
    read_lead(text, quantity, floor)
    if quantity.shape not in LOOKALIKES:
        as_factor(text, quantity)
        counted_before(text, quantity)
    return quantity


def share_units(text: str, found: list[Quantity]) -> None:
    """Give bare numbers the sign of their list (`10, 20 and 30%`) or of what they amend (`72.6% (+0.4)`)."""
    for left, right in itertools.pairwise(found):
        amends = right.sign and not right.own_unit and text[left.end : right.start] == " ("
        if amends and left.unit == "percent":
            right.unit, right.kind, right.own_unit = left.unit, left.kind, True
    for right, left in itertools.pairwise(reversed(found)):
        joint = is_bare(left) and LIST_JOINT.fullmatch(text, left.end, right.start)
        if joint and (lends(right, left, joint[0]) or is_pair(text, left, right, joint[0])):
            left.unit, left.kind, left.own_unit = right.unit, right.kind, True


def is_bare(quantity: Quantity) -> bool:
    """Whether a number has no unit and may take that of its list."""
    return not quantity.own_unit and quantity.kind == "scale" and quantity.shape not in (*LOOKALIKES, "share")


def lends(right: Quantity, left: Quantity, joint: str) -> bool:
    """Whether the unit of `right` may hold for `left` too; a share below one is not in per cent."""
    if not right.own_unit or right.shape in LOOKALIKES or right.kind in ("scale", "points"):
        return False
    if right.shape == "interval" != left.shape:
        return False
    if right.unit == "x":
        return True
    if right.unit != "percent":
        return right.shape == "number" and alike(left, right)
    comma = joint.strip("$+- ") == ","
    if comma and left.high > 100 >= right.high:
        return False
    begins_anew = "," in joint and not comma
    return not left.high <= 1 < right.high and (not begins_anew or alike(left, right))


def alike(left: Quantity, right: Quantity) -> bool:
    """Whether two numbers are printed alike and of one size, as those of one list mostly are."""
    ratio = max(left.high, right.high) / max(min(left.high, right.high), 1e-12)
    return left.decimals == right.decimals and ratio <= 20
