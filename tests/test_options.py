"""An error about an option names it, what was found and what was expected; nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.cli import main
from benchclaims.days import DAY, SPAN
from benchclaims.store import read


@pytest.fixture
def claim(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A claim of a new repository, which is the current folder."""
    api.init(tmp_path / "tracker")
    monkeypatch.chdir(tmp_path / "tracker")
    return read("claims")[0].claims[0].id


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    """The exit status of a command and what it says."""
    with pytest.raises(SystemExit) as left:
        main(arguments)
    out, err = capsys.readouterr()
    return int(left.value.code or 0), out + err


WRONG = [
    ("accept {} --by Ann --on 2026-1-1", f"--on: found '2026-1-1'; expected {DAY}"),
    ("reject {} --by Ann --on 2026-02-30", f"--on: found '2026-02-30'; expected {DAY}"),
    ("edit {} note=mine --by Ann --on today", f"--on: found 'today'; expected {DAY}"),
    ("review --list --on 2026-13-01", f"--on: found '2026-13-01'; expected {DAY}"),
    ("record {} --value 3 --by Ann --date 2026-02-30", f"--date: found '2026-02-30'; expected {DAY}"),
    (
        "report --min-confidence 1.5",
        "--min-confidence: found '1.5'; expected a number from 0 to 1, such as 0.9",
    ),
    (
        "chart --min-confidence high",
        "--min-confidence: found 'high'; expected a number from 0 to 1, such as 0.9",
    ),
    ("report --since 2024-13", f"--since: found '2024-13'; expected {SPAN}"),
    ("chart --width 5", "--width: found '5'; expected page, column, or a length such as 5.5in, 14cm or "
     "360pt"),
    ("report --width 1e3pt", "--width: found '1e3pt'; expected page, column, or a length such as 5.5in, 14cm "
     "or 360pt"),
    ("chart --font-size large", "--font-size: found 'large'; expected a finite number such as 5.1"),
    ("chart --font-size 99", "letters of 99 points; expected a size from 4 to 24 points"),
    ("report --width 2in", "a chart of width 2in with letters of 7.5 points; expected a width from 2.5in to "
     "20in for these letters; choose another width or size of letters"),
    ("accept {} --by EMPTY", "--by: found nothing; expected a name on one line"),
    ("reject {} --reviewer SPACE", "--by: found ' '; expected a name on one line"),
    ("record {} --value 3 --by EMPTY", "--by: found nothing; expected a name on one line"),
    ("record {} --value abc --by Ann", "--value: found 'abc'; expected a finite number such as 5.1"),
    ("record {} --value nan --by Ann", "--value: found 'nan'; expected a finite number such as 5.1"),
    ("record {} --value 1_0 --by Ann", "--value: found '1_0'; expected a finite number such as 5.1"),
    ("record {} --value EMPTY --by Ann", "--value: found nothing; expected a finite number such as 5.1"),
    ("record {} --value 3 --unit EMPTY --by Ann", "--unit: found nothing; expected a unit such as ms"),
    ("record {} --remove 0", "--remove: found '0'; expected a whole number, 1 for the first"),
    ("record {} --remove x", "--remove: found 'x'; expected a whole number, 1 for the first"),
    ("review --list --below 2", "--below: found '2'; expected a number from 0 to 1, such as 0.9"),
    ("review --list --below high", "--below: found 'high'; expected a number from 0 to 1, such as 0.9"),
    ("validate --format xml", "--format: found 'xml'; expected one of text, json, github, sarif, junit"),
    (
        "validate -f jsn",
        "--format: found 'jsn'; expected one of text, json, github, sarif, junit; did you mean 'json'?",
    ),
    (
        "extract - -f xlsx",
        "--format: found 'xlsx'; expected one of jsonl, table, markdown, csv, parquet, html, latex",
    ),
    ("explain x -f csv", "--format: found 'csv'; expected one of text, json"),
    ("evaluate -f csv", "--format: found 'csv'; expected one of text, json"),
    ("diff -f csv", "--format: found 'csv'; expected one of text, json, markdown, github"),
    ("report -f svg -f gif", "--format: found 'gif'; expected one of svg, png, pdf"),
    ("report --tables csv", "--tables: found 'csv'; expected one of markdown, html, latex"),
    ("chart -f gif", "--format: found 'gif'; expected one of svg, png, pdf"),
    ("chart --theme EMPTY", "--theme: found nothing; expected one of light, dark"),
    ("summary --paper a3", "--paper: found 'a3'; expected one of a4, letter"),
]  # fmt: skip


@pytest.mark.parametrize(("command", "told"), WRONG)
def test_an_error_about_an_option_names_it(
    claim: str, capsys: pytest.CaptureFixture[str], command: str, told: str
) -> None:
    before = {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
    words = {"{}": claim, "EMPTY": "", "SPACE": " "}
    assert run(capsys, *(words.get(part, part) for part in command.split())) == (2, f"error: {told}\n")
    assert {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    "command",
    ["report -o out", "chart --kind map -o map.svg", "summary -o page.svg", "site -o out/site"],
)
def test_reports_are_of_the_readings_that_are_asked_for(claim, command, capsys):
    nothing = "no reading is kept of"
    assert run(capsys, *command.split(), "-q")[0] == 0
    assert run(capsys, *command.split(), "-q", "--min-confidence", "0.1", "--status", "extracted")[0] == 0
    assert nothing in run(capsys, *command.split(), "--status", "reviewed")[1]
    assert "extracted" in run(capsys, *command.split(), "--status", "rejected")[1]


@pytest.mark.parametrize("command", ["report", "schema --write"])
def test_a_folder_is_written_to_under_the_former_name_of_the_option_too(claim, command, capsys):
    for option in ("--output", "-o", "--to"):
        assert run(capsys, *command.split(), option, f"under{option}")[0] == 0
        assert any(Path(f"under{option}").iterdir())
    assert "--to" not in help_of(capsys, command.split()[0])


def help_of(capsys: pytest.CaptureFixture[str], command: str) -> str:
    """What `--help` of a command prints."""
    with pytest.raises(SystemExit):
        main([command, "--help"])
    return capsys.readouterr().out
