"""A share of the baseline's quality that is left (`99.5% of its accuracy`): no failure, and no factor.

Such a claim says how little is lost, mostly beside what is saved; as a factor it would stand at 0.995, among
those that are worse.  It has a scale of its own, from nothing to all that the baseline has.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

WHOLE = 100.0
"""All of the baseline's quality."""


def is_kept(claim: Mapping[str, Any]) -> bool:
    """Whether a claim, by the columns of the table, says how much of a quality is left.

    >>> claim = {"form": "ratio", "unit": "percent", "direction": "decrease", "low": 99.5, "high": 99.5}
    >>> is_kept(claim | {"family": "quality", "better": "higher"})
    True
    >>> is_kept(claim | {"family": "efficiency", "better": "lower"})
    False
    """
    quality = claim["family"] == "quality" and claim["better"] == "higher"
    share = claim["form"] == "ratio" and claim["unit"] == "percent" and claim["high"] <= WHOLE
    return bool(quality and share and (claim["direction"] != "increase" or claim["low"] == WHOLE))
