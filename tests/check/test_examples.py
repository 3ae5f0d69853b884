"""Every code has a repository that fails its check and one that passes: the folders of examples."""

from __future__ import annotations

import pytest
from judging import EXAMPLES, judged

from benchclaims.check.codes import CODES, FAMILIES, find_code
from benchclaims.check.example import explained, listed, page
from benchclaims.errors import UsageError

WITHOUT = {"BC102"}
"""Codes whose example would be too large to keep; another test makes it."""


def test_every_code_has_examples_and_every_example_a_code() -> None:
    found = {folder.name for folder in EXAMPLES.iterdir()}
    assert found == set(CODES) - WITHOUT, (
        "check/examples/ has a folder for each code, `fails` and `passes` in it"
    )


@pytest.mark.parametrize("code", sorted(folder.name for folder in EXAMPLES.iterdir()))
def test_the_failing_example_has_this_finding_and_no_other(code: str) -> None:
    found = judged(code, "fails").findings
    assert {finding.code for finding in found} == {code}
    assert all(finding.severity == CODES[code].severity for finding in found)
    assert all(finding.line >= 1 and finding.column >= 1 and finding.remedy for finding in found)


@pytest.mark.parametrize("code", sorted(folder.name for folder in EXAMPLES.iterdir()))
def test_the_passing_example_is_clean(code: str) -> None:
    report = judged(code, "passes")
    assert [finding.sentence() for finding in report.findings] == []
    assert report.files >= 1


@pytest.mark.parametrize("code", CODES)
def test_codes_explain_themselves(code: str) -> None:
    text = explained(CODES[code])
    assert CODES[code].title in text
    assert code in WITHOUT or "\n  +" in text or "\n  -" in text
    assert CODES[code].family in FAMILIES.values()


def test_all_codes_are_listed() -> None:
    assert [line.split()[0] for line in listed().splitlines()] == list(CODES)
    assert all(code in page() for code in CODES)


def test_an_unknown_code_is_refused_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="BC40"):
        find_code("BC40")
    assert find_code("bc402").code == "BC402"


def test_two_files_of_one_paper_are_told_how_to_become_one() -> None:
    (told,) = judged("BC502", "fails").findings
    folder = told.file.rpartition("/")[0]
    assert told.remedy == (
        f"move the claims that {folder}/2401.00001.yaml lacks there as 2401.00001#…, then: "
        f"git rm {told.file}; if they are two papers, correct the arXiv id"
    )
