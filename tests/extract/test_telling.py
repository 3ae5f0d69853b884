"""What a text tells of the names in it."""

from __future__ import annotations

import pytest

from benchclaims.extract.reading import Document
from benchclaims.extract.telling import described


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("We present FooNet. It gains 5%.", "offered"),
        ("The tuner FooNet is proposed. It gains 5%.", "is offered"),
        ("The Foo Network (FooNet) was newly developed. It gains 5%.", "is offered"),
        ("FooNet, a small network, gains 5%.", "is called"),
        ("FooNet is a small network. It gains 5%.", "is called a"),
        ("FooNet gains 5%. FooNet reaches 80%.", "acts=2"),
        ("FooNet, a small network, gains 5%.", "met called=network"),
        ("We build a framework called FooNet. It gains 5%.", "met called=framework"),
        ("We build the FooNet framework. It gains 5%.", "met called=framework"),
        ("Others tried BarNet. With FooNet we gain 5%.", "met=with"),
    ],
)
def test_what_speaks_for_a_name(text: str, feature: str) -> None:
    assert feature in Document(text).names.features["FooNet"]


def test_a_name_that_is_only_compared_with_is_not_its_own() -> None:
    names = Document("Our method gains 5% over BarNet.").names
    assert names.standing["BarNet"] == "other"


def test_what_the_text_calls_its_own_is_described() -> None:
    document = Document("We test our feedback controller. The proposed motion planner saves 5%.")
    assert described(document.all_sentences) == ["feedback controller", "motion planner"]
