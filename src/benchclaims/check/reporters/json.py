"""A report as JSON, with a published schema."""

from __future__ import annotations

import json
from typing import Any

from benchclaims.check.codes import CODES
from benchclaims.check.finding import Report
from benchclaims.table.publish import as_json

SCHEMA_FILE = "findings.schema.json"
_TEXTS = ("message", "file", "field", "found", "expected", "remedy", "paper_id", "claim_id", "other")


def to_json(report: Report) -> str:
    """The findings and counts as one JSON object."""
    data = {
        "files": report.files,
        "claims": report.claims,
        "errors": report.count("error"),
        "warnings": report.count("warning"),
        "findings": [finding.as_dict() for finding in report.findings],
        "ignored": [{"reason": one.reason, **one.finding.as_dict()} for one in report.ignored],
    }
    return json.dumps(data, ensure_ascii=True, indent=2).replace("##[", "##\\u005b") + "\n"


def schemas() -> dict[str, str]:
    """The published schema by file name."""
    return {SCHEMA_FILE: as_json(schema())}


def schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of what `to_json` writes."""
    finding = {
        "code": {"enum": list(CODES)},
        "severity": {"enum": ["error", "warning"]},
        **{name: {"type": "string"} for name in _TEXTS},
        "line": {"type": "integer", "minimum": 1},
        "column": {"type": "integer", "minimum": 1},
    }
    counts = {name: {"type": "integer", "minimum": 0} for name in ("files", "claims", "errors", "warnings")}
    lists = {
        "findings": {"type": "array", "items": _object(finding)},
        "ignored": {"type": "array", "items": _object({"reason": {"type": "string"}, **finding})},
    }
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "findings about claim files"}
    return {**head, **_object({**counts, **lists})}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
