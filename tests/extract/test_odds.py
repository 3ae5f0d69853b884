"""So many in so many: a share where people or things are meant, nothing where time or a rank is."""

from __future__ import annotations

import pytest

from benchclaims.extract import quantities


@pytest.mark.parametrize(
    ("text", "written", "low"),
    [
        ("One in five users left.", "One in five", 0.2),
        ("It affects nearly one in five adults.", "one in five", 0.2),
        ("It affects about 1 in 9 adults.", "1 in 9", 0.111111111111),
        ("Roughly two in five fail.", "two in five", 0.4),
        ("Only one in every ten survives.", "one in every ten", 0.1),
        ("It hits about 1 in 1,000 births.", "1 in 1,000", 0.001),
    ],
)
def test_so_many_in_so_many_is_a_share(text: str, written: str, low: float) -> None:
    assert [(q.text, q.low, q.unit) for q in quantities(text)] == [(written, low, "x")]


@pytest.mark.parametrize(
    "text",
    [
        "It was the only one in three countries.",
        "No one in five years came.",
        "It moves about one in two dimensions.",
        "It is the top two in 16 settings.",
        "It ranked 1 in 5 tasks.",
        "It grew from 3 in 2017 to 19.",
        "It won 3 in four races.",
    ],
)
def test_what_stands_in_so_many_is_no_share(text: str) -> None:
    assert [q.text for q in quantities(text) if q.low < 1] == []
