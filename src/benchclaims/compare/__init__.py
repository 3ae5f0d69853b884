"""Two states of the claim files compared: what was added, removed and changed, field by field."""

from benchclaims.compare.changes import Change, Field, changes
from benchclaims.compare.history import parse_range, sides_of
from benchclaims.compare.overruled import Overruled, overruled
from benchclaims.compare.removed import Removed, removed
from benchclaims.compare.show import FORMATS, rendered

__all__ = [
    "FORMATS",
    "Change",
    "Field",
    "Overruled",
    "Removed",
    "changes",
    "overruled",
    "parse_range",
    "removed",
    "rendered",
    "sides_of",
]
