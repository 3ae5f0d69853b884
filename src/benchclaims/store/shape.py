"""What a claim file holds: each record's keys in their order, what each value may be, and what is left out.

Values are described by the table's columns.  Reading, writing and the JSON Schema follow this description.
"""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace as changed
from typing import Any, Literal

from benchclaims.table.column import ARXIV_ID, COMMIT, DATE, SHA256, URL, WHEN, Column
from benchclaims.table.columns import BY_NAME, FURTHEST

Layout = Literal["one", "many", "span", "record", "records"]

REQUIRED: Any = object()
"""The default of a key that must be there."""


@dataclass(frozen=True, slots=True)
class Field:
    """One key: `column` says what its value is, or each of its values; a value like `default` is left out.

    `layout` is `one` value, a list of `many`, a `span` of two offsets, a `record` or a list of `records`.
    """

    key: str
    column: Column
    default: Any = None
    layout: Layout = "one"
    inner: Record | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping of a claim file: what it is, and its keys in order."""

    about: str
    fields: tuple[Field, ...]

    def keys(self) -> dict[str, Field]:
        """The fields by key."""
        return {field.key: field for field in self.fields}


def _text(key: str, about: str, default: Any = None, **rules: Any) -> Field:
    return Field(key, Column(key, "text", about, nullable=default is None, **rules), default)


def _like(name: str, default: Any = REQUIRED, key: str = "") -> Field:
    """A key whose value is that of a column of the table."""
    return Field(key or name, BY_NAME[name], default)


def _texts(key: str, about: str) -> Field:
    return Field(key, Column(key, "text", about), (), "many")


def _span(about: str, default: Any = REQUIRED) -> Field:
    return Field("at", Column("at", "integer", about, least=0, most=FURTHEST), default, "span")


SOURCE = Record(
    "a document that holds the paper",
    (
        _text("file", "the document's file name", REQUIRED, line=True),
        _span(
            "where the abstract begins and ends in the document, in code points, end exclusive; left out "
            "where the document itself names the record",
            (0, 0),
        ),
        _text("reader", "what read the document", "", line=True, blank=True),
        _text("record", "the record's own name in the document", "", blank=True),
        _text("date", "the date that this document gives, ISO 8601", line=True, pattern=WHEN),
        _text("sha256", "SHA-256 of the abstract as this document gives it", line=True, pattern=SHA256),
    ),
)

PAPER = Record(
    "the paper",
    (
        _like("paper_id", key="id"),
        _like("title", None),
        _texts("authors", "the authors in their order"),
        _like("date", None),
        _text("arxiv_id", "the arXiv id without version", line=True, pattern=ARXIV_ID),
        _like("url", None),
        _like("code_url", None),
        Field("sources", Column("sources", "text", "the documents that hold it"), (), "records", SOURCE),
    ),
)

MEASUREMENT = Record(
    "what somebody else measured for a claim",
    (
        Field(
            "value",
            changed(BY_NAME["low"], about="the measured value in `unit`, put as the claim's is"),
            REQUIRED,
        ),
        _like("unit"),
        _text("by", "who measured it"),
        _text("date", "when, ISO 8601", line=True, pattern=DATE),
        _text("code_url", "with which code", line=True, pattern=URL),
        _text("commit", "at which commit of the code", line=True, pattern=COMMIT),
        _text("hardware", "on what hardware"),
        _text("note", "what else there is to say"),
    ),
)

CLAIM = Record(
    "one quantitative claim",
    (
        _like("claim_id", key="id"),
        _like("status", "extracted"),
        _like("reviewed_by", None),
        _like("reviewed_on", None),
        _like("quote"),
        _like("value_text"),
        _span("where `value_text` begins and ends in the abstract, in code points, end exclusive"),
        _like("low"),
        Field("high", changed(BY_NAME["high"], nullable=True, about="the upper end of a range"), None),
        _like("unit"),
        _like("form"),
        _like("direction", "none"),
        _like("qualifier", "exact"),
        _like("metric"),
        _like("metric_text", None),
        _like("task", None),
        _texts("datasets", "the data sets that the value is for"),
        _like("subject", None),
        _like("baseline", None),
        _like("baseline_value", None),
        _like("role", "result"),
        _like("confidence", 1.0),
        _texts("doubts", "what keeps the confidence from being higher, and which link is not sure"),
        Field("rule", changed(BY_NAME["rule"], nullable=False, blank=True), ""),
        _text("note", "what a reviewer has to say"),
        Field(
            "measurements", Column("measurements", "text", "what others measured"), (), "records", MEASUREMENT
        ),
    ),
)

FILE = Record(
    "A paper and its quantitative claims, as benchclaims keeps them: one file a paper.",
    (
        Field("paper", Column("paper", "text", "the paper"), REQUIRED, "record", PAPER),
        _like("status", "extracted"),
        _like("reviewed_by", None),
        _like("reviewed_on", None),
        _text("note", "what there is to say of the paper, such as that no quantitative claim was found"),
        Field(
            "claims",
            Column("claims", "text", "its claims in their order, [] without any"),
            REQUIRED,
            "records",
            CLAIM,
        ),
    ),
)
