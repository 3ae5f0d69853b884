"""A claim that was put into the file of another paper is told with the file that it belongs to."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.check import Finding

LINES = """\
{"id": "fast", "title": "Fast", "text": "Ours is 3.2x faster than BERT. It reaches 84.1% accuracy on MNLI."}
{"id": "slow", "title": "SlowFormer", "text": "SlowFormer reaches 86.3% accuracy on MNLI."}
"""


@pytest.fixture
def moved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository in which a claim of one paper stands in the file of another; that file."""
    monkeypatch.chdir(tmp_path)
    api.init()
    Path("two.jsonl").write_text(LINES, encoding="utf-8")
    api.add("two.jsonl")
    fast, slow = Path("claims/fast.yaml"), Path("claims/slow.yaml")
    head, mark, claim = fast.read_text("utf-8").rpartition("  - id: ")
    fast.write_text(head, encoding="utf-8")
    slow.write_text(slow.read_text("utf-8") + mark + claim.replace("fast#", "slow#"), encoding="utf-8")
    return slow


def told() -> Finding:
    (found,) = (one for one in api.validate() if one.code == "BC302")
    return found


def test_a_claim_in_the_wrong_file_is_told_where_it_belongs(moved: Path) -> None:
    found = told()
    assert found.message == "the quote is of another paper"
    assert found.found == "a sentence of 'fast' in 'two.jsonl'"
    assert found.remedy == "move the claim to claims/fast.yaml, with an id that begins with fast#"


def test_a_quote_that_nobody_says_is_told_by_what_differs(moved: Path) -> None:
    text = moved.read_text("utf-8")
    moved.write_text(text.replace("It reaches 84.1% accuracy", "It reaches 84.1% F1"), encoding="utf-8")
    assert told().message == "the quote does not stand in the source"
