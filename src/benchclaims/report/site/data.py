"""The claims as one script, since a page that is opened from the file system may load nothing else."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

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


def script(rows: Sequence[Row]) -> str:
    """JavaScript that sets `window.benchclaims` to the rows, one a line, under `columns`.

    `exported` says how many of the columns, the first ones, belong into an export.
    """
    lines = ",\n".join(literal([*exported(row), *(getattr(row, name) for name in SHOWN)]) for row in rows)
    columns = literal([*EXPORTED, *SHOWN])
    return f'window.benchclaims={{"exported":{len(EXPORTED)},"columns":{columns},"rows":[\n{lines}\n]}};\n'


def exported(row: Row) -> list[Any]:
    """The values of a row that an export has, empty text for what is missing."""
    return [row.cells[name] for name in EXPORTED]


def literal(value: object) -> str:
    """A value as JSON that any script or page may hold: nothing in it ends an element or a line."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text
