"""The texts written to learn from: what is said of them is what stands in them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchclaims.evaluate import read_gold
from benchclaims.evaluate.gold import GoldDocument
from benchclaims.learn.home import home
from benchclaims.learn.texts import set_of, texts_of
from benchclaims.learn.train import TAUGHT
from benchclaims.vocabulary import metrics

FILE = home() / "written" / "texts.jsonl"
DOCUMENTS = read_gold(FILE)
TEXTS = texts_of(FILE)


def test_each_text_is_its_own() -> None:
    assert len({document.id for document in DOCUMENTS}) == len(DOCUMENTS)
    assert len({entry["text"] for entry in TEXTS.values()}) == len(DOCUMENTS)
    assert {set_of(document.id) for document in DOCUMENTS} == {"written"}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.id)
def test_claims_stand_where_they_are_said_to(document: GoldDocument) -> None:
    text = TEXTS[document.id]["text"]
    assert set(document.fields) <= {field for fields in TAUGHT.values() for field in fields}
    for claim in document.claims:
        assert text[claim.start : claim.end] == claim.value_text
        assert claim.metric in metrics() or claim.metric.startswith("other:"), claim.value_text
        assert (claim.direction == "none") or claim.form != "score", claim.value_text
        for name in (claim.subject, claim.baseline, *claim.datasets):
            assert words_of(name) - {"and"} <= words_of(text), name


def words_of(name: str | None) -> set[str]:
    """The words of a name, or of a text, in small letters."""
    return set(re.findall(r"[^\W_]+", (name or "").lower()))


def test_there_are_texts_without_claims_too() -> None:
    assert sum(not document.claims for document in DOCUMENTS) > len(DOCUMENTS) / 20


def test_a_line_ends_where_its_json_does(tmp_path: Path) -> None:
    path = tmp_path / "texts.jsonl"
    path.write_bytes('{"id": "a", "text": "one\u2028line\x85still"}\n{"id": "b", "text": ""}\n'.encode())
    assert texts_of(path)["a"]["text"] == "one\u2028line\x85still"
    assert list(texts_of(path)) == ["a", "b"]
