"""When an axis has more claims than a reader can take in: which of them a chart keeps."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from benchclaims.report.axes import NO_EFFECT
from benchclaims.report.comparable import records

if TYPE_CHECKING:
    import pandas as pd

MOST = 80
"""Rows that one chart shows at most; all claims stay in the tables."""
SAME = "no farther from no effect than another of their paper on the same task"
NEAR = "no farther from no effect than those shown"
BESIDE = "of papers that already stand in the same place"
RARE = "on data sets with fewer claims"
FEWER = "against systems that fewer papers name"
FOR_ROOM = (SAME, NEAR, BESIDE, RARE, FEWER)
"""Why claims are left out that have their place on the axis: levels `BESIDE` and `RARE`, lines `FEWER`."""


def thinned(shown: pd.DataFrame, most: int = MOST) -> tuple[pd.DataFrame, pd.DataFrame]:
    """`shown` in at most `most` rows, and the rest with the reason as `why`.

    First each paper keeps its farthest claim on each axis and task only; if that is not enough, the farthest
    of all stay, on either side of no effect.  Levels have no farthest: those beside a baseline's stay first,
    then those on the data sets with most claims.
    """
    if len(shown) <= most:
        return shown, shown.iloc[:0].assign(why=[])
    of_levels = levels(shown)
    ranked = shown.loc[rank(shown).index]
    again = ranked.duplicated(["paper_id", "axis", "task", *(["dataset_names"] if of_levels else [])])
    kept, same = ranked[~again], ranked[again].assign(why=BESIDE if of_levels else SAME)
    rest = kept.iloc[most:].assign(why=RARE if of_levels else NEAR)
    kept = kept.iloc[:most]
    return shown[shown["claim_id"].isin(kept["claim_id"])], same if rest.empty else joined(same, rest)


def levels(shown: pd.DataFrame) -> bool:
    """Whether these are levels."""
    return bool((shown["kind"] == "scores").all())


def rank(shown: pd.DataFrame) -> pd.DataFrame:
    """`shown` with those first that a chart keeps first."""
    if levels(shown):
        crowd = shown.groupby(["axis", "dataset_names"], dropna=False)["claim_id"].transform("size")
        keys = shown.assign(alone=shown["x_from"].isna(), crowd=-crowd)
        return keys.sort_values(["alone", "crowd", "claim_id"])
    keys = shown.assign(far=[-distance(claim) for claim in records(shown)])
    return keys.sort_values(["far", "claim_id"])


def distance(claim: Mapping[str, Any]) -> float:
    """How far a claim lies from no effect on its own axis, on either side: of factors in powers of e.

    >>> half, twice = ({"kind": "factors", "x_low": end, "x_high": end} for end in (0.5, 2.0))
    >>> distance(half) == distance(twice)
    True
    >>> distance({"kind": "changes", "x_low": -3.0, "x_high": -1.0})
    3.0
    """
    ends = (claim["x_low"], claim["x_high"])
    if claim["kind"] == "factors":
        return float(max(abs(math.log(end)) for end in ends))
    return float(max(abs(end - NO_EFFECT[claim["kind"]]) for end in ends))


def joined(first: pd.DataFrame, second: pd.DataFrame) -> pd.DataFrame:
    """Both parts of what is left out."""
    import pandas as pd

    return pd.concat([part for part in (first, second) if len(part)])
