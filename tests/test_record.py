"""Recording measurements: by command and by function, refused with reasons, undone without a trace."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from benchclaims import api
from benchclaims.cli import app
from benchclaims.errors import UsageError
from benchclaims.model import Claim, Paper
from benchclaims.store import decide, read, write
from benchclaims.table import entry

TEXT = "Zipper is up to 5.6x smaller than gzip, and answers in 20 ms."
SMALLER = Claim(TEXT, "5.6x", 16, 20, 5.6, 5.6, "x", "ratio", "decrease", "up-to", "model-size")
LATENCY = Claim(TEXT, "20 ms", 55, 60, 20, 20, "ms", "score", "none", "exact", "latency")
SMALLER_ID, LATENCY_ID = (one.id for one in entry(Paper("zipper", None, TEXT), [SMALLER, LATENCY]).claims)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path / "claims", [entry(Paper("zipper", None, TEXT), [SMALLER, LATENCY])])
    return tmp_path / "claims"


def run(folder: Path, *arguments: str) -> list[str]:
    """The lines that a call that ends well prints."""
    ran = CliRunner().invoke(app, ["record", *arguments, "--claims", str(folder)], catch_exceptions=False)
    assert ran.exit_code == 0, ran.output
    return ran.output.splitlines()


def complaint(folder: Path, *arguments: str) -> str:
    """What a call is refused with; nothing is written then."""
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(UsageError) as refused:
        run(folder, *arguments)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
    return str(refused.value)


def test_a_measurement_is_kept_and_judged(folder: Path) -> None:
    said = run(
        folder, SMALLER_ID, "--value", "5.1", "--by", "Ann Lee", "--date", "2026-11-21",
        "--hardware", "1 GPU", "--code", "https://example.org/zipper", "--commit", "1a2b3c4",
        "--note", "made up",
    )  # fmt: skip
    assert said == [
        "claimed up to 5.6× (model-size, decrease); measured 5.1×, 8.9% less: within the stated bound, "
        "tolerance 5% of the effect (5.37× to 5.83×)",
        f"wrote {(folder / 'zipper.yaml').as_posix()}",
    ]
    (kept,) = read(folder)[0].claims[0].measurements
    assert (kept.value, kept.unit, kept.by, kept.date, kept.commit) == (
        5.1, "x", "Ann Lee", "2026-11-21", "1a2b3c4",
    )  # fmt: skip
    assert api.load(folder).verdict.fillna("none").tolist() == ["within-bound", "none"]
    assert "verdict" not in (folder / "zipper.yaml").read_text()


def test_a_measurement_in_another_unit_is_converted(folder: Path) -> None:
    said = run(folder, LATENCY_ID, "--value", "0.0205", "--unit", "s", "--by", "Ann")
    assert said[0] == (
        "claimed 20 ms (latency); measured 0.0205 s = 20.5 ms, 2.5% more: reproduced, "
        "tolerance 5% (19 ms to 21 ms)"
    )


def test_what_went_the_other_way_is_said(folder: Path) -> None:
    assert "0.9×: other direction" in run(folder, SMALLER_ID, "--value", "0.9", "--by", "Ann")[0]


def test_the_tolerance_is_the_repositorys(folder: Path) -> None:
    (folder.parent / "benchclaims.toml").write_text("tolerance = 0.2\n")
    said = run(folder, SMALLER_ID, "--value", "5.1", "--by", "Ann")
    assert said[0].endswith("8.9% less: reproduced, tolerance 20% of the effect (4.68× to 6.52×)")
    assert api.load(folder).tolerance[0] == 0.2


def test_removing_leaves_the_file_as_it_was(folder: Path) -> None:
    before = (folder / "zipper.yaml").read_bytes()
    run(folder, SMALLER_ID, "--value", "5.1", "--by", "Ann", "--date", "2026-11-21")
    run(folder, SMALLER_ID, "--value", "5.2", "--by", "Bo", "--date", "2026-11-22")
    assert [line[:19] for line in run(folder, SMALLER_ID)] == ["1  Ann, 2026-11-21:", "2  Bo, 2026-11-22: "]
    assert run(folder, SMALLER_ID, "--remove", "1")[0].startswith("removed 1  Ann, 2026-11-21: claimed up to")
    assert [one.by for one in read(folder)[0].claims[0].measurements] == ["Bo"]
    run(folder, SMALLER_ID, "--remove", "1")
    assert (folder / "zipper.yaml").read_bytes() == before
    assert run(folder, SMALLER_ID) == [f"nobody has measured {SMALLER_ID} yet"]


def test_undo_takes_back_what_was_recorded_and_removed(folder: Path) -> None:
    run(folder, SMALLER_ID, "--value", "5.1", "--by", "Ann", "--date", "2026-11-21")
    with_it = (folder / "zipper.yaml").read_bytes()
    run(folder, SMALLER_ID, "--remove", "1")
    api.undo(folder)
    assert (folder / "zipper.yaml").read_bytes() == with_it
    assert api.undo(folder).action == "record"
    assert "measurements" not in (folder / "zipper.yaml").read_text()


def test_a_finding_that_is_switched_off_is_no_reason_to_refuse(folder: Path) -> None:
    (folder.parent / "benchclaims.toml").write_text('[ignore]\nBC121 = "commits of one repository"\n')
    assert len(run(folder, SMALLER_ID, "--value", "5", "--by", "Ann", "--commit", "1a2b3c4")) == 2


def test_a_dry_run_writes_nothing(folder: Path) -> None:
    before = (folder / "zipper.yaml").read_bytes()
    said = run(folder, SMALLER_ID, "--value", "5.1", "--by", "Ann", "--dry-run")
    assert said[-1] == "nothing written: --dry-run"
    assert (folder / "zipper.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([SMALLER_ID, "--value", "30", "--unit", "ms"], "expected a unit that converts to x"),
        ([SMALLER_ID, "--value", "-2"], "expected one above 0"),
        ([SMALLER_ID, "--value", "nan"], "expected a finite number"),
        ([SMALLER_ID, "--value", "5", "--date", "2026-02-30"], "expected a day of the calendar"),
        ([SMALLER_ID, "--value", "5", "--date", "yesterday"], "expected a day of the calendar"),
        ([SMALLER_ID, "--value", "5", "--code", "example.org"], "expected an address that begins"),
        ([SMALLER_ID, "--value", "5", "--commit", "main"], "expected a commit's hash"),
        ([SMALLER_ID, "--value", "5", "--commit", "1a2b3c4"], "found no `code_url`"),
        ([SMALLER_ID, "--value", "5", "--note", "<script>alert(1)</script>"], "note: text holds markup"),
        ([SMALLER_ID, "--value", "5", "--hardware", "=cmd()"], "hardware: text holds markup or a formula"),
        ([SMALLER_ID[:-1] + "z", "--value", "5"], f"did you mean '{SMALLER_ID}'?"),
        ([SMALLER_ID, "--value", "5", "--remove", "1"], "exclude each other"),
    ],
)
def test_what_is_wrong_is_refused(folder: Path, arguments: list[str], said: str) -> None:
    assert said in complaint(folder, *arguments, "--by", "Ann")


def test_who_measured_has_to_be_said(folder: Path) -> None:
    assert "expected --by" in complaint(folder, SMALLER_ID, "--value", "5")
    assert "expected --value" in complaint(folder, SMALLER_ID, "--by", "Ann")
    assert "expected --value" in complaint(folder, SMALLER_ID, "--remove", "1", "--note", "wrong")


def test_the_same_measurement_is_recorded_once(folder: Path) -> None:
    same = (SMALLER_ID, "--value", "5", "--by", "Ann", "--date", "2026-11-21")
    run(folder, *same)
    assert "already, as number 1" in complaint(folder, *same)
    assert "expected 1 to 1" in complaint(folder, SMALLER_ID, "--remove", "2")


def test_a_rejected_claim_takes_no_measurement(folder: Path) -> None:
    decide(folder, [SMALLER_ID], "rejected", "Ann", "2026-11-21")
    assert "was rejected in review" in complaint(folder, SMALLER_ID, "--value", "5", "--by", "Ann")
