"""Quantities of general English: money, temperatures, lengths, times."""

from __future__ import annotations

import pytest

from benchclaims.extract import quantities


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The ticket costs $25.", [(25, 25, "USD", "exact")]),
        ("It was about 37 °C outside.", [(37, 37, "degC", "approx")]),
        ("The beam is 3.5 m long and weighs 12 kg.", [(3.5, 3.5, "m", "exact"), (12, 12, "kg", "exact")]),
        ("They waited between 3 and 5 hours.", [(3, 5, "hour", "exact")]),
        ("The car does at most 180 km/h.", [(180, 180, "km/h", "at-most")]),
        ("More than 2 million people live here.", [(2e6, 2e6, "person", "at-least")]),
        ("The disk holds 500 GB at 7200 rpm.", [(500, 500, "GB", "exact"), (7200, 7200, "rpm", "exact")]),
        ("Half of the lake froze.", [(0.5, 0.5, "x", "exact")]),
        ("The probe turned by 165°.", [(165, 165, "degree", "exact")]),
        ("It fell to −3.5 °C.", [(-3.5, -3.5, "degC", "exact")]),
    ],
)
def test_reads_quantities_of_general_english(text: str, found: list[tuple[float, float, str, str]]) -> None:
    assert [(q.low, q.high, q.unit, q.qualifier) for q in quantities(text)] == found


def test_text_and_span_belong_together() -> None:
    text = "A run takes roughly 3 to 5 hours."
    (quantity,) = quantities(text)
    assert quantity.text == text[quantity.start : quantity.end] == "3 to 5 hours"
