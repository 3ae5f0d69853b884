"""How a data set was named, how it is spelt, and what stands beside the value are told of each data set."""

from __future__ import annotations

import pytest

from benchclaims.extract.datasets.candidates import dataset_candidates
from benchclaims.extract.reading import Document

TEXT = "We gain 3% as tested on FooBench. Speed matters. It takes 5 ms and reaches 90% accuracy."


@pytest.mark.parametrize(
    "feature",
    [
        "named verb=tested back=2",
        "named -1=on back=2",
        "named opens=we back=2",
        "named values=1 back=2",
        "named behind value=True back=2",
        "outside told ends=bench",
        "unit=percent back=2",
        "value +1=accuracy outside",
        "value -1=reaches outside",
    ],
)
def test_the_last_mention_before_a_value_is_told(feature: str) -> None:
    document = Document(TEXT)
    ((_, features),) = dataset_candidates(document.sentences[-1], 1, document.datasets)
    assert feature in features
