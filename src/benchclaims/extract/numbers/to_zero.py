"""Zero as what something falls to: `lowers false alarms to zero`, `from 75% to zero`.

Terms `converge to zero` and inputs are `set to zero`, which are no results: only some verbs lead to a value.
"""

from __future__ import annotations

import re

from benchclaims.extract.numbers.quantity import Quantity, in_words

TO_ZERO = re.compile(r"(?<=[\s(]to\s)zero(?![\w-])", re.I)
GATES = (frozenset(["zero"]), frozenset(["to"]))
LONGEST_LEAD = 80
FROM = re.compile(
    r"\bfrom\s[$~]{0,2}\d[\d.,]*\s?(?P<percent>\\?%|percent\b)?[^;:.()]{0,20}(?:\([^()]*\)\s)?to\s$", re.I
)
FALLS = re.compile(
    r"\b(?:reduc(?:es?|ed|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|br(?:ings?|ought|inging)|falls?|fell|falling"
    r"|drop(?:s|ped|ping)?)\s(?:[\w-]+\s){0,5}to\s$",
    re.I,
)


def to_zero(text: str, match: re.Match[str]) -> Quantity | None:
    """What something falls to, in per cent where it falls from a percentage.

    >>> to_zero("It fell from 75% to zero.", TO_ZERO.search("It fell from 75% to zero.")).unit
    'percent'
    >>> to_zero("The loss tends to zero.", TO_ZERO.search("The loss tends to zero."))
    """
    window = max(0, match.start() - LONGEST_LEAD), match.start()
    if led := FROM.search(text, *window):
        unit, kind = ("percent", "share") if led["percent"] else ("point", "scale")
        return in_words(match.start(), match.end(), 0.0, unit, kind)
    if FALLS.search(text, *window):
        return in_words(match.start(), match.end(), 0.0, "point", "scale")
    return None
