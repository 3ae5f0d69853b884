"""Weights are those of the one optimum, whatever the order of rows and the way there."""

from __future__ import annotations

import random

import numpy as np
import pytest

from benchclaims.learn.fit import TrainingChoice, common, fit, table
from benchclaims.learn.newton import optimum

pytest.importorskip("scipy", reason="scipy is only needed to learn: pip install 'benchclaims[learn]'")


def choices(seed: int) -> list[TrainingChoice]:
    """Two hundred choices among two to five candidates, of which one or two are right."""
    drawn = random.Random(seed)
    made = []
    for place in range(200):
        count = drawn.randint(2, 5)
        candidates = [drawn.sample("abcdefghijkl", drawn.randint(1, 6)) for _ in range(count)]
        right = frozenset(drawn.sample(range(count), drawn.randint(1, 2)))
        made.append(TrainingChoice(f"text-{place}", candidates, right, drawn.choice([0.5, 1.0])))
    return made


@pytest.mark.parametrize("penalty", [0.5, 8.0])
def test_the_order_of_rows_changes_no_weight(penalty: float) -> None:
    rows = choices(1)
    shuffled = random.Random(2).sample(rows, len(rows))
    assert fit(rows, penalty, precise=True) == fit(shuffled, penalty, precise=True) != {}


def test_the_slope_ends_at_zero() -> None:
    made = table(choices(3), common(choices(3), 2))
    start = np.zeros(made.rows.shape[1])
    found = optimum(start, lambda weight: made.loss(weight, 0.5), lambda weight: made.around(weight, 0.5))
    assert np.max(np.abs(made.loss(start, 0.5)[1])) > 1
    assert np.max(np.abs(made.loss(found, 0.5)[1])) < 1e-9


def test_from_a_saddle_it_leads_down_into_a_valley() -> None:
    made = table([TrainingChoice("text", [["a"], ["b"], ["c"]], frozenset([0, 1]))], ["a", "b", "c"])
    start = np.array([0.1, 0.0, 0.0])
    found = optimum(start, lambda weight: made.loss(weight, 0.01), lambda weight: made.around(weight, 0.01))
    assert made.loss(found, 0.01)[0] < made.loss(start, 0.01)[0]
    _, product = made.around(found, 0.01)
    assert np.linalg.eigvalsh(np.column_stack([product(step) for step in np.eye(3)])).min() > 0


def test_the_product_is_the_change_of_the_slope() -> None:
    made = table(choices(4), common(choices(4), 2))
    at, step = (np.random.default_rng(seed).normal(size=made.rows.shape[1]) for seed in (5, 6))
    slope, product = made.around(at, 0.5)
    assert slope == pytest.approx(made.loss(at, 0.5)[1])
    assert (made.loss(at + 1e-6 * step, 0.5)[1] - slope) / 1e-6 == pytest.approx(product(step), abs=1e-3)
