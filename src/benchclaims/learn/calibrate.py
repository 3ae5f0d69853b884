"""Calibration: what a joint share meant on texts held out, as a logistic curve (Platt scaling)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from benchclaims.evaluate.gold import Wanted
from benchclaims.evaluate.score import CORE, judge, pair_up
from benchclaims.extract.confidence import log_odds
from benchclaims.model import Claim

STEPS = 50
"""How many steps of Newton's method are taken; ten are enough."""


def outcomes(
    pairs: Sequence[tuple[Sequence[Wanted], Sequence[tuple[Claim, float]]]],
) -> list[tuple[float, bool]]:
    """For each claim read, its joint share and whether its core was right; a claim nobody wanted is wrong."""
    made = []
    for wanted, found in pairs:
        claims = [claim for claim, _ in found]
        by_claim = {right: left for left, right in pair_up(wanted, claims).items()}
        for index, (claim, share) in enumerate(found):
            match = by_claim.get(index)
            if match is not None and wanted[match].optional:
                continue
            right = match is not None and all(judge(wanted[match], claim)[field] for field in CORE)
            made.append((share, right))
    return sorted(made)


def calibrate(
    pairs: Sequence[tuple[Sequence[Wanted], Sequence[tuple[Claim, float]]]],
) -> dict[str, float]:
    """The curve: `offset` and `slope` of the log-odds that a core is right, over those of the joint share."""
    known = outcomes(pairs)
    over = np.array([[1.0, log_odds(share)] for share, _ in known])
    right = np.array([float(right) for _, right in known])
    curve = np.array([0.0, 1.0])
    for _ in range(STEPS):
        likely = 1.0 / (1.0 + np.exp(-(over @ curve)))
        bend = (over * (likely * (1.0 - likely))[:, None]).T @ over
        curve += np.linalg.solve(bend, over.T @ (right - likely))
    return {"offset": round(float(curve[0]), 2), "slope": round(float(curve[1]), 2)}
