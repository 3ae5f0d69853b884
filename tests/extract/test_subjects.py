"""What a value is claimed for: a name that the text itself gives, and no metric."""

from __future__ import annotations

import pytest

import benchclaims as bc


def subject(text: str, title: str | None = None) -> str | None:
    (claim,) = bc.extract(text, title=title)
    return claim.subject


@pytest.mark.parametrize("title", ["FooSeg: Fast Segmentation", "FOOSEG: Fast Segmentation"])
def test_a_name_of_the_title_is_written_as_in_the_text(title: str) -> None:
    assert subject("We present FooSeg, a simple model. FooSeg achieves 29.8 mAP on COCO.", title) == "FooSeg"


def test_a_name_that_only_the_title_gives_is_none() -> None:
    text = "We present a simple model for segmentation that achieves 29.8 mAP on COCO."
    assert subject(text, "FooSeg: Fast Segmentation") != "FooSeg"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The results indicate that this http URL exhibits a crash rate of 3.1%.", None),
        ("We propose URLNet. URLNet reaches an accuracy of 93.1%.", "URLNet"),
    ],
)
def test_the_mark_of_a_listing_for_an_address_is_no_name(text: str, named: str | None) -> None:
    assert subject(text) == named


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("ImageNet accuracy reaches 84.1%.", "accuracy"),
        ("WikiText-103 perplexity falls to 17.2.", "perplexity"),
        ("Adding a reranker lifts aggregate R@5 to 0.822.", "R@5"),
    ],
)
def test_what_ends_in_the_metric_does_not_reach_it(text: str, metric: str) -> None:
    assert not (subject(text) or "").endswith(metric)
