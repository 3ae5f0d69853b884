"""What the words of a description tell, and how well a text names what it is about."""

from __future__ import annotations

import pytest

from benchclaims.extract.reading import Document


@pytest.mark.parametrize(
    ("text", "title", "best"),
    [
        ("We propose FooNet, a network. It gains 5%.", "FooNet: A Network", "titled"),
        ("We propose FooNet, a network. It gains 5%.", None, "introduced"),
        ("We propose a gated memory network. It gains 5%.", "On Parsing", "called"),
        ("Our gated memory network gains 5%.", "Gated Memory Networks", "described in title"),
        ("Our gated memory network gains 5%.", "On Parsing", "described"),
        ("The accuracy is 81%.", None, "nothing"),
    ],
)
def test_how_well_a_text_names_what_it_is_about(text: str, title: str | None, best: str) -> None:
    assert Document(text, title).names.best == best


def test_a_description_tells_its_head_and_its_length() -> None:
    features = Document("We propose a gated memory network. It gains 5%.").names.features
    assert {"phrase head=network", "phrase words=2"} <= {*features["gated memory network"]}
