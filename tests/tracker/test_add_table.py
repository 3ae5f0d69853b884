"""A table of abstracts comes into a repository, is checked there, and stays what it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from added import SPEED, contents

from benchclaims import api
from benchclaims.cli import main

ROWS = (
    "Key;Title;Abstract;Date\r\n"
    f'zip;"Zipper: ""small"" text";"""Zipper"" saves 40% of the memory.\r\n{SPEED}";2024-05-06\r\n'
    "none;Nothing;;2024\r\n"
    f"tape;Tape;Tape is 3x faster than GPT-2, as GPT-2 on a 5"
    '" screen.;05/06/2024\r\n'
)


def table(root: Path, name: str = "works.csv", rows: str = ROWS) -> Path:
    path = root.parent / name
    path.write_bytes(rows.encode("utf-8"))
    return path


def listed(root: Path) -> None:
    """The repository lists its documents."""
    import hashlib

    sha256 = hashlib.sha256((root / "seeds" / "example.jsonl").read_bytes()).hexdigest()
    fields = {"file": "example.jsonl", "kind": "abstracts", "reader": "jsonl", "title": "", "origin": ""}
    lines = "".join(f'{key} = "{value}"\n' for key, value in {**fields, "sha256": sha256}.items())
    (root / "seeds" / "sources.toml").write_text(f"[[source]]\n{lines}", encoding="utf-8")


@pytest.mark.parametrize("in_list", [False, True], ids=["folder", "sources.toml"])
@pytest.mark.parametrize("name", ["works.csv", "works.txt", "works"])
def test_a_repository_made_of_a_table_validates_and_stays(root: Path, name: str, in_list: bool) -> None:
    if in_list:
        listed(root)
    added = api.add([table(root, name)], root)
    assert {paper.id for paper in added.papers} == {"zip", "tape"}
    assert added.documents[0].path.read_bytes() == ROWS.encode()
    assert added.findings == ()
    api.build(root)
    before = contents(root)
    api.build(root)
    assert contents(root) == before
    assert api.validate(root / "claims").findings == ()


def test_what_is_left_of_a_table_is_said(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["add", str(table(root))])
    shown = capsys.readouterr().out
    assert "seeds/works.csv: copied from " in shown
    assert "  left: the date '05/06/2024' of line 5, none, or one of two\n" in shown
    assert "  left: 1 record without an abstract (none)\n" in shown


def test_words_that_a_table_no_longer_says_are_found(root: Path) -> None:
    added = api.add([table(root)], root)
    copy = added.documents[0].path
    copy.write_bytes(ROWS.replace("2.5x", "3.5x").encode())
    assert {finding.paper_id for finding in api.validate(root / "claims").findings} == {"zip"}


def test_rows_that_move_are_followed(root: Path) -> None:
    added = api.add([table(root)], root)
    head, rows = ROWS.split("\r\n", 1)
    more = f"{head}\r\nnew;New;;2024\r\n{rows}"
    added.documents[0].path.write_bytes(more.encode())
    assert api.validate(root / "claims").findings == ()


def test_json_lines_that_are_called_a_table_come_in_under_a_name_that_is_read(root: Path) -> None:
    path = table(root, "lines.csv", f'{{"id": "zip", "text": "{SPEED}"}}\n')
    assert api.add([path], root).documents[0].path.name == "lines.csv.txt"
    assert api.validate(root / "claims").findings == ()
