"""One unit of time behind a hedge, which makes it an amount: `in less than a minute`, `for over an hour`."""

from __future__ import annotations

import re

from benchclaims.extract.numbers.quantity import Quantity, in_words
from benchclaims.extract.numbers.suffix import read_suffix

UNITS = "microsecond millisecond second minute hour day week month year".split()
LASTING = r"for|take|takes|taking|took|last|lasts|lasting|lasted|requires?|needs?|of|than|in|from|to"
ONE = re.compile(
    rf"\b(?:(?:less|more)\sthan|at\s(?:most|least)|(?:{LASTING})\sover"
    r"|under|below|within|about|around|nearly|almost|approximately|roughly)"
    rf"\s(?P<whole>an?\s(?:single\s)?(?P<unit>{'|'.join(UNITS)}))(?![\w-])"
    r"(?!\s(?:ago|later|earlier|before|after|half|or\stwo|and\sa)\b|\sof\s(?:the|its|their|his|her|each|birth)\b)",
    re.I,
)
HEDGES = "than most least over under below within about around nearly almost approximately roughly".split()
GATES = (frozenset(["a", "an"]), frozenset(UNITS), frozenset(HEDGES))
BEHIND_SECOND = re.compile(
    r"\s?(?:[.,;:)—–]|$)|\s(?:on|per|for|and|or|with|to|in|while|when|using|at|by|of|from|even|without|but|each)\b"
)
"""What may stand behind a second that lasts; `in about a second pass` counts passes."""


def one_unit(text: str, match: re.Match[str]) -> Quantity | None:
    """One of a unit of time, without its hedge.

    >>> [one_unit(text, ONE.search(text)) and 1 for text in ("under a second.", "under a second pass")]
    [1, None]
    """
    end = match.end()
    if match["unit"].lower() == "second" and not BEHIND_SECOND.match(text, end):
        return None
    suffix = read_suffix(text, match.start("unit") - 1)
    if suffix.kind != "time":
        return None
    return in_words(match.start("whole"), end, 1.0, suffix.unit, suffix.kind)
