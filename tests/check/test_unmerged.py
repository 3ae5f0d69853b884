"""A merge that is not resolved in a source document is told there, once, and as what it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.errors import InputError

RECORDS = [
    json.dumps(
        {"id": name, "title": f"{name}: text made small", "text": f"{name} is {number}x faster than gzip."}
    )
    for number, name in enumerate(("Zipper", "Tuner", "Spark"), 2)
]
MERGE = ["<<<<<<< HEAD", RECORDS[1], "=======", RECORDS[1].replace("3x", "4x"), ">>>>>>> other"]
REMEDY = "remove the lines that begin with <<<<<<<"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("seeds").mkdir()
    written(*RECORDS)
    api.add("seeds/a.jsonl")
    return tmp_path


def written(*lines: str) -> Path:
    path = Path("seeds/a.jsonl")
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def test_validate_tells_it_once_in_the_document(root: Path) -> None:
    written(RECORDS[0], *MERGE, RECORDS[2])
    (found,) = api.validate().findings
    assert (found.code, found.file, found.line, found.column) == ("BC122", "seeds/a.jsonl", 2, 1)
    assert found.found == "an unresolved merge, lines 2 to 6"
    assert REMEDY in found.remedy
    (alone,) = api.validate(next(Path("claims").glob("zipper*"))).findings
    assert alone == found


def test_what_reads_it_says_so_with_its_line(root: Path) -> None:
    path = written(RECORDS[0], *MERGE, RECORDS[2])
    for read in (lambda: list(api.papers(path)), lambda: api.build(), lambda: api.add(path)):
        with pytest.raises(InputError, match=r"a\.jsonl:2: has an unresolved merge.*remove the lines"):
            read()


def test_what_only_looks_like_one_is_none(root: Path) -> None:
    Path("seeds/b.txt").write_text(
        "Sparks: a study of them\n=======\n\nSparks is 3x faster than gzip.\n", "utf-8"
    )
    assert not [one for one in api.validate().findings if one.code == "BC122"]
    with pytest.raises(InputError, match="is no valid JSON"):
        list(api.papers(written(RECORDS[0], "<<< a")))
