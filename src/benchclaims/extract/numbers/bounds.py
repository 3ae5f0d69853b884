"""Words that hedge a number within its expression: `to over 90%`, `from below 10%`, `a factor of about 3`."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from benchclaims.extract.numbers.numerals import LARGE
from benchclaims.model import Qualifier

HEDGES: dict[Qualifier, str] = {
    "at-least": "over|more than|above|beyond",
    "at-most": "under|less than|below",
    "approx": "about|around|nearly|roughly|almost|approximately",
    "up-to": "as (?:much|high|low|few|little) as",
}
"""What each qualifier is said with, as patterns."""
HEDGED = "|".join([*HEDGES.values(), "just", "only"])
"""A pattern of any hedge."""
HEDGE_WORDS = frozenset(re.findall(r"[a-z]+", HEDGED))
LED_IN = HEDGE_WORDS | frozenset("up to an additional average of another".split())
"""Words that may stand between what governs a number and the number: `by up to an additional #`."""


def leading(words: Sequence[str], at: int, hedges: Set[str] = HEDGE_WORDS) -> int:
    """The place of the word that leads a number at `at`, its hedges passed over; -1 where there is none.

    >>> leading("rises from below #".split(), 3)
    1
    """
    place = at - 1
    while place >= 0 and words[place] in hedges:
        place -= 1
    return place


VAGUE = re.compile(
    r"\b(?:several|(?:(?:a|very|only)\s)?few|(?:a\s(?:good|great)\s)?many|(?:a\s)?couple(?:\sof)?"
    r"|(?:ten|hundred|dozen|thousand)s\sof)[\s-]$",
    re.I,
)
"""What makes a number in words behind it no amount: `several thousand users`, `a few hundred-fold`."""
LARGE_NUMBER = re.compile(rf"(?:{'|'.join(LARGE)})s?\b", re.I)


def is_vague(text: str, start: int) -> bool:
    """Whether nobody knows how many times the number in words that begins at `start` is meant.

    >>> is_vague("several thousand users", 8), is_vague("several two-hour films", 8)
    (True, False)
    """
    return (
        LARGE_NUMBER.match(text, start) is not None
        and VAGUE.search(text, max(0, start - 20), start) is not None
    )
