"""Numbers, units and hedges in the words of a chart."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from benchclaims.plural import count as count
from benchclaims.plural import plural

HEDGES = {"up-to": "up to ", "at-least": "≥ ", "at-most": "≤ ", "approx": "≈ ", "average": "avg. "}
UNITS = {"percent": "%", "x": "×", "point": ""}
MINUS = "\u2212"


def figure(value: float, digits: int = 3) -> str:
    """A number as a reader wants it: three significant digits, thousands apart, no exponent below 10 million.

    >>> [figure(value) for value in (1.3888, 0.07, 2300, 17e6, 2.125, 5.17)]
    ['1.39', '0.07', '2,300', '1.7e7', '2.13', '5.17']
    """
    if not math.isfinite(value):
        return "∞" if value > 0 else f"{MINUS}∞" if value < 0 else "?"
    sign = MINUS if value < 0 else ""
    size = abs(value)
    if size and (size >= 1e7 or size < 1e-4):
        mantissa, exponent = f"{size:.{digits - 1}e}".split("e")
        return f"{sign}{mantissa.rstrip('0').rstrip('.')}e{int(exponent)}"
    places = max(0, digits - 1 - math.floor(math.log10(size))) if size else 0
    rounded = Decimal(repr(float(size))).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    text = f"{rounded:,.{places}f}"
    return sign + (text.rstrip("0").rstrip(".") if "." in text else text)


def stated(value: float) -> str:
    """A number as a text states it: whole where it has six digits or fewer, else four of them.

    >>> [stated(value) for value in (99.997, 2.125, 1234.5, 1 / 3)]
    ['99.997', '2.125', '1,234.5', '0.3333']
    """
    return figure(value, 6 if float(f"{value:.6g}") == value else 4)


def span(low: float, high: float, words: Callable[[float], str] = figure) -> str:
    """A value or a range.

    >>> span(2, 2), span(1.24, 2.01)
    ('2', '1.24–2.01')
    """
    first, last = words(low), words(high)
    return first if first == last else f"{first}–{last}"


def unit_sign(unit: str, number: float = 2.0) -> str:
    """How a unit follows a number: signs close up, words stand apart, nouns as many as the number says.

    >>> unit_sign("percent"), unit_sign("x"), unit_sign("GB"), unit_sign("point")
    ('%', '×', ' GB', '')
    >>> unit_sign("hour"), unit_sign("hour", 1), unit_sign("token/s"), unit_sign("order_of_magnitude", 1)
    (' hours', ' hour', ' tokens/s', ' order of magnitude')
    """
    first, of, rest = UNITS.get(unit, f" {unit}").partition("_of_")
    noun, per, other = first.partition("/")
    many = number != 1 and (NOUN.fullmatch(noun.strip()) or of)
    return f"{plural(noun) if many else noun}{per}{other}{of}{rest}".replace("_", " ")


NOUN = re.compile(r"(?!kcal|hertz|siemens)[a-z_]{4,}|bit|day")
"""Units that are words, not signs."""


def as_written(claim: Mapping[str, Any]) -> str:
    """What the text says, in the fewest signs: `+2%`, `28% lower`, `to 15%`, `5.6×`, `2.05`.

    A sign stands only where it is that of the effect too: above 0 is better.  Of a metric that is better
    when lower, words say which way it went.
    """
    amount = span(claim["low"], claim["high"], stated) + unit_sign(claim["unit"], claim["high"])
    if claim["form"] == "change":
        way = claim["direction"]
        if claim.get("better") == "lower" and way in WAYS:
            return f"{amount} {WAYS[way]}"
        sign = {"increase": "+", "decrease": MINUS}.get(way, "±")
        return sign + amount.replace("–", f" to {sign}")
    if claim["form"] == "ratio" and (
        claim["unit"] == "percent" or (claim["unit"] == "x" and claim["high"] < 1)
    ):
        return f"to {amount}"
    return amount


WAYS = {"increase": "higher", "decrease": "lower"}


def hedge(qualifier: str) -> str:
    """The words or sign before a number that is not exact."""
    return HEDGES.get(qualifier, "")


def hedged(qualifier: str, claim: Mapping[str, Any], amount: str) -> str:
    """An amount with its hedge; a range of best cases is said to be one: `best cases 1.24–2.01×`."""
    if qualifier == "up-to" and claim["low"] != claim["high"]:
        return f"best cases {amount}"
    return hedge(qualifier) + amount


def factor_label(claim: Mapping[str, Any]) -> str:
    """A factor and, where the text puts it otherwise, what it was made from: `1.39× (28% lower)`."""
    amount = times(claim, claim["x_low"], claim["x_high"])
    label = hedged(claim["factor_qualifier"], claim, amount)
    return label if is_stated(claim, claim["x_low"]) else f"{label} ({in_brackets(claim)})"


def times(claim: Mapping[str, Any], low: float, high: float) -> str:
    """A claim's factor, or a range: as the text states it, or to three digits where it is computed."""
    return f"{span(low, high, stated if is_stated(claim, low) else figure)}×"


def is_stated(claim: Mapping[str, Any], low: float) -> bool:
    """Whether the text itself puts a claim as the factor `low`."""
    return claim["form"] == "ratio" and claim["unit"] == "x" and math.isclose(claim["low"], low)


def in_brackets(claim: Mapping[str, Any]) -> str:
    """What a factor was made from, such that nobody takes it for the factor: `15% of the baseline's`."""
    words = as_written(claim).removeprefix("to ")
    if claim["form"] != "ratio" or claim["unit"] not in ("x", "percent"):
        return words
    return f"{words} of the baseline's" if claim["unit"] == "percent" else f"{words} the baseline's"


BOUNDS = {"at-least": " or more", "at-most": " at most"}


def change_label(claim: Mapping[str, Any]) -> str:
    """A value as the text has it, with its hedge; bounds on `−2%` are words, since `≤ −2%` says the reverse.

    >>> fall = {"form": "change", "direction": "decrease", "unit": "percent", "low": 2, "high": 2}
    >>> change_label(fall | {"qualifier": "at-most"}), change_label(fall | {"qualifier": "approx"})
    ('−2% at most', '≈ −2%')
    >>> change_label(fall | {"qualifier": "at-least", "better": "lower"})
    '≥ 2% lower'
    """
    words = as_written(claim)
    bound = BOUNDS.get(claim["qualifier"], "") if words.startswith(MINUS) else ""
    return words + bound if bound else hedged(claim["qualifier"], claim, words)


def score_label(claim: Mapping[str, Any]) -> str:
    """A level, with the one it is compared with: `10 → 56.8 FPS`."""
    start = "" if math.isnan(claim["x_from"]) else f"{stated(claim['x_from'])} → "
    return start + hedge(claim["qualifier"]) + as_written(claim)


LABELS = {"factors": factor_label, "changes": change_label, "scores": score_label}


def listed(words: list[str]) -> str:
    """Words as a sentence lists them.

    >>> listed(["a", "b", "c"])
    'a, b and c'
    """
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1] if words else ""
