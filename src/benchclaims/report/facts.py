"""What a caption tells of the numbers: the middle and the farthest, how many are for the better."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from benchclaims.report.comparable import records
from benchclaims.report.marks.spread import median_words, range_words
from benchclaims.report.names import metric_name
from benchclaims.report.tally import senses
from benchclaims.report.wording import count, factor_label

if TYPE_CHECKING:
    import pandas as pd


MEDIAN = "The median stated factor, each paper counted once at the median of its own,"


def extreme(whole: pd.DataFrame, names: Mapping[str, str], *, cut: bool = False) -> str:
    """The median or range and the largest of some factors, of all where a chart has `cut` some off."""
    if whole.empty:
        return ""
    claims = records(whole.sort_values(["x_high", "claim_id"], ascending=[False, True]))
    told = (
        f"{factor_label(claims[0])}, of {names[claims[0]['paper_id']]} for "
        f"{metric_name(claims[0]['metric'], claims[0]['metric_text'])}"
    )
    if median := median_words(claims, of="of all" if cut else "of"):
        return f"{MEDIAN} is {median}; the largest: {told}."
    if ends := range_words(claims):
        return f"The stated factors range from {ends}; the largest: {told}."
    return f"The only stated factor: {told}."


def better_share(shown: pd.DataFrame) -> str:
    """How many changes are for the better, and in how many papers they all are, in a sentence."""
    return f"For the better: {better_of(shown)}."


def better_of(changed: pd.DataFrame) -> str:
    """How many claims of a change are for the better, of how many in how many papers, for a cell."""
    better, _ = senses(changed)
    return f"{better:,} of {count(len(changed), 'claim')} in {count(changed['paper_id'].nunique(), 'paper')}"


def balance(whole: pd.DataFrame, rest: pd.DataFrame, of: str = "claims") -> str:
    """How many of the `whole` and of the `rest` left out are better and worse; nothing where none is."""
    every = sides(whole)
    if rest.empty or not every:
        return ""
    return f"All {len(whole):,} {of}: {every}; the {len(rest):,} left out for room: {sides(rest)}."


def sides(claims: pd.DataFrame) -> str:
    """How many claims are better and worse than their baselines; nothing where it is not known of any."""
    better, worse = senses(claims)
    return f"{better:,} better and {worse:,} worse" if better or worse else ""


def sentences(*told: str) -> str:
    """Those of some sentences that say anything."""
    return " ".join(sentence for sentence in told if sentence)
