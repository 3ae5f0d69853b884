"""What recomputing gave, as lines for the report."""

from __future__ import annotations

from benchclaims.api import extract
from benchclaims.check import consistency, recompute
from benchclaims.model import Claim, Paper
from benchclaims.table import entry

TEXT = "Our accelerator achieves a 5.6x higher frame rate (56.8 FPS vs. 10.0 FPS) than the baseline."


def test_each_comparison_comes_with_its_paper_and_its_words() -> None:
    lines = consistency(recompute([entry(Paper("2401.00010", "Fast", TEXT), extract(TEXT))]))
    assert lines[0].startswith("Consistency: 1 recomputed, 1 agree, 0 differ")
    assert lines[1].startswith("2401.00010: 56.8 FPS against 10.0 FPS")
    assert "5.6x higher frame rate" in lines[1]


def test_nothing_to_recompute_gives_no_line() -> None:
    assert consistency([]) == []


def drop(confidence: float) -> list[str]:
    quote = r"Latency drops by 6$\times$, from 80 ms to 20 ms."
    said = ("ratio", "decrease", "exact", "latency")
    claim = Claim(quote, r"6$\times$", 17, 26, 6, 6, "x", *said, confidence=confidence)
    return consistency(recompute([entry(Paper("2401.00010", "Fast", quote), [claim])]))


def test_what_differs_is_told_of_a_paper_only_where_its_reading_is_certain() -> None:
    head, line = drop(0.95)
    assert "0 agree, 1 differ" in head
    assert "; 6× is reported. “Latency drops by 6×, from" in line
    assert drop(0.5) == [
        "Consistency: 0 recomputed, 0 agree, 0 differ of the figures that stand beside their levels. "
        "Not told: 1 that may be misread, until a review says that it is not."
    ]
