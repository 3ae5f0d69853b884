"""What quantities in words look like, and which words a text must hold for each pattern to be tried."""

from __future__ import annotations

import re
from collections.abc import Iterable

from benchclaims.extract.numbers.bounds import HEDGES
from benchclaims.extract.numbers.numerals import FRACTIONS, UNITS_OF_TEN


def alternatives(words: Iterable[str]) -> str:
    """The words as a pattern that compares each first letter once.

    >>> alternatives(["two", "ten", "one"])
    'o(?:ne)|t(?:wo|en)'
    """
    tails: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        tails.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in sorted(tails.items()))


COUNT = alternatives(UNITS_OF_TEN)
PART = "|".join(sorted(FRACTIONS, key=len, reverse=True))
MAGNITUDE = re.compile(
    rf"\b(?:(?P<count>an|one|a full|a|{COUNT})(?:[\s-](?:to|or)[\s-](?P<high>{COUNT}))?[\s-])"
    r"orders?[\s-]of[\s-]magnitude\b",
    re.I,
)
FOLD = re.compile(
    rf"(?<![\w-])(?P<count>{COUNT})(?:(?:-?\sto\s|-to-)(?P<high>{COUNT})|(?P<half>\sand a half))?"
    r"[\s-]?(?:fold|times|x)\b(?!\s\d)",
    re.I,
)
BOUNDS = {"up to": "up-to", "at least": "at-least", "more than": "at-least", "over": "at-least"}
OF_FACTOR = rf"\bfactors?\sof\s(?:(?P<hedge>{'|'.join(BOUNDS)}|{HEDGES['approx']})\s)?"
FACTOR = re.compile(
    rf"{OF_FACTOR}\$?"
    rf"(?P<count>{COUNT}|\d+(?:\.\d+)?)(?:(?:\sto\s|\s?[–-]{{1,2}}\s?)(?P<high>{COUNT}|\d+(?:\.\d+)?))?"
    r"(?:\s?(?:x|×)(?!\w)|\stimes\b|(?!\w))"
    r"(?![.,'’]\d|[ \u00a0]\d{3}\b|\^|\s?%|[-/]|\s?\\times)(?:(?<=\d)\$)?",
    re.I,
)
FRACTION = re.compile(rf"\b(?:(?P<count>an?|one|two|three|four)[\s-])(?P<part>{PART})s?\b(?!-)", re.I)
HALF = re.compile(
    r"\b(?<!and a )(?:half|halves?|halved|halving)\b"
    r"(?![\s-](?:life|precision|of which|an?\s)|-(?!siz|pric|cost)[a-z])",
    re.I,
)
WHOLE = (
    r"(?=\s(?:the|that|its|their|our|in|over|when|both"
    r"|throughput|training|inference|performance|accuracy|speed|memory)\b)"
)
DOUBLES = (
    rf"(?:(?<=almost )|(?<=nearly )|(?<=roughly )|(?<=than ))doubles|doubles?(?:{WHOLE}|(?=\s(?:with|as)\b))"
)
TWICE = re.compile(
    rf"\b(?:(?P<two>twice|doubl(?:ed|ing)|{DOUBLES})|(?P<three>thrice|tripl(?:ed|ing)|triples?{WHOLE})"
    rf"|(?P<four>quadrupl(?:ed|ing)|quadruples?{WHOLE}))\b(?!-)",
    re.I,
)
MEASURED = re.compile(
    rf"(?<![\w-])(?P<count>{COUNT})(?=[\s-]"
    r"(?:percent|percentage|per cent|seconds?|minutes?|hours?|days?|weeks?|milliseconds?|points?"
    r"|bits?|GPUs?)\b)",
    re.I,
)
OUT_OF = re.compile(rf"\bof\s(?:the\s|all\s|our\s|its\s)?(?P<total>{COUNT})(?![\w-])")
COUNTED = re.compile(rf"(?<![\w-])(?P<count>{COUNT})\s(?:out\s)?$", re.I)
"""What stands before the total: `seven out`."""
LONGEST_COUNT = 26
ZERO = re.compile(
    r"\bzero(?=[\s-](?:additional|extra|overhead|cost|inference|communication|memory|latency|added)\b"
    r"|\s(?<![\w-]zero\s)(?:[a-z][a-z-]*\s){0,2}(?:overheads?|violations?|failures?|parameters?|degradation|collisions?"
    r"|optimality\sgaps?|contamination|divergences?|missed\s[a-z]+"
    r"|false\s(?:positives?|negatives?|alarms?|refusals?|accepts?))\b)",
    re.I,
)


def hedge_of(match: re.Match[str]) -> str:
    """The qualifier that the hedge of a factor gives, or ''.

    >>> hedge_of(FACTOR.search("by a factor of up to three"))
    'up-to'
    """
    hedge = (match["hedge"] or "").lower()
    return BOUNDS.get(hedge, "approx" if hedge else "")


COUNTS = frozenset(filter(str.isalpha, UNITS_OF_TEN))
"""The counts of one word, of which each longer one has one."""
FOLDS = frozenset(["fold", "times", "x"])
GLUED = frozenset(count + fold for count in COUNTS for fold in FOLDS)
PARTS = frozenset(FRACTIONS) | {f"{part}s" for part in FRACTIONS}
HALVES = frozenset("half halve halves halved halving".split())
MULTIPLES = frozenset(
    "twice double doubles doubled doubling thrice triple triples tripled tripling "
    "quadruple quadruples quadrupled quadrupling".split()
)
UNITS = frozenset(
    "percent percentage cent second seconds minute minutes hour hours day days week weeks "
    "millisecond milliseconds point points bit bits gpu gpus".split()
)
GATES: tuple[tuple[re.Pattern[str], tuple[frozenset[str], ...]], ...] = (
    (MAGNITUDE, (frozenset(["magnitude"]),)),
    (FACTOR, (frozenset(["factor", "factors"]),)),
    (FOLD, (COUNTS | GLUED, FOLDS | GLUED)),
    (FRACTION, (PARTS,)),
    (HALF, (HALVES,)),
    (TWICE, (MULTIPLES,)),
    (MEASURED, (COUNTS, UNITS)),
    (OUT_OF, (COUNTS - {"one"}, frozenset(["of"]))),
    (ZERO, (frozenset(["zero"]),)),
)
"""The patterns, each with sets of words: it is tried only where the text holds a word of each set."""
