"""A data set that a text measures on is known for one where it could be taken for what is measured."""

from __future__ import annotations

import pytest

from benchclaims.extract.reading import Document
from benchclaims.extract.subjects.candidates import subject_candidates


@pytest.mark.parametrize(
    ("text", "name", "feature"),
    [
        ("FooNet is fast. On CIFAR-10, it gains 5%.", "CIFAR-10", "n data set"),
        ("It is fast. The MOT17 dataset gains 5%.", "MOT17 dataset", "actor data set"),
    ],
)
def test_a_data_set_is_told_from_systems(text: str, name: str, feature: str) -> None:
    document = Document(text)
    measured = document.datasets.unordered
    found = subject_candidates(document.sentences[-1], 0, document.names, datasets=measured)
    assert feature in next(features for one, features in found if one == name)
    assert all(feature not in features for one, features in found if one != name)
