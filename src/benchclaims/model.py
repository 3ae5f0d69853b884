"""The records that every stage passes on: a paper, and a claim that a paper makes.

They know nothing of files, frames or patterns.  Field names are those of the table's columns,
so a claim reads the same in Python, in YAML, in CSV and in the schemas.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, NamedTuple, Protocol

Form = Literal["score", "change", "ratio"]
Direction = Literal["increase", "decrease", "none"]
Qualifier = Literal["exact", "up-to", "at-least", "at-most", "approx", "average"]
Role = Literal["result", "optional", "setting", "background"]
Status = Literal["extracted", "reviewed", "rejected"]
Verdict = Literal["reproduced", "within-bound", "exceeded", "not-reproduced", "other-direction"]

FORMS: tuple[Form, ...] = ("score", "change", "ratio")
DIRECTIONS: tuple[Direction, ...] = ("increase", "decrease", "none")
QUALIFIERS: tuple[Qualifier, ...] = ("exact", "up-to", "at-least", "at-most", "approx", "average")
FLIPPED: Mapping[str, Qualifier] = {"at-least": "at-most", "at-most": "at-least"}
"""The bound on the other side."""
ROLES: tuple[Role, ...] = ("result", "optional", "setting", "background")
STATUSES: tuple[Status, ...] = ("extracted", "reviewed", "rejected")
OTHER = "other:"
"""How the name of a metric begins that the vocabulary does not know."""
UNTOLD = ("performance", "score")
"""The metrics of values of which nothing tells what they measure."""
VERDICTS: tuple[Verdict, ...] = (
    "reproduced", "within-bound", "exceeded", "not-reproduced", "other-direction"
)  # fmt: skip


class Placed(Protocol):
    """What stands at a place of a text, in code points, end exclusive."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class Span(NamedTuple):
    """A place of a text by itself."""

    start: int
    end: int


def overlap(one: Placed, other: Placed) -> bool:
    """Whether two places of one text share a character.

    >>> overlap(Span(0, 5), Span(4, 9)), overlap(Span(0, 5), Span(5, 9)), overlap(Span(0, 5), Span(2, 2))
    (True, False, False)
    """
    return max(one.start, other.start) < min(one.end, other.end)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a document gives a paper's abstract.

    `start` and `end` are code points of the file's text, end exclusive, and both 0 where `record` alone
    tells; `date` is what this source says (ISO, or None), which may differ from another source of the same
    paper; `sha256` is of the abstract as this source gives it, where it was recorded.
    """

    file: str
    reader: str
    start: int
    end: int
    record: str
    date: str | None = None
    sha256: str | None = None

    @property
    def at(self) -> tuple[int, int]:
        """Where it begins and ends."""
        return self.start, self.end

    @property
    def is_named(self) -> bool:
        """Whether the document itself names the record, so that other lines of it tell nothing of this one.

        >>> [Source("a.jsonl", "jsonl", 9, 90, record).is_named for record in ("zipper", "a.jsonl#1")]
        [True, False]
        """
        return bool(self.record) and not re.fullmatch(re.escape(self.file) + r"#\d+", self.record)


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper, merged from all sources that hold it.

    `id` is the arXiv id where one is known, else the id of its record, else a slug of the title; `date` is
    the earliest of its sources' dates (ISO 8601: a day, or the month or year where no more is known) or None;
    `text` is the abstract as the first source gives it.
    """

    id: str
    title: str | None
    text: str = field(repr=False)
    authors: tuple[str, ...] = field(default=(), repr=False)
    date: str | None = None
    arxiv_id: str | None = None
    url: str | None = None
    code_url: str | None = None
    sources: tuple[Source, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, repr=False)
class Claim:
    """One quantitative claim: a value expression at one place of a text, and what it is about.

    `start` and `end` are code points of the text that was read (end exclusive), so that
    `text[start:end] == value_text`.  `low` and `high` are in `unit` as written (22 for 22%), and
    equal where the value is no range.  `metric` is an id of the vocabulary or `other:<slug>`.

    `form` is `score` (the level itself: 48.4% accuracy), `change` (more or less by so much: 28% fewer) or
    `ratio` (a factor or a share: 5.6x smaller, half the cost).  `direction` is that of the metric:
    `increase`, `decrease`, or `none` for a score.  `qualifier` is `exact`, `up-to` (in the best case),
    `at-least`, `at-most`, `approx` or `average`.  `role` is `result`, `optional` (a finding beside the
    results), `setting` or `background`.

    `confidence` is the estimated chance that value, unit, form, direction, qualifier and metric
    are all right; `doubts` says what keeps it from being higher, and which link
    (subject, baseline, data set) is not sure; `rule` names what decided.
    """

    quote: str
    value_text: str
    start: int
    end: int
    low: float
    high: float
    unit: str
    form: Form
    direction: Direction
    qualifier: Qualifier
    metric: str
    metric_text: str | None = None
    datasets: tuple[str, ...] = ()
    task: str | None = None
    subject: str | None = None
    baseline: str | None = None
    baseline_value: float | None = None
    role: Role = "result"
    confidence: float = 1.0
    doubts: tuple[str, ...] = field(default=())
    rule: str = ""

    def __repr__(self) -> str:
        """What tells claims of one text apart: the value, what it is of, which way, how hedged, how sure.

        >>> Claim("It is 2x faster.", "2x", 6, 8, 2, 2, "x", "ratio", "increase", "exact", "speed")
        <Claim '2x' speed increase exact 1.0>
        """
        way = self.form if self.direction == "none" else self.direction
        return f"<Claim {self.value_text!r} {self.metric} {way} {self.qualifier} {self.confidence}>"

    def as_dict(self) -> dict[str, Any]:
        """All fields as values that JSON knows, in the order of the table's columns.

        >>> claim = Claim("It is 2x faster.", "2x", 6, 8, 2, 2, "x", "ratio", "increase", "exact", "speed")
        >>> list(claim.as_dict().items())[:4]
        [('task', None), ('metric', 'speed'), ('metric_text', None), ('low', 2)]
        """
        values = {name: getattr(self, name) for name in CLAIM_FIELDS}
        return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


CLAIM_FIELDS = (
    *("task", "metric", "metric_text", "low", "high", "unit", "form", "direction", "qualifier", "datasets"),
    *("subject", "baseline", "baseline_value", "quote", "value_text", "start", "end", "role"),
    *("confidence", "doubts", "rule"),
)
"""The fields of a claim as the table has them."""


@dataclass(frozen=True, slots=True, repr=False)
class Measurement:
    """What somebody else measured for a claim: a reproduction, in `unit`, with enough to repeat it.

    `value` is put as the claim's is: a level for a level, a factor for a factor, 25 for 25% fewer; it is
    negative, or a factor below 1, where it went the other way.  Whether the claim is reproduced is computed.
    `by` and `date` (ISO) say who and when, `code_url` and `commit` with which code, `hardware` on what.
    """

    value: float
    unit: str
    by: str | None = None
    date: str | None = None
    code_url: str | None = None
    commit: str | None = None
    hardware: str | None = None
    note: str | None = None

    def __repr__(self) -> str:
        """What tells measurements of one claim apart: the value, by whom and when.

        >>> Measurement(5.1, "x", by="Ann Lee", date="2026-01-31")
        <Measurement 5.1 x by Ann Lee 2026-01-31>
        """
        told = f" by {self.by}" if self.by else "", f" {self.date}" if self.date else ""
        return f"<Measurement {self.value} {self.unit}{''.join(told)}>"

    def as_dict(self) -> dict[str, Any]:
        """All fields as values that JSON knows.

        >>> list(Measurement(5.1, "x", by="Ann Lee").as_dict().items())[:3]
        [('value', 5.1), ('unit', 'x'), ('by', 'Ann Lee')]
        """
        return asdict(self)


@dataclass(frozen=True, slots=True)
class TrackedClaim:
    """A claim as the table keeps it: with an id that lasts, and what people said of it.

    `reviewed_on` is an ISO date.  A claim that was reviewed or rejected is a person's and stays as it is.
    """

    id: str
    claim: Claim
    status: Status = "extracted"
    reviewed_by: str | None = None
    reviewed_on: str | None = None
    note: str | None = None
    measurements: tuple[Measurement, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A paper with its claims: what one claim file holds.

    `paper.text` is empty, since an entry keeps the claims' sentences and no abstracts.  `note` says what
    there is to say about the paper as a whole, such as that no quantitative claim was found.  A `status` of
    `reviewed` says that a person went through the whole paper: these claims and no others.
    """

    paper: Paper
    claims: tuple[TrackedClaim, ...] = ()
    note: str | None = None
    status: Status = "extracted"
    reviewed_by: str | None = None
    reviewed_on: str | None = None
