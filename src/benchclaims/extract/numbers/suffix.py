"""What stands right behind a numeral: margin of error, multiplier, sign, unit or counted noun."""

from __future__ import annotations

import re
from dataclasses import dataclass

from benchclaims.extract.numbers.compound import EACH_TIME, compound, per_each, unit_at
from benchclaims.extract.numbers.margins import MARGIN, margin
from benchclaims.extract.numbers.numerals import MULTIPLIER, MULTIPLIERS
from benchclaims.vocabulary.words import words

PERCENT = re.compile(
    r"(?:\}|\$)*\s?(?:\\%|%|\\,\\%|\$\\%\$)(?:-?[\s-]points?\b)?"
    r"|[\s~-](?:absolute\s|relative\s)?(?:percentage[\s-]points?|percent|per\s?cent|pct\.?)(?:[\s-]points?)?(?!\w)"
    r"|(?:[\s~-]|\\,)?(?:pp|p\.p\.|ppts?|pts?\.? \(pp\))(?!\w)"
    r"|\s?(?:wt|vol|mol|at)\.?\s?%"
)
BASIS_POINTS = re.compile(r"[\s~-]basis[\s-]points?\b")
TIMES = re.compile(
    r"(?:\}|\$)*\s?(?:\$\s?|\\,|\{)?(?:×|\\times(?![a-z]))(?!\s?\d)(?:\s?\})?\$?"
    r"|\s?[xX](?![\w-])(?!\s?\d)|[xX](?=-)|[\s~-]{0,2}times\b(?!\s?\d)|[\s-]?folds?\b|(?<=\d)x\stimes\b"
)
MAGNITUDE = re.compile(r"[\s~-]orders?[\s-]of[\s-]magnitude\b")
POINTS = re.compile(r"[\s~-](?:absolute\s)?points?\b(?![\s-]clouds?)|\s?pts?\b\.?")
GAP = re.compile(r"(?:\}|\$)*(?:[\s~-]|\\,|\\ |,(?=ms\b)){0,2}")
# Words that end a search for the noun that a number counts.
NO_NOUN = words("no noun")
WORD = re.compile(r"(?:[\s~-]|\\ )((?:\\[a-z]+\{)?[A-Za-z][A-Za-z/-]*)")
RATE = re.compile(r"\s?/|\s(?:per|an?)\s")
SHORT = {"ops": "op", "hops": "hop"}
IRREGULAR = {
    "people": "person",
    "children": "child",
    "vertices": "vertex",
    "indices": "index",
    "series": "series",
    "species": "species",
    "data": "",
}


CLOSED = re.compile(r"[}$]+(?=[\s~-]|pp\b)")
"""The end of a formula that holds the number alone: `$9$ points`."""
WRAP = re.compile(r"\\(?:mathrm|text|textrm|mathsf|rm)\s?\{\s?|\{\\rm\s")
LEADS = (
    (re.compile(r"\{\\(?:mu|textmu)\}|\$?\\(?:mu|textmu)\b\$?\s?"), "µ"),
    (
        re.compile(
            r"(?:NVIDIA\s|Nvidia\s)?(?:[ABHLPTV]\d{1,4}|RTX\s?\w*\d{4})(?:[\s-]\d+\s?GB)?[\s-](?:GPU[\s-])?"
            r"(?=(?:hours?|days?)\b)"
        ),
        "GPU ",
    ),
)
"""What may stand before a unit, and what it stands for: a micro in LaTeX, the GPU of GPU hours."""
COUNTED = re.compile(r"\s(?:per|on average|in total|apiece|each)\b")
"""What follows a noun that is counted though the number has decimals: `2.6 rounds per task`."""


@dataclass(slots=True)
class Suffix:
    """What was read behind a numeral: unit ('' if none), what it measures, where it ends, its multiplier.

    `bound` is `at-least` behind a plus (`30+ FPS`).
    """

    unit: str
    kind: str
    end: int
    factor: float = 1.0
    bound: str = ""


def read_suffix(text: str, at: int) -> Suffix:
    r"""What stands behind the numeral that ends at `at`.

    >>> read_suffix("17M parameters", 2).factor
    1000000.0
    >>> read_suffix("4$\\times$ the", 1).unit, read_suffix("2:4", 1).unit
    ('x', '')
    """
    end, factor = at, 1.0
    multiplier = MULTIPLIER.match(text, at) or thousands(text, at)
    if multiplier and not is_letter_of_unit(text, at, multiplier[0]):
        end, factor = multiplier.end(), MULTIPLIERS[multiplier[0].strip(" ~-$")]
    end, power = margin(text, at, end)
    factor *= power
    following = text[end : end + 1]
    if not following or (following in ",;:)]" and not text.startswith(",ms", end)):
        return Suffix("", "", end, factor)
    found = read_sign(text, end, factor) or read_unit(text, end, factor) or read_more(text, end, factor)
    if found:
        return found
    if following == "+" and (more := read_suffix(text, end + 1)).unit:
        return Suffix(more.unit, more.kind, more.end, factor * more.factor, "at-least")
    closed = CLOSED.match(text, end)
    if closed and (found := read_sign(text, closed.end(), factor)):
        return found
    return read_noun(text, closed.end() if closed else end, factor, bool(multiplier)) or Suffix(
        "", "", end, factor
    )


def thousands(text: str, at: int) -> re.Match[str] | None:
    """A `K` apart from its number that multiplies what is counted: `3.6 K new documents`, but `at 77 K`.

    >>> [thousands(text, 2) is not None for text in ("32 K QA pairs", "77 K and rises")]
    [True, False]
    """
    letter = APART.match(text, at)
    return letter if letter and read_noun(text, letter.end(), 1.0, multiplied=True) else None


APART = re.compile(r"\sK(?=\s)")


def is_letter_of_unit(text: str, at: int, multiplier: str) -> bool:
    """Whether what multiplies elsewhere is a unit by the word behind it: `3T MRI`."""
    form = unit_at(text, at) if multiplier in ("T", "M") else None
    return form is not None and form.before is not None


def read_sign(text: str, at: int, factor: float) -> Suffix | None:
    """A sign that makes the number a share, a multiple or points, with a margin of error behind it."""
    basis = BASIS_POINTS.match(text, at)
    if basis:
        return Suffix("percent", "share", basis.end(), factor * 0.01)
    for unit, kind, pattern in SIGNS:
        sign = pattern.match(text, at)
        if sign:
            often = is_often(text, sign)
            if often:
                return Suffix(f"time/{often[0]}", "compound", often[1], factor)
            behind = MARGIN.match(text, sign.end())
            again = behind and pattern.match(text, behind.end())
            return Suffix(unit, kind, again.end() if again else sign.end(), factor)
    return None


def is_often(text: str, sign: re.Match[str]) -> tuple[str, int] | None:
    """The time in which something happens so many `times`, and where it ends: `3 times a day`."""
    return per_each(text, sign.end(), EACH_TIME) if sign[0].endswith("times") else None


SIGNS = (
    ("percent", "share", PERCENT),
    ("x", "factor", TIMES),
    ("order_of_magnitude", "factor", MAGNITUDE),
    ("point", "points", POINTS),
)


def read_unit(text: str, at: int, factor: float) -> Suffix | None:
    """A unit of the vocabulary right behind the number, the longest form first, and what goes on from it."""
    gap = GAP.match(text, at)
    start = gap.end() if gap else at
    wrap = WRAP.match(text, start)
    written = wrap.end() if wrap else start
    lead = ""
    for pattern, stands_for in LEADS:
        found = pattern.match(text, written)
        if found:
            written, lead = found.end(), stands_for
    form = unit_at(lead + text[written : written + LONGEST_UNIT], 0) if lead else unit_at(text, written)
    if not form:
        return None
    end = written + len(form.form) - len(lead)
    lone = len(form.form) == 1 and form.form.isalpha() and start > at
    unit, stop = compound(text, form, end)
    if lone and stop == end and end < len(text) and text[end] in "'-":
        return None
    kind = form.kind if stop == end else "compound"
    if wrap and text.startswith("}", stop):
        stop += 1
    return Suffix(unit, kind, stop, factor * form.scale)


LONGEST_UNIT = 16
MORE = re.compile(r"\s(?:more|fewer|less|additional|extra|better|further)(?=\s)")


def read_more(text: str, at: int, factor: float) -> Suffix | None:
    """The unit behind a word that compares, which stays apart from the value: `12 fewer seconds`."""
    more = MORE.match(text, at)
    found = more and (PERCENT.match(text, more.end()) or read_unit(text, more.end(), factor))
    if not more or not found:
        return None
    if isinstance(found, re.Match):
        return Suffix("percent", "share", at, factor)
    if found.kind == "count" or found.end - more.end() < 3:
        return None
    return Suffix(found.unit, found.kind, at, found.factor)


def read_noun(text: str, at: int, factor: float, multiplied: bool) -> Suffix | None:
    """The plural noun that a whole number counts: beside it, or behind at most three adjectives."""
    written = text[max(0, at - 9) : at].rstrip("$}")
    whole = multiplied or not re.search(r"\d\.\d+$", written)
    if not multiplied and re.search(r"(?<!\d)(?:19|20)\d\d$", written):
        return None
    position = at
    for order in range(4):
        word = WORD.match(text, position)
        if not word or word[1].lower() in NO_NOUN:
            return None
        position = word.end()
        noun = word[1].partition("/")[0]
        noun_end = word.start(1) + len(noun)
        singular = singular_of(noun)
        rate = per_each(text, noun_end, EACH_TIME) if RATE.match(text, noun_end) else None
        if rate and (singular or noun in SHORT or noun.isupper()):
            unit = f"{singular or SHORT.get(noun, noun)}/{rate[0]}"
            return Suffix(unit, "compound", rate[1] if order == 0 else at, factor)
        if singular and (whole or COUNTED.match(text, noun_end)):
            return Suffix(singular, "count", noun_end if order == 0 else at, factor)
        if not whole:
            return None
        if text[position : position + 1] in ",;:.()":
            return None
    return None


def singular_of(word: str) -> str:
    """The singular of a plural noun, or '' for a word that is none.

    >>> singular_of("images"), singular_of("queries"), singular_of("loss"), singular_of("people")
    ('image', 'query', '', 'person')
    """
    lower = word.lower()
    if lower in IRREGULAR:
        return IRREGULAR[lower]
    if (
        (len(word) < 4 and word not in ("QAs", "GPU", "GPUs"))
        or not lower.endswith("s")
        or lower.endswith(("ss", "us", "is", "ous"))
    ):
        return ""
    if lower.endswith("ies") and len(lower) > 4:
        return lower[:-3] + "y"
    if lower.endswith(("ches", "shes", "xes", "sses")):
        return lower[:-2]
    return word[:-1] if word[:2].isupper() else lower[:-1]
