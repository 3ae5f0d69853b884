"""Parts of one unit or of one large number: half an hour, a quarter of a million, a year and a half."""

from __future__ import annotations

import re

from benchclaims.extract.numbers.numerals import FRACTIONS, LARGE, scaled, word_amount
from benchclaims.extract.numbers.quantity import Quantity, in_words
from benchclaims.extract.numbers.suffix import Suffix, read_suffix
from benchclaims.extract.numbers.word_patterns import COUNT, PART

PART_OF = re.compile(
    rf"(?<![\w-])(?:(?P<bare>(?:an?\s)?half)|(?:half(?:\sof)?"
    rf"|(?P<count>an?|one|two|three|four|seven|nine)[\s-](?P<part>{PART})s?\sof)\san?)"
    rf"(?:[\s-](?P<large>{'|'.join(LARGE)})\b)?(?=[\s-](?!of\b|an?\b))",
    re.I,
)
AND_PART = re.compile(
    rf"(?<![\w.,-])(?:(?P<whole>an?|{COUNT}|\d{{1,3}})[\s-])?(?P<unit>[A-Za-z]{{1,12}})[\s-]and[\s-](?:a|one)[\s-]"
    rf"(?P<part>half|third|quarter)\b(?![-\w]|\s(?:the|as|its|their|our|that|of\s(?:the|its|their|our|all))\b)",
    re.I,
)
UNMEASURED = ("", "count", "scale")
"""Kinds of units of which a part is no value but a share: `a third of a token`."""


def part_of(text: str, match: re.Match[str]) -> Quantity | None:
    """A part of one unit or of one large number: `a third of a second`, `half a million`, `half hour`."""
    part = FRACTIONS[(match["part"] or "half").lower()]
    count = word_amount(match["count"]) or 1.0 if match["count"] else 1.0
    large = LARGE[match["large"].lower()] if match["large"] else 1
    suffix = read_suffix(text, match.end())
    plural = match["bare"] and text.endswith("s", match.end(), suffix.end)
    if count >= part or not (match["large"] or (is_measured(suffix) and not plural)):
        return None
    value = scaled(count * large / part, suffix.factor)
    end = max(match.end(), suffix.end)
    return in_words(match.start(), end, value, suffix.unit or "point", suffix.kind or "scale")


def and_part(text: str, match: re.Match[str]) -> Quantity | None:
    """A unit and a part of it: `a year and a half`, `one hour and a quarter`, `the hour-and-a-half drive`."""
    whole, unit = match["whole"], match["unit"].lower()
    at = match.start("unit")
    suffix = read_suffix(text, max(at - 1, 0) if text[at - 1 : at] in (" ", "-") else at)
    if suffix.end != match.end("unit") or not is_measured(suffix) or (not whole and unit.endswith("s")):
        return None
    counted = 1.0 if whole in (None, "a", "an", "A", "An") else word_amount(whole) or float(whole)
    value = scaled(counted + 1 / FRACTIONS[match["part"].lower()], suffix.factor)
    return in_words(match.start(), match.end(), value, suffix.unit, suffix.kind)


def is_measured(suffix: Suffix) -> bool:
    """Whether what stands there is a unit that has parts; a noun that is counted, or `times`, is none."""
    return suffix.kind not in UNMEASURED and suffix.unit != "x"
