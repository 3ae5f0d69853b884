"""What the extraction has learnt is rebuilt from the rows that the repository keeps, byte for byte."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import benchclaims.learn.__main__ as learn
from benchclaims.learn.recipes import RECIPES
from benchclaims.learn.rows import digest, read_rows, write_rows


@pytest.mark.parametrize("name", ["qualifier", "form"])
def test_rows_come_back_as_they_were_written(name: str, tmp_path: Path) -> None:
    rows = read_rows(name)
    write_rows(name, rows, tmp_path)
    again = read_rows(name, tmp_path)
    assert [sorted(map(tuple, map(sorted, row.candidates))) for row in again] == [
        sorted(map(tuple, map(sorted, row.candidates))) for row in rows
    ]


@pytest.mark.parametrize("name", ["tag", "qualifier", "level", "baseline"])
def test_weights_are_those_that_the_rows_give(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("scipy", reason="scipy is only needed to learn: pip install 'benchclaims[learn]'")
    shipped = (learn.WEIGHTS / f"{name}.json").read_text("utf-8")
    monkeypatch.setattr(learn, "WEIGHTS", tmp_path)
    monkeypatch.setattr(learn, "RECIPES", {name: RECIPES[name]})
    learn.fit()
    assert (tmp_path / f"{name}.json").read_text("utf-8") == shipped


@pytest.mark.parametrize("name", RECIPES)
def test_weights_are_of_the_rows_beside_them(name: str) -> None:
    """Fitting all of them anew takes minutes; that rows change without their weights shows at once."""
    assert json.loads((learn.WEIGHTS / f"{name}.json").read_text("utf-8"))["rows"] == digest(name)


def test_rows_hold_no_sentence() -> None:
    for name in RECIPES:
        for row in read_rows(name)[:200]:
            assert all(len(feature.split()) <= 12 for features in row.candidates for feature in features)
