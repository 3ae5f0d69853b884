"""How a sentence takes up a name that stands elsewhere."""

from __future__ import annotations

import pytest

from benchclaims.extract.reading import Document
from benchclaims.extract.subjects.taken_up import taken_up


def features(text: str, name: str) -> list[str]:
    """What the last sentence of a text says of a name that it does not hold."""
    document = Document(text)
    return list(taken_up(document.sentences[-1], 0, document.names, name))


@pytest.mark.parametrize(
    ("sentence", "how"),
    [
        ("The framework gains 5%.", "agent"),
        ("Experiments show that our proposed framework gains 5%.", "agent"),
        ("The accuracy of our framework rises by 5%.", "here"),
        ("The optimizer gains 5%.", "other"),
        ("It gains 5%.", "no"),
        ("A framework of others gains 5%.", "no"),
    ],
)
def test_the_noun_that_a_name_is_called_stands_for_it(sentence: str, how: str) -> None:
    assert f"taken up {how} own" in features(f"We propose FooNet, a framework. {sentence}", "FooNet")


def test_the_name_met_last_is_the_nearest() -> None:
    text = "We propose FooNet, a framework. We also propose BarNet, a framework. The framework gains 5%."
    assert "later met 0 own" in features(text, "BarNet")
    assert "later met 1 own" in features(text, "FooNet")


def test_a_name_met_only_later_is_said_so() -> None:
    assert "last met never own" in features("The framework gains 5%. We call it FooNet.", "FooNet")
