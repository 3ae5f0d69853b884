"""What tells how sure a value is, and is no value of its own: intervals, spreads, deviations."""

from __future__ import annotations

import pytest

from benchclaims.extract.numbers.values import quantities


@pytest.mark.parametrize(
    "text",
    [
        "Accuracy grows by 0.077 (95% CI [+0.056, +0.098]).",
        "It costs 6.8% more (95% CI: +2.8% to +11.3%).",
        "It saves 5.1% (bootstrap 95% CI for mean savings [2.9%, 15.7%]).",
        "Dice is 0.89, with a 95% image-level bootstrap interval of 0.86 to 0.92.",
        "It gains 0.26 [0.13, 0.38].",
        "Accuracy is 74.4% (69.9, 78.8%), all with their CIs.",
        "Dice falls by 0.29 (SD 0.20).",
    ],
)
def test_what_tells_how_sure_a_value_is_is_an_interval(text: str) -> None:
    value, *sure = quantities(text)
    assert value.shape == "number"
    assert {quantity.shape for quantity in sure} == {"interval"}


@pytest.mark.parametrize(
    "text",
    [
        "It reaches 0.26 (0.13, 0.38).",
        "On CIFAR it reaches 0.26 (0.13, 0.38).",
        "It gets a CIDEr of 90% (85%, 95%).",
        "It reaches 0.26 [0.33, 0.38].",
        "On Stable Diffusion 3 (SD3) it takes 8 s.",
    ],
)
def test_other_numbers_in_brackets_are_no_intervals(text: str) -> None:
    assert "interval" not in {quantity.shape for quantity in quantities(text)}
