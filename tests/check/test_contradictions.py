"""Levels that lie apart are told of one system; what two papers call their own is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchclaims.check import Finding

Judge = Callable[..., list[Finding]]
CLAIM = """\
  - id: "{paper}#0000000{number}"
    quote: {subject} reaches {level}% accuracy on ImageNet.
    value_text: "{level}%"
    at: [{start}, {end}]
    low: {level}
    unit: percent
    form: score
    metric: accuracy
    datasets:
      - ImageNet
    subject: {subject}
"""


def text(paper: str, *levels: float, subject: str) -> str:
    """A claim file with these accuracies of a subject."""
    start = len(f"{subject} reaches ")
    claims = [
        CLAIM.format(
            paper=paper, number=number, subject=subject, level=level, start=start,
            end=start + len(f"{level}%"),
        )
        for number, level in enumerate(levels)
    ]  # fmt: skip
    return f'paper:\n  id: "{paper}"\n  arxiv_id: "{paper}"\nclaims:\n{"".join(claims)}'


def codes(judge: Judge, tmp_path: Path, subject: str, baseline: str = "") -> list[str]:
    """What is found of two papers that give another level of the same subject."""
    (tmp_path / "claims").mkdir()
    compared = f"    baseline: {baseline}\n    baseline_value: 70\n" if baseline else ""
    one = text("2401.00001", 81.5, subject="Rival" if baseline else subject) + compared
    (tmp_path / "claims" / "2401.00001.yaml").write_text(one, encoding="utf-8")
    found = judge(text("2401.00002", 79.2, subject=subject), "2401.00002.yaml")
    return [one.code for one in found if one.code.startswith("BC5")]


NO_NAMES = [
    "our method",
    "Our Method",
    "The proposed model",
    "Ours",
    "We",
    "Method A",
    "student model",
    "pruning",
]
NAMES = ["TinyNet", "our TinyNet model", "DeiT-S", "AWQ", "word2vec", "Bone"]


@pytest.mark.parametrize("subject", NO_NAMES)
def test_two_papers_may_have_their_own_methods(judge: Judge, tmp_path: Path, subject: str) -> None:
    assert codes(judge, tmp_path, subject) == []


@pytest.mark.parametrize("subject", NAMES)
def test_a_named_system_has_one_level(judge: Judge, tmp_path: Path, subject: str) -> None:
    assert codes(judge, tmp_path, subject) == ["BC503"]


def test_a_baseline_without_a_name_is_nobody_elses_system(judge: Judge, tmp_path: Path) -> None:
    assert codes(judge, tmp_path, "the best model", baseline="the best model") == []


def test_a_named_baseline_is_that_system(judge: Judge, tmp_path: Path) -> None:
    assert codes(judge, tmp_path, "TinyNet", baseline="TinyNet") == ["BC504"]


def test_one_paper_has_one_method_of_its_own(judge: Judge) -> None:
    found = judge(text("2401.00001", 81.5, 79.2, subject="our method"))
    assert "BC503" in [one.code for one in found]


def test_spellings_of_one_system_and_data_set_are_one(judge: Judge, tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    one = text("2401.00001", 81.5, subject="M$^3$ViT").replace("- ImageNet", "- ImageNet-1k")
    (tmp_path / "claims" / "2401.00001.yaml").write_text(one, encoding="utf-8")
    found = judge(text("2401.00002", 79.2, subject="m3-ViT"), "2401.00002.yaml")
    assert [one.code for one in found if one.code.startswith("BC5")] == ["BC503"]


def rated(paper: str, value: str, low: float, unit: str) -> str:
    """A claim file with one rate of a named system."""
    made = text(paper, 81.5, subject="TinyNet").replace("accuracy on", "rate on").replace("81.5%", value)
    made = made.replace("low: 81.5", f"low: {low}").replace("unit: percent", f"unit: {unit}")
    return made.replace("metric: accuracy", "metric: throughput").replace("18, 23", f"16, {16 + len(value)}")


@pytest.mark.parametrize(
    ("value", "low", "unit", "expected"),
    [
        ("200 token/s", 200, "token/s", ["BC503"]),
        ("200 token/min", 200, "token/min", ["BC503"]),
        ("1200 token/min", 1200, "token/min", []),
        ("3 GB", 3, "GB", []),
    ],
)
def test_levels_in_two_units_of_one_kind_are_compared(
    judge: Judge, tmp_path: Path, value: str, low: float, unit: str, expected: list[str]
) -> None:
    (tmp_path / "claims").mkdir()
    one = rated("2401.00001", "20 token/s", 20, "token/s")
    (tmp_path / "claims" / "2401.00001.yaml").write_text(one, encoding="utf-8")
    found = judge(rated("2401.00002", value, low, unit), "2401.00002.yaml")
    assert [one.code for one in found if one.code.startswith("BC5")] == expected


def test_a_baseline_of_many_digits_is_as_exact_as_they_are(judge: Judge, tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    one = rated("2401.00001", "1200000 token/s", 1200000, "token/s")
    (tmp_path / "claims" / "2401.00001.yaml").write_text(one, encoding="utf-8")
    other = rated("2401.00002", "1300000 token/s", 1300000, "token/s").replace(
        "subject: TinyNet", "subject: Us"
    )
    compared = "    baseline: TinyNet\n    baseline_value: 1234567\n"
    found = judge(other + compared, "2401.00002.yaml")
    assert [one.code for one in found if one.code.startswith("BC5")] == ["BC504"]
