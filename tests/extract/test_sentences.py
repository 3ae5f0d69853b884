"""Where sentences end."""

from __future__ import annotations

import pytest

from benchclaims.extract.grammar.sentences import sentences


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It answers in 20 ms. The other does not.", 2),
        ("It trains in 5 min. The other does not.", 2),
        ("It writes 555 sentences/sec. The other does not.", 2),
        ("It improves all responses.One model is better.", 2),
        ("It runs on Node.js and is at www.foo.com today.", 1),
        ("It beats FooNet.v2 and Bar.Net too.", 1),
        ("We thank Ms. Foo for it.", 1),
        ("It is fast, e.g. 2x. In contrast, BERT is not.", 2),
        ("As in Fig. 3 it gains 5%.", 1),
        ("It scores 82.1 vs. 71.4 for BarNet.", 1),
        ("It gains 3.1pp vs. PropRAG, and 2.0pp vs. HippoRAG.", 1),
    ],
)
def test_a_unit_ends_a_sentence_and_an_abbreviation_does_not(text: str, count: int) -> None:
    assert len(sentences(text)) == count
