"""What a notebook shows of a result fits a screen: no abstracts, no features, no empty fields."""

from __future__ import annotations

from pathlib import Path

import benchclaims as bc

ROOT = Path(__file__).parents[2]
WIDEST = 300


def test_a_paper_is_shown_without_its_abstract() -> None:
    paper, *_ = bc.papers(ROOT / "seeds")
    assert paper.title is not None
    assert paper.title in repr(paper)
    assert paper.text[:20] not in repr(paper)
    assert len(repr(paper)) < WIDEST


def test_a_number_that_is_explained_is_shown_without_its_features() -> None:
    name, value = bc.explain("GPT-3 is 2.5x slower than our method.")
    assert repr(value) == "<Explained '2.5x' kept as result, read by number/cue>"
    assert len(repr(name)) < WIDEST


def test_findings_are_shown_by_their_places(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("paper:\n  id: a\nclaims: none\n", encoding="utf-8")
    report = bc.validate(path)
    assert repr(report) == f"<Report {report.summary()}>"
    assert all(repr(one).startswith(f"<Finding {one.code} ") and len(repr(one)) < WIDEST for one in report)
