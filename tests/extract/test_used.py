"""The methods that a text says it uses are names that a claim may be of."""

from __future__ import annotations

import pytest

from benchclaims.extract.reading import Document


@pytest.mark.parametrize(
    ("text", "name", "how"),
    [
        ("We then adopt a gated memory network. It gains 5%.", "gated memory network", "we"),
        ("We evaluate open language models. They reach 5%.", "open language models", "we"),
        (
            "A random forest classifier was trained. The accuracy is 81%.",
            "random forest classifier",
            "is",
        ),
        ("We trained a gated memory network. It gains 5%.", "gated memory network", "we"),
        ("This paper evaluated Sherpa Rx. It gains 5%.", "Sherpa Rx", "we"),
        ("Using Whisper-small, we cut errors. It gains 5%.", "Whisper-small", "using"),
        ("A new random forest model is then used. The accuracy is 81%.", "random forest model", "is"),
    ],
)
def test_what_is_used_is_a_name(text: str, name: str, how: str) -> None:
    names = Document(text).names
    assert f"used {how}" in names.features[name]
    assert names.standing[name] == "used"


@pytest.mark.parametrize(
    "text",
    [
        "We use the public test split. The accuracy is 81%.",
        "They adopt a gated memory network. The accuracy is 81%.",
        "We use a large collection system of records. The accuracy is 81%.",
        "A random forest classifier is small. The accuracy is 81%.",
    ],
)
def test_what_is_no_method_or_not_used_is_none(text: str) -> None:
    assert "used" not in Document(text).names.standing.values()


def test_a_phrase_with_a_name_in_it_hides_no_name() -> None:
    assert list(Document("We train the FooNet model. It gains 5%.").names.features) == ["FooNet"]


def test_what_a_text_says_what_it_is_is_a_name() -> None:
    names = Document("Agents meet on Foobook, a platform. It gains 5%.").names
    assert "used said" in names.features["Foobook"]


@pytest.mark.parametrize("text", ["We propose open language models.", "We develop Sherpa Rx."])
def test_what_a_text_offers_is_its_own_and_not_used(text: str) -> None:
    assert set(Document(f"{text} It gains 5%.").names.standing.values()) == {"own"}
