"""The claims as one script, since a page that is opened from the file system may load nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from benchclaims.model import Paper
from benchclaims.report.site.rows import Row

EXPORTED = (
    "paper_id", "claim_id", "title", "date", "task", "metric", "better", "low", "high", "unit", "form",
    "direction", "qualifier", "datasets", "subject", "baseline", "baseline_value", "improvement",
    "factor_low", "factor_high", "factor_qualifier", "basis", "n_measured", "measured", "verdict",
    "tolerance", "value_text", "quote", "confidence", "doubts",
    "role", "status", "url", "code_url",
)  # fmt: skip
"""The columns of the table that a page exports, in this order."""

SHOWN = (
    "anchor",
    "name",
    "page",
    "year",
    "task_name",
    "metric_name",
    "claim",
    "factor",
    "against",
    "measured_words",
    "verdict_name",
    "sureness",
)
"""What a page shows beside them."""

ALSO = ("dataset_names", "subject_name", "baseline_name")
"""Names by which a claim is found beside the words of its text."""


def script(rows: Sequence[Row], papers: Iterable[Paper] = ()) -> str:
    """JavaScript that sets `window.benchclaims` to the rows, one a line, under `columns`.

    `exported` says how many of the columns, the first ones, belong into an export; by what is in the last,
    `found_by`, a search finds the row, too: the authors of its paper, of `papers`, and the usual names.
    """
    authors = {paper.id: ", ".join(paper.authors) for paper in papers}
    lines = ",\n".join(literal([*exported(row), *shown(row), found_by(row, authors)]) for row in rows)
    columns = literal([*EXPORTED, *SHOWN, "found_by"])
    return f'window.benchclaims={{"exported":{len(EXPORTED)},"columns":{columns},"rows":[\n{lines}\n]}};\n'


def exported(row: Row) -> list[Any]:
    """The values of a row that an export has, empty text for what is missing."""
    return [row.cells[name] for name in EXPORTED]


def shown(row: Row) -> list[str]:
    """The values of a row that a page shows beside them."""
    return [getattr(row, name) for name in SHOWN]


def found_by(row: Row, authors: Mapping[str, str]) -> str:
    """What a search finds a row by that it neither shows nor exports, a line each."""
    names = (authors.get(row.cells["paper_id"], ""), row.title, *(row.cells[name] for name in ALSO))
    return "\n".join(dict.fromkeys(filter(None, names)))


def literal(value: object) -> str:
    """A value as JSON that any script or page may hold: nothing in it ends an element or a line."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text
