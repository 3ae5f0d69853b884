"""The benchmark beside other tools runs as a user runs it, whatever of tools and tables is there."""

from __future__ import annotations

import runpy
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

from matplotlib.figure import Figure

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"
BENCHMARK = BENCHMARKS / "peers.py"


def test_without_tables_the_sentences_of_general_english_are_measured(tmp_path: Path) -> None:
    line = [sys.executable, BENCHMARK, "--shared", tmp_path / "nowhere", "--runs", "1", "--output", tmp_path]
    ran = subprocess.run(line, capture_output=True, text=True, check=True)
    page = (tmp_path / "peers.md").read_text("utf-8")
    assert "| bc.quantities | 1.00 | 1.00 | 1.00 |" in page
    assert "seeds: left out, no such table" in ran.stderr
    first = (tmp_path / "peers.svg").read_bytes()
    subprocess.run(line, capture_output=True, check=True)
    assert (tmp_path / "peers.svg").read_bytes() == first


def test_tools_that_are_alike_hide_none_of_each_other() -> None:
    page = runpy.run_path(str(BENCHMARKS / "peer_page.py"))
    panel = Figure(figsize=(7, 1.6)).add_axes((0, 0, 1, 1))
    alike = SimpleNamespace(**dict.fromkeys(page["MEASURES"], 1.0))
    marks = page["draw_panel"](panel, "alike", dict.fromkeys(page["TOOLS"], alike))
    across = 1.6 * 72 / len(page["MEASURES"])
    heights = sorted(height for mark in marks.values() for height in mark.get_ydata())
    size = max(mark.get_markersize() + mark.get_markeredgewidth() for mark in marks.values())
    assert len(heights) == len(page["TOOLS"]) * len(page["MEASURES"])
    assert all((high - low) * across > size for low, high in pairwise(heights))
