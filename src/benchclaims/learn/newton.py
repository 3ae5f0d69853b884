"""From near an optimum into it, so that no other processor rounds a weight otherwise.

A method that looks at the loss stops some 1e-6 from the optimum, where doubles no longer tell two losses
apart; the slope tells them apart to the end.  But where several candidates are right the loss is not convex,
and Newton's steps may lead up to a saddle: before them a trust region leads down into a valley.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from benchclaims.errors import UsageError

Vector = npt.NDArray[np.float64]
Product = Callable[[Vector], Vector]
Loss = Callable[[Vector], tuple[float, Vector]]
"""The loss at a point and its slope."""
Around = Callable[[Vector], tuple[Vector, Product]]
"""The slope at a point, and what the curvature there makes of a step."""

IN_VALLEY = 1e-5
"""A slope this gentle, after steps that led down, is that of the floor of a valley."""
NEAR = 1e-6
"""A step this short ends the search: the next one would be its square."""
STEPS = 25


def optimum(start: Vector, loss: Loss, around: Around) -> Vector:
    """Where the slope is zero, to ten digits, at the floor of the valley below a point.

    Raises `UsageError` where the steps do not grow shorter.

    >>> def loss(x):  # (x² - 1)²: its slope is zero at 0, too, where it is highest
    ...     return float(np.sum((x**2 - 1) ** 2)), 4 * x * (x**2 - 1)
    >>> optimum(np.array([0.1]), loss, lambda x: (loss(x)[1], lambda step: (12 * x**2 - 4) * step))
    array([1.])
    """
    from scipy.sparse.linalg import LinearOperator, cg

    point = valley(start, loss, around)
    for _ in range(STEPS):
        slope, product = around(point)
        curvature = LinearOperator((len(point), len(point)), matvec=product, dtype=np.float64)
        step, _ = cg(curvature, -slope, rtol=exactness(slope), maxiter=10_000)
        point += step
        if np.max(np.abs(step)) < NEAR:
            return point
    raise UsageError("the weights do not settle", remedy="give the model of these rows a larger penalty")


def valley(start: Vector, loss: Loss, around: Around) -> Vector:
    """A point from which it leads up in all directions but for a last short way down."""
    from scipy.optimize import minimize

    product: list[tuple[bytes, Product]] = []

    def curved(point: Vector, step: Vector) -> Vector:
        at = point.tobytes()
        if not product or product[0][0] != at:
            product[:] = [(at, around(point)[1])]
        return product[0][1](step)

    options = {"gtol": IN_VALLEY, "maxiter": 1000}
    found: Vector = minimize(loss, start, jac=True, hessp=curved, method="trust-ncg", options=options).x
    return found.copy()


def exactness(slope: Vector) -> float:
    """How exactly a step is solved for: roughly far from the optimum, to six digits near it."""
    return max(min(0.1, float(np.max(np.abs(slope)))), NEAR)
