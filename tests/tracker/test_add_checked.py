"""What `validate` will say of what came in is told at once, with what to do, and never refuses it."""

from __future__ import annotations

from pathlib import Path

import pytest
from added import SPEED, claims, contents, document, lines

from benchclaims import api
from benchclaims.cli import main

WRONG = "Zipper improves accuracy from 80% to 85%, a gain of 7 points."


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    with pytest.raises(SystemExit) as left:
        main(["add", *arguments])
    assert not left.value.code
    return capsys.readouterr().out.splitlines()


def test_what_does_not_pass_is_named_with_what_to_do(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = document(root, text=f"{SPEED} {WRONG}")
    before = contents(root)
    told = said(capsys, path.as_posix(), "--dry-run")
    assert contents(root) == before
    assert told[-3] == "1 finding of `benchclaims validate` about what is new:"
    assert told[-2].startswith("  zipper#")
    assert " BC402 warning: " in told[-2]
    assert (
        told[-1] == "  see each with: benchclaims validate; decide with: benchclaims review, edit or reject"
    )
    assert said(capsys, path.as_posix())[-3:] == told[-3:]
    found = api.validate().findings
    assert [one.code for one in found] == ["BC402"]
    assert found[0].claim_id in {one.id for one in claims(root, "zipper")}
    assert not any("finding" in line for line in said(capsys, path.as_posix()))


def test_a_dry_run_finds_what_validate_finds_then(root: Path) -> None:
    path = document(root, text=f"{SPEED} {WRONG}")
    planned = api.add(path, dry_run=True)
    assert api.add(path) == planned
    assert planned.findings == api.validate().findings


def test_ten_are_told_and_the_others_counted(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    records = [
        {
            "id": f"z{number:02}",
            "title": f"Zipper {number}: made up",
            "text": WRONG.replace("85", f"{81 + number}"),
        }
        for number in range(20)
        if not 4 <= number <= 8
    ]
    told = said(capsys, lines(root.parent / "many.jsonl", *records).as_posix())
    assert len([line for line in told if line.startswith("  z")]) == 10
    assert told[-2] == f"  and {len(api.validate().findings) - 10} more"


def test_what_is_switched_off_and_what_was_there_is_not_told(root: Path) -> None:
    api.add(document(root, text=WRONG))
    assert (
        api.add(document(root, "b.jsonl", text=SPEED, id="other", title="Other things made small")).findings
        == ()
    )
    (root / "benchclaims.toml").write_text('[ignore]\nBC402 = "made up"\n', encoding="utf-8")
    assert (
        api.add(document(root, "c.jsonl", text=WRONG, id="third", title="Third things made")).findings == ()
    )


def test_a_contradiction_with_what_was_there_is_told(root: Path) -> None:
    api.add(document(root, text="Zipper reaches 91.2% accuracy on SST-2."))
    text = "Zipper reaches 84.1% accuracy on SST-2."
    found = api.add(
        document(root, "b.jsonl", text=text, id="other", title="Other things made small")
    ).findings
    assert [one.code for one in found] == [one.code for one in api.validate().findings] == ["BC503"]
