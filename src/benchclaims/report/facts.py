"""What a caption tells of the numbers: the middle and the farthest, how many are for the better."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from benchclaims.report.comparable import records
from benchclaims.report.marks.spread import median_words
from benchclaims.report.names import metric_name
from benchclaims.report.wording import count, factor_label

if TYPE_CHECKING:
    import pandas as pd


def extreme(shown: pd.DataFrame, names: Mapping[str, str]) -> str:
    """The middle and the largest of some factors, in a sentence."""
    if shown.empty:
        return ""
    best = records(shown.sort_values(["x_high", "claim_id"], ascending=[False, True]).head(1))[0]
    name = names[best["paper_id"]]
    median = median_words(records(shown))
    head = f"The median factor is {median}; the largest" if median else "The largest factor"
    return f"{head}: {factor_label(best)}, of {name} for {metric_name(best['metric'])}."


def better_share(shown: pd.DataFrame) -> str:
    """How many changes are for the better, in a sentence."""
    better = int((shown["sense"] == "better").sum())
    return f"{better} of {count(len(shown), 'change')} are for the better."


def balance(whole: pd.DataFrame, rest: pd.DataFrame, of: str = "claims") -> str:
    """How many of the `whole` and of the `rest` left out are better and worse; nothing where none is."""
    every = sides(whole)
    if rest.empty or not every:
        return ""
    return f"All {len(whole):,} {of}: {every}; the {len(rest):,} left out for room: {sides(rest)}."


def sides(claims: pd.DataFrame) -> str:
    """How many claims are better and worse than their baselines; nothing where it is not known of any."""
    better, worse = (int((claims["sense"] == sense).sum()) for sense in ("better", "worse"))
    return f"{better:,} better and {worse:,} worse" if better or worse else ""


def sentences(*told: str) -> str:
    """Those of some sentences that say anything."""
    return " ".join(sentence for sentence in told if sentence)
