"""How fast the package starts, builds and extracts, each as median and spread of several repetitions.

    python benchmarks/speed.py CORPUS [--abstracts 4000] [--repeat 5]

CORPUS is any known source (JSON lines, gzipped or not).  Extraction is measured on one core beside a plain
scan for numbers over the same texts in the same run, so that figures of different machines can be compared;
both in processor time, which other programs of the machine disturb less than the wall clock.  The last line
is extraction on all cores, as `extract` does it, by the wall clock.
"""

from __future__ import annotations

import argparse
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path

from benchclaims.extract import claims, claims_of_each
from benchclaims.model import Paper
from benchclaims.read import records
from benchclaims.side_by_side import cores

ROOT = Path(__file__).parents[1]
NUMBER = re.compile(r"\d+(?:\.\d+)?")


def seconds(run: Callable[[], object]) -> float:
    """The wall-clock time of one run."""
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def processor_seconds(run: Callable[[], object]) -> float:
    """The processor time of one run in this process."""
    start = time.process_time()
    run()
    return time.process_time() - start


def command(*arguments: str, folder: Path | None = None) -> Callable[[], object]:
    """A new process of the command line, as a user starts it."""
    line = [sys.executable, "-m", "benchclaims", *arguments]
    return lambda: subprocess.run(line, cwd=folder, check=True, stdout=subprocess.DEVNULL)


def scan(papers: Sequence[Paper]) -> int:
    """The floor: every number found, nothing understood."""
    return sum(1 for paper in papers for _ in NUMBER.finditer(paper.text))


def extract(papers: Sequence[Paper]) -> int:
    """The whole of the extraction."""
    return sum(len(claims(paper.text, paper.title)) for paper in papers)


def extract_on_all(papers: Sequence[Paper]) -> int:
    """The whole of the extraction, on all cores."""
    return sum(len(found) for _, found in claims_of_each(papers))


def report(name: str, figures: Sequence[float], unit: str) -> None:
    """One line: the median, and the lowest and highest of all repetitions."""
    low, median, high = min(figures), statistics.median(figures), max(figures)
    print(f"{name:28} {median:12,.2f} {unit:12} ({low:,.2f} to {high:,.2f}, n={len(figures)})")


def measure_commands(repeat: int) -> None:
    """`--help`, and `build` of a copy of the repository that holds the seeds alone."""
    report("benchclaims --help", [seconds(command("--help")) for _ in range(repeat)], "s")
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "seeds", Path(folder) / "seeds")
        first = [seconds(command("build", folder=Path(folder)))]
        report("benchclaims build, first", first, "s")
        again = [seconds(command("build", folder=Path(folder))) for _ in range(min(repeat, 3))]
        report("benchclaims build, again", again, "s")


def measure_extraction(papers: Sequence[Paper], repeat: int) -> None:
    """Scan and extraction by turns, so that a busy machine slows both alike."""
    extract(papers[:50])
    rates: dict[str, list[float]] = {"plain number scan": [], "extraction": []}
    for _ in range(repeat):
        rates["plain number scan"].append(len(papers) / processor_seconds(lambda: scan(papers)))
        rates["extraction"].append(len(papers) / processor_seconds(lambda: extract(papers)))
    for name, figures in rates.items():
        report(name, figures, "abstracts/s")
    ratio = statistics.median(rates["plain number scan"]) / statistics.median(rates["extraction"])
    print(f"{'extraction costs':28} {ratio:12,.1f} scans, over {len(papers):,} abstracts")
    together = [len(papers) / seconds(lambda: extract_on_all(papers)) for _ in range(repeat)]
    report(f"extraction on {cores()} cores", together, "abstracts/s")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--abstracts", type=int, default=4000, help="how many of the corpus to read (4000)")
    parser.add_argument("--repeat", type=int, default=5, help="how often to repeat each measurement (5)")
    arguments = parser.parse_args()
    papers = list(islice(records(arguments.corpus), arguments.abstracts))
    measure_commands(arguments.repeat)
    measure_extraction(papers, arguments.repeat)


if __name__ == "__main__":
    main()
