"""The words of a text that look like names."""

from __future__ import annotations

import pytest

from benchclaims.extract.reading import Document
from benchclaims.extract.subjects.camels import camels


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Grok is 86% male, and DALL-E V3 is 96% male.", ["DALL-E V3"]),
        ("YOLO v5 and SquadNet v2.0 are fast.", ["YOLO v5", "SquadNet v2.0"]),
        ("FooNet v3-large differs from BarNet vs 3 others.", ["FooNet", "BarNet"]),
        ("BarNet V 3 ends on BarNet V2.", ["BarNet", "BarNet V2"]),
    ],
)
def test_a_version_is_part_of_the_name_before_it(text: str, names: list[str]) -> None:
    assert list(camels(text)) == names


def test_a_version_is_offered_as_no_name_of_its_own() -> None:
    names = Document("We propose FooNet. DALL-E V3 reaches 96%, and FooNet 97%.").names
    assert {*names.features} == {"FooNet", "DALL-E V3"}
