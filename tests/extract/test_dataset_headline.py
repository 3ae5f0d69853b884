"""Names of data sets by title, by short form, within compounds, and what only looks like one."""

from __future__ import annotations

import pytest

from benchclaims.extract.datasets.names import headline, mentions


def named(text: str, title: str | None = None) -> list[str]:
    """The names of the data sets that a text is found to name."""
    return [name for _, _, name in mentions(text, title)]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("FooHard: A Multi-Turn Benchmark of Riddles", "FooHard"),
        ("Foo-1K: A Dataset for Parsing", "Foo-1K"),
        ("FooNet: Fast Networks", ""),
        ("Benchmarking: why and how", ""),
        ("A benchmark without a name", ""),
        ("", ""),
    ],
)
def test_a_title_about_a_benchmark_names_it(title: str, name: str) -> None:
    assert headline(title) == name


def test_the_name_in_the_title_counts_wherever_it_stands() -> None:
    text = "Models fail FooHard badly: 5% are solved."
    assert named(text, "FooHard: A Benchmark of Riddles") == ["FooHard"]
    assert named(text, "FooHard: Fast Networks") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("We test on Deep Fact Probes (DFP), where 5% of DFP fail.", ["DFP", "DFP", "DFP"]),
        ("We test on Deep Fact Probes (see below).", ["Deep Fact Probes"]),
        ("We test on Fact Bench (FB), where 5% of FB fail.", ["Fact Bench"] * 3),
        ("We test on Fact-Bench-v3 (FB-v3), where 5% fail.", ["Fact-Bench-v3"] * 2),
        ("On VideoFoo-Bench-v2 and Self-Foo Bench we gain 5%.", ["VideoFoo-Bench-v2", "Self-Foo Bench"]),
        ("On mini-ImageNet we gain 5%.", ["mini-ImageNet"]),
        ("On Split-CIFAR-100 we gain 5%.", ["Split-CIFAR-100"]),
        ("We gain 5% on LongFooEval-V2.", ["LongFooEval-V2"]),
    ],
)
def test_names_are_whole(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "On English-German we gain 5%.",
        "In May 2024, on GPT-based systems, we gain 5%.",
        "On Expert-selected and Olympiad-level problems we gain 5%.",
        "Accuracy on Hindi-Marathi rises by 5%.",
        "In Stage 2, on Large-scale and English-centric data, we gain 5% on Subtask A.",
        "We test on OCT, GPS and scRNA-seq data, on the United States and on Vision-and-Language Navigation.",
        "Tests on the Great Barrier Reef, on Apple Silicon, the ESP32-S3 and at Wobble Hospital gain 5%.",
    ],
)
def test_languages_dates_and_descriptions_are_none(text: str) -> None:
    assert named(text) == []
