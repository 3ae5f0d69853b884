"""When two names name one thing."""

from __future__ import annotations

import pytest

from benchclaims.alike import same_name, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("BERT", "BERT model"),
        ("the full-rank models", "full-rank model"),
        (r"$\text{FooNet}_2$", "FooNet 2"),
        ("Foo Net", "FooNet"),
        (None, None),
        (None, ""),
    ],
)
def test_they_do(one: str | None, other: str | None) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("BERT", "RoBERTa"), ("BERT", None), ("GPT-4", "LLaMA-4 70B"), ("prior work", "ours")]
)
def test_they_do_not(one: str | None, other: str | None) -> None:
    assert not same_name(one, other)
    assert not same_name(other, one)


def test_words_are_bare() -> None:
    assert words_of(r"\textbf{Our} methods") == ("our", "method")
