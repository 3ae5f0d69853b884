"""The texts written to learn from: what is said of them is what stands in them."""

from __future__ import annotations

import pytest

from benchclaims.evaluate import read_gold
from benchclaims.evaluate.gold import Document
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
def test_claims_stand_where_they_are_said_to(document: Document) -> None:
    text = TEXTS[document.id]["text"]
    assert set(document.fields) <= {field for fields in TAUGHT.values() for field in fields}
    for claim in document.claims:
        assert text[claim.start : claim.end] == claim.value_text
        assert claim.metric in metrics() or claim.metric.startswith("other:"), claim.value_text
        assert (claim.direction == "none") or claim.form != "score", claim.value_text


def test_there_are_texts_without_claims_too() -> None:
    assert sum(not document.claims for document in DOCUMENTS) > len(DOCUMENTS) / 20
