"""A report as GitHub's workflow commands, which become annotations, and as Markdown for the step's summary.

The host shows ten errors and ten warnings a step, so the summary has all of them.
"""

from __future__ import annotations

from benchclaims.check.finding import Finding, Report
from benchclaims.texts import annotation, on_host


def to_github(report: Report) -> str:
    """One command a finding, then the summary as plain text."""
    return "".join(f"{command(finding)}\n" for finding in report.findings) + report.summary() + "\n"


def command(finding: Finding) -> str:
    """One annotation; no text of a file can end it or begin another."""
    place = {
        "file": finding.file,
        "line": str(finding.line),
        "col": str(finding.column),
        "title": f"{finding.code} {finding.message if len(finding.message) < 80 else ''}".strip(),
    }
    return annotation(finding.severity, finding.sentence(), place)


def to_markdown(report: Report) -> str:
    """All findings as a Markdown table, in which text of files is no markup."""
    head = f"### Claims: {report.summary()}\n\n"
    if not report.findings:
        return head
    rows = ["| | code | place | finding |", "| --- | --- | --- | --- |", *map(_row, report.findings)]
    return head + "\n".join(rows) + "\n\n"


def _row(finding: Finding) -> str:
    place = f"{finding.file}:{finding.line}:{finding.column}"
    return f"| {finding.severity} | {finding.code} | {on_host(place)} | {on_host(finding.sentence())} |"
