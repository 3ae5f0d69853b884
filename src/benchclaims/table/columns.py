"""The table's columns, described once.

The pandera schema, the JSON Schema of claim files, the Table Schema and the page of docs/ are all written
from this description, so that they cannot say different things.
"""

from __future__ import annotations

from benchclaims.model import DIRECTIONS, FORMS, QUALIFIERS, ROLES, STATUSES, VERDICTS
from benchclaims.table.aspects import BY_ID
from benchclaims.table.column import CLAIM_ID, DATE, METRIC, SHA256, TASK, UNIT, URL, WHEN, Column

FURTHEST = 2**31 - 1
"""The largest offset."""

_FACTOR = "the effect as a factor in the sense that is better: above 1 is better, 1 is none"
_SPELT = "in one spelling: without LaTeX's marks and article, the commonest in the table of those alike"
FACTORS = (
    "A factor is computed from a ratio, a relative change, or a level with its `baseline_value`; the last of "
    "efficiency (time, speed, size, cost …) and of errors and distances that are better when lower and "
    "end at 0 or above (error rates, FID, perplexity) alone. Levels of accuracy and other scores have "
    "none: their difference says more."
)

COLUMNS: tuple[Column, ...] = (
    Column(
        "paper_id",
        "text",
        "the paper: its arXiv id where known, else the id that its record bears (a slug of it where it has "
        "other signs than letters, digits and `._/+-`), else a slug of its title; `-2` tells the next apart",
        line=True,
    ),
    Column(
        "claim_id",
        "text",
        "the claim: the paper's id, `#` and eight hex digits of quote and place",
        line=True,
        pattern=CLAIM_ID,
    ),
    Column("title", "text", "the paper's title", nullable=True),
    Column(
        "date",
        "text",
        "the paper's date, ISO 8601; the month or the year where no more is known",
        nullable=True,
        line=True,
        pattern=WHEN,
    ),
    Column("task", "text", "the task, an id of the vocabulary", nullable=True, line=True, pattern=TASK),
    Column(
        "metric",
        "text",
        "what is measured, an id of the vocabulary or `other:` and a slug",
        line=True,
        pattern=METRIC,
    ),
    Column("metric_text", "text", "the words of the text that name the metric", nullable=True),
    Column(
        "family",
        "text",
        "what kind of metric it is",
        choices=("quality", "efficiency", "other"),
        derived=True,
    ),
    Column(
        "aspect",
        "text",
        "what the metric is about, as the charts group metrics: speed and time, size and memory, and so on",
        choices=tuple(BY_ID),
        derived=True,
    ),
    Column(
        "better",
        "text",
        "which way the metric is better",
        choices=("higher", "lower", "unknown"),
        derived=True,
    ),
    Column("low", "number", "the value in `unit` as written; of a range its lower end"),
    Column("high", "number", "the value again, or the upper end of a range"),
    Column(
        "unit",
        "text",
        "the unit: percent, x, point, order_of_magnitude, a symbol, or a counted noun",
        line=True,
        pattern=UNIT,
    ),
    Column("form", "text", "a level, an additive change, or a factor or share", choices=FORMS),
    Column("direction", "text", "which way the metric moved; none for a level", choices=DIRECTIONS),
    Column("qualifier", "text", "how the text hedges the value", choices=QUALIFIERS),
    Column("datasets", "text", "the data sets that the value is for, joined by `; `", nullable=True),
    Column(
        "dataset_names",
        "text",
        "`datasets` by one name each: the vocabulary's (`ImageNet` for `ImageNet-1k`), else one spelling",
        nullable=True,
        derived=True,
    ),
    Column("subject", "text", "what the value is claimed for", nullable=True),
    Column("subject_name", "text", f"`subject` {_SPELT}", nullable=True, derived=True),
    Column("baseline", "text", "what it is compared with", nullable=True),
    Column("baseline_name", "text", f"`baseline` {_SPELT}", nullable=True, derived=True),
    Column("baseline_value", "number", "the level compared with, in `unit`", nullable=True),
    Column("quote", "text", "the sentence that makes the claim, to the letter"),
    Column("value_text", "text", "the value as written, to the letter"),
    Column(
        "start", "integer", "where `value_text` begins in the text, in code points", least=0, most=FURTHEST
    ),
    Column("end", "integer", "where it ends, exclusive", least=1, most=FURTHEST),
    Column("role", "text", "what the quantity is in the paper", choices=ROLES),
    Column("confidence", "number", "the estimated chance that the reading is right", least=0.0, most=1.0),
    Column(
        "doubts",
        "text",
        "what could be otherwise, also in what a claim is linked to; joined by `; `",
        nullable=True,
    ),
    Column("rule", "text", "what read the claim", nullable=True),
    Column("status", "text", "whether a person has looked at it", choices=STATUSES),
    Column("reviewed_by", "text", "who reviewed it", nullable=True),
    Column("reviewed_on", "text", "when, ISO 8601", nullable=True, line=True, pattern=DATE),
    Column("url", "text", "where the paper is", nullable=True, line=True, pattern=URL),
    Column("code_url", "text", "where its code is", nullable=True, line=True, pattern=URL),
    Column("source", "text", "the file that it was read from", nullable=True, line=True),
    Column(
        "source_sha256",
        "text",
        "SHA-256 of the abstract as that file gives it",
        nullable=True,
        line=True,
        pattern=SHA256,
    ),
    Column(
        "improvement",
        "text",
        "whether the value is better or worse than what it is compared with; unknown of a share of quality "
        "that is kept (99.5% of the accuracy), which has no factor either",
        choices=("better", "worse", "unknown"),
        derived=True,
    ),
    Column("base_low", "number", "`low` in `base_unit`", derived=True),
    Column("base_high", "number", "`high` in `base_unit`", derived=True),
    Column("base_unit", "text", "the base unit of `unit`: s for ms, bit for GB", derived=True),
    Column("factor_low", "number", f"{_FACTOR}; of a range its lower end", nullable=True, derived=True),
    Column("factor_high", "number", f"{_FACTOR}; of a range its upper end", nullable=True, derived=True),
    Column(
        "factor_qualifier",
        "text",
        "the qualifier in the sense of the factor",
        choices=QUALIFIERS,
        nullable=True,
        derived=True,
    ),
    Column(
        "basis",
        "text",
        "how a change is to be read: relative to the old level, in points, or unclear",
        choices=("relative", "points", "unclear"),
        nullable=True,
        derived=True,
    ),
    Column("n_measured", "integer", "how many measurements others made for it", least=0, derived=True),
    Column("measured", "number", "what others measured, in `unit`: the median", nullable=True, derived=True),
    Column(
        "measured_factor", "number", "`measured` as a factor, like `factor_low`", nullable=True, derived=True
    ),
    Column(
        "verdict",
        "text",
        "whether `measured` bears the claim out, within `tolerance`",
        choices=VERDICTS,
        nullable=True,
        derived=True,
    ),
    Column(
        "tolerance",
        "number",
        "the relative tolerance of `verdict`: that of the repository's settings, at least 0.1 where a value "
        "is said to be about right",
        nullable=True,
        least=0.0,
        derived=True,
    ),
)
"""All columns in their order."""

BY_NAME = {column.name: column for column in COLUMNS}


IN_CSV = (
    "In CSV, that of a report included, text that begins with a sign that a spreadsheet takes for a formula "
    "(`=`, `+`, `-`, `@`, a tab or a line's end) is led by `'`; numbers are as they are."
)


EMPTY = (
    "What is missing, also a list of data sets or doubts without a member, is missing everywhere: NaN in a "
    "frame (so `notna()` tells what is there), null in JSON lines and Parquet, an empty cell in CSV; no text "
    "is the empty string. `benchclaims.table.read_csv` and `read_jsonl` read a file, or its text, so. Pandas "
    'reads the CSV so with `dtype={"paper_id": str}, keep_default_na=False, na_values=[""]`; what it takes '
    "for other types, such as a text column of empty cells, is put right where a table of claims is taken "
    "and nothing is lost by it."
)

ASPECTS = "The aspects, as charts title them:"


def page() -> str:
    """The columns as a Markdown table, for the documentation."""
    lines = ["| column | type | what it holds |", "| --- | --- | --- |"]
    aspects = [f"- `{one.id}`: {one.title}" for one in BY_ID.values()]
    notes = [line for text in (FACTORS, EMPTY, IN_CSV, ASPECTS) for line in ("", text)] + [""]
    return "\n".join([*lines, *(_row(column) for column in COLUMNS), *notes, *aspects, ""])


def _row(column: Column) -> str:
    about = column.about
    if column.choices:
        about += ": " + ", ".join(f"`{choice}`" for choice in column.choices)
    kind = (
        column.kind + (", may be empty" if column.nullable else "") + (", derived" if column.derived else "")
    )
    return f"| `{column.name}` | {kind} | {about} |"
