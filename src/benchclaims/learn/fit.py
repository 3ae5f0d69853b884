"""Fitting the linear models: conditional log-linear models with a quadratic penalty, solved to the optimum.

The objective is strictly convex, so the optimum is one and the rounded weights do not depend on the
order of rows or on the machine.  scipy is needed here and nowhere else (`pip install "benchclaims[learn]"`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from benchclaims.errors import UsageError

Vector = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Choice:
    """One decision to learn from: the candidates' features, which of them were right, and its document.

    Several candidates may be right (accepted metrics); their joint probability is what is raised.
    """

    document: str
    candidates: Sequence[Sequence[str]]
    right: frozenset[int]
    weight: float = 1.0


def common(choices: Sequence[Choice], least: int) -> list[str]:
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


def fit(
    choices: Sequence[Choice], penalty: float = 1.0, least: int = 2, precise: bool = False
) -> dict[str, float]:
    """Weights by feature, to two digits, the nearly-zero ones left out.

    `precise` solves on to where the digits no longer change, which validation does not need.
    """
    try:
        from scipy.optimize import minimize
        from scipy.sparse import csr_matrix
    except ImportError as error:  # pragma: no cover - only where the extra is absent
        raise UsageError("scipy is not installed", remedy='run `pip install "benchclaims[learn]"`') from error
    if not choices:
        return {}
    names = common(choices, least)
    column = {name: index for index, name in enumerate(names)}
    data, indices, starts = [], [], [0]
    groups, right, weights = [], [], []
    for place, choice in enumerate(choices):
        for index, features in enumerate(choice.candidates):
            known = [column[name] for name in features if name in column]
            indices.extend(known)
            data.extend([1.0] * len(known))
            starts.append(len(indices))
            groups.append(place)
            right.append(index in choice.right)
        weights.append(choice.weight)
    rows = csr_matrix((data, indices, starts), shape=(len(groups), len(names)))
    group, good, share = np.array(groups), np.array(right), np.array(weights)
    firsts = np.flatnonzero(np.r_[True, group[1:] != group[:-1]])

    def objective(weight: Vector) -> tuple[float, Vector]:
        scores = rows @ weight
        scores -= np.maximum.reduceat(scores, firsts)[group]
        raised = np.exp(scores)
        total = np.add.reduceat(raised, firsts)
        wanted = np.maximum(np.add.reduceat(raised * good, firsts), 1e-300)
        loss = float(np.sum(share * (np.log(total) - np.log(wanted))) + 0.5 * penalty * weight @ weight)
        slope = share[group] * (raised / total[group] - raised * good / wanted[group])
        return loss, rows.T @ slope + penalty * weight

    solved = minimize(
        objective,
        np.zeros(len(names)),
        jac=True,
        method="L-BFGS-B",
        options={
            "maxiter": 5000,
            "maxfun": 8000,
            "ftol": 1e-15 if precise else 1e-7,
            "gtol": 1e-8 if precise else 1e-4,
        },
    )
    rounded = {name: round(float(value), 2) for name, value in zip(names, solved.x, strict=True)}
    return {name: value for name, value in rounded.items() if abs(value) >= 0.02}
