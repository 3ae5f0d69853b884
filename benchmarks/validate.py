"""How long `benchclaims validate` takes: python benchmarks/validate.py [ENTRIES].

Makes a repository of made-up papers, three claims each with their source, in a temporary folder, checks it
twice, and says the better time, with the processor time of all its processes beside it, which other programs
of the machine disturb less.  The bound to keep is 10,000 entries in 10 seconds on two cores.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path

from benchclaims.check import Report, check
from benchclaims.model import Claim, Entry, Paper, Source
from benchclaims.store import write
from benchclaims.table import entry

SENTENCE = (
    "On Set-{0}, Net-{0} reaches {1:.1f}% accuracy (vs. {2:.1f}%) and runs at {3:.1f} FPS, "
    "{4:.1f}x faster than Base."
)


def paper(number: int, start: int) -> tuple[Entry, str]:
    """A made-up paper and its abstract, which begins at `start` of the source."""
    accuracy, rate, factor = 50 + number % 400 / 10, 10 + number % 90, 1.5 + number % 30 / 10
    text = SENTENCE.format(number, accuracy, accuracy - 2, rate, factor)
    sources = (Source("papers.txt", "plain", start, start + len(text), str(number)),)
    name = f"{2000 + number // 9000:04d}.{number % 9000 + 10000:05d}"
    made = Paper(name, f"The made-up paper {number}", text, arxiv_id=name, sources=sources)
    values = (
        (f"{accuracy:.1f}%", accuracy, "percent", "score", "none", "accuracy", accuracy - 2),
        (f"{rate:.1f} FPS", rate, "FPS", "score", "none", "frame-rate", None),
        (f"{factor:.1f}x", factor, "x", "ratio", "increase", "frame-rate", None),
    )
    return entry(made, [claim(text, number, *value) for value in values]), text


def claim(
    text: str,
    number: int,
    value: str,
    low: float,
    unit: str,
    form: str,
    direction: str,
    metric: str,
    level: float | None,
) -> Claim:
    """One claim of a made-up paper."""
    at, low = text.index(value), round(low, 1)
    named = {"datasets": (f"Set-{number}",), "subject": f"Net-{number}"}
    level = None if level is None else round(level, 1)
    place = (at, at + len(value), low, low, unit, form, direction, "exact", metric)
    return Claim(text, value, *place, baseline_value=level, **named)  # type: ignore[arg-type]


def make(root: Path, number: int) -> None:
    """Write the repository."""
    entries, texts, start = [], [], 0
    for one in range(number):
        made, text = paper(one, start)
        entries.append(made)
        texts.append(text)
        start += len(text) + 1
    (root / "seeds").mkdir()
    (root / "seeds" / "papers.txt").write_text("\n".join(texts), encoding="utf-8")
    write(root / "claims", entries)


def timed(root: Path) -> tuple[float, float, Report]:
    """Seconds that one run takes by the clock, of the processors, and what it finds."""
    begun, used = time.perf_counter(), processor_seconds()
    report = check([root / "claims"])
    return time.perf_counter() - begun, processor_seconds() - used, report


def processor_seconds() -> float:
    """The processor time that this process and those that it has started have used."""
    return sum(os.times()[:4])


def main() -> None:
    """Make, check and say."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "entries", nargs="?", type=int, default=10_000, help="how many papers (default 10,000)"
    )
    number = parser.parse_args().entries
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder), number)
        seconds, used, report = min((timed(Path(folder)) for _ in range(2)), key=lambda run: run[0])
    print(f"{number} entries in {seconds:.1f} s ({used:.1f} s of processors): {report.summary()}")
    for finding in report.findings[:5]:
        print(finding.code, finding.sentence())


if __name__ == "__main__":
    main()
