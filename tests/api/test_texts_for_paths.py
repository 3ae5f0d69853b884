"""A text that was given where paths are taken is told as one, shortly and with what takes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

import benchclaims as bc
from benchclaims import api
from benchclaims.errors import InputError

SENTENCE = "Our method is 2.5x faster than BERT."
ABSTRACT = f"{SENTENCE} It needs 40% less memory than GPT-2 on the GLUE benchmark. " * 4
TEXTS = {
    "a sentence": SENTENCE,
    "two lines": "Ours is 2x faster\nthan BERT",
    "longer than a name": "x" * 256,
    "longer than a name in bytes": "é" * 128,
    "longer than a path": "ab/" * 1400,
    "an abstract": ABSTRACT,
}
PATHS = (
    "nowhere/",
    "my notes on this.txt",
    "../a b c d/paper.v2 final draft.jsonl",
    "works of 2024.jsonl.gz",
    "/".join(["folder"] * 100),
)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_text_is_told_as_one(text: str) -> None:
    reads: list[Callable[[Any], Iterable[object]]]
    reads = [bc.extract_frame, bc.papers, bc.paper_ids, api.extract_records]
    for read in reads:
        for given in (text, [text, ABSTRACT]):
            with pytest.raises(InputError, match="is a text, and no path") as caught:
                list(read(given))
            told = str(caught.value)
            assert "bc.extract(text)" in told
            assert '{"id": "…", "text": "…"}' in told
            assert "\n" not in told
            assert len(told) < 300


@pytest.mark.parametrize("path", PATHS)
def test_a_path_where_nothing_lies_is_no_text(path: str) -> None:
    with pytest.raises(InputError, match="no such file or folder"):
        bc.extract_frame(path)


def test_a_file_may_be_called_as_a_text_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = "We read it all here. Twice."
    monkeypatch.chdir(tmp_path)
    Path(name).write_text(SENTENCE, encoding="utf-8")
    assert list(bc.extract_frame(name)["value_text"]) == ["2.5x"]
    assert list(bc.extract_frame([name, Path(name)])["value_text"]) == ["2.5x"]
