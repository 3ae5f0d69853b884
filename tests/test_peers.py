"""The benchmark beside other tools runs as a user runs it, whatever of tools and tables is there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

BENCHMARK = Path(__file__).parents[1] / "benchmarks" / "peers.py"


def test_without_tables_the_sentences_of_general_english_are_measured(tmp_path: Path) -> None:
    line = [sys.executable, BENCHMARK, "--shared", tmp_path / "nowhere", "--runs", "1", "--output", tmp_path]
    ran = subprocess.run(line, capture_output=True, text=True, check=True)
    page = (tmp_path / "peers.md").read_text("utf-8")
    assert "| bc.quantities | 1.00 | 1.00 | 1.00 |" in page
    assert "seeds: left out, no such table" in ran.stderr
    first = (tmp_path / "peers.svg").read_bytes()
    subprocess.run(line, capture_output=True, check=True)
    assert (tmp_path / "peers.svg").read_bytes() == first
