"""A report as JUnit XML: a test case a finding, one that passes where there is none."""

from __future__ import annotations

import xml.etree.ElementTree as tree

from benchclaims.check.finding import Finding, Report
from benchclaims.texts import plain


def to_junit(report: Report) -> str:
    """One suite; errors are failures, warnings are shown as skipped with their message."""
    suite = tree.Element("testsuite", name="benchclaims validate", tests=str(max(1, len(report.findings))))
    suite.set("failures", str(report.count("error")))
    suite.set("skipped", str(report.count("warning")))
    for finding in report.findings:
        _case(suite, finding)
    if not report.findings:
        tree.SubElement(suite, "testcase", classname="claims", name=report.summary())
    suites = tree.Element("testsuites")
    suites.append(suite)
    tree.indent(suites)
    return tree.tostring(suites, encoding="unicode", xml_declaration=False) + "\n"


def _case(suite: tree.Element, finding: Finding) -> None:
    place = f"{finding.file}:{finding.line}:{finding.column}"
    case = tree.SubElement(
        suite, "testcase", classname=plain(finding.file), name=f"{finding.code} {plain(place)}"
    )
    kind = "failure" if finding.severity == "error" else "skipped"
    outcome = tree.SubElement(case, kind, message=plain(finding.message))
    outcome.text = plain(finding.sentence())
