"""One numeral with its unit, or two that a range sign, `to` or `between … and` joins."""

from __future__ import annotations

import re

from benchclaims.extract.numbers.bounds import HEDGED
from benchclaims.extract.numbers.decimal_comma import decimal
from benchclaims.extract.numbers.durations import adds_lesser
from benchclaims.extract.numbers.grouped import GROUP, grouped
from benchclaims.extract.numbers.lookalikes import DIMENSIONS
from benchclaims.extract.numbers.money import closes, in_millions
from benchclaims.extract.numbers.numerals import NUMERAL, amount, scaled
from benchclaims.extract.numbers.quantity import Joint, Quantity
from benchclaims.extract.numbers.shares import share
from benchclaims.extract.numbers.suffix import Suffix, read_suffix
from benchclaims.vocabulary.units import convert

SEPARATOR = re.compile(
    r"(?:\$|\})?(?:\s?(?:->|→|\{?\\(?:rightarrow|to)\}?|\$\\rightarrow\$|\$\\to\$)\s?(?P<arrow>)"
    rf"|-?\s(?:up\s)?to\s(?:(?:{HEDGED})\s)?(?P<to>)"
    r"|\s?(?:---?|[–—-]|\$?\\sim\$?|\\text\{--\}|\\textendash\b|[~∼～])\s?|(?<=%)\s(?=\d[\d.]*\s?\\?%))"
    r"(?:\$|\\\(|\{|[€£¥₹₩])?(?P<sign>(?:(?<=\s)|(?<=\s\$))[+−-](?=\d)|(?<=-)\+(?=\d))?"
)
BETWEEN = re.compile(r"\bbetween\s(?:\$|\\\(|[€£¥₹₩])?$", re.I)
AND = re.compile(r"(?:\$)?\sand\s(?:\$|\\\(|[€£¥₹₩])?(?P<sign>[+−-](?=\d))?")


def with_range(text: str, match: re.Match[str], first: Suffix) -> Quantity:
    """The quantity of one numeral, or of two that a range sign, `to` or `between … and` joins."""
    first = in_millions(text, match.start(), match.end(), first)
    single = alone(match, first)
    if adds_lesser(text, single, first):
        return single
    joined = joint(text, match.start(), first.end)
    second = joined and NUMERAL.match(text, joined.end())
    second = second and decimal(text, grouped(text, second, after_grouped=GROUP.match(match[0]) is not None))
    if not joined or not second or DIMENSIONS.match(text, second.end()):
        return share(text, single, first)
    last = last_suffix(text, match, second)
    if is_other(text, first, second, last):
        return single
    if is_apart(text, single, first, second, last, joined):
        return share(text, single, first)
    return span(text, single, first, second, last, joined)


def last_suffix(text: str, match: re.Match[str], second: re.Match[str]) -> Suffix:
    """What stands behind the second number of a range; its currency may stand before the first: `$2-3m`."""
    last = read_suffix(text, second.end())
    own = in_millions(text, second.start(), second.end(), last)
    return in_millions(text, match.start(), second.end(), last) if own is last else own


def alone(match: re.Match[str], suffix: Suffix) -> Quantity:
    """The quantity of one numeral with what stands behind it."""
    value = scaled(amount(match[0]), suffix.factor)
    return Quantity(
        match.start(),
        suffix.end,
        value,
        value,
        suffix.unit or "point",
        suffix.kind or "scale",
        digits=match[0],
        number_start=match.start(),
        number_end=match.end(),
        own_unit=bool(suffix.unit) or suffix.factor != 1.0,
        bound=suffix.bound,
    )


def joint(text: str, start: int, end: int) -> re.Match[str] | None:
    """What joins the value from `start` to `end` to a number behind it."""
    return SEPARATOR.match(text, end) or (
        AND.match(text, end) if BETWEEN.search(text[max(0, start - 12) : start]) else None
    )


def is_other(text: str, first: Suffix, second: re.Match[str], last: Suffix) -> bool:
    """Whether the second number begins a word, or is in a unit of another kind."""
    word = second.end() < len(text) and text[second.end()].isalpha() and not last.unit and last.factor == 1.0
    return word or bool(first.unit and last.unit and first.kind != last.kind)


def is_apart(
    text: str, single: Quantity, first: Suffix, second: re.Match[str], last: Suffix, joined: re.Match[str]
) -> bool:
    """Whether two numbers are no span: a mere sign stands behind a unit, or the second is an outcome."""
    if first.unit and not last.unit and first.kind != "scale" and not is_worded(joined):
        return True
    if is_to_another(text, first, second, last, joined):
        return True
    to = joined.re is not AND and joined["to"] is not None
    return to and is_by_so_much(text, single, second, last)


def is_to_another(
    text: str, first: Suffix, second: re.Match[str], last: Suffix, joined: re.Match[str]
) -> bool:
    """Whether a value with a unit leads to an amount that cannot be in it: `rose 4.1% to $118.50`."""
    if not first.unit or last.unit or first.kind == "money":
        return False
    sign = joined[0][-1:]
    if sign in "€£¥₹₩" or (sign == "$" and not closes(text, second.end())):
        return True
    return first.kind == "share" and last.factor != 1.0


def is_by_so_much(text: str, first: Quantity, second: re.Match[str], last: Suffix) -> bool:
    """Whether a change is told with what it leads to: `by 8 points to 93%`, and no span: `by 2 to 5 points`.

    Of two values without words for points it is one where the second is far too great for a change.
    """
    if last.kind == "points" or POINTS.search(text, second.end(), last.end):
        return False
    if first.kind == "points" or POINTS.search(text, first.number_end, first.end):
        return True
    to = amount(second[0])
    if to < FAR * max(first.high, 1.0) or (last.unit or "point") not in ("point", "percent"):
        return False
    before = max(0, first.start - 12), first.start
    level = first.unit == "percent" and not last.unit and to > 100
    return BY.search(text, *before) is not None or (level and FROM.search(text, *before) is None)


POINTS = re.compile(r"\b(?:points?|pp|ppts?|pts?)\b")
"""Words within a value that make it one in points."""
BY = re.compile(r"\bby\s(?:\w+\s)?[$+]?$")
FROM = re.compile(r"\bfrom\s(?:\w+\s)?[$+]?$")
FAR = 20
"""How many times as great as a change its outcome is for sure."""


def span(
    text: str, single: Quantity, first: Suffix, second: re.Match[str], last: Suffix, joined: re.Match[str]
) -> Quantity:
    """The range from `single` to the numeral `second`; unit and multiplier of the last hold for both."""
    factor = first.factor if first.unit or first.factor != 1.0 else last.factor
    low = scaled(amount(single.digits), factor)
    high = scaled(amount(second[0]), last.factor)
    unit, kind = (last.unit, last.kind) if last.unit else (first.unit, first.kind)
    after = Joint(second.start(), last.end, high, unit or "point", kind or "scale")
    if first.unit and last.unit and first.unit != last.unit:
        same = convert(high, last.unit, first.unit)
        if same is None:
            return single
        unit, kind, high = first.unit, first.kind, same
    words = is_worded(joined)
    if not words and low > high:
        return share(text, single, first)
    if joined["sign"] and joined["sign"] != "+":
        high = after.value = -high
    made = Quantity(
        single.start,
        last.end,
        min(low, high),
        max(low, high),
        unit or "point",
        kind or "scale",
        shape="range",
        digits=second[0],
        number_start=single.number_start,
        number_end=second.end(),
        own_unit=bool(unit),
        bound=first.bound or last.bound,
    )
    if words:
        made.joint = after
        made.low, made.high = low, high
    return made


def is_worded(joined: re.Match[str]) -> bool:
    """Whether a word or an arrow joins two numbers, which then may tell a before and an after."""
    return joined.re is AND or joined["to"] is not None or joined["arrow"] is not None
