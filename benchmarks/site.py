"""How fast the site is: writing it, and its table of all claims in headless Chromium.

    python benchmarks/site.py [--claims 10000] [--repeat 5] [--folder FOLDER]

The claims are made up: the same sentence over and over would compress well, so words and values vary.
Loading is from the file system until the table is there; a filter is timed from its choice until the next
frame has been painted.  Figures are medians with the least and the most.
"""

from __future__ import annotations

import argparse
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchclaims.model import Claim, Entry, Paper
from benchclaims.report.site import write
from benchclaims.table import entry, frame
from benchclaims.vocabulary.loader import metrics, tasks

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
A_PAPER = 4
"""Claims that each made-up paper makes."""
WORDS = "fast small sparse robust network model graph token image layer bound search label stream".split()

TIMED = """([name, value]) => new Promise(done => {
  const field = document.getElementById(name), start = performance.now();
  field.value = value;
  field.dispatchEvent(new Event("change", {bubbles: true}));
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
})"""
"""Sets a field and gives the milliseconds until what follows from that is painted."""


def entries(number: int) -> Iterator[Entry]:
    """Papers with `number` claims in all, the same every time."""
    dice = random.Random(5)
    kinds, about = sorted(metrics())[:40], sorted(tasks())[:30]
    for place in range(number // A_PAPER):
        words = " ".join(dice.choices(WORDS, k=6))
        made = [claim(dice, words, f"{dice.uniform(1, 90):.2f}x", kinds, about) for _ in range(A_PAPER)]
        date = f"20{15 + place % 10}-{1 + place % 12:02}-15"
        text = " ".join(one.quote for one in made)
        yield entry(Paper(f"{1501 + place // 900}.{place % 900:05}", f"On {words}", text, date=date), made)


def claim(dice: random.Random, words: str, value: str, kinds: Sequence[str], about: Sequence[str]) -> Claim:
    """One claim with a sentence of its own."""
    quote = f"On {' '.join(dice.choices(WORDS, k=14))}, our {words} is {value} better than the baseline."
    start, number = quote.index(value), float(value[:-1])
    return Claim(
        quote, value, start, start + len(value), number, number, "x", "ratio", "increase", "exact",
        dice.choice(kinds), datasets=("ImageNet",), task=dice.choice(about), subject="our model",
        baseline="the baseline", confidence=round(dice.random(), 2), rule="made up",
    )  # fmt: skip


def report(name: str, figures: Sequence[float], unit: str) -> None:
    """One line: the median, and the least and most of all repetitions."""
    low, median, high = min(figures), statistics.median(figures), max(figures)
    print(f"{name:34} {median:10,.0f} {unit:4} ({low:,.0f} to {high:,.0f}, n={len(figures)})")


def measure_writing(folder: Path, number: int) -> None:
    """The whole site, and again with every chart drawn before."""
    made = list(entries(number))
    table, papers = frame(made), [one.paper for one in made]
    for name in ("site written, first", "site written, again"):
        start = time.perf_counter()
        files = write(table, folder / "site", papers=papers, cache=folder / "cache")
        report(f"{name} ({len(files):,} files)", [time.perf_counter() - start], "s")


def measure_reading(folder: Path, repeat: int) -> None:
    """The table in a browser: loading, and its filters one by one."""
    from playwright.sync_api import sync_playwright

    program = next(filter(None, map(shutil.which, PROGRAMS)))
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=["--no-sandbox"])
        page = browser.new_page()
        loads = []
        for _ in range(repeat):
            start = time.perf_counter()
            page.goto(f"{folder.as_uri()}/site/claims.html")
            page.locator("#claims tbody tr").first.wait_for()
            loads.append(1000 * (time.perf_counter() - start))
        report("table loaded", loads, "ms")
        for field, value in (("f-q", "sparse graph"), ("f-year", "2020"), ("f-q", ""), ("f-year", "")):
            figures = [page.evaluate(TIMED, [field, value]) for _ in range(repeat)]
            report(f"{field.removeprefix('f-')} set to {value!r}", figures, "ms")
        sorts = [page.evaluate(SORTED) for _ in range(repeat)]
        report("sorted by factor", sorts, "ms")
        browser.close()


SORTED = """() => new Promise(done => {
  const header = document.querySelector('#claims [aria-label^="Factor"]'), start = performance.now();
  header.click();
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
})"""
"""Sorts by a click and gives the milliseconds until that is painted."""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--claims", type=int, default=10_000, help="how many claims to make up (10000)")
    parser.add_argument("--repeat", type=int, default=5, help="how often to repeat each measurement (5)")
    parser.add_argument("--folder", type=Path, help="keep the site here, and use it if it is there already")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = (arguments.folder or Path(temporary)).resolve()
        if not (folder / "site").is_dir():
            measure_writing(folder, arguments.claims)
        measure_reading(folder, arguments.repeat)


if __name__ == "__main__":
    main()
