"""Data sets in lists: each has the value at its own place, and a name behind the list is not of it."""

from __future__ import annotations

import pytest

import benchclaims as bc
from benchclaims.extract.datasets.lists import as_lists
from benchclaims.extract.datasets.turns import in_turn
from benchclaims.extract.reading import Document


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


BEFORE = "We test on ImageNet, CIFAR-10 and MNIST."
IN_ORDER = [["ImageNet"], ["CIFAR-10"], ["MNIST"]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"{BEFORE} Error falls by 3%, 4% and 5%, respectively.", IN_ORDER),
        (f"{BEFORE} Error falls by 3%, 4% and 5%.", IN_ORDER),
        (f"{BEFORE} Error falls by 3% and 4%.", [[], []]),
        (f"{BEFORE} Error falls by 3%.", [[]]),
        (
            "On ImageNet and MNIST, it is 2.2x faster (9 ms) and 1.4x smaller (5 GB), respectively.",
            [["ImageNet"], [], ["MNIST"], []],
        ),
        (
            "It gets 80% on MMLU and 65% on GSM8K, surpassing FooNet by 7% and 42%.",
            [[], [], ["MMLU"], ["GSM8K"]],
        ),
        ("It gets 80% on MMLU and gains 7% and 42% elsewhere.", [[], [], []]),
    ],
)
def test_the_order_tells_in_a_list_before_and_among_values_of_one_unit(
    text: str, wanted: list[list[str]]
) -> None:
    document = Document(text)
    sentence = document.sentences[-1]
    turns = [in_turn(sentence, order, document.datasets) for order in range(len(sentence.quantities))]
    assert [[name for name, mine in turn.items() if mine] for turn in turns] == wanted


def test_a_list_before_has_one_share_but_where_the_order_tells() -> None:
    document = Document(f"{BEFORE} Error falls by 3%, 4% and 5%.")
    shares = [("ImageNet", 1.0), ("CIFAR-10", 0.0), ("MNIST", 0.5)]
    sentence = document.sentences[0]
    assert as_lists(shares, sentence, document.datasets) == [(name, 0.5) for name, _ in shares]
    assert as_lists(shares, sentence, document.datasets, {"ImageNet": True}) == shares
