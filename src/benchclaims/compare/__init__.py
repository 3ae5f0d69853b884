"""Two states of the claim files compared: what was added, removed and changed, field by field."""

from benchclaims.compare.changes import Change, Field, changes
from benchclaims.compare.history import entries_of, parse_range
from benchclaims.compare.show import FORMATS, rendered

__all__ = ["FORMATS", "Change", "Field", "changes", "entries_of", "parse_range", "rendered"]
