"""What is printed as the value of a claim: the same in charts and tables, also of a claim without an axis."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from benchclaims.report.axes import is_factor, number
from benchclaims.report.wording import (
    LABELS,
    change_label,
    factor_label,
    hedged,
    in_brackets,
    kept_label,
    score_label,
)
from benchclaims.table.kept import is_kept


def value(claim: Mapping[str, Any]) -> str:
    """A placed claim's value as its chart prints it, or would if the claim had an axis.

    A ratio of which no factor is known is said to be one, such that nobody takes it for what is better.

    >>> ratio = {"kind": "", "form": "ratio", "unit": "x", "direction": "decrease", "low": 40.0, "high": 40.0,
    ...          "qualifier": "exact", "family": "efficiency", "better": "higher", "value_text": "40x",
    ...          "factor_low": 0.025, "factor_high": 0.025, "factor_qualifier": "exact"}
    >>> value(ratio), value(ratio | {"factor_low": None, "factor_high": None})
    ('0.025× (40× lower)', '40× lower')
    """
    if claim["kind"]:
        return LABELS[claim["kind"]](claim)
    if is_kept(claim):
        return kept_label(claim)
    if is_factor(dict(claim)):
        return factor_label({**claim, "x_low": claim["factor_low"], "x_high": claim["factor_high"]})
    if claim["form"] == "score":
        return score_label({**claim, "x_from": number(claim["baseline_value"])})
    if claim["form"] == "ratio":
        return hedged(claim["qualifier"], claim, in_brackets(claim))
    return change_label(claim)
