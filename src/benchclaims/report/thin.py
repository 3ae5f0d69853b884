"""When an axis has more claims than a reader can take in: which of them a chart keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

MOST = 80
"""Rows that one chart shows at most; all claims stay in the tables."""


def thinned(shown: pd.DataFrame, most: int = MOST) -> tuple[pd.DataFrame, pd.DataFrame]:
    """`shown` in at most `most` rows, and the rest with the reason as `why`.

    First each paper keeps its furthest claim on each axis and task only; if that is not enough, the furthest
    of all stay.  Levels have no furthest: those beside a baseline's stay first, then those on the data sets
    with most claims.
    """
    if len(shown) <= most:
        return shown, shown.iloc[:0].assign(why=[])
    ranked = shown.loc[rank(shown).index]
    again = ranked.duplicated(["paper_id", "axis", "task", *(["dataset_names"] if levels(shown) else [])])
    kept, same = ranked[~again], ranked[again].assign(why="of papers that already stand in the same place")
    rest = kept.iloc[most:].assign(why=f"less far than the {most} shown")
    if levels(shown):
        rest = rest.assign(why="on data sets with fewer claims")
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
    return shown.sort_values(["x_high", "claim_id"], ascending=[False, True])


def joined(first: pd.DataFrame, second: pd.DataFrame) -> pd.DataFrame:
    """Both parts of what is left out."""
    import pandas as pd

    return pd.concat([part for part in (first, second) if len(part)])
