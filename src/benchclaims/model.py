"""The records that every stage passes on: a paper, and a claim that a paper makes.

They know nothing of files, frames or patterns.  Field names are those of the table's columns,
so a claim reads the same in Python, in YAML, in CSV and in the schemas.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Form = Literal["score", "change", "ratio"]
Direction = Literal["increase", "decrease", "none"]
Qualifier = Literal["exact", "up-to", "at-least", "at-most", "approx", "average"]
Role = Literal["result", "optional", "setting", "background"]
Status = Literal["extracted", "reviewed", "rejected"]

FORMS: tuple[Form, ...] = ("score", "change", "ratio")
DIRECTIONS: tuple[Direction, ...] = ("increase", "decrease", "none")
QUALIFIERS: tuple[Qualifier, ...] = ("exact", "up-to", "at-least", "at-most", "approx", "average")
ROLES: tuple[Role, ...] = ("result", "optional", "setting", "background")
STATUSES: tuple[Status, ...] = ("extracted", "reviewed", "rejected")


@dataclass(frozen=True, slots=True)
class Source:
    """Where a document gives a paper's abstract.

    `start` and `end` are code points of the file's text, end exclusive; `date` is what this
    source says (ISO, or None), which may differ from another source of the same paper.
    """

    file: str
    reader: str
    start: int
    end: int
    record: str
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper, merged from all sources that hold it.

    `id` is the arXiv id where one is known, else a slug of the title; `date` is the earliest of
    its sources' dates (ISO 8601) or None; `text` is the abstract as the first source gives it.
    """

    id: str
    title: str | None
    text: str
    authors: tuple[str, ...] = ()
    date: str | None = None
    arxiv_id: str | None = None
    url: str | None = None
    code_url: str | None = None
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One quantitative claim: a value expression at one place of a text, and what it is about.

    `start` and `end` are code points of the text that was read (end exclusive), so that
    `text[start:end] == value_text`.  `low` and `high` are in `unit` as written (22 for 22%), and
    equal where the value is no range.  `metric` is an id of the vocabulary or `other:<slug>`.
    `confidence` is the estimated chance that value, unit, form, direction, qualifier and metric
    are all right; `doubts` says what keeps it from being higher; `rule` names what decided.
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
