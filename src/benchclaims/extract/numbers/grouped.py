"""Digits in groups behind spaces (`100 000 users`), told from two numbers (`Table 3 200 samples`)."""

from __future__ import annotations

import re

from benchclaims.extract.numbers.suffix import read_suffix, singular_of
from benchclaims.vocabulary.words import words

GROUPED = re.compile(
    r"[1-9]\d{0,2}(?:[ \u00a0]\d{3}){1,4}(?:\.\d+)?(?![\w^]|[.,/:]\d|[ \u00a0]\d|\s?[×x]\s?\d)"
)
GROUP = re.compile(r"\d{1,3}[ \u00a0]\d{3}")
FIRST = re.compile(r"[1-9]\d{0,2}")
LEAD = re.compile(r"(?:^|(?<![\w.,/:-])(?P<before>[\w.-]*)\s)(?P<word>[A-Za-z]+)\s$")
OPEN = re.compile(r"(?:^|[($<>≤≥~≈∼€£¥₹₩])\s?$")
MONEY = re.compile(r"[€£¥₹₩]\s?$")
JOINT = re.compile(r"\s?(?:to|and|or|[-–—])\s?")
WORD = re.compile(r"[\s-]([a-z]+)\b")
LEADING = words("before grouped digits")
NUMBERED = words("numbered things")
REACH = 40


def grouped(text: str, match: re.Match[str], *, after_grouped: bool = False) -> re.Match[str]:
    """The whole number that begins with the numeral `match` where groups of three digits go on from it.

    `after_grouped` says that a number in groups leads to this one. Where two numbers are as likely, they
    stay two.

    >>> from benchclaims.extract.numbers.numerals import NUMERAL
    >>> texts = "of 4 423 students", "Table 3 200 samples", "the top 5 200 m races", "about 100 000"
    >>> [grouped(text, NUMERAL.search(text))[0] for text in texts]
    ['4 423', '3', '5', '100 000']
    """
    if not FIRST.fullmatch(match[0]):
        return match
    whole = GROUPED.match(text, match.start())
    if not whole:
        return match
    if MONEY.search(text, max(0, match.start() - 2), match.start()):
        return whole
    zeros = any(group[0] == "0" for group in re.split("[ \u00a0]", whole[0])[1:])
    counts = is_counted(text, whole.end()) or (zeros and whole[0].endswith("000"))
    return whole if counts and (after_grouped or leads(text, whole.start(), sure=zeros)) else match


def leads(text: str, start: int, *, sure: bool) -> bool:
    """Whether what stands before a number lets it be a large one; a sure one follows any word but `step`."""
    before = text[max(0, start - REACH) : start]
    if OPEN.search(before):
        return True
    lead = LEAD.search(before)
    if not lead:
        return False
    word, earlier = lead["word"].lower(), lead["before"] or ""
    if word in ("to", "and", "or") and earlier[-1:].isdigit():
        return False
    return word in LEADING or (sure and lead["word"].islower() and word not in NUMBERED)


def is_counted(text: str, end: int) -> bool:
    """Whether a unit or a counted noun stands behind a number, or behind the range that it begins."""
    joint = JOINT.match(text, end)
    other = joint and GROUPED.match(text, joint.end())
    suffix = read_suffix(text, other.end() if other else end)
    if not suffix.unit or text[end : end + 1] == "-":
        return False
    following = WORD.match(text, suffix.end) if suffix.kind != "count" else None
    return not following or not singular_of(following[1])
