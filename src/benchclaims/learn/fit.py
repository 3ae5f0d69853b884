"""Fitting the linear models: conditional log-linear models with a quadratic penalty, solved to the optimum.

The objective is strictly convex, so the optimum is one and the rounded weights do not depend on the
order of rows or on the machine.  scipy is needed here and nowhere else (`pip install "benchclaims[learn]"`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from benchclaims.errors import UsageError

Vector = npt.NDArray[np.float64]


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
    """Choices as arrays: the candidates as rows of a sparse matrix, one choice's behind another's."""

    rows: Any
    group: npt.NDArray[np.intp]
    good: npt.NDArray[np.bool_]
    share: Vector

    def loss(self, weight: Vector, penalty: float) -> tuple[float, Vector]:
        """The penalised negative log likelihood of the right candidates, and its slope."""
        firsts = np.flatnonzero(np.r_[True, self.group[1:] != self.group[:-1]])
        scores = self.rows @ weight
        scores -= np.maximum.reduceat(scores, firsts)[self.group]
        raised = np.exp(scores)
        total = np.add.reduceat(raised, firsts)
        wanted = np.maximum(np.add.reduceat(raised * self.good, firsts), 1e-300)
        lost = np.sum(self.share * (np.log(total) - np.log(wanted)))
        slope = self.share[self.group] * (
            raised / total[self.group] - raised * self.good / wanted[self.group]
        )
        return float(lost + 0.5 * penalty * weight @ weight), self.rows.T @ slope + penalty * weight


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
    return Table(rows, np.array(groups), np.array(right), weights)


def fit(
    choices: Sequence[TrainingChoice], penalty: float = 1.0, least: int = 2, precise: bool = False
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
    ends = {"ftol": 1e-15, "gtol": 1e-8} if precise else {"ftol": 1e-7, "gtol": 1e-4}
    solved = minimize(
        made.loss,
        np.zeros(len(names)),
        args=(penalty,),
        jac=True,
        method="L-BFGS-B",
        options={"maxiter": 5000, "maxfun": 8000, **ends},
    )
    rounded = {name: round(float(value), 2) for name, value in zip(names, solved.x, strict=True)}
    return {name: value for name, value in rounded.items() if abs(value) >= 0.02}
