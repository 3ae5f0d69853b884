"""A report reads the same in every format, and each is what its reader expects."""

from __future__ import annotations

import json
import os
import sys
import xml.etree.ElementTree as tree
from collections.abc import Callable

import jsonschema
import pytest
from judging import judged

from benchclaims.check import Finding, Report
from benchclaims.check.finding import Excerpt, Ignored
from benchclaims.check.reporters import REPORTERS, rendered, to_markdown
from benchclaims.check.reporters.json import schema
from benchclaims.check.reporters.text import underlined
from benchclaims.errors import UsageError


@pytest.fixture
def report() -> Report:
    """An error and a warning, and a finding that is switched off."""
    error, warning = judged("BC205", "fails").findings[0], judged("BC402", "fails").findings[0]
    switched = Ignored(judged("BC308", "fails").findings[0], "it is a quote")
    return Report((error, warning), 2, 3, (switched,))


def test_text_underlines_the_place_and_says_how_to_mend_it(report: Report) -> None:
    lines = rendered(report, "text").splitlines()
    at = next(number for number, line in enumerate(lines) if "TinyNet cuts" in line)
    marked = lines[at + 1]
    assert lines[at][marked.index("^") : marked.rindex("^") + 1] == "6x"
    assert any(line.strip().startswith("help: ") for line in lines)
    assert lines[-1] == "2 files, 3 claims: 1 error, 1 warning; 1 switched off"


def test_wide_letters_are_underlined_where_they_stand() -> None:
    _, mark = underlined(Excerpt("模型 2x", 3, 5))
    assert mark == "  |      ^^"


def test_json_is_as_its_schema_says(report: Report) -> None:
    data = json.loads(rendered(report, "json"))
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.validate(data, schema())
    assert [one["code"] for one in data["findings"]] == ["BC205", "BC402"]
    assert (data["errors"], data["warnings"]) == (1, 1)
    assert data["ignored"][0]["reason"] == "it is a quote"


def test_github_annotates_the_line(report: Report) -> None:
    first, second, summary = rendered(report, "github").splitlines()
    finding = report.findings[0]
    assert first.startswith(
        f"::error file={finding.file},line={finding.line},col={finding.column},title=BC205"
    )
    assert second.startswith("::warning file=")
    assert summary == report.summary()


def test_the_summary_has_every_finding(report: Report) -> None:
    many = Report(report.findings * 20, 2, 3)
    assert to_markdown(many).count("| BC205 |") == 20
    assert "no findings" in to_markdown(Report((), 1, 1))


def test_sarif_names_rules_places_and_suppressions(report: Report) -> None:
    (run,) = json.loads(rendered(report, "sarif"))["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["BC205", "BC308", "BC402"]
    levels = [(one["ruleId"], one["level"], "suppressions" in one) for one in run["results"]]
    assert levels == [("BC205", "error", False), ("BC402", "warning", False), ("BC308", "warning", True)]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region["startLine"] == report.findings[0].line


def test_junit_counts_failures(report: Report) -> None:
    suite = tree.fromstring(rendered(report, "junit")).find("testsuite")
    assert suite is not None
    assert (suite.get("failures"), suite.get("skipped"), len(suite)) == ("1", "1", 2)
    clean = tree.fromstring(rendered(Report((), 1, 1), "junit")).find("testsuite")
    assert clean is not None
    assert (clean.get("failures"), len(clean)) == ("0", 1)


def test_where_warnings_count_junit_has_them_as_failures(report: Report) -> None:
    suite = tree.fromstring(rendered(report, "junit", strict=True)).find("testsuite")
    assert suite is not None
    assert (suite.get("failures"), suite.get("skipped")) == ("2", "0")
    assert [case[0].tag for case in suite] == ["failure", "failure"]


def test_an_unknown_format_is_refused(report: Report) -> None:
    with pytest.raises(UsageError, match="yaml"):
        rendered(report, "yaml")


@pytest.mark.skipif(sys.platform != "linux", reason="this system has no such names")
@pytest.mark.parametrize("format", REPORTERS)
def test_a_name_that_is_no_utf_8_is_reported(
    judge: Callable[..., list[Finding]], good: str, format: str
) -> None:
    found = judge(good.replace("low: 2.5", "low: 25"), os.fsdecode(b"a\xff.yaml"))
    text = rendered(Report(tuple(found), 1, 1), format)
    assert "BC306" in text
    assert format != "sarif" or "claims/a%FF.yaml" in text
