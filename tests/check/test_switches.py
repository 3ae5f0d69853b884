"""Settings that do nothing: switches without a finding, tables that are not read, files that cannot be."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.check import Finding
from benchclaims.cli import main

Judge = Callable[..., list[Finding]]


def switched(*keys: str) -> None:
    lines = "".join(f'"{key}" = "as printed"\n' for key in keys)
    Path("benchclaims.toml").write_text(f"# ours\n[ignore]\n{lines}", encoding="utf-8")


@pytest.mark.parametrize(
    ("key", "found", "remedy"),
    [
        ("BC306 2401.00001", "'BC306 2401.00001', and nothing of the kind is found there", "remove the line"),
        ("BC306", "'BC306', and nothing of the kind is found", "remove the line"),
        ("bc306 2401.00002", "'bc306 2401.00002', and no paper has this id", "did you mean '2401.00001'?"),
        (
            "BC306 2401.00001#00000002",
            "'BC306 2401.00001#00000002', and no claim has this id",
            "did you mean '2401.00001#00000001'?",
        ),
        ("BC302 on-nets", "'BC302 on-nets', and no paper has this id", "remove the line"),
    ],
)
def test_what_is_switched_off_in_vain_is_told(
    judge: Judge, good: str, key: str, found: str, remedy: str
) -> None:
    judge(good)
    switched(key)
    (told,) = api.validate().findings
    assert (told.code, told.severity) == ("BC601", "warning")
    assert (told.file, told.line, told.column) == ("benchclaims.toml", 3, 1)
    assert (told.found, told.remedy) == (found, remedy)
    assert told.excerpt is not None
    assert told.excerpt.text == f'"{key}" = "as printed"'


def test_what_switches_something_off_is_left_in_peace(judge: Judge, good: str) -> None:
    judge(good.replace("low: 2.5", "low: 25"))
    switched("BC306", "bc306 2401.00001", "BC306 2401.00001#00000001")
    assert api.validate().findings == ()


def test_evidence_is_not_at_hand_everywhere(judge: Judge, good: str) -> None:
    """Who has the sources finds other things than who has not, and both share the settings."""
    judge(good)
    switched("BC305", "BC302 2401.00001")
    assert api.validate().findings == ()


def test_nothing_is_said_of_what_was_not_looked_at(judge: Judge, good: str) -> None:
    judge(good)
    judge(good.replace("2401.00001", "2401.00002"), "2401.00002.yaml")
    switched("BC306 2401.00002", "BC306 2401.00003")
    assert api.validate("claims/2401.00001.yaml").findings == ()
    assert [one.code for one in api.validate().findings] == ["BC601", "BC601"]
    broken = good.replace("2401.00001", "2401.00003").replace("form: ratio", "form: rato")
    judge(broken, "2401.00003.yaml")
    assert [one.code for one in api.validate().findings] == ["BC110"]


def test_it_can_be_switched_off_itself(judge: Judge, good: str) -> None:
    judge(good)
    switched("BC306", "BC601")
    report = api.validate()
    assert report.findings == ()
    assert [one.finding.code for one in report.ignored] == ["BC601"]


def test_of_two_tables_of_settings_the_one_that_is_not_read_is_named(judge: Judge, good: str) -> None:
    judge(good)
    shared = "[project]\nname = 'x'\n\n[tool.benchclaims]\ntolerance = 0.5\n"
    Path("pyproject.toml").write_text(shared, encoding="utf-8")
    assert api.validate().findings == ()
    Path("benchclaims.toml").write_text("tolerance = 0.1\n", encoding="utf-8")
    (told,) = api.validate("claims/2401.00001.yaml").findings
    assert (told.code, told.severity, told.file, told.line) == ("BC602", "warning", "pyproject.toml", 4)
    assert told.sentence() == (
        "settings that nobody reads; found [tool.benchclaims] beside benchclaims.toml, which comes first; "
        "expected settings in one file; move them to benchclaims.toml, or remove one of the two"
    )


@pytest.mark.parametrize(
    "shared", ["[tool.other]\nx = 1\n", "tool = 1\n", "broken = [", "[tool.benchclaims]\n"]
)
def test_a_pyproject_without_our_settings_is_nobodys_business(judge: Judge, good: str, shared: str) -> None:
    judge(good)
    Path("benchclaims.toml").write_text("tolerance = 0.1\n", encoding="utf-8")
    Path("pyproject.toml").write_text(shared, encoding="utf-8")
    assert api.validate().findings == ()


@pytest.mark.parametrize(
    ("text", "line", "column", "said"),
    [
        (
            b"# ours\ntolerance =\n",
            2,
            12,
            "found no valid TOML (Invalid value); expected TOML 1.0; mend the line",
        ),
        (
            b'tolerance = [\n1,"\xc3\xa9\xff"',
            2,
            5,
            "found byte 0xff is not UTF-8; expected UTF-8 text; convert the file",
        ),
        (
            b"  tolerence = 0.1\n",
            1,
            3,
            "found the setting 'tolerence' is unknown; expected one of documents, ignore, tolerance; "
            "did you mean 'tolerance'?",
        ),
        (
            b'[ignore]\nBC603 = "ours"\n',
            2,
            1,
            "found BC603 cannot be switched off, since nothing of its file could be checked; expected a "
            "code of what is in a file that can be read; mend the file or remove it, and remove this line",
        ),
    ],
)
def test_settings_that_cannot_be_read_are_a_finding_in_every_format(
    judge: Judge, good: str, text: bytes, line: int, column: int, said: str
) -> None:
    judge(good)
    Path("benchclaims.toml").write_bytes(text)
    report = api.validate()
    (told,) = report.findings
    assert (told.file, told.line, told.column) == ("benchclaims.toml", line, column)
    assert told.sentence() == f"the settings cannot be read; {said}"
    annotation = api.render_findings(report, "github")
    assert annotation.startswith(f"::error file=benchclaims.toml,line={line},col={column},title=BC603 ")
    for format in ("text", "json", "sarif", "junit"):
        assert "BC603" in api.render_findings(report, format)


def test_settings_that_cannot_be_read_fail_as_findings_do(
    judge: Judge, good: str, capsys: pytest.CaptureFixture[str]
) -> None:
    judge(good)
    Path("benchclaims.toml").write_text("tolerance = 5\n", encoding="utf-8")
    with pytest.raises(SystemExit) as left:
        main(["validate", "--format", "json"])
    printed = capsys.readouterr()
    assert (left.value.code, printed.err) == (1, "")
    assert json.loads(printed.out)["findings"][0]["code"] == "BC603"
