"""Calibration: what a joint share meant on texts held out, as steps that only rise.

The steps are those of isotonic regression by pooling adjacent violators.
"""

from __future__ import annotations

from collections.abc import Sequence

from benchclaims.evaluate.gold import Wanted
from benchclaims.evaluate.score import CORE, judge, pair_up
from benchclaims.model import Claim

LEAST = 60
"""How many claims a step rests on at least."""


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
) -> dict[str, list[float]]:
    """The steps: `edges` of the joint share, and the share that was right below, between and above them."""
    blocks: list[list[float]] = []
    known = outcomes(pairs)
    for start in range(0, len(known), LEAST):
        part = known[start : start + LEAST]
        blocks.append([part[0][0], float(sum(right for _, right in part)), float(len(part))])
        while len(blocks) > 1 and blocks[-2][1] / blocks[-2][2] >= blocks[-1][1] / blocks[-1][2]:
            _, right, count = blocks.pop()
            blocks[-1][1] += right
            blocks[-1][2] += count
    if len(blocks) > 1 and blocks[-1][2] < LEAST / 2:
        _, right, count = blocks.pop()
        blocks[-1][1] += right
        blocks[-1][2] += count
    return {
        "edges": [round(block[0], 3) for block in blocks[1:]],
        "values": [round(block[1] / block[2], 2) for block in blocks],
    }
