"""The phrase that a number in brackets belongs to."""

from __future__ import annotations

import pytest

from benchclaims.extract.reading import Document
from benchclaims.extract.subjects.candidates import subject_candidates


def offered(text: str) -> dict[str | None, list[str]]:
    """The candidates for the subject of the first number of a text, with their features."""
    document = Document(text)
    return dict(subject_candidates(document.sentences[0], 0, document.names))


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("We beat the rule baseline (F1 = 0.836) by far.", "rule baseline"),
        ("They raise concerns about prompt injection (22%).", "prompt injection"),
        ("It comes close to zero shot prompting (accuracy of 81%).", "zero shot prompting"),
    ],
)
def test_the_phrase_before_brackets_is_offered(text: str, phrase: str) -> None:
    assert "actor holds" in offered(text)[phrase]


@pytest.mark.parametrize(
    "text",
    [
        "We beat the rule baseline (in short) by 5%.",
        "We beat the rule baseline, (F1 = 0.836) as shown.",
        "We see a high accuracy (81%).",
        "We evaluate on long texts (81%).",
        "(81% accuracy) is what it has.",
    ],
)
def test_a_number_elsewhere_is_held_by_none(text: str) -> None:
    assert not [one for features in offered(text).values() for one in features if "holds" in one]
