"""What stands behind `on` and `across` beside a value is told of each data set: it, another, or what else."""

from __future__ import annotations

import pytest

from benchclaims.extract.datasets.candidates import dataset_candidates
from benchclaims.extract.reading import Document


@pytest.mark.parametrize(
    ("text", "order", "name", "feature"),
    [
        ("It gains 5% on MMLU and 7% on science benchmarks.", 1, "MMLU", "said right on benchmarks"),
        ("It gains 5% on MMLU and 7% on science benchmarks.", 0, "MMLU", "said right on it"),
        ("It gains 5% on MMLU and 7% on GSM8K.", 0, "GSM8K", "said right on another"),
        ("On MMLU, with 3 shots, costs fall by 5%.", 0, "MMLU", "said left on it"),
        ("It leads on MMLU; in real tests, it gains 5%.", 0, "MMLU", "said left in tests"),
    ],
)
def test_the_phrase_beside_a_value_is_told(text: str, order: int, name: str, feature: str) -> None:
    document = Document(text)
    found = dict(dataset_candidates(document.sentences[0], order, document.datasets))[name]
    assert any(told.endswith(feature) for told in found), [told for told in found if "said" in told]
