"""What stands before a numeral: mathematics signs, a bound (`≥`, `~`), a sign, a currency."""

from __future__ import annotations

import re

from benchclaims.extract.numbers.money import (
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
from benchclaims.extract.numbers.quantity import Quantity

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
    "+-": "at-most",
    "±": "at-most",
    "\\pm": "at-most",
    "$\\pm$": "at-most",
    "{\\sim}": "approx",
    "${\\sim}$": "approx",
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
    first = behind_tag(text, max(floor, start - REACH), start)
    lead = LEAD.search(text, first, start) if may_lead(text[first:start]) else None
    if lead:
        close_brackets(text, quantity, apply_lead(text, quantity, lead))


def behind_tag(text: str, first: int, start: int) -> int:
    """Where a tag ends that stands between `first` and a numeral, whose `>` is no bound; else `first`.

    >>> text = "It is <b>91.2%</b>, where a <b> 5."
    >>> behind_tag(text, 0, 9), behind_tag("where a <b> 5", 0, 12)
    (9, 0)
    """
    end = text.rfind(">", first, start)
    begin = text.rfind("<", max(0, end - LONGEST_TAG), end) if end >= 0 else -1
    tag = _TAG.fullmatch(text, begin, end + 1) if begin >= 0 else None
    if tag is None:
        return first
    closed = tag["end"] or tag["name"].lower() in ("p", "br")
    if not closed and text.find(f"</{tag['name']}>", start, start + LONGEST_TAG) < 0:
        return first
    return end + 1


_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>[A-Za-z][\w:]{0,20})(?:\s[\w:-]+=(?:\"[^\"<>]*\"|'[^'<>]*'))*\s?/?>$"
)
LONGEST_TAG = 200


def may_lead(before: str) -> bool:
    """Whether what stands before a numeral can be more than words, which spares most the search."""
    closely = before.rstrip()
    return closely[-1:] in LEAD_ENDS or "\\" in before or closely.endswith(ENDINGS)


def apply_lead(text: str, quantity: Quantity, lead: re.Match[str]) -> int:
    """Take over what stands before the number: sign, bound, currency; say where the expression opens."""
    if not is_tie(text, lead):
        quantity.bound = SYMBOLS.get(lead["symbol"] or outside(text, lead), quantity.bound)
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


def outside(text: str, lead: re.Match[str]) -> str:
    """The mark of a bound right before the mathematics or the money that a number opens, or ''.

    >>> [outside(text, LEAD.search(text)) for text in ("costs (~$", "an AUC~$", "costs <$")]
    ['~', '', '<']
    """
    at = lead.start() - 1
    mark = text[at] if at >= 0 and lead["open"][:1] == "$" else ""
    return "" if mark not in SYMBOLS or (mark == "~" and text[at - 1 : at] not in (" ", "(", "")) else mark


def is_tie(text: str, lead: re.Match[str]) -> bool:
    """Whether `~` only ties a number to the word or sign before it, as LaTeX writes: `an AUC~0.87`."""
    at = lead.start("symbol")
    return lead["symbol"] == "~" and TIED.search(text, max(0, at - 2), at) is not None


TIED = re.compile(r"(?:[A-Za-z]{2}|=)$")


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
