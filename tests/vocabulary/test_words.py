"""The sets of words that features look at: no word of them stands for nothing."""

from __future__ import annotations

import pytest

from benchclaims.extract.sentence.context import QUANTITY, WORD
from benchclaims.vocabulary.words import sets


@pytest.mark.parametrize("name", sets())
def test_every_word_can_stand_in_a_sentence(name: str) -> None:
    """What a sentence parts (`e.g.` into `e`, `.`, `g`, `.`) is never met in one piece."""
    parted = [word for word in sets()[name] - {QUANTITY} if WORD.findall(word) != [word]]
    assert parted == [], (
        "write a word as sentences have it: without white space and the full stop of a short form"
    )
