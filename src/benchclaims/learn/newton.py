"""Newton's steps from near an optimum into it, so that no other processor rounds a weight otherwise.

A method that looks at the loss stops some 1e-6 from the optimum, where doubles no longer tell two losses
apart; the slope tells them apart to the end.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from benchclaims.errors import UsageError

Vector = npt.NDArray[np.float64]
Product = Callable[[Vector], Vector]

NEAR = 1e-6
"""A step this short ends the search: the next one would be its square."""
STEPS = 25


def optimum(start: Vector, around: Callable[[Vector], tuple[Vector, Product]]) -> Vector:
    """Where the slope is zero, to ten digits, for a convex loss.

    `around` gives the slope at a point, and what the curvature there makes of a step.  Raises `UsageError`
    where the steps do not grow shorter.

    >>> def around(x):  # of (x - 3)² + x⁴, which is lowest where 4x³ + 2x = 6
    ...     return 2 * (x - 3) + 4 * x**3, lambda step: (2 + 12 * x**2) * step
    >>> optimum(np.array([1.1]), around)
    array([1.])
    """
    from scipy.sparse.linalg import LinearOperator, cg

    point = start.copy()
    for _ in range(STEPS):
        slope, product = around(point)
        curvature = LinearOperator((len(point), len(point)), matvec=product, dtype=np.float64)
        step, _ = cg(curvature, -slope, rtol=exactness(slope), maxiter=10_000)
        point += step
        if np.max(np.abs(step)) < NEAR:
            return point
    raise UsageError("the weights do not settle", remedy="give the model of these rows a larger penalty")


def exactness(slope: Vector) -> float:
    """How exactly a step is solved for: roughly far from the optimum, to six digits near it."""
    return max(min(0.1, float(np.max(np.abs(slope)))), NEAR)
