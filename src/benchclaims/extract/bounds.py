"""Words that hedge a number within its expression: `to over 90%`, `from below 10%`, `a factor of about 3`."""

from __future__ import annotations

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
