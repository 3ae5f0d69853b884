"""Data sets in lists: each has the value at its own place, and a name behind the list is not of it."""

from __future__ import annotations

import pytest

import benchclaims as bc


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "On Cityscapes and PASCAL VOC, LiteSeg attains 76.4% and 79.1% mIoU, respectively.",
            [("Cityscapes",), ("PASCAL VOC",)],
        ),
        (
            "It reaches 71.2%, 82.3% and 93.4% on ImageNet, CIFAR-10 and MNIST, respectively.",
            [("ImageNet",), ("CIFAR-10",), ("MNIST",)],
        ),
    ],
)
def test_respectively_gives_each_value_its_own(text: str, wanted: list[tuple[str, ...]]) -> None:
    assert [claim.datasets for claim in bc.extract(text)] == wanted
