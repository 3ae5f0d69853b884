"""How long a report takes: of the seeds, and of many claims made from theirs; drawn anew, and again.

    python benchmarks/report.py [--claims 2000] [--repeat 3]

The many claims are those of claims/ under other papers' names and dates, their values multiplied by a seeded
factor, so that charts are as full and as varied as real ones.  Every run is a new process, as a user starts
it.  Figures are medians with the least and the most; the bounds to keep are 20 s and 90 s on two cores.
"""

from __future__ import annotations

import argparse
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

from benchclaims.model import Claim, Entry, TrackedClaim
from benchclaims.store import read, write

ROOT = Path(__file__).parents[1]


def entries(number: int) -> Iterator[Entry]:
    """Papers with at least `number` claims in all, the same every time."""
    dice = random.Random(5)
    real = [entry for entry in read(ROOT / "claims") if entry.claims]
    made = 0
    for place in count():
        if made >= number:
            return
        entry = real[place % len(real)]
        made += len(entry.claims)
        yield another(entry, place, dice)


def another(entry: Entry, place: int, dice: random.Random) -> Entry:
    """A paper like this one: another name and date, its values scaled together."""
    name = f"{1501 + place // 900}.{place % 900:05}"
    date = f"20{15 + place % 10}-{1 + place % 12:02}-15"
    title = f"System{place}: {entry.paper.title}"
    paper = replace(entry.paper, id=name, arxiv_id=name, date=date, title=title, sources=())
    scale = dice.uniform(0.8, 1.25)
    claims = tuple(
        TrackedClaim(f"{name}#{tracked.id.rpartition('#')[2]}", scaled(tracked.claim, scale))
        for tracked in entry.claims
    )
    return Entry(paper, claims)


def scaled(claim: Claim, scale: float) -> Claim:
    """The claim with another value."""
    level = None if claim.baseline_value is None else round(claim.baseline_value * scale, 3)
    return replace(
        claim, low=round(claim.low * scale, 3), high=round(claim.high * scale, 3), baseline_value=level
    )


def seconds(folder: Path) -> float:
    """The wall-clock time of one report in a new process."""
    start = time.perf_counter()
    line = [sys.executable, "-m", "benchclaims", "report"]
    subprocess.run(line, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def measure(name: str, folder: Path, repeat: int) -> None:
    """A report with nothing remembered, then the same again."""
    cold, warm = [], []
    for _ in range(repeat):
        for made in ("reports", ".benchclaims"):
            shutil.rmtree(folder / made, ignore_errors=True)
        cold.append(seconds(folder))
        warm.append(seconds(folder))
    report(f"{name}, first", cold)
    report(f"{name}, again", warm)


def report(name: str, figures: list[float]) -> None:
    """One line: the median, and the least and most of all repetitions."""
    low, median, high = min(figures), statistics.median(figures), max(figures)
    print(f"{name:32} {median:8.1f} s ({low:.1f} to {high:.1f}, n={len(figures)})")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--claims", type=int, default=2000, help="how many claims to make (2000)")
    parser.add_argument("--repeat", type=int, default=3, help="how often to repeat each measurement (3)")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        seeds, many = Path(temporary) / "seeds", Path(temporary) / "many"
        shutil.copytree(ROOT / "claims", seeds / "claims")
        write(many / "claims", list(entries(arguments.claims)))
        measure("report of the seeds", seeds, arguments.repeat)
        measure(f"report of {arguments.claims:,} claims", many, arguments.repeat)


if __name__ == "__main__":
    main()
