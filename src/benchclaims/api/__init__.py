"""What `import benchclaims as bc` and the command line offer: the parts, wired, by what one does with them.

Each function imports what it needs when it is called, so that importing the package costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchclaims.api.charting import chart, chart_pages, chart_texts
from benchclaims.api.claims import build, load, render, schema, tolerance, write_schemas
from benchclaims.api.deciding import adopt, decide, edit, look_up, proposed, renewed, review, uncertain, undo
from benchclaims.api.keeping import (
    add,
    code_text,
    diff,
    findings_markdown,
    init,
    overruled,
    removed,
    render_findings,
    validate,
)
from benchclaims.api.measuring import evaluate, evaluate_reviewed
from benchclaims.api.named import meant
from benchclaims.api.reading import (
    document,
    explain,
    extract,
    extract_frame,
    extract_records,
    paper_ids,
    paper_row,
    papers,
    quantities,
    texts,
    unit,
    units,
)
from benchclaims.api.recording import measurements, record, unrecord
from benchclaims.api.showing import contradictions, recompute, report, site, summary

if TYPE_CHECKING:
    from benchclaims.build import BuildResult as BuildResult
    from benchclaims.check import Comparison as Comparison
    from benchclaims.check import Contradiction as Contradiction
    from benchclaims.check import Report as Report
    from benchclaims.read.document import Document as Document
    from benchclaims.review import Dialog as Dialog
    from benchclaims.review import Line as Line
    from benchclaims.store import Decision as Decision
    from benchclaims.store import Proposal as Proposal
    from benchclaims.table.measured import Judged as Judged
    from benchclaims.tracker import Added as Added
    from benchclaims.tracker import AddedPaper as AddedPaper
    from benchclaims.tracker import Begun as Begun

__all__ = [
    "add",
    "adopt",
    "build",
    "chart",
    "chart_pages",
    "chart_texts",
    "code_text",
    "contradictions",
    "decide",
    "diff",
    "document",
    "edit",
    "evaluate",
    "evaluate_reviewed",
    "explain",
    "extract",
    "extract_frame",
    "extract_records",
    "findings_markdown",
    "init",
    "load",
    "look_up",
    "meant",
    "measurements",
    "overruled",
    "paper_ids",
    "paper_row",
    "papers",
    "proposed",
    "quantities",
    "recompute",
    "record",
    "removed",
    "render",
    "render_findings",
    "renewed",
    "report",
    "review",
    "schema",
    "site",
    "summary",
    "texts",
    "tolerance",
    "uncertain",
    "undo",
    "unit",
    "units",
    "unrecord",
    "validate",
    "write_schemas",
]
