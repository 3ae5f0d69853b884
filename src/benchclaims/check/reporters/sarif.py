"""A report as SARIF 2.1.0, which code scanning services read."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from benchclaims.check.codes import CODES, Code
from benchclaims.check.finding import Finding, Report
from benchclaims.texts import plain
from benchclaims.version import __version__

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def to_sarif(report: Report) -> str:
    """One run with a rule a code and a result a finding; those switched off are suppressed results."""
    used = sorted({one.code for one in report.findings} | {one.finding.code for one in report.ignored})
    results = [_result(one) for one in report.findings]
    results += [
        {**_result(one.finding), "suppressions": [_suppression(one.reason)]} for one in report.ignored
    ]
    driver = {"name": "benchclaims", "version": __version__, "rules": [_rule(CODES[code]) for code in used]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(code: Code) -> dict[str, Any]:
    return {
        "id": code.code,
        "shortDescription": {"text": code.title},
        "fullDescription": {"text": code.why},
        "help": {"text": code.remedy},
        "defaultConfiguration": {"level": code.severity},
    }


def _result(finding: Finding) -> dict[str, Any]:
    region = {"startLine": finding.line, "startColumn": finding.column}
    uri = quote(finding.file, safe="/", errors="surrogateescape")
    location = {"artifactLocation": {"uri": uri}, "region": region}
    return {
        "ruleId": finding.code,
        "level": finding.severity,
        "message": {"text": plain(finding.sentence())},
        "locations": [{"physicalLocation": location}],
    }


def _suppression(reason: str) -> dict[str, str]:
    return {"kind": "external", "justification": reason}
