"""What a text tells of the data sets in it."""

from __future__ import annotations

import pytest

from benchclaims.extract.datasets.candidates import dataset_candidates
from benchclaims.extract.reading import Document


def told(text: str, name: str, title: str | None = None) -> tuple[str, ...]:
    return tuple(Document(text, title).datasets.told[name])


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("It reaches 90% on ImageNet.", "told -1=on"),
        ("We evaluate on ImageNet. It reaches 90%.", "told verb=evaluate on"),
        ("ImageNet is large. It reaches 90% on ImageNet.", "told count=2"),
        ("It reaches 90% on ImageNet.", "told numbers=True"),
        ("We test on ImageNet. It reaches 90%.", "told numbers=False"),
        ("It reaches 90% on COCO.", "told capitals=all digits=False"),
    ],
)
def test_what_is_told(text: str, feature: str) -> None:
    assert feature in told(text, "COCO" if "COCO" in text else "ImageNet")


def test_the_title_tells() -> None:
    text = "It reaches 90% on ImageNet."
    assert "told title" in told(text, "ImageNet", "ImageNet in an hour")
    assert "told title" not in told(text, "ImageNet", "Training in an hour")


def test_what_is_told_stands_beside_where_the_data_set_is() -> None:
    document = Document("We evaluate on ImageNet. It reaches 90%.")
    sentence = document.sentences[0]
    ((name, features),) = dataset_candidates(sentence, 0, document.datasets)
    assert name == "ImageNet"
    assert "outside told -1=on" in features


def test_the_standing_in_the_paper_is_told_beside_where_the_data_set_is() -> None:
    text = "We introduce FooHard, a benchmark like MMLU. It is big. The best model solves 3%."
    document = Document(text, "FooHard: A Benchmark of Riddles")
    own, other = dataset_candidates(document.sentences[0], 0, document.datasets)
    assert (own[0], other[0]) == ("FooHard", "MMLU")
    assert "own=True rival=False title=headed back=2" in own[1]
    assert "own=False rival=True title=another back=2" in other[1]
