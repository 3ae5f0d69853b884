"""One name for a data set or system that texts spell in many ways."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from benchclaims.model import Claim, Paper
from benchclaims.table import entry, frame
from benchclaims.table.names import dataset, folded, spellings


def test_the_table_names_data_sets_and_systems_once(claim: Callable[..., Claim]) -> None:
    told = [
        {"datasets": ("ImageNet-1k", "CIFAR10"), "subject": "M$^3$ViT", "baseline": "the original model"},
        {"datasets": ("ImageNet", "ILSVRC"), "subject": "M$^{3}$ViT", "baseline": "original model"},
        {"datasets": ("My-Bench",), "subject": "H$_2$O", "baseline": "LoRA+"},
        {"datasets": ("MyBench",), "subject": "H2O", "baseline": "LoRA"},
        {},
    ]
    claims = [claim(**one, start=place, end=place + 4) for place, one in enumerate(told)]
    made = frame([entry(Paper("p", None, ""), claims)])
    assert list(made.dataset_names.fillna("")) == [
        "ImageNet; CIFAR-10", "ImageNet", "My-Bench", "My-Bench", ""
    ]  # fmt: skip
    assert list(made.subject_name.fillna("")) == ["M3ViT", "M3ViT", "H2O", "H2O", ""]
    assert list(made.baseline_name.fillna("")) == ["original model", "original model", "LoRA+", "LoRA", ""]
    assert made.datasets[0] == "ImageNet-1k; CIFAR10"


@pytest.mark.parametrize("name", ["GPT-4.1", "C++", "中", "A*", "$$", "-"])
def test_any_name_stays_one(name: str) -> None:
    assert folded(name) == folded(f"the {name}") or name in ("$$", "-")
    assert dataset(name) is None


def test_data_sets_of_like_names_stay_apart() -> None:
    assert (dataset("COIN"), dataset("CoIN")) == ("COIN", "CoIN")
    assert dataset("ImageNet-100") != dataset("ImageNet-1k") != dataset("ImageNet-21k")


def test_of_two_spellings_the_one_with_capitals_inside_is_not_the_one_all_in_capitals() -> None:
    assert set(spellings(["SPARSEGPT", "SparseGPT"]).values()) == {"SparseGPT"}
    assert set(spellings(["SPARSEGPT", "SPARSEGPT", "SparseGPT"]).values()) == {"SPARSEGPT"}
    assert set(spellings(["GPTQ", "Gptq"]).values()) == {"GPTQ"}
