"""General English beyond abstracts: number words before any noun, and numbers that measure nothing.

Abstracts are read without these: there `three data sets` is no result, and a date is rare.
"""

from __future__ import annotations

import re
from functools import cache

from benchclaims.extract.numbers.bounds import is_vague
from benchclaims.extract.numbers.numerals import LARGE
from benchclaims.extract.numbers.odds import odds
from benchclaims.extract.numbers.quantity import Quantity, in_words
from benchclaims.extract.numbers.suffix import read_suffix
from benchclaims.extract.numbers.values import quantities as values
from benchclaims.vocabulary.loader import held

UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
SMALL = {word: number for number, word in enumerate(UNITS.split())}
SMALL |= {word: 10 * tens for tens, word in enumerate(TENS.split(), 2)}
PARTS = {"half": 0.5, "quarter": 0.25, "third": 1 / 3, "¼": 0.25, "½": 0.5, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
WORD = "|".join(sorted({**SMALL, **LARGE}, key=len, reverse=True))
ORDINAL = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
NUMBER = re.compile(
    rf"(?<![\w-])(?=[a-z¼½¾⅓⅔])(?:(?:an?\s)?(?P<words>(?:{WORD})(?:(?:[\s-]|\sand\s)(?:{WORD})\b){{0,9}})"
    r"(?:\sand\s(?:a|one)\s(?P<part>half|quarter|third))?"
    rf"|(?P<sign>[¼½¾⅓⅔]))(?!\w|-(?:{ORDINAL}|odd)\b|(?<!illion)-fold\b)",
    re.I,
)


def quantities(text: str) -> list[Quantity]:
    """Every quantity of a text of any kind, in order, none overlapping another.

    >>> [(q.low, q.unit) for q in quantities("Ten ships left on 4 May, two and a half hours late.")]
    [(10.0, 'ship'), (2.5, 'hour')]
    """
    never = [match.span() for match in nothing().finditer(text)]
    shares = odds(text)
    spans = [(share.start, share.end) for share in shares]
    found = merged(shares, outside(merged(values(text), number_words(text)), spans))
    return outside(found, never)


def outside(found: list[Quantity], never: list[tuple[int, int]]) -> list[Quantity]:
    """The quantities that overlap none of the spans; both are in order."""
    kept, position = [], 0
    for quantity in found:
        while position < len(never) and never[position][1] <= quantity.start:
            position += 1
        if position == len(never) or quantity.end <= never[position][0]:
            kept.append(quantity)
    return kept


def merged(found: list[Quantity], others: list[Quantity]) -> list[Quantity]:
    """Both lists in order; of two that overlap the longer stays, of equals the first list's."""
    made: list[Quantity] = []
    for one in sorted([*found, *others], key=lambda quantity: quantity.start):
        if made and one.start < made[-1].end:
            if one.end - one.start > made[-1].end - made[-1].start:
                made[-1] = one
        else:
            made.append(one)
    return made


def number_words(text: str) -> list[Quantity]:
    """Numbers in words with what they count or measure; `one` alone is a pronoun."""
    found = []
    for match in NUMBER.finditer(text):
        amount = amount_of(match)
        suffix = read_suffix(text, match.end())
        if (
            amount is None
            or is_vague(text, match.start())
            or (amount in (0.0, 1.0) and suffix.kind in ("", "count", "factor"))
        ):
            continue
        unit, kind = (suffix.unit, suffix.kind) if suffix.unit else ("point", "scale")
        if match["sign"] and not suffix.unit:
            unit, kind = "x", "factor"
        start, end = match.start(), max(match.end(), suffix.end)
        amount *= suffix.factor
        found.append(in_words(start, end, amount, unit, kind, number_end=match.end()))
    return found


def amount_of(match: re.Match[str]) -> float | None:
    """The amount of a number in words; None where the words make no one number (`two three`).

    >>> [amount_of(NUMBER.search(text)) for text in ("three hundred and five", "a dozen", "two three")]
    [305.0, 12.0, None]
    """
    if match["sign"]:
        return PARTS[match["sign"]]
    total = group = 0
    lowest = 10**15
    for word in re.split(r"[\s-]+(?:and\s)?", match["words"].lower()):
        if word in SMALL:
            if (group % 10 and group % 100 != 0) or (SMALL[word] > 9 and group % 100):
                return None
            group += SMALL[word]
        elif LARGE[word] <= 100:
            group = max(group, 1) * LARGE[word]
        elif LARGE[word] < lowest:
            lowest = LARGE[word]
            total, group = total + max(group, 1) * LARGE[word], 0
        else:
            return None
    part = PARTS[match["part"].lower()] if match["part"] else 0.0
    return float(total + group) + part


@cache
def nothing() -> re.Pattern[str]:
    """All patterns of `not_quantities.yaml` as one, which are tried only where a word or a bracket begins."""
    patterns = "|".join(f"(?:{entry['pattern']})" for entry in held("not_quantities.yaml"))
    return re.compile(rf"(?:(?<!\w)(?=\w)|(?=[\[(+]\d))(?:{patterns})", re.X)
