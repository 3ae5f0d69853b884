"""What acronyms stand for tells whether they are metrics."""

from __future__ import annotations

import pytest

from benchclaims.extract.metrics.candidates import candidates
from benchclaims.extract.sentence.context import read_sentences


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We define the Social Stereotype Rate (SSX). SSX falls by 61%.", "acronym for metric left"),
        ("We propose a Sparse Sum Network (SSX). SSX falls by 61%.", "acronym for other left"),
        ("SSX falls by 61%.", "acronym for nothing left"),
    ],
)
def test_an_acronym_is_told_by_what_it_stands_for(text: str, told: str) -> None:
    sentence = read_sentences(text)[1][0]
    [found] = [one for one in candidates(sentence, 0) if one.metric == "other:ssx"]
    assert told in found.features


def test_a_plain_word_is_no_acronym() -> None:
    sentence = read_sentences("The spread falls by 61%.")[1][0]
    assert not any(f.startswith("acronym") for one in candidates(sentence, 0) for f in one.features)
