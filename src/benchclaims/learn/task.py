"""Learning what the signals of a task weigh: papers that were read by people to rows, rows to weights.

    python -m benchclaims.learn.task rows GOLD.jsonl DOCS.jsonl ...   writes the rows (figures only, no text)
    python -m benchclaims.learn.task fit                              writes the weights from the rows
    python -m benchclaims.learn.task check                            prints the cross-validation

The model is a conditional logit with a quadratic penalty: the objective is strictly convex and solved to its
optimum by Newton's method, so that the rounded weights are the same bytes on every machine.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchclaims.errors import UsageError
from benchclaims.evaluate.gold import read_gold
from benchclaims.extract.task import SIGNALS, Weights, evidence, score
from benchclaims.files import write_whole
from benchclaims.learn.folds import FOLDS, fold_of
from benchclaims.learn.home import home, run
from benchclaims.learn.texts import texts_of
from benchclaims.vocabulary import tasks

Vector = npt.NDArray[np.float64]

ROWS = "rows/task.jsonl"
WEIGHTS = Path(__file__).parent.parent / "extract" / "weights" / "task.json"
SIGNAL_PENALTY = 0.01
TASK_PENALTY = 1.0
PRECISION = 1e-8
BY_HAND = Weights((1.0, 0.3, 1.5), {})


@dataclass(frozen=True, slots=True)
class Row:
    """One paper: its tasks by its readers, whether they found a claim in it, and each candidate's signals."""

    id: str
    tasks: tuple[str, ...]
    counted: bool
    signals: Mapping[str, tuple[float, ...]]


def rows_of(gold: Path, documents: Path) -> list[Row]:
    """The rows of a gold table and the documents that it is about."""
    texts = texts_of(documents)
    made = []
    for wanted in read_gold(gold):
        found = evidence(texts[wanted.id]["text"], texts[wanted.id].get("title"))
        signals = {name: tuple(round(value, 2) for value in found[name]) for name in sorted(found)}
        counted = any(not claim.optional for claim in wanted.claims)
        made.append(Row(wanted.id, tuple(filter(None, wanted.tasks)), counted, signals))
    return made


def dumped(rows: Iterable[Row]) -> str:
    """Rows as JSON lines, ordered by id."""
    lines = [
        json.dumps([row.id, row.tasks, row.counted, row.signals], separators=(",", ":"))
        for row in sorted(rows, key=lambda row: row.id)
    ]
    return "\n".join([*lines, ""]).replace(".0,", ",").replace(".0]", "]")


def loaded(text: str) -> list[Row]:
    """Rows from their JSON lines."""
    return [
        Row(name, tuple(wanted), counted, {task: tuple(values) for task, values in signals.items()})
        for name, wanted, counted, signals in map(json.loads, text.encode().splitlines())
    ]


def fit(rows: Sequence[Row]) -> Weights:
    """The weights at the optimum, rounded to two decimals."""
    names = sorted(tasks())
    parts = [made for row in rows if (made := part(row, names)) is not None]
    penalty = np.r_[np.full(len(SIGNALS), SIGNAL_PENALTY), np.full(len(names), TASK_PENALTY)]
    solved = [round(float(value), 2) + 0.0 for value in newton(parts, penalty)]
    before = {name: value for name, value in zip(names, solved[len(SIGNALS) :], strict=True) if value}
    return Weights(tuple(solved[: len(SIGNALS)]), before)


@dataclass(frozen=True, slots=True)
class Part:
    """A row as arrays: the weights that its candidates use, candidates by these, and the share of each."""

    columns: npt.NDArray[np.intp]
    features: Vector
    wanted: Vector


def part(row: Row, names: Sequence[str]) -> Part | None:
    """The arrays of a row, the right candidates sharing evenly; None where none is right or none is wrong."""
    right = np.array([float(name in row.tasks) for name in row.signals])
    if not 0 < right.sum() < len(right):
        return None
    own = [len(SIGNALS) + names.index(name) for name in row.signals]
    signals = np.array([(*values[:2], values[2] ** 0.5) for values in row.signals.values()])
    columns = np.array([*range(len(SIGNALS)), *own])
    return Part(columns, np.hstack([signals, np.eye(len(right))]), right / right.sum())


def newton(parts: Sequence[Part], penalty: Vector) -> Vector:
    """The minimum of the penalised loss, by Newton's method with step halving."""
    weights = np.zeros(len(penalty))
    for _ in range(100):
        slope, bend = penalty * weights, np.diag(penalty)
        for row in parts:
            chance = softmax(row.features @ weights[row.columns])
            mean = row.features.T @ chance
            slope[row.columns] += row.features.T @ (chance - row.wanted)
            bend[np.ix_(row.columns, row.columns)] += (row.features.T * chance) @ row.features - np.outer(
                mean, mean
            )
        step = np.linalg.solve(bend, slope)
        gain = float(slope @ step)
        if gain < PRECISION:
            return np.asarray(weights - step)
        size, before = 1.0, loss(parts, penalty, weights)
        while size > 1e-6 and loss(parts, penalty, weights - size * step) > before - 1e-4 * size * gain:
            size /= 2
        weights = weights - size * step
    return weights


def loss(parts: Sequence[Part], penalty: Vector, weights: Vector) -> float:
    """The penalised negative log likelihood."""
    total = 0.5 * float(penalty @ (weights * weights))
    for row in parts:
        scores = row.features @ weights[row.columns]
        total += float(scores.max() + np.log(np.exp(scores - scores.max()).sum()) - row.wanted @ scores)
    return total


def softmax(scores: Vector) -> Vector:
    """Shares that sum to one."""
    raised = np.exp(scores - scores.max())
    return np.asarray(raised / raised.sum())


def chosen(row: Row, weights: Weights) -> str | None:
    """The task that the weights choose for a row."""
    scores = {
        name: score(signals, weights.before.get(name, 0.0), weights.signals)
        for name, signals in row.signals.items()
    }
    return min(scores, key=lambda name: (-scores[name], name)) if scores else None


def cross_validation(rows: Sequence[Row]) -> dict[str, tuple[float, float]]:
    """Share of right tasks, of papers with a claim and of all, by hand-set and by learnt weights."""
    fitted = {fold: fit([row for row in rows if fold_of(row.id) != fold]) for fold in range(FOLDS)}
    by_hand = {row.id: chosen(row, BY_HAND) in row.tasks for row in rows}
    learnt = {row.id: chosen(row, fitted[fold_of(row.id)]) in row.tasks for row in rows}
    return {
        name: (share(rows, right, True), share(rows, right, False))
        for name, right in (("set by hand", by_hand), ("learnt", learnt))
    }


def share(rows: Sequence[Row], right: Mapping[str, bool], counted: bool) -> float:
    """How many rows are right, of those with a claim or of all."""
    judged = [right[row.id] for row in rows if row.counted or not counted]
    return sum(judged) / len(judged) if judged else 0.0


def weights_text(weights: Weights) -> str:
    """Weights as the JSON that is shipped."""
    named = dict(zip(SIGNALS, weights.signals, strict=True))
    return json.dumps({"signals": named, "before": dict(sorted(weights.before.items()))}, indent=1) + "\n"


def kept() -> list[Row]:
    """The rows that the repository keeps."""
    return loaded((home() / ROWS).read_text("utf-8"))


def main(arguments: Sequence[str]) -> int:
    """Runs one of the three commands."""
    match list(arguments):
        case ["rows", *paths] if paths and len(paths) % 2 == 0:
            pairs = zip(paths[::2], paths[1::2], strict=True)
            rows = [row for gold, documents in pairs for row in rows_of(Path(gold), Path(documents))]
            write_whole(home() / ROWS, dumped(rows))
        case ["fit"]:
            write_whole(WEIGHTS, weights_text(fit(kept())))
        case ["check"]:
            for name, (claimed, all_papers) in cross_validation(kept()).items():
                print(f"{name:12} {claimed:.3f} of papers with a claim, {all_papers:.3f} of all")
        case _:
            raise UsageError("no such command", expected="rows GOLD DOCS …, fit or check")
    return 0


if __name__ == "__main__":
    run(main)
