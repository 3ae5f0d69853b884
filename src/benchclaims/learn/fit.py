"""Fitting the linear models: conditional log-linear models with a quadratic penalty, solved to the optimum.

What is shipped is solved to ten digits and rounded to two, so that it depends neither on the order of rows
nor on the machine.  scipy is needed for learning and nowhere else (`pip install "benchclaims[learn]"`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from benchclaims.errors import UsageError
from benchclaims.learn.newton import Product, Vector, optimum


@dataclass(frozen=True, slots=True)
class TrainingChoice:
    """One decision to learn from: the candidates' features, which of them were right, and its document.

    Several candidates may be right (accepted metrics); their joint probability is what is raised.
    """

    document: str
    candidates: Sequence[Sequence[str]]
    right: frozenset[int]
    weight: float = 1.0


def common(choices: Sequence[TrainingChoice], least: int) -> list[str]:
    """The features that stand in at least `least` documents, in order."""
    seen: Counter[str] = Counter()
    by_document: dict[str, set[str]] = {}
    for choice in choices:
        names = by_document.setdefault(choice.document, set())
        for features in choice.candidates:
            names.update(features)
    for names in by_document.values():
        seen.update(names)
    return sorted(name for name, count in seen.items() if count >= least)


@dataclass(frozen=True, slots=True)
class Table:
    """Choices as arrays: the candidates as rows of a sparse matrix, one choice's behind another's.

    `firsts` are the places of each choice's first candidate.
    """

    rows: Any
    group: npt.NDArray[np.intp]
    firsts: npt.NDArray[np.intp]
    good: npt.NDArray[np.bool_]
    share: Vector

    def loss(self, weight: Vector, penalty: float) -> tuple[float, Vector]:
        """The penalised negative log likelihood of the right candidates, and its slope."""
        held, due, lost = self.shares(weight)
        value = float(self.share @ lost + 0.5 * penalty * weight @ weight)
        return value, self.pull(held - due) + penalty * weight

    def around(self, weight: Vector, penalty: float) -> tuple[Vector, Product]:
        """The slope of the loss, and what its curvature makes of a step."""
        held, due, _ = self.shares(weight)

        def product(step: Vector) -> Vector:
            moved = self.rows @ step
            off_held, off_due = (moved - self.sums(part * moved)[self.group] for part in (held, due))
            return self.pull(held * off_held - due * off_due) + penalty * step

        return self.pull(held - due) + penalty * weight, product

    def shares(self, weight: Vector) -> tuple[Vector, Vector, Vector]:
        """Each candidate's share of its choice, its share of what is right there, and each choice's loss."""
        scores = self.rows @ weight
        raised = np.exp(scores - np.maximum.reduceat(scores, self.firsts)[self.group])
        wanted = raised * self.good
        total, right = self.sums(raised), np.maximum(self.sums(wanted), 1e-300)
        return raised / total[self.group], wanted / right[self.group], np.log(total) - np.log(right)

    def sums(self, candidates: Vector) -> Vector:
        """The sum over the candidates of each choice."""
        sums: Vector = np.add.reduceat(candidates, self.firsts)
        return sums

    def pull(self, candidates: Vector) -> Vector:
        """What pulls at each feature, where that pulls at each candidate."""
        pulled: Vector = self.rows.T @ (self.share[self.group] * candidates)
        return pulled


def table(choices: Sequence[TrainingChoice], names: Sequence[str]) -> Table:
    """The choices as arrays over the features `names`."""
    from scipy.sparse import csr_matrix

    column = {name: index for index, name in enumerate(names)}
    indices: list[int] = []
    starts, groups, right = [0], [], []
    for place, choice in enumerate(choices):
        for index, features in enumerate(choice.candidates):
            indices.extend(column[name] for name in features if name in column)
            starts.append(len(indices))
            groups.append(place)
            right.append(index in choice.right)
    rows = csr_matrix((np.ones(len(indices)), indices, starts), shape=(len(groups), len(names)))
    weights = np.array([choice.weight for choice in choices])
    group = np.array(groups)
    firsts = np.flatnonzero(np.diff(group, prepend=-1))
    return Table(rows, group, firsts, np.array(right), weights)


SETTLED = 1e-7
"""The search stops where a step lowers the loss by no more than this share of it."""


def fit(
    choices: Sequence[TrainingChoice],
    penalty: float = 1.0,
    least: int = 2,
    precise: bool = False,
    settled: float = SETTLED,
) -> dict[str, float]:
    """Weights by feature, to two digits, the nearly-zero ones left out.

    `precise` solves on to where the digits no longer change, which validation does not need.
    Raises `UsageError` where scipy is absent.
    """
    try:
        from scipy.optimize import minimize
    except ImportError as error:  # pragma: no cover - only where the extra is absent
        raise UsageError("scipy is not installed", remedy='run `pip install "benchclaims[learn]"`') from error
    if not choices:
        return {}
    names = common(choices, least)
    made = table(choices, names)
    solved = minimize(
        made.loss,
        np.zeros(len(names)),
        args=(penalty,),
        jac=True,
        method="L-BFGS-B",
        options={"maxiter": 5000, "maxfun": 8000, "ftol": settled, "gtol": 1e-4},
    ).x
    if precise:
        solved = optimum(
            solved, lambda weight: made.loss(weight, penalty), lambda weight: made.around(weight, penalty)
        )
    rounded = {name: round(float(value), 2) for name, value in zip(names, solved, strict=True)}
    return {name: value for name, value in rounded.items() if abs(value) >= 0.02}
