"""What changed between two revisions of the claim files, field by field."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from in_git import commit, git

from benchclaims import api
from benchclaims.compare import changes, parse_range, rendered
from benchclaims.errors import TableError, UsageError
from benchclaims.model import Claim, Entry, Measurement, Paper, TrackedClaim
from benchclaims.store import write

CLAIM = Claim("It is 2x faster.", "2x", 6, 8, 2, 2, "x", "ratio", "increase", "exact", "speed")


def entry(*claims: Claim, paper: str = "2401.00001") -> Entry:
    tracked = tuple(TrackedClaim(f"{paper}#0000000{number}", claim) for number, claim in enumerate(claims))
    return Entry(Paper(paper, "On nets", ""), tracked)


def test_claims_are_added_removed_and_changed() -> None:
    old = [entry(CLAIM, CLAIM)]
    new = [entry(replace(CLAIM, low=3, high=3, datasets=("A",))), entry(CLAIM, paper="2401.00002")]
    found = [(one.kind, one.claim_id or one.paper_id) for one in changes(old, new)]
    assert found == [
        ("changed", "2401.00001#00000000"),
        ("removed", "2401.00001#00000001"),
        ("added", "2401.00002"),
        ("added", "2401.00002#00000000"),
    ]
    assert [(one.name, one.old, one.new) for one in changes(old, new)[0].fields] == [
        ("low", 2, 3),
        ("high", 2, 3),
        ("datasets", [], ["A"]),
    ]


def test_the_text_of_a_change_tells_both_values() -> None:
    found = changes([entry(CLAIM)], [entry(replace(CLAIM, unit="percent"))])
    lines = rendered(found, "text").splitlines()
    assert lines == [
        "~ 2401.00001#00000000 2x: It is 2x faster.",
        "    unit: x -> percent",
        "0 claims added, 0 removed, 1 changed",
    ]
    assert json.loads(rendered(found, "json"))["changes"][0]["fields"][0]["new"] == "percent"


def test_a_measurement_is_told_by_its_keys() -> None:
    old, measured = entry(CLAIM), Measurement(1.9, "x", "Ann", "2026-11-21")
    new = replace(old, claims=(replace(old.claims[0], measurements=(measured, measured)),))
    (change,) = changes([old], [new])
    one = "value 1.9, unit x, by Ann, date 2026-11-21"
    assert f"    measurements: nothing -> {one}; {one}\n" in rendered([change], "text")
    assert change.fields[0].new == [{"value": 1.9, "unit": "x", "by": "Ann", "date": "2026-11-21"}] * 2


def test_markdown_is_a_table_in_which_papers_put_no_markup() -> None:
    hostile = replace(CLAIM, quote="It is 2x | <img src=x> @team [a](b) faster\n.")
    text = rendered(changes([], [entry(hostile)]), "markdown")
    assert "<img" not in text
    assert r"\| &lt;img" in text
    assert r"\@team \[a\]\(b\)" in text
    assert len(rendered(changes([], [entry(*[hostile] * 5000)]), "markdown")) < 65_536


@pytest.mark.parametrize("text", ["..HEAD", "", "a..b..c", "...HEAD", "a...b...c", "a..b...c", "a\0b"])
def test_what_is_no_range_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="no range"):
        parse_range(text)


@pytest.fixture
def repository(in_git: Path) -> Path:
    """A git repository with one committed entry."""
    write("claims", [entry(CLAIM)])
    commit("Begin")
    return in_git


def test_revisions_and_the_files_as_they_are(repository: Path) -> None:
    assert api.diff("HEAD") == "0 claims added, 0 removed, 0 changed\n"
    write("claims", [entry(CLAIM, CLAIM), entry(CLAIM, paper="2401.00002")])
    assert api.diff("HEAD").endswith("2 claims added, 0 removed, 0 changed\n")
    commit("Add")
    assert api.diff("HEAD~1..HEAD").endswith("2 claims added, 0 removed, 0 changed\n")
    assert api.diff("HEAD..HEAD~1").endswith("0 claims added, 2 removed, 0 changed\n")
    assert (repository / "claims" / "2401.00002.yaml").is_file()


def test_three_dots_begin_where_the_revisions_parted(repository: Path) -> None:
    git("branch", "topic")
    write("claims", [entry(CLAIM, paper="2401.00003")])
    commit("Go on")
    git("branch", "base")
    git("switch", "-q", "topic")
    write("claims", [entry(CLAIM, CLAIM)])
    commit("Add")
    assert api.diff("base..topic").endswith("1 claim added, 1 removed, 0 changed\n")
    for revisions in ("base...topic", "base..."):
        assert api.diff(revisions).endswith("1 claim added, 0 removed, 0 changed\n")
    git("switch", "-q", "--orphan", "other")
    write("claims", [entry(CLAIM)])
    commit("Begin again")
    with pytest.raises(UsageError, match=r"'base\.\.\.other' have no commit in common"):
        api.diff("base...other")


def test_a_revision_is_never_an_option_or_a_command(repository: Path) -> None:
    for revision in ("nowhere", "--output=owned", "$(touch owned)", "HEAD --all"):
        with pytest.raises(UsageError):
            api.diff(revision)
    assert not (repository / "owned").exists()


@pytest.mark.parametrize(("inside", "claims"), [("claims", "."), ("other", "../claims"), (".", "claims/")])
def test_the_folder_may_be_named_from_anywhere(
    repository: Path, inside: str, claims: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("claims", [entry(CLAIM, CLAIM)])
    commit("Add")
    (repository / inside).mkdir(exist_ok=True)
    monkeypatch.chdir(repository / inside)
    assert api.diff("HEAD~1", claims).endswith("1 claim added, 0 removed, 0 changed\n")
    assert api.diff("HEAD~1..HEAD", claims).endswith("1 claim added, 0 removed, 0 changed\n")


def test_the_folder_may_be_the_whole_repository(
    tmp_path: Path, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "alone").mkdir()
    monkeypatch.chdir(tmp_path / "alone")
    git("init", "-q")
    write(".", [entry(CLAIM)])
    commit("Begin")
    write(".", [entry(CLAIM, CLAIM)])
    assert api.diff("HEAD", ".").endswith("1 claim added, 0 removed, 0 changed\n")


def test_one_file_is_compared_for_itself(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = entry(CLAIM, CLAIM), entry(CLAIM, paper="2401.00002")
    write("claims", [one, other])
    assert api.diff("HEAD", "claims/2401.00001.yaml").endswith("1 claim added, 0 removed, 0 changed\n")
    commit("Add")
    assert api.diff("HEAD~1..HEAD", "claims/2401.00002.yaml").endswith(
        "1 claim added, 0 removed, 0 changed\n"
    )
    Path("claims/2401.00002.yaml").unlink()
    assert api.diff("HEAD", "claims/2401.00002.yaml").endswith("0 claims added, 1 removed, 0 changed\n")
    with pytest.raises(UsageError, match=r"^claims/no\.yaml: there is no such file; expected a claim file"):
        api.diff("HEAD", "claims/no.yaml")
    monkeypatch.chdir("claims")
    assert api.diff("HEAD~1", "2401.00001.yaml").endswith("1 claim added, 0 removed, 0 changed\n")


def test_a_folder_that_is_gone_had_its_claims(repository: Path) -> None:
    shutil.rmtree(repository / "claims")
    assert api.diff("HEAD").endswith("0 claims added, 1 removed, 0 changed\n")


def test_a_broken_file_is_told_where_it_was_changed(repository: Path) -> None:
    path = repository / "claims" / "2401.00001.yaml"
    path.write_text("paper: [", encoding="utf-8")
    with pytest.raises(TableError, match=r"claims/2401\.00001\.yaml"):
        api.diff("HEAD")
    commit("Break")
    with pytest.raises(TableError, match=r"claims/2401\.00001\.yaml"):
        api.diff("HEAD~1..HEAD")


def test_bytes_that_are_no_text_are_told_where_they_are_in_a_revision_too(repository: Path) -> None:
    path = Path("claims/2401.00001.yaml")
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"On nets", b"On n\xe9ts"))
    commit("Break")
    told = r"^HEAD:claims/2401\.00001\.yaml:\d+:\d+: found the byte 0x[0-9A-F]{2}, which is no UTF-8"
    with pytest.raises(TableError, match=told):
        api.diff("HEAD~1..HEAD")
    path.write_bytes(whole)
    with pytest.raises(TableError, match=told):
        api.diff("HEAD")


def test_git_is_asked_a_few_times_however_many_files_there_are(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("claims", [entry(CLAIM, paper=f"2401.0{number:04}") for number in range(100)])
    commit("Add")
    run, asked = subprocess.run, []

    def noted(line: list[str], *arguments: Any, **options: Any) -> Any:
        asked.append(line)
        return run(line, *arguments, **options)

    monkeypatch.setattr(subprocess, "run", noted)
    assert api.diff("HEAD~1..HEAD").endswith("99 claims added, 0 removed, 0 changed\n")
    assert len(asked) <= 6


def test_a_folder_that_git_does_not_know_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", tmp_path.parent.as_posix())
    monkeypatch.setenv("LANGUAGE", "de")
    Path("claims").mkdir()
    with pytest.raises(UsageError) as caught:
        api.diff("HEAD")
    assert str(caught.value) == (
        "claims: is in no git repository; expected claim files that git keeps; begin one with: git init"
    )
    with pytest.raises(UsageError, match="no/where: no such folder; expected the folder of the claim files"):
        api.diff("HEAD", "no/where")


def test_a_repository_of_somebody_else_is_told_in_words(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"GIT_TEST_ASSUME_DIFFERENT_OWNER": "1", "GIT_CONFIG_GLOBAL": os.devnull}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(
        UsageError, match="claims: is in a git repository of somebody else; if you trust them: git"
    ):
        api.diff("HEAD")


def test_a_broken_file_names_the_command_that_says_how_to_mend_it(repository: Path) -> None:
    Path("claims/2401.00002.yaml").write_text("paper: [", encoding="utf-8")
    with pytest.raises(TableError, match=r"to see how to mend it, run: benchclaims validate claims$"):
        api.diff("HEAD")
    commit("Break")
    with pytest.raises(TableError) as caught:
        api.diff("HEAD..HEAD~1")
    assert "validate" not in str(caught.value)  # which looks at the files as they are


def test_no_digit_of_a_number_is_lost() -> None:
    found = changes(
        [entry(replace(CLAIM, low=1234567, high=1234567))], [entry(replace(CLAIM, low=1234568, high=1234568))]
    )
    assert "low: 1234567 -> 1234568" in rendered(found, "text")
    assert "1234567 → 1234568" in rendered(found, "markdown")
