"""Releases that are part of a system's name: `faster than MySQL 8.0`, `Dex-Net 4.0 reaches`."""

from __future__ import annotations

import re
from functools import cache

from benchclaims.vocabulary import metrics
from benchclaims.vocabulary.not_datasets import not_datasets
from benchclaims.vocabulary.units import unit_kinds
from benchclaims.vocabulary.verbs import PAST, THIRD, forms, forms_of

COMPARED = forms_of(
    "outperform surpass exceed beat outpace overtake outdo outclass match rival trail underperform".split()
)
TIED = "compared relative comparable superior inferior similar equivalent close competitive".split()
NAME = r"[A-Z][\w+*#-]{0,30}(?:[ ~][A-Z][\w+*#-]{0,30}){0,2}"
LED = re.compile(
    rf"(?<![\w-])(?:(?P<set>vs\.?|versus)|than|over|against|{'|'.join(COMPARED)}|(?:{'|'.join(TIED)})\s(?:to|with))"
    r"\s(?:[a-z][\w-]{0,20}\s){0,2}"
    rf"(?:{NAME}(?:[ ~]\d{{1,4}}(?:\.\d{{1,2}})?)?(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s)){{0,4}}"
    rf"(?P<name>{NAME})$"
)
LONGEST = 130
LEADING = frozenset(("vs", "vs.", "versus", "than", "over", "against", "to", "with", *COMPARED))
"""Words of which one must stand before the number."""
RELEASE = re.compile(r"\d{1,4}(?:\.\d{1,2})?")
LEVEL = re.compile(r"\d\.\d+\s?\(?$")
SET_AGAINST = re.compile(r"\d(?:\s?\\?%)?\$?\s?\(?$")
"""A level right before what it is set against, whose number is one, too: `reaches 0.64 (vs. FooNet 0.48)`."""
TOLD = re.compile(
    r"(?:(?<![\w+-])(?=[^a-z ]*[a-z])[\w+-]{1,30}[A-Z][\w+-]*(?:\s[A-Z][\w+-]*)?|[a-z]\s[A-Z][a-z]{3,30})$"
)
"""A name with a capital within a word (`Dex-Net`, `AutoDock Vina`), or one that begins no sentence."""
LONGEST_NAME = 60
SHORT = re.compile(r"\d{1,2}|\d\.\d")
SAID = re.compile(r"\s([a-z]+)\b")
WHOLE = re.compile(r"[1-9]\.0")
WITHIN = re.compile(r"[\w,:;-]\s(?:[A-Z][\w+*#-]*[ ~])?[A-Z][\w+*#-]+$")
AUXILIARY = frozenset("is was has can does".split())


def is_release(text: str, start: int, end: int) -> bool:
    """Whether the number at `start` to `end` is part of the name before it.

    >>> text = "It is 5x faster than MySQL 8.0 and reaches 0.64 versus FooNet 0.48."
    >>> is_release(text, 27, 30), is_release(text, 62, 66)
    (True, False)
    """
    word = text[max(0, start - LONGEST_NAME) : start - 1].rpartition(" ")[2].lstrip("(")
    if not any(map(str.isupper, word)) or word.lower() in measured():
        return False
    if not RELEASE.fullmatch(text, start, end):
        return False
    return is_whole(text, start, end) or acts(text, start, end) or is_compared(text, start)


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether a number is that of a whole release behind a name within a sentence: `on ASAP 2.0`."""
    return WHOLE.fullmatch(text, start, end) is not None and (
        WITHIN.search(text, max(0, start - LONGEST_NAME), start - 1) is not None
    )


def acts(text: str, start: int, end: int) -> bool:
    """Whether a name with the number behind it is what a verb is said of: `FooNet 2 reaches`."""
    said = SAID.match(text, end)
    if not said or not SHORT.fullmatch(text, start, end):
        return False
    if not TOLD.search(text, max(0, start - LONGEST_NAME), start - 1):
        return False
    return said[1] in AUXILIARY or forms().get(said[1]) in (THIRD, PAST)


def is_compared(text: str, start: int) -> bool:
    """Whether a word of comparison leads to the name before a number, perhaps with others in a list."""
    floor = max(0, start - LONGEST)
    if LEADING.isdisjoint(text[floor:start].replace("(", " ").split()):
        return False
    led = LED.search(text, floor, start - 1)
    if led is None or not measured().isdisjoint(led["name"].lower().split()):
        return False
    level = SET_AGAINST if led["set"] else LEVEL
    return level.search(text, max(0, led.start() - 13), led.start() - 1) is None


@cache
def measured() -> frozenset[str]:
    """Words behind which a number is a value: names of metrics and of currencies, in small letters."""
    aliases = {alias for metric in metrics().values() for alias in metric.aliases}
    money = {unit for unit, kind in unit_kinds().items() if kind == "money"}
    return frozenset(name.lower() for name in aliases | money | not_datasets()["metric"] if " " not in name)
