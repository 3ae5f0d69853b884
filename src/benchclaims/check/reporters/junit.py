"""A report as JUnit XML: a test case a finding, one that passes where there is none."""

from __future__ import annotations

import xml.etree.ElementTree as tree

from benchclaims.check.finding import Finding, Report
from benchclaims.texts import plain


def to_junit(report: Report, strict: bool = False) -> str:
    """One suite; errors are failures, warnings too where `strict`, else skipped with their message."""
    failing = ("error", "warning") if strict else ("error",)
    failures = sum(finding.severity in failing for finding in report.findings)
    suite = tree.Element("testsuite", name="benchclaims validate", tests=str(max(1, len(report.findings))))
    suite.set("failures", str(failures))
    suite.set("skipped", str(len(report.findings) - failures))
    for finding in report.findings:
        _case(suite, finding, "failure" if finding.severity in failing else "skipped")
    if not report.findings:
        tree.SubElement(suite, "testcase", classname="claims", name=report.summary())
    suites = tree.Element("testsuites")
    suites.append(suite)
    tree.indent(suites)
    return tree.tostring(suites, encoding="unicode", xml_declaration=False) + "\n"


def _case(suite: tree.Element, finding: Finding, kind: str) -> None:
    place = f"{finding.file}:{finding.line}:{finding.column}"
    case = tree.SubElement(
        suite, "testcase", classname=plain(finding.file), name=f"{finding.code} {plain(place)}"
    )
    outcome = tree.SubElement(case, kind, message=plain(finding.message))
    outcome.text = plain(finding.sentence())
