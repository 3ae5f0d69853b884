"""Papers that claim efficiency and quality both: one row a paper, with the span of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchclaims.report.comparable import changes, factors

if TYPE_CHECKING:
    import pandas as pd


def sides(frame: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Claims of efficiency as factors, and claims of quality as changes in per cent."""
    ratios, steps = factors(frame), changes(frame)
    return (
        ratios[ratios["family"] == "efficiency"],
        steps[(steps["family"] == "quality") & (steps["unit"] == "percent")],
    )


def pairs(frame: pd.DataFrame) -> pd.DataFrame:
    """A row a paper and basis: `x_low`, `x_high` (factors), `y_low`, `y_high` (changes), `unit`.

    Per cent that is relative, that is points, and of which the text does not say (`basis`) never mix.
    """
    ratios, steps = sides(frame)
    right = ratios.groupby("paper_id", as_index=False).agg(x_low=("x_low", "min"), x_high=("x_high", "max"))
    up = steps.groupby(["paper_id", "basis", "unit"], as_index=False).agg(
        y_low=("x_low", "min"), y_high=("x_high", "max")
    )
    both = up.merge(right, on="paper_id")
    return both.sort_values(["basis", "x_high", "paper_id"], ascending=[True, False, True], ignore_index=True)


def unpaired(frame: pd.DataFrame, shown: pd.DataFrame) -> pd.DataFrame:
    """The claims of `frame` that are not among `shown`, with the reason as `why`."""
    families = frame.groupby("paper_id")["family"].agg(set)
    papers = [paper for paper, said in families.items() if {"efficiency", "quality"} <= said]
    rest = frame[~frame["claim_id"].isin(shown["claim_id"])]
    both = rest["paper_id"].isin(papers)
    reasons = {True: "of papers that claim both, but not as a factor and as a change in per cent",
               False: "of papers that claim only one of the two"}  # fmt: skip
    return rest.assign(why=both.map(reasons).astype("str"))


def paired(frame: pd.DataFrame, basis: str) -> pd.DataFrame:
    """The claims of `frame` behind the pairs of one basis."""
    ratios, steps = sides(frame)
    steps = steps[steps["basis"] == basis]
    papers = set(ratios["paper_id"]) & set(steps["paper_id"])
    claims = set(ratios["claim_id"]) | set(steps["claim_id"])
    return frame[frame["paper_id"].isin(papers) & frame["claim_id"].isin(claims)]
