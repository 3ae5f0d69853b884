r"""A value in brackets before its power of ten: `(5.9 ± 0.2) × 10^3 kg`, `(2-3)\times 10^{-3}$ s`."""

from __future__ import annotations

import math
import re

from benchclaims.extract.numbers.numerals import EXPONENT, amount, scaled
from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.numbers.suffix import read_suffix

NUMBER = r"\d+(?:\.\d+)?"
# Where a superscript was lost its minus still tells it: (0.28-0.42)×10-10 m.
BRACKETED = re.compile(
    rf"\(\s?(?P<sign>[-−+]\s?)?(?P<low>{NUMBER})\s?"
    rf"(?:(?:\\pm|±|\+/-|\+-)\s?{NUMBER}|(?:-{{1,3}}|[–—~∼]|\\sim|to)\s?(?P<high>{NUMBER}))?\s?\)"
    rf"\s?(?:\\times|\\cdot|×|x|\*)\s?10(?P<power>{EXPONENT}|\^\([-−]?\d{{1,3}}\)|[-−]\d{{1,2}}(?![\d.]))"
)
BEFORE_IT = re.compile(r"\(\s?(?:[-−+]\s?)?$")
NO_FUNCTION = re.compile(r"(?:(?<![\w})\]])|\\[a-z]{2,8})\($")
NO_BRACKETS = str.maketrans({"(": None, ")": None})


def bracketed(text: str, match: re.Match[str]) -> Quantity | None:
    """The whole value of a bracket that `match` is the first numeral of, or None where no power follows it.

    >>> from benchclaims.extract.numbers.numerals import NUMERAL
    >>> text = "(5.9 ± 0.2) × 10^3 kg"
    >>> found = bracketed(text, NUMERAL.search(text))
    >>> text[found.start : found.end], found.low, found.unit
    ('(5.9 ± 0.2) × 10^3 kg', 5900.0, 'kg')
    """
    before = BEFORE_IT.search(text, max(0, match.start() - 4), match.start())
    whole = BRACKETED.match(text, before.start()) if before else None
    if not whole or not NO_FUNCTION.search(text, max(0, whole.start() - 9), whole.start() + 1):
        return None
    power = whole["power"].translate(NO_BRACKETS)
    power = f"^{power}" if power[0] in "-−" else power
    low, high = (amount(f"{whole[name] or whole['low']}×10{power}") for name in ("low", "high"))
    if not low <= high < math.inf:
        return None
    suffix = read_suffix(text, whole.end())
    sign = (whole["sign"] or "").strip().replace("−", "-")
    return Quantity(
        whole.start(),
        suffix.end,
        scaled(low, suffix.factor),
        scaled(high, suffix.factor),
        suffix.unit or "point",
        suffix.kind or "scale",
        sign=sign,
        shape="range" if whole["high"] else "number",
        digits=whole["high"] or whole["low"],
        number_start=whole.start(),
        number_end=whole.end(),
        own_unit=bool(suffix.unit),
    )
