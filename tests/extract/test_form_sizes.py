"""What a value is like tells whether it is a score or a change."""

from __future__ import annotations

import pytest

from benchclaims.extract.form.features import form_features
from benchclaims.extract.sentence.context import read_sentences


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("91.25%", "size=9&quality&unit=percent"),
        ("2.3%", "size=5&quality&unit=percent"),
        ("0.4%", "size=2 decimals=1&unit=percent"),
        ("91.25%", "decimals=2&quality&unit=percent"),
        ("+2.3%", "shape=number+&quality"),
        ("2-3%", "shape=range&unit=percent"),
        ("2.3%", "size=5 -1=of"),
    ],
)
def test_the_size_and_the_shape_of_a_value_are_told_to_its_form(value: str, told: str) -> None:
    [sentence] = read_sentences(f"It has an accuracy of {value}.")[1]
    assert told in form_features(sentence, 0, "higher", "quality", (3, 4))


def test_what_a_value_is_like_is_told_for_its_metric() -> None:
    [sentence] = read_sentences("It has a PSNR of 28.1 dB.")[1]
    told = form_features(sentence, 0, "higher", "quality", (3, 4), None, "psnr")
    assert {"of psnr", "of psnr size=8&kind=level", "of psnr shape=number"} <= set(told)
