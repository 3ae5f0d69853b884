"""Sets benchclaims beside quantulum3 and Recognizers-Text: claims found, numbers read, abstracts a second.

    python benchmarks/peers.py [--shared ../shared] [--runs 5] [--held-out]

The peers come with `pip install "benchclaims[peers]"`; one that is absent is left out with a message, and so
is a table that is not there.  Writes docs/peers.md and docs/peers.svg, the same in each run but for timings.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

import peer_page
from benchclaims.errors import UsageError
from peer_tools import (
    Finder,
    Found,
    benchclaims_claims,
    benchclaims_quantities,
    quantulum3,
    recognizers,
    uncounted,
    unit_name,
)

ROOT = Path(__file__).parents[1]
READINGS = ROOT / "src" / "benchclaims" / "learn" / "readings" / "claims.jsonl.gz"
CORPUS = Path("corpus") / "abstracts-20k.jsonl.gz"
ENGLISH = Path(__file__).with_name("english.yaml")
TIMED = 60
"""How many abstracts are read in each timed run: the slowest tool takes seconds for them."""
PLAIN = re.compile(r"\D*?(-?\d[\d,]*(?:\.\d+)?)\D*")


class Wanted(NamedTuple):
    """A number of a table: span, value where the table tells it, unit, whether it may be left out."""

    start: int
    end: int
    low: float | None
    high: float | None
    unit: str
    optional: bool = False


class Figures(NamedTuple):
    """Precision and recall of overlapping spans; of those, the shares with the same span, value, unit."""

    wanted: int
    precision: float
    recall: float
    f1: float
    exact: float
    value: float
    unit: float


Table = Sequence[tuple[str, Sequence[Wanted]]]


def claims_table(shared: Path, name: str) -> Table:
    """The abstracts of a gold table with their claims."""
    texts = {line["id"]: line["text"] for line in lines(shared / "gold" / f"{name}.docs.jsonl")}
    return [
        (texts[line["id"]], [claim_wanted(claim) for claim in line["claims"]])
        for line in lines(shared / "gold" / f"{name}.claims.jsonl")
    ]


def claim_wanted(claim: Mapping[str, Any]) -> Wanted:
    """A claim as a number to be found."""
    unit = unit_name(uncounted(claim["unit"]))
    return Wanted(
        claim["start"], claim["end"], claim["low"], claim["high"], unit, bool(claim.get("optional"))
    )


def measeval_table(shared: Path) -> Table:
    """Paragraphs of natural science; a value is compared where the span holds one plain number."""
    return [
        (line["text"], [measured(quantity) for quantity in line["quantities"]])
        for line in lines(shared / "quantities" / "measeval.dev.jsonl")
    ]


def measured(quantity: Mapping[str, Any]) -> Wanted:
    """An annotated quantity."""
    plain = PLAIN.fullmatch(quantity["text"])
    value = float(plain[1].replace(",", "")) if plain else None
    return Wanted(
        quantity["start"], quantity["end"], value, value, unit_name(uncounted(quantity["unit"] or ""))
    )


def english_table() -> Table:
    """The sentences of general English."""
    return [
        (entry["text"], list(placed(entry["text"], entry["quantities"])))
        for entry in yaml.safe_load(ENGLISH.read_text("utf-8"))
    ]


def placed(text: str, quantities: Iterable[Sequence[Any]]) -> Iterable[Wanted]:
    """The quantities of a sentence with their spans, each sought behind the one before."""
    position = 0
    for written, *values, unit in quantities:
        start = text.index(written, position)
        position = start + len(written)
        yield Wanted(start, position, values[0], values[-1], unit_name(unit))


def lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def measure(table: Table, find: Finder) -> Figures:
    """The figures of one tool over one table: spans pair up by the widest overlap, each once."""
    wanted = found = matched = exact = values = valued = units = 0
    for text, golds in table:
        made = find(text)
        pairs = pair_up(golds, made)
        required = [(gold, one) for gold, one in pairs if not gold.optional]
        wanted += sum(not gold.optional for gold in golds)
        found += len(made) - (len(pairs) - len(required))
        matched += len(required)
        exact += sum((gold.start, gold.end) == (one.start, one.end) for gold, one in required)
        valued += sum(gold.low is not None for gold, _ in required)
        values += sum(gold.low is not None and same_value(gold, one) for gold, one in required)
        units += sum(gold.unit == unit_name(one.unit) for gold, one in required)
    precision, recall = matched / max(found, 1), matched / max(wanted, 1)
    f1 = 2 * precision * recall / (precision + recall) if matched else 0.0
    part = max(matched, 1)
    return Figures(wanted, precision, recall, f1, exact / part, values / max(valued, 1), units / part)


def pair_up(golds: Sequence[Wanted], made: Sequence[Found]) -> list[tuple[Wanted, Found]]:
    """Numbers of the table with what found them, the widest overlap first."""
    overlaps = sorted(
        (max(gold.start, one.start) - min(gold.end, one.end), i, j)
        for i, gold in enumerate(golds)
        for j, one in enumerate(made)
        if max(gold.start, one.start) < min(gold.end, one.end)
    )
    pairs: dict[int, int] = {}
    for _, i, j in overlaps:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return [(golds[i], made[j]) for i, j in sorted(pairs.items())]


def same_value(gold: Wanted, one: Found) -> bool:
    """Whether both ends are the same, signs aside: a fall by 3 may be told as -3."""
    return all(close(wanted, read) for wanted, read in ((gold.low, one.low), (gold.high, one.high)))


def close(wanted: float | None, read: float | None) -> bool:
    """Whether two amounts are the same but for their sign and the last of six digits."""
    if wanted is None or read is None:
        return False
    return abs(abs(wanted) - abs(read)) <= 1e-5 * max(abs(wanted), 1e-12)


def rates(finders: Mapping[str, Finder], texts: Sequence[str], runs: int) -> dict[str, list[float]]:
    """Texts a second of processor time, by turns, so that a busy machine slows all alike."""
    made: dict[str, list[float]] = {name: [] for name in finders}
    for _ in range(runs):
        for name, find in finders.items():
            start = time.process_time()
            for text in texts:
                find(text)
            made[name].append(len(texts) / (time.process_time() - start))
    return made


def held_out(shared: Path, names: Sequence[str]) -> dict[str, Figures]:
    """What benchclaims finds with models that never saw the text, by table.

    They learn from the other texts of the tables and from the readings, where the corpus of these is there.
    """
    from benchclaims.learn.__main__ import examples
    from benchclaims.learn.train import choices
    from benchclaims.learn.validate import given
    from benchclaims.learn.validate import held_out as folds

    paths = [shared / "gold" / f"{name}.{part}.jsonl" for name in names for part in ("claims", "docs")]
    if (shared / CORPUS).exists():
        paths += [READINGS, shared / CORPUS]
    found = examples([str(path) for path in paths])
    read = {
        example.document.text: [Found(c.start, c.end, c.low, c.high, c.unit) for c in given(made)]
        for example, made in folds(found, choices(found))
    }
    return {name: measure(claims_table(shared, name), read.__getitem__) for name in names}


def available() -> dict[str, Finder]:
    """The peers that are installed; a message for each that is not."""
    made: dict[str, Finder] = {}
    makers: dict[str, Callable[[], Finder]] = {"quantulum3": quantulum3, "Recognizers-Text": recognizers}
    for name, make in makers.items():
        try:
            made[name] = make()
        except ImportError as error:
            print(f'{name}: left out ({error}); pip install "benchclaims[peers]"', file=sys.stderr)
    return made


def gathered(shared: Path, runs: int, unseen: bool) -> peer_page.Results:
    """All figures, table by table."""
    peers = available()
    names = [name for name in ("seeds", "more") if (shared / "gold" / f"{name}.claims.jsonl").exists()]
    claims: dict[str, dict[str, Figures]] = {}
    numbers: dict[str, dict[str, Figures]] = {}
    unseen_figures = held_out(shared, names) if unseen and names else {}
    for name in names:
        table = claims_table(shared, name)
        claims[name] = {"benchclaims, shipped": measure(table, benchclaims_claims)}
        if name in unseen_figures:
            claims[name] = {"benchclaims, held out": unseen_figures[name], **claims[name]}
        claims[name]["bc.quantities"] = measure(table, benchclaims_quantities)
        claims[name] |= {peer: measure(table, find) for peer, find in peers.items()}
    readers = {"bc.quantities": benchclaims_quantities, **peers}
    tables = {"general English": english_table()}
    if (shared / "quantities" / "measeval.dev.jsonl").exists():
        tables["natural science"] = measeval_table(shared)
    for name, table in tables.items():
        numbers[name] = {tool: measure(table, find) for tool, find in readers.items()}
    for name in [*({"seeds", "more"} - {*names}), *({"natural science"} - {*tables})]:
        print(f"{name}: left out, no such table under {shared}", file=sys.stderr)
    texts = [text for name in names for text, _ in claims_table(shared, name)][
        :: max(1, 10 // max(1, len(names)))
    ]
    timed = texts[:TIMED] or [text for text, _ in tables["general English"]]
    speed = rates({"bc.extract": benchclaims_claims, **readers}, timed, runs)
    spread = {name: (statistics.median(found), min(found), max(found)) for name, found in speed.items()}
    return peer_page.Results(claims, numbers, spread, len(timed), runs)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--shared", type=Path, default=ROOT.parent / "shared", help="where the gold tables are"
    )
    parser.add_argument("--runs", type=int, default=5, help="timed runs of each tool (5)")
    parser.add_argument(
        "--held-out", action="store_true", help="fit models without each text as well: minutes"
    )
    parser.add_argument("--output", type=Path, default=ROOT / "docs", help="where peers.md and peers.svg go")
    arguments = parser.parse_args()
    try:
        results = gathered(arguments.shared, arguments.runs, arguments.held_out)
    except UsageError as error:
        parser.error(str(error))
    for path in peer_page.write(results, arguments.output):
        print(path)


if __name__ == "__main__":
    main()
