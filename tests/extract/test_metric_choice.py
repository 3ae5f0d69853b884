"""Which metric a value is of, where words near it could name another."""

from __future__ import annotations

import pytest

from benchclaims.extract import claims


def metrics(text: str) -> list[str]:
    return [claim.metric for claim in claims(text)]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("The method improves planning efficiency by 30% over RRT.", "other:planning-efficiency"),
        ("FooNet boosts decoding efficiency by 2.4x.", "other:decoding-efficiency"),
        ("We improve efficiency by 150%.", "other:efficiency"),
        ("It achieves a power conversion efficiency of 18.2%.", "other:power-conversion-efficiency"),
        # look-alikes: these have an id of their own
        ("Sample efficiency rises by 3x.", "data-efficiency"),
        ("Our chip improves energy efficiency by 20%.", "energy-efficiency"),
        ("Training efficiency improves by 2.4x.", "training-speed"),
    ],
)
def test_efficiency_is_of_what_the_text_says(text: str, metric: str) -> None:
    assert metrics(text) == [metric]
