"""What can be said of one column: its kind, what it may hold, and the patterns of its texts.

A pattern is read alike by Python and by JSON Schema, and says in words what it asks for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from benchclaims.days import DAY, SPAN
from benchclaims.identities import ARXIV
from benchclaims.texts import OFF_LINE

Kind = Literal["text", "number", "integer"]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression that Python and JSON Schema read alike, and in words what it asks for."""

    regex: str
    expected: str


_TERM = r"[^*/^]*[A-Za-z0-9%\u00b0\u00b5-\uffff][^*/^]*(?:\^-?[1-9])?"

DATE = Pattern(r"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", DAY)
WHEN = Pattern(r"^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$", SPAN)
METRIC = Pattern(r"^(?:other:)?[a-z0-9]+(?:-[a-z0-9]+)*$", "an id such as top-1-accuracy or other:step-count")
TASK = Pattern(
    r"^[a-z0-9]+(?:-[a-z0-9]+)*$",
    "any id in small letters with hyphens, such as kv-cache or image-classification",
)
CLAIM_ID = Pattern(r"^.+#[0-9a-f]{8}$", "an id such as 2305.02538#1a2b3c4d")
COMMIT = Pattern(r"^[0-9a-f]{7,64}$", "a commit's hash such as 1a2b3c4, 7 to 64 hex digits")
SHA256 = Pattern(r"^[0-9a-f]{64}$", "64 hex digits in lower case")
URL = Pattern(r"^https?://[^ ]+$", "an address that begins with https://")
ARXIV_ID = Pattern(f"^{ARXIV}$", "an arXiv id without version, such as 2305.02538 or hep-th/9901001")
UNIT = Pattern(
    rf"^(?=.{{1,60}}$){_TERM}(?:[*/]{_TERM})*$",
    "a unit such as ms, GB/s or percent, or a noun such as token",
)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, what it holds, and what it may hold.

    A `nullable` column may be empty, any other never is; text is never the empty string unless it is `blank`,
    as a key of a claim file may be and no column of the table is.
    `line` says that text stays on one line and holds no control character; `least` and `most` are inclusive.
    `derived` columns are computed from the others and stand in no file.
    """

    name: str
    kind: Kind
    about: str
    nullable: bool = False
    blank: bool = False
    line: bool = False
    choices: tuple[str, ...] = ()
    pattern: Pattern | None = None
    least: float | None = None
    most: float | None = None
    derived: bool = False

    @property
    def dtype(self) -> str:
        """The pandas dtype."""
        return {"text": "str", "number": "float64", "integer": "int64"}[self.kind]


CONTROL = f"[{OFF_LINE}]"
"""Pattern of what a column with `line` does not hold."""
