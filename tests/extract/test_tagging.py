"""Whether a form of a verb is a verb where it stands: `the results`, `which results in`."""

from __future__ import annotations

import pytest

from benchclaims.extract.grammar.tagging import FORMS, kind_of, tags
from benchclaims.learn.tags import Marked, written
from benchclaims.vocabulary.verbs import forms


@pytest.mark.parametrize(("line", "marked"), list(written()))
def test_the_written_sentences_are_read_as_they_are_marked(line: str, marked: Marked) -> None:
    words, wanted = marked
    told = [tag if kind_of(word) in FORMS else "n" for word, tag in zip(words, tags(words), strict=True)]
    wanted = [tag if kind_of(word) in FORMS else "n" for word, tag in zip(words, wanted, strict=True)]
    assert list(zip(words, told, strict=True)) == list(zip(words, wanted, strict=True)), line


def test_the_state_of_the_art_is_one_noun() -> None:
    assert tags("it beats the state of the art".split()) == "wvdnnnn"


@pytest.mark.parametrize(
    ("form", "kind"),
    [("tie", "B"), ("ties", "S"), ("tying", "G"), ("transferred", "D"), ("began", "P"), ("beginning", "G")],
)
def test_forms_are_made_from_the_base_form(form: str, kind: str) -> None:
    assert forms()[form] == kind


def test_what_is_no_verb_is_no_form() -> None:
    assert not {"network", "accuracy", "thing", "feed-forward"} & forms().keys()


@pytest.mark.parametrize(
    "text",
    [
        "models trained on bop-ask outperform baselines and exhibit",
        "models trained on weakly-supervised data outperform models trained on",
    ],
)
def test_what_is_a_verb_alone_is_no_noun(text: str) -> None:
    words = text.split()
    assert tags(words)[words.index("outperform")] == "v"
