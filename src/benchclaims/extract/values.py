r"""The grammar of value expressions: sign, numeral, error margin, multiplier, unit; ranges; number words.

Numbers are found once, by one plain expression; everything else is read to the left and to the right of each.
Reads `5.6 times`, `$+22\%$`, `1.24-2.01x`, `$\mathbf{\ge 2\times}$`, `0.70%~1.76%`, `17M parameters`, `2 orders of
magnitude`, `half`; tells apart what only looks like a value: `1024x1024`, `GPT-3`, `2:4`, `H$_2$O`.
"""

from __future__ import annotations

import itertools
import re

from benchclaims.extract.numerals import MULTIPLIER, NUMERAL, amount, scaled
from benchclaims.extract.quantity import Joint, Quantity
from benchclaims.extract.suffix import Suffix, read_suffix
from benchclaims.extract.words import number_words
from benchclaims.vocabulary.units import convert

SYMBOLS = {
    "≥": "at-least",
    ">": "at-least",
    ">=": "at-least",
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
    rf"(?P<symbol>{_SYMBOL})?(?:\s|\\,|\{{)?(?P<sign>(?<![\w)\]}}%])[-+−]\s?)?(?P<money>\\\$|US\$|[€£¥])?$"
)
GLUED_TO = re.compile(r"[A-Za-z_^@#&]$|[A-Za-z}\])][-–/._+^]$|[A-Za-z][-–]?\($|\d[:.,/^]$|_\{?$|[\^_]\{?-?$")
CLOSERS = re.compile(r"(?:\}|\$|\\\))*")
SEPARATOR = re.compile(
    r"(?:\$|\})?(?:\s?(?:---?|[–—-]|\\sim|\\text\{--\}|~|∼)\s?|\s(?:up\s)?to\s(?:over\s|about\s|around\s|nearly\s|more than\s|almost\s|approximately\s|just\s|only\s|less than\s|under\s|below\s|above\s|beyond\s|as (?:much|high|low) as\s)?"
    r"|\s?(?:->|→|\\rightarrow|\\to|\$\\rightarrow\$|\$\\to\$)\s?)(?:\$|\\\(|\{)?"
)
BETWEEN = re.compile(r"\bbetween\s(?:\$|\\\()?$")
AND = re.compile(r"(?:\$)?\sand\s(?:\$|\\\()?")
DIMENSIONS = re.compile(r"(?:\$|\})*\s?(?:\\times|×|x|X|times|\*)\s?(?:\$|\{)*\s?\d+")
SHARE = re.compile(r"\s?(?:out of|of the|of)\s(?:the\s|all\s)?(\d[\d,]*)(?![\d.]*\s?\\?%)(?!\w)")
SAME_AGAIN = re.compile(r"\s(?:or|i\.e\.,?|\()\s?(\d+(?:\.\d+)?)\s?\\?%")
SLASH = re.compile(r"\s?/\s?(\d+(?:\.\d+)?)(?![\d%\\.]|\s?\\?%)")


def quantities(text: str) -> list[Quantity]:
    """Every quantity of `text`, in order, none overlapping another.

    >>> [(text[q.start:q.end], q.low, q.high, q.unit) for text in ["up to 5.6 times smaller"] for q in quantities(text)]
    [('5.6 times', 5.6, 5.6, 'x')]
    """
    found, words = [], number_words(text)
    taken = words[0].start if words else len(text) + 1
    position = next_word = 0
    for match in NUMERAL.finditer(text):
        if match.start() < position:
            continue
        while match.start() >= taken:
            found.append(words[next_word])
            position = max(position, words[next_word].end)
            next_word += 1
            taken = words[next_word].start if next_word < len(words) else len(text) + 1
        if match.start() < position:
            continue
        quantity = read_quantity(text, match, position)
        if next_word < len(words) and quantity.end > taken:
            if quantity.number_end <= taken:
                quantity.end = taken
        found.append(quantity)
        position = max(quantity.end, quantity.number_end)
        while next_word < len(words) and words[next_word].start < position:
            next_word += 1
            taken = words[next_word].start if next_word < len(words) else len(text) + 1
    found.extend(words[next_word:])
    share_units(text, found)
    return found


def read_quantity(text: str, match: re.Match[str], floor: int) -> Quantity:
    """The quantity whose first numeral is `match`; it starts no earlier than `floor`."""
    start, end = match.span()
    if is_name(text, start, end):
        return name(text, match)
    dimensions = DIMENSIONS.match(text, end)
    if dimensions:
        return Quantity(
            start,
            dimensions.end(),
            0.0,
            0.0,
            "point",
            "dimensions",
            "",
            "",
            "dimensions",
            match[0],
            start,
            end,
        )
    first = read_suffix(text, end)
    quantity = with_range(text, match, first)
    lead = LEAD.search(text, max(floor, start - 28), start)
    if lead:
        open_at = apply_lead(text, quantity, lead, start)
        close_brackets(text, quantity, open_at)
    return quantity


def is_name(text: str, start: int, end: int) -> bool:
    """Whether the digits are part of a name: glued to letters before them, or to a letter that is no unit behind."""
    before = text[max(0, start - 3) : start]
    if GLUED_TO.search(before):
        compound = re.search(
            r"(?:^|[^\w-])(?:sub|over|under|near)[-–]$", text[max(0, start - 7) : start], re.I
        )
        return compound is None
    after = text[end : end + 3]
    if not after or not after[0].isascii() or not after[0].isalpha():
        return after[:1] == ":" and after[1:2].isdigit()
    return (
        not MULTIPLIER.match(text, end)
        and after[0] not in "xX"
        and not after.startswith("tim")
        and read_suffix(text, end).unit == ""
    )


def name(text: str, match: re.Match[str]) -> Quantity:
    """A number inside a name, kept so that it can be shown and left out."""
    tail = NAME_TAIL.match(text, match.end())
    end = tail.end() if tail and tail.end() - match.end() < 24 else match.end()
    return Quantity(
        match.start(), end, 0.0, 0.0, "point", "name", "", "", "name", match[0], match.start(), match.end()
    )


NAME_TAIL = re.compile(r"(?:[:/.-]?\w{1,24}|\$?\\times\$?\s?\d{1,6}|×\d{1,6}){0,6}")


def with_range(text: str, match: re.Match[str], first: Suffix) -> Quantity:
    """The quantity of one numeral, or of two that a range sign, `to` or `between … and` joins."""
    start, end = match.span()
    value = scaled(amount(match[0]), first.factor)
    single = Quantity(
        start,
        first.end,
        value,
        value,
        first.unit or "point",
        first.kind or "scale",
        "",
        "",
        "number",
        match[0],
        start,
        end,
    )
    single.own_unit = bool(first.unit) or first.factor != 1.0
    joined = SEPARATOR.match(text, first.end) or (
        AND.match(text, first.end) if BETWEEN.search(text[max(0, start - 12) : start]) else None
    )
    second = joined and NUMERAL.match(text, joined.end())
    if not joined or not second or DIMENSIONS.match(text, second.end()):
        return share(text, single, first)
    last = read_suffix(text, second.end())
    if second.end() < len(text) and text[second.end()].isalpha() and not last.unit and last.factor == 1.0:
        return single
    if first.unit and last.unit and first.kind != last.kind:
        return single
    if first.unit and not last.unit and first.kind != "scale" and "to" not in joined[0]:
        return share(text, single, first)
    return span(text, single, first, second, last, joined)


def span(
    text: str, single: Quantity, first: Suffix, second: re.Match[str], last: Suffix, joined: re.Match[str]
) -> Quantity:
    """The range from `single` to the numeral `second`; the unit and the multiplier of the last hold for both."""
    factor = first.factor if first.unit or first.factor != 1.0 else last.factor
    low = scaled(amount(single.digits), factor)
    high = scaled(amount(second[0]), last.factor)
    unit, kind = (last.unit, last.kind) if last.unit else (first.unit, first.kind)
    after = Joint(second.start(), last.end, high, unit or "point", kind or "scale")
    if first.unit and last.unit and first.unit != last.unit:
        same = convert(high, last.unit, first.unit)
        if same is None:
            return single
        unit, kind, high = first.unit, first.kind, same
    words = re.search(r"to|and|→|->|arrow", joined[0]) is not None
    if not words and low > high:
        return share(text, single, first)
    made = Quantity(
        single.start,
        last.end,
        min(low, high),
        max(low, high),
        unit or "point",
        kind or "scale",
        "",
        "",
        "range",
        second[0],
        single.number_start,
        second.end(),
    )
    made.own_unit = bool(unit)
    if words:
        made.joint = after
        made.low, made.high = low, high
    return made


def share(text: str, quantity: Quantity, suffix: Suffix) -> Quantity:
    """A count out of a total (`9 out of 10 tasks`), or a score on a scale (`3.24/4`)."""
    if suffix.unit and suffix.kind != "count":
        return quantity
    found = SHARE.match(text, quantity.number_end) or SLASH.match(text, quantity.number_end)
    if not found:
        return quantity
    total = float(found[1].replace(",", ""))
    slash = "/" in found[0]
    if (
        total <= 0
        or (slash and quantity.low >= total)
        or ("out" not in found[0] and not slash and total < quantity.low)
    ):
        return quantity
    quantity.total, quantity.shape = total, "share"
    noun = read_suffix(text, found.end()) if not slash else Suffix("", "", found.end())
    quantity.end = noun.end if noun.kind == "count" else found.end()
    if noun.kind == "count":
        quantity.unit, quantity.kind = noun.unit, noun.kind
    twice = SAME_AGAIN.match(text, found.end())
    if twice and abs(float(twice[1]) / 100 - quantity.low / total) < 0.005:
        quantity.low = quantity.high = float(twice[1])
        quantity.unit, quantity.kind, quantity.end, quantity.own_unit = "percent", "share", twice.end(), True
        quantity.number_end = twice.end()
        return quantity
    if slash and "." not in quantity.digits and quantity.low == 1:
        quantity.low = quantity.high = quantity.low / total
        quantity.unit, quantity.kind = "x", "factor"
    return quantity


def apply_lead(text: str, quantity: Quantity, lead: re.Match[str], start: int) -> int:
    """Take over what stands before the number: sign, bound, currency; say where the expression opens."""
    quantity.bound = SYMBOLS.get(lead["symbol"] or "", "")
    sign = (lead["sign"] or "").strip().replace("−", "-")
    money = lead["money"]
    if money:
        quantity.unit, quantity.kind = {"€": "EUR", "£": "GBP", "¥": "CNY"}.get(money, "USD"), "money"
        quantity.start = lead.start("money")
    elif lead["open"] == "$" and "$" not in text[quantity.end : quantity.end + 60] and not quantity.own_unit:
        quantity.unit, quantity.kind, quantity.start = "USD", "money", lead.start("open")
        return quantity.start
    if sign:
        quantity.sign, quantity.start = sign, lead.start("sign")
    if lead["symbol"] in ("+/-", "±", "\\pm"):
        quantity.sign, quantity.start = "±", lead.start("symbol")
    return lead.start("open") if lead["open"] else quantity.start


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


def share_units(text: str, found: list[Quantity]) -> None:
    """Give bare numbers the sign of their list (`10, 20 and 30%`) or of what they amend (`72.6% (+0.4)`)."""
    for left, right in itertools.pairwise(found):
        if (
            right.sign
            and not right.own_unit
            and left.unit == "percent"
            and text[left.end : right.start] == " ("
        ):
            right.unit, right.kind, right.own_unit = left.unit, left.kind, True
    for left, right in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if (
            left.own_unit
            or not right.own_unit
            or right.unit not in ("percent", "x")
            or left.shape in ("name", "dimensions")
        ):
            continue
        if right.shape in ("name", "dimensions") or left.kind != "scale" or left.shape == "share":
            continue
        if left.high <= 1 < right.high and right.unit == "percent":
            continue
        if LIST_JOINT.fullmatch(text, left.end, right.start):
            left.unit, left.kind, left.own_unit = right.unit, right.kind, True


LIST_JOINT = re.compile(r"\$?(?:,\s?|,?\s(?:and|or|to)\s|\s?/\s?)\$?(?:[+-])?")
