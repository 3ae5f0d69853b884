"""Under what a sentence says that a value was reached: the models, sizes and settings that it names.

Two levels of one system on the same data are no contradiction where their sentences name different ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from benchclaims.table.names import folded

LEADERS = frozenset("across at for from in on over through under using via when with".split())
"""Words behind which a condition stands; behind `than`, `of` or `by` stands what is compared with."""
COUNTED = frozenset(
    "agents bit bits classes clients epochs examples experts frames gpus images iterations layers nodes "
    "parameters passes samples seeds shot shots steps tasks tokens views workers".split()
)
"""What a plain number counts where it is a setting."""
MOST = 6
"""Words of a phrase behind its leader."""
SIGNS = ".,;:()[]{}$~\"'“”‘’`"
ENDS = (",", ";", ":", ".", ")")
VALUE = re.compile(r"[+-]?[\d.,]+(?:%|x|×|\\%|\\times)?")
"""A mere number, which is a value and names nothing."""


def conditions(quote: str, known: Iterable[str | None] = ()) -> frozenset[str]:
    """The names and counted settings behind the prepositions of a sentence, less those of what is `known`.

    >>> sorted(conditions("On Owl-70B it reaches 81% on GLUE with 4 bits, better than Bee.", ["GLUE"]))
    ['4 bits', 'owl70b']
    >>> conditions("It reaches 81% accuracy on two tasks, ahead of Bee."), conditions("It is at 81.5%.")
    (frozenset(), frozenset())
    """
    named = [folded(words) for words in known if words]
    tokens = quote.split()
    found: set[str] = set()
    left = 0
    for place, token in enumerate(tokens):
        word = token.strip(SIGNS)
        if left and (name := naming(word, tokens[place + 1 : place + 2])):
            found.add(name)
        left = MOST if word.lower() in LEADERS else 0 if token.endswith(ENDS) else max(left - 1, 0)
    return frozenset(name for name in found if not any(name in words for words in named))


def naming(word: str, behind: list[str]) -> str:
    """A word as a condition if it is a name or a size, or a number and what it counts; else nothing."""
    following = behind[0].strip(SIGNS).lower() if behind else ""
    if VALUE.fullmatch(word):
        return f"{word} {following}" if following in COUNTED else ""
    is_name = any(sign.isupper() for sign in word) or (
        any(sign.isdigit() for sign in word) and any(sign.isalpha() for sign in word)
    )
    return folded(word) if is_name else ""


def differ(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sentences each name conditions, and not the same.

    >>> differ(frozenset({"owl-7b"}), frozenset({"owl-70b"})), differ(frozenset({"owl-7b"}), frozenset())
    (True, False)
    """
    return bool(one and other and one != other)
