"""What recomputing gave, as lines for the report."""

from __future__ import annotations

from benchclaims.api import extract
from benchclaims.check import consistency, recompute
from benchclaims.model import Paper
from benchclaims.table import entry

TEXT = "Our accelerator achieves a 5.6x higher frame rate (56.8 FPS vs. 10.0 FPS) than the baseline."


def test_each_comparison_comes_with_its_paper_and_its_words() -> None:
    lines = consistency(recompute([entry(Paper("2401.00010", "Fast", TEXT), extract(TEXT))]))
    assert lines[0].startswith("Consistency: 1 recomputed, 1 agree, 0 differ")
    assert lines[1].startswith("2401.00010: 56.8 FPS against 10.0 FPS")
    assert "5.6x higher frame rate" in lines[1]


def test_nothing_to_recompute_gives_no_line() -> None:
    assert consistency([]) == []
