"""Claims in the words of a chart."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any

from benchclaims.plural import count as count
from benchclaims.report.scale import in_percentage_points
from benchclaims.table.plain import plain
from benchclaims.wording import MINUS, WAYS, figure, hedge, span, stated, unit_sign

POINTS = " pp"
"""How percentage points follow a number."""


def as_written(claim: Mapping[str, Any]) -> str:
    """What the text says, in the fewest signs: `+2%`, `+2 pp`, `28% lower`, `to 15%`, `5.6×`, `2.05`.

    A sign stands only where it is that of the effect too: above 0 is better.  Of a metric that is better
    when lower, words say which way it went.
    """
    unit = POINTS if in_percentage_points(claim) else unit_sign(claim["unit"], claim["high"])
    amount = span(claim["low"], claim["high"], as_stated(claim.get("value_text"))) + unit
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


ZEROS = re.compile(r"(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)\.\d*0(?![\d.,]*\d)")
"""A number with zeros at its end, which say how exact it is."""


def as_stated(text: object) -> Callable[[float], str]:
    """How a text has its numbers: with the zeros at their ends that it gives them.

    >>> put = as_stated("77.00% against 76.7%")
    >>> put(77.0), put(76.7), as_stated(None)(77.0)
    ('77.00', '76.7', '77')
    """
    told = {float(one.replace(",", "")): one for one in ZEROS.findall(text if isinstance(text, str) else "")}
    return lambda value: told.get(value) or stated(value)


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
    return f"{span(low, high, as_stated(claim.get('value_text')) if is_stated(claim, low) else figure)}×"


def is_stated(claim: Mapping[str, Any], low: float) -> bool:
    """Whether the text itself puts a claim as the factor `low`."""
    return claim["form"] == "ratio" and claim["unit"] == "x" and math.isclose(claim["low"], low)


def in_brackets(claim: Mapping[str, Any]) -> str:
    """What a factor was made from, such that nobody takes it for the factor: `15% of the baseline's`.

    >>> less = {"form": "ratio", "unit": "x", "direction": "decrease", "low": 2, "high": 2, "value_text": ""}
    >>> in_brackets(less), in_brackets(less | {"low": 0.25, "high": 0.25, "value_text": "1/4"})
    ('2× lower', "1/4 of the baseline's")
    """
    words = as_written(claim).removeprefix("to ")
    if claim["form"] != "ratio" or claim["unit"] not in ("x", "percent"):
        return words
    if claim["unit"] == "percent":
        return f"{words} of the baseline's"
    if claim["high"] > 1 and claim["direction"] == "decrease":
        return f"{words} lower"
    text = plain(claim["value_text"])
    return f"{text} of the baseline's" if FRACTION.fullmatch(text) else f"{words} the baseline's"


FRACTION = re.compile(r"\d+/\d+|(?:(?:an?|one|two|three)[ -])?(?:half|thirds?|quarters?|(?:fif|six|ten)ths?)")
"""A share as a text names it, which says more than its digits."""
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
    start = "" if math.isnan(claim["x_from"]) else f"{base(claim)} → "
    return start + hedge(claim["qualifier"]) + as_written(claim)


def base(claim: Mapping[str, Any]) -> str:
    """The level that a level is compared with, as the quote has it."""
    return as_stated(claim.get("quote"))(claim["baseline_value"])


def kept_label(claim: Mapping[str, Any]) -> str:
    """A share that is kept: `up to 98.5%`."""
    return hedged(claim["qualifier"], claim, as_written(claim).removeprefix("to "))


LABELS = {"factors": factor_label, "kept": kept_label, "changes": change_label, "scores": score_label}


def listed(words: list[str]) -> str:
    """Words as a sentence lists them.

    >>> listed(["a", "b", "c"])
    'a, b and c'
    """
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1] if words else ""
