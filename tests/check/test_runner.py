"""One run reports everything, in a stable order, at the right place; settings switch off with a reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath

import pytest

from benchclaims import api
from benchclaims.check import Finding
from benchclaims.check.checked import to_check
from benchclaims.check.settings import ignored
from benchclaims.cli import main
from benchclaims.errors import UsageError

Judge = Callable[..., list[Finding]]


def test_a_good_entry_has_no_findings(judge: Judge, good: str) -> None:
    assert judge(good) == []


def test_everything_is_reported_at_once_at_its_line(judge: Judge, good: str) -> None:
    broken = good.replace("metric: training-speed", "metric: training-sped").replace("low: 2.5", "low: 25")
    second = good.partition("claims:\n")[2].replace("#00000001", "#00000002").replace("[15, 19]", "[60, 64]")
    found = judge(broken + second + "    colour: red\n")
    assert [(one.code, one.line) for one in found] == [("BC306", 9), ("BC201", 13), ("BC107", 23)]
    assert found[1].remedy == "did you mean 'training-speed'?"
    assert {one.file for one in found} == {"claims/2401.00001.yaml"}


def test_findings_say_of_which_paper_and_claim(judge: Judge, good: str) -> None:
    (found,) = judge(good.replace("low: 2.5", "low: 25"))
    assert (found.paper_id, found.claim_id) == ("2401.00001", "2401.00001#00000001")
    assert (found.found, found.expected) == ("25", "2.5")


def test_a_finding_about_two_claims_names_the_other(judge: Judge, good: str) -> None:
    twin = good.partition("claims:\n")[2].replace("#00000001", "#00000002")
    found = {one.code: one.as_dict() for one in judge(good + twin)}
    assert found["BC501"]["claim_id"] == "2401.00001#00000002"
    assert found["BC501"]["other"] == "2401.00001#00000001"
    (alone,) = judge(good.replace("low: 2.5", "low: 25"))
    assert alone.as_dict()["other"] == ""


def test_a_file_on_another_drive_is_named_whole(
    judge: Judge, good: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def on_another_drive(path: Path) -> str:
        raise ValueError(f"path is on mount 'D:', start on mount 'C:': {path}")

    judge(good.replace("low: 2.5", "low: 25"))
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    monkeypatch.setattr("os.path.relpath", on_another_drive)
    (found,) = api.validate([tmp_path / "claims"]).findings
    assert found.file == (tmp_path / "claims" / "2401.00001.yaml").as_posix()


@pytest.mark.parametrize("ending", ["yml", "YAML", "Yml"])
def test_files_that_would_not_be_read_are_found(judge: Judge, good: str, ending: str) -> None:
    assert [one.code for one in judge(good, f"2401.00001.{ending}")] == ["BC112"]


@pytest.mark.parametrize("given", [["."], ["claims"]])
def test_a_file_in_a_folder_within_is_found(judge: Judge, good: str, given: list[str]) -> None:
    Path("claims/2024/more").mkdir(parents=True)
    assert judge(good) == []
    Path("claims/2024/more/2401.00002.yaml").write_text(
        good.replace("2401.00001", "2401.00002"), encoding="utf-8"
    )
    Path("claims/.cache").mkdir()
    Path("claims/.cache/2401.00003.yaml").write_text(good, encoding="utf-8")
    found = [one for one in api.validate(given).findings if one.code == "BC112"]
    assert [(one.file, one.found) for one in found] == [
        ("claims/2024/more/2401.00002.yaml", "'more/2401.00002.yaml'")
    ]
    assert api.validate(["claims/2401.00001.yaml"]).findings == ()


def test_the_order_of_paths_does_not_matter(judge: Judge, good: str) -> None:
    judge(good.replace("low: 2.5", "low: 25"))
    judge(good.replace("2401.00001", "2401.00002").replace("unit: x", "unit: zorkmid"), "2401.00002.yaml")
    paths = [Path("claims/2401.00002.yaml"), Path("claims/2401.00001.yaml")]
    assert api.validate(paths) == api.validate(reversed(paths)) == api.validate()


@pytest.mark.parametrize(
    ("key", "left"),
    [
        ("BC306", 0),
        ("bc306 2401.00001", 0),
        ("BC306 2401.00001#00000001", 0),
        ("BC306 2401.00002", 1),
        ("BC307", 1),
    ],
)
def test_a_code_is_switched_off_with_a_reason(judge: Judge, good: str, key: str, left: int) -> None:
    judge(good.replace("low: 2.5", "low: 25"))
    Path("pyproject.toml").write_text(
        f'[tool.benchclaims.ignore]\n"{key}" = "as printed"\n', encoding="utf-8"
    )
    report = api.validate()
    assert [one.code for one in report.findings if one.code != "BC601"] == ["BC306"] * left
    assert [one.reason for one in report.ignored] == ["as printed"] * (1 - left)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ('[ignore]\nBC306 = ""', 'without a reason; expected a text; write: BC306 = "the reason"'),
        ('[ignore]\n"BC306 a#1" = ""', 'write: "BC306 a#1" = "the reason"'),
        ("[ignore]\nBC306 = true", "without a reason"),
        ('[ignore]\nBC36 = "x"', "no code"),
        ('[ignored]\nBC306 = "x"', "unknown"),
        ('[ignore]\nBC103 = "x"', "toml:2: BC103 cannot be switched off"),
        ('[ignore]\n"bc122 2401.00001" = "x"', "BC122 cannot be switched off"),
        ('ignore = "BC306"', "no table"),
        ("ignore = ", "is no valid TOML"),
    ],
)
def test_settings_without_sense_are_refused(tmp_path: Path, settings: str, message: str) -> None:
    (tmp_path / "benchclaims.toml").write_text(settings, encoding="utf-8")
    with pytest.raises(UsageError, match=message):
        ignored(tmp_path)


def left_with(*arguments: str) -> int:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    return int(left.value.code or 0)


def test_the_exit_status_tells_clean_findings_and_wrong_usage(judge: Judge, good: str) -> None:
    judge(good)
    assert left_with("validate") == 0
    judge(good.replace("direction: increase", "direction: increase\n    reviewed_by: Ada"))
    assert left_with("validate") == 0
    assert left_with("validate", "--strict") == 1
    judge(good.replace("low: 2.5", "low: 25"))
    assert left_with("validate", "claims/2401.00001.yaml") == 1
    assert left_with("validate", "nowhere") == 2
    assert left_with("validate", "--format", "yaml") == 2
    assert left_with("codes", "BC999") == 2
    assert left_with("codes", "BC402") == 0


def test_github_gets_all_findings_in_the_summary(
    judge: Judge,
    good: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    judge(good.replace("low: 2.5", "low: 25"))
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    assert left_with("validate", "--format", "github") == 1
    assert capsys.readouterr().out.startswith("::error file=claims/2401.00001.yaml,line=9,col=10,title=BC306")
    assert "BC306" in (tmp_path / "summary.md").read_text("utf-8")


def test_a_summary_that_cannot_be_written_is_told_and_changes_no_status(
    judge: Judge,
    good: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    judge(good)
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "nowhere" / "summary.md"))
    assert left_with("validate", "--format", "github") == 0
    assert "summary.md cannot be written (No such file or directory)" in capsys.readouterr().err


def test_the_claims_of_this_repository_are_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    root = Path(__file__).parents[2]
    monkeypatch.chdir(root)
    if not any((root / "claims").glob("*.yaml")):
        pytest.skip("claims/ has no entries yet")
    report = api.validate()
    assert [one.sentence() for one in report.findings if one.severity == "error"] == []


def test_a_file_that_is_named_in_two_ways_is_read_once(judge: Judge, good: str, tmp_path: Path) -> None:
    assert judge(good) == []
    assert api.validate(["claims", tmp_path / "claims", "claims/../claims/2401.00001.yaml"]).findings == ()


def test_files_are_found_in_proportion_to_their_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared = []
    same = PurePath.__eq__

    def counted(one: PurePath, other: object) -> bool:
        compared.append(one)
        return same(one, other)

    for number in range(200):
        (tmp_path / f"{number}.yaml").touch()
    monkeypatch.setattr(PurePath, "__eq__", counted)
    assert len(to_check([tmp_path]).paths) == 200
    assert len(compared) < 2000


@pytest.mark.parametrize(
    ("unit", "value", "at"), [("iteration", 3, 16), ("generation", 3, 16), ("x", -3, 15)]
)
def test_a_measurement_is_marked_where_it_is_wrong(
    judge: Judge, good: str, unit: str, value: int, at: int
) -> None:
    measured = [
        f"      - value: {value}",
        f"        unit: {unit}",
        "        by: Ann",
        '        date: "2026-11-21"',
    ]
    found = judge(good + "\n".join(["    measurements:", *measured, ""]))
    assert [(one.code, one.line) for one in found] == [("BC208", at)]


def test_a_letter_that_looks_like_one_of_an_id_is_named(judge: Judge, good: str) -> None:
    (found,) = judge(good.replace("#00000001", "#0000000а"))
    assert (found.code, found.field) == ("BC115", "claims.0.id")
    assert "U+0430 CYRILLIC SMALL LETTER A" in found.found
