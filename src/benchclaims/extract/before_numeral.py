"""What stands before a numeral: mathematics signs, a bound (`≥`, `~`), a sign, a currency."""

from __future__ import annotations

import re

from benchclaims.extract.money import (
    CODED,
    CODES,
    MARKS,
    OF_WHOM,
    SHARED,
    closes,
    in_money,
    per_what,
    told_by,
)
from benchclaims.extract.quantity import Quantity

SYMBOLS = {
    "≥": "at-least",
    ">": "at-least",
    ">=": "at-least",
    "&gt;": "at-least",
    "&ge;": "at-least",
    "&lt;": "at-most",
    "<;": "at-most",
    ">;": "at-least",
    "&le;": "at-most",
    "\\ge": "at-least",
    "\\geq": "at-least",
    "\\gt": "at-least",
    "\\geqslant": "at-least",
    "≤": "at-most",
    "<": "at-most",
    "<=": "at-most",
    "\\le": "at-most",
    "\\leq": "at-most",
    "\\lt": "at-most",
    "\\leqslant": "at-most",
    "~": "approx",
    "∼": "approx",
    "≈": "approx",
    "\\sim": "approx",
    "\\approx": "approx",
    "$\\sim$": "approx",
    "$\\approx$": "approx",
    "$\\ge$": "at-least",
    "$\\geq$": "at-least",
    "$>$": "at-least",
    "$<$": "at-most",
    "$\\le$": "at-most",
    "$\\leq$": "at-most",
    "\\textless": "at-most",
    "\\textgreater": "at-least",
    "+/-": "at-most",
    "±": "at-most",
    "\\pm": "at-most",
    "$\\pm$": "at-most",
    "{\\sim}": "approx",
    "\\textasciitilde": "approx",
}
_SYMBOL = "|".join(re.escape(symbol) for symbol in sorted(SYMBOLS, key=len, reverse=True))
# A hyphen is a minus only where no word ends before it (top-1, GPT-3); the same for a plus.
LEAD = re.compile(
    rf"(?P<open>(?:\\\(|\$|\\(?:mathbf|textbf|text|bm|mathrm|boldsymbol|underline|emph)\{{|\{{)*)\s?"
    rf"(?P<symbol>{_SYMBOL})?(?:\s|\\[,!]|\{{)?(?P<sign>\$[-+−]\$|(?<![\w)\]}}%-])[-−]|(?<![\w)\]}}%])\+\s?)?"
    rf"(?P<times>(?<![\d}}] )(?<![\w}}])(?:(?:\$\\times\$|×|\\times(?![a-z]))\s?|x))?"
    rf"(?P<money>\\\$|{OF_WHOM}|[{''.join(MARKS)}]|{CODED})?$"
)
CLOSERS = re.compile(r"(?:\}|\$|\\\))*")
REACH = 28
LEAD_ENDS = frozenset(("x", *";$({}<>=≤≥~∼≈±+-−×", *MARKS))
ENDINGS = (*CODES, *SHARED)


def read_lead(text: str, quantity: Quantity, floor: int) -> None:
    """Take into `quantity` what stands before its numeral, looking back no farther than `floor`."""
    start = quantity.number_start
    first = max(floor, start - REACH)
    lead = LEAD.search(text, first, start) if may_lead(text[first:start]) else None
    if lead:
        close_brackets(text, quantity, apply_lead(text, quantity, lead))


def may_lead(before: str) -> bool:
    """Whether what stands before a numeral can be more than words, which spares most the search."""
    closely = before.rstrip()
    return closely[-1:] in LEAD_ENDS or "\\" in before or closely.endswith(ENDINGS)


def apply_lead(text: str, quantity: Quantity, lead: re.Match[str]) -> int:
    """Take over what stands before the number: sign, bound, currency; say where the expression opens."""
    quantity.bound = SYMBOLS.get(lead["symbol"] or "", quantity.bound)
    sign = (lead["sign"] or "").strip(" $").replace("−", "-")
    money = lead["money"]
    currency = told_by(money, text, quantity) if money else ""
    if currency:
        in_money(quantity, currency)
        quantity.start = lead.start("money")
        per_what(text, quantity)
    elif lead["times"] and is_amount(quantity):
        quantity.unit, quantity.kind, quantity.own_unit = "x", "factor", True
        quantity.start = lead.start("times")
    elif lead["open"] == "$" and is_amount(quantity) and not closes(text, quantity.end):
        in_money(quantity, "USD")
        quantity.start = lead.start("open")
        per_what(text, quantity)
        return quantity.start
    if sign:
        quantity.sign, quantity.start = sign, lead.start("sign")
    if lead["symbol"] in ("+/-", "±", "\\pm"):
        quantity.sign, quantity.start = "±", lead.start("symbol")
    return lead.start("open") if lead["open"] else quantity.start


def is_amount(quantity: Quantity) -> bool:
    """Whether a number has no unit of its own, though perhaps a multiplier (`$3.2 million`)."""
    return not quantity.own_unit or (quantity.unit == "point" and quantity.kind == "scale")


def close_brackets(text: str, quantity: Quantity, open_at: int) -> None:
    """Take the mathematics signs that hold nothing but this value into its span."""
    opened = text[open_at : quantity.start]
    if not opened or open_at == quantity.start:
        return
    inner = opened.count("{") + opened.count("$") + opened.count("\\(")
    closers = CLOSERS.match(text, quantity.end)
    inside = text[quantity.start : quantity.end]
    loose = inner - (inside.count("$") % 2) - max(0, inside.count("}") - inside.count("{"))
    if loose <= 0 or (closers and closers.end() > quantity.end):
        quantity.start = open_at
        quantity.end = closers.end() if closers and loose > 0 else quantity.end
