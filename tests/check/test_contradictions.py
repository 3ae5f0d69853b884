"""Levels that lie apart are told of one system; what two papers call their own is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchclaims.check import Finding
from benchclaims.check.across import contradictions as across
from benchclaims.check.file import File
from benchclaims.model import Claim, Paper
from benchclaims.store import ClaimFile
from benchclaims.table import entry

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


def papers(judge: Judge, tmp_path: Path, subject: str, baseline: str = "") -> list[Finding]:
    """What is found of two papers that give another level of the same subject."""
    (tmp_path / "claims").mkdir()
    compared = f"    baseline: {baseline}\n    baseline_value: 70\n" if baseline else ""
    one = text("2401.00001", 81.5, subject="Rival" if baseline else subject) + compared
    (tmp_path / "claims" / "2401.00001.yaml").write_text(one, encoding="utf-8")
    return judge(text("2401.00002", 79.2, subject=subject), "2401.00002.yaml")


def codes(judge: Judge, tmp_path: Path, subject: str, baseline: str = "") -> list[str]:
    """The codes of what is found across them."""
    found = papers(judge, tmp_path, subject, baseline)
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


@pytest.mark.parametrize(("baseline", "code"), [("", "BC503"), ("TinyNet", "BC504")])
def test_a_contradiction_names_both_claims(judge: Judge, tmp_path: Path, baseline: str, code: str) -> None:
    found = {one.code: one for one in papers(judge, tmp_path, "TinyNet", baseline)}[code].as_dict()
    assert {found["claim_id"], found["other"]} == {"2401.00001#00000000", "2401.00002#00000000"}


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


FACTOR = """\
  - id: "2401.00001#0000000{number}"
    quote: {quote}
    value_text: "{value}x"
    at: [{start}, {end}]
    low: {value}
    unit: x
    form: ratio
    direction: increase
    metric: speed
    datasets:
      - SST-2
    subject: FooNet
    baseline: {baseline}
"""


def factors(*quotes: str) -> str:
    """A claim file with a factor a sentence."""
    made = []
    for number, quote in enumerate(quotes):
        end = quote.index("x ") + 1
        start = quote.rindex(" ", 0, end) + 1
        baseline = quote.split(" than ")[1].split(" on ")[0]
        made.append(
            FACTOR.format(
                number=number,
                quote=quote,
                value=quote[start : end - 1],
                start=start,
                end=end,
                baseline=baseline,
            )
        )
    return text("2401.00001", subject="FooNet") + "".join(made)


@pytest.mark.parametrize(
    ("quote", "more", "expected"),
    [
        ("FooNet is 3x faster than BERT on SST-2.", "", ["BC503"]),
        ("FooNet is about 3x faster than BERT on SST-2.", "    qualifier: approx\n", []),
        ("FooNet is up to 3x faster than BERT on SST-2.", "    qualifier: up-to\n", []),
        ("FooNet is 3x faster than GPT on SST-2.", "", []),
        ("FooNet is 3x faster than its baseline on SST-2.", "", []),
        ("FooNet is 2.6x faster than BERT on SST-2.", "", []),
        ("So FooNet is 2x faster than BERT on SST-2.", "", []),
    ],
)
def test_exact_factors_of_one_comparison_are_one(
    judge: Judge, quote: str, more: str, expected: list[str]
) -> None:
    found = judge(factors("FooNet is 2x faster than BERT on SST-2.", quote) + more)
    assert [one.code for one in found if one.code == "BC503"] == expected


def level(number: int, quote: str, low: float, subject: str) -> File:
    """A file with one accuracy."""
    claim = Claim(
        quote, f"{low}%", 0, 4, low, low, "percent", "score", "none", "exact", "accuracy",
        datasets=("ImageNet",), subject=subject,
    )  # fmt: skip
    name = f"p{number}.yaml"
    made = entry(Paper(f"p{number}", None, ""), [claim])
    return File(ClaimFile(Path(name), "", made, (), {}), name, made, (0,))


def compared(monkeypatch: pytest.MonkeyPatch, files: list[File]) -> tuple[list[str | None], int]:
    """The other claims of what is found, and how many levels are compared for it."""
    asked: list[object] = []
    apart = across._apart
    monkeypatch.setattr(across, "_apart", lambda *levels: asked.append(levels) or apart(*levels))
    return [one.other for one in across.contradictions(tuple(files))], len(asked)


def test_what_cannot_contradict_is_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    files = [level(n, f"It reaches {50 + n}.1%.", 50.1 + n, "our method") for n in range(50)]
    assert compared(monkeypatch, files) == ([], 0)


def test_what_says_the_same_is_compared_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sentence that gives both levels is passed over for the next that gives the same."""

    def quotes(number: int) -> str:
        return f"In table {number} TinyNet reaches 81.5%."

    same = [level(n, quotes(n), 81.5, "TinyNet") for n in range(50)]
    apart = [level(50 + n, quotes(n), 79.2, "TinyNet") for n in range(3)]
    assert compared(monkeypatch, same)[1] <= 2 * len(same)
    found, count = compared(monkeypatch, [*same, *apart])
    assert [str(other).partition("#")[0] for other in found] == ["p1", "p0", "p0"]
    assert count <= 2 * len(same) + 4 * len(apart)


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
