"""Lists that go together: of names and of values, member by member."""

from __future__ import annotations

import pytest

from benchclaims.extract.sentence.context import read_sentences
from benchclaims.extract.sentence.turns import turn


def turns(text: str, word: str) -> list[str]:
    """What `word` is to each number of the only sentence."""
    [sentence] = read_sentences(text)[1]
    start = sentence.words.index(word)
    return [turn(sentence, order, start, start + 1) for order in range(len(sentence.quantities))]


@pytest.mark.parametrize(
    ("text", "word", "place"),
    [
        ("Precision, recall and score reach 91%, 88% and 89%.", "recall", 1),
        ("Throughput and latency improve by 2.4x and 3.1x.", "throughput", 0),
        ("PSNR and SSIM rise by 1.2 dB and 0.03.", "ssim", 1),
        ("On Foo and Bar, Baz attains 76% and 79%.", "bar", 1),
        ("Foo, Bar, and Baz take 3 s, 4 s, and 5 s.", "baz", 2),
    ],
)
def test_a_member_has_the_value_at_its_own_place(text: str, word: str, place: int) -> None:
    found = turns(text, word)
    assert found[place].startswith("in turn")
    assert all(one.startswith("out of turn") for other, one in enumerate(found) if other != place)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Precision and recall of Foo reach 91%.", "recall"),
        ("Precision, recall and score reach 91% and 88%.", "recall"),
        ("The score is 91% while the error is 3%.", "score"),
    ],
)
def test_lists_of_other_lengths_go_with_none(text: str, word: str) -> None:
    assert set(turns(text, word)) == {""}
