"""Which claims can stand on one axis, and why the others cannot: decided here and nowhere else.

`place` gives every claim either an axis or a reason.  Four kinds of axis exist:

- `factors`: a multiplicative effect in the sense that is better for the metric, 1 is no effect.  Every
  efficiency claim that has such a factor, and quality claims that are put as a ratio.
- `kept`: what share of the baseline's quality is left, from 0 to 100%.
- `changes`: an additive effect in its own unit, above 0 is better.  Per cent that is relative, per cent
  that is points and per cent of which the text does not say are three axes.
- `scores`: the level itself, one axis a metric and unit; fractions and per cent of a share are one unit.

Units that convert (ms, s) share an axis, in the unit that most claims on it have.  Nothing is converted from
one kind to another.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Any

from benchclaims.report.axes import (
    ADDED,
    change_row,
    factor_row,
    has_factor,
    is_factor,
    kept_row,
    number,
    row,
    score_row,
)
from benchclaims.report.doubt import doubts
from benchclaims.report.given import unplaced
from benchclaims.report.scale import WHOLE, Scale, change_scale, level_scale
from benchclaims.report.units import in_one_unit
from benchclaims.report.whose import not_own
from benchclaims.table.aspects import ORDER
from benchclaims.table.kept import is_kept

if TYPE_CHECKING:
    import pandas as pd

WORDS = ("datasets", "dataset_names", "doubts", "factor_qualifier", "basis", "verdict")
"""Columns in which a chart says nothing where nothing is there."""

LEAST = {"factors": 3, "kept": 2, "changes": 3, "scores": 2}
"""How many claims an axis needs to be drawn; a score that names its baseline's level compares by itself."""

ALONE = {
    "factors": "stated as a factor, with fewer than three on such metrics",
    "kept": "stated as a share of the baseline's quality, the only one",
    "changes": "stated as a difference, with fewer than three on such metrics in such a unit",
    "scores": "stated as a value reached, the only one of its metric in such a unit",
}
"""Why a claim has no axis where there are fewer."""

OPPOSED = "opposed"
"""A column that a table may have: which claims the levels beside them contradict, as `check` finds."""
MISREAD = "that the values beside it contradict"

FARTHEST = 1e60
"""Farther out, and nearer to zero than its inverse, ticks and limits overflow."""


def place(frame: pd.DataFrame, min_confidence: float | None = None) -> pd.DataFrame:
    """The claims of `frame` with the columns of `ADDED`, in the same order.

    `kind` is `factors`, `kept`, `changes`, `scores` or `""`; then `reason` says why.  `axis` is equal for
    claims that may share an axis, and `x_unit` is the unit there, which may be another than the claim's.
    `x_low`, `x_high` are where the claim stands on it, `x_from` the baseline's level (scores only, else NaN),
    `x_measured` what others measured (NaN where nobody did), `arrow` is `left`, `right`, `both` or `""` for
    what the claim leaves open, `sense` is `better`, `worse` or `unknown`.  Text that is not there is
    `""` in these columns, never NaN.  Readings that nobody reviewed have an axis from `min_confidence` on, by
    default where they are likelier right than wrong (0.5); 0 is all.
    What was placed before is placed anew, but a level that was not its paper's own is not either where the
    others are gone, and a reading is as sure as it was.  Raises `TableError` for what is no table of claims.
    """
    claimed = unplaced(frame)
    told = frame["reason"].tolist() if "reason" in frame else ()
    frame = claimed
    import pandas as pd

    claims = records(frame)
    unsure, whose = doubts(claims, min_confidence, told), not_own(claims, told)
    rows = in_one_unit([decide(*one) for one in zip(claims, unsure, whose, strict=True)])
    added = pd.DataFrame(rows, columns=list(ADDED), index=frame.index)
    numbers = dict.fromkeys(("x_low", "x_high", "x_from", "x_measured"), "float64")
    words = {name: "str" for name in ADDED if name not in numbers}
    return pd.concat([frame, added.astype(numbers | words)], axis=1)


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows of `frame` as mappings by column; what is missing in `WORDS` is empty text."""
    frame = frame.fillna({name: "" for name in WORDS if name in frame})
    names = [str(name) for name in frame]
    columns = [frame[name].tolist() for name in frame]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def decide(claim: dict[str, Any], unsure: str = "", whose: str = "") -> dict[str, Any]:
    """The added columns of one claim; why its reading is `unsure`, or `whose` it is if not its paper's."""
    reason = unwanted(claim) or unsure or misread(claim) or unplaceable(claim) or whose
    if reason:
        return row(reason=reason)
    if is_kept(claim):
        return kept_row(claim)
    if is_factor(claim):
        return factor_row(claim)
    scale = scale_of(claim)
    assert scale is not None, "what has no scale has a reason"
    return score_row(claim, scale) if claim["form"] == "score" else change_row(claim, scale)


def scale_of(claim: dict[str, Any]) -> Scale | None:
    """The scale of a level or of an additive change, if it is known."""
    return level_scale(claim) if claim["form"] == "score" else change_scale(claim)


def unwanted(claim: dict[str, Any]) -> str:
    """Why a claim is no business of a report at all."""
    if claim["status"] == "rejected":
        return "rejected in review"
    if claim["role"] != "result":
        return f"kept as {claim['role']}, not as a result"
    return ""


def misread(claim: dict[str, Any]) -> str:
    """Why a result may be no result."""
    return MISREAD if claim.get(OPPOSED) else ""


def unplaceable(claim: dict[str, Any]) -> str:
    """Why a result has no place on any axis."""
    if claim["form"] == "score" and not math.isfinite(number(claim["low"])):
        return "without a number"
    if claim["form"] != "score" and not is_kept(claim):
        if claim["direction"] == "none":
            return "without saying whether it rose or fell"
        if claim["improvement"] == "unknown":
            return "of which it is not known whether more or less is better"
        if claim["form"] == "ratio" and not has_factor(claim):
            return "of which no factor can be computed"
    if beyond(claim):
        return "too large or too small for any axis"
    scaled = not is_factor(claim) and not is_kept(claim)
    return WHOLE if scaled and scale_of(claim) is None else ""


def beyond(claim: dict[str, Any]) -> bool:
    """Whether a claim would stand farther out than any axis reaches."""
    if is_factor(claim):
        return number(claim["factor_low"]) < 1 / FARTHEST or number(claim["factor_high"]) > FARTHEST
    ends = (abs(number(claim[name])) for name in ("low", "high", "baseline_value"))
    return any(end > FARTHEST or 0 < end < 1 / FARTHEST for end in ends)


def crowded(placed: pd.DataFrame) -> pd.DataFrame:
    """`placed` where axes with too few claims to compare are given up, with that as the reason."""
    placed = placed.copy()
    for kind, least in LEAST.items():
        of_kind = placed["kind"] == kind
        size = placed[of_kind].groupby("axis")["axis"].transform("size").reindex(placed.index)
        alone = of_kind & (size < least) & placed["x_from"].isna()
        placed.loc[alone, "reason"] = ALONE[kind]
        placed.loc[alone, "kind"] = ""
    return placed


def of_kind(frame: pd.DataFrame, kind: str) -> pd.DataFrame:
    """The claims of one kind of axis, best known first within an axis, ties by claim."""
    placed = frame if "kind" in frame else place(frame)
    chosen = placed[placed["kind"] == kind]
    return chosen.sort_values(["axis", "x_high", "x_low", "claim_id"], ascending=[True, False, False, True])


def factors(frame: pd.DataFrame) -> pd.DataFrame:
    """Claims on the multiplicative axis (`x_low`, `x_high`: factors, above 1 is better)."""
    return of_kind(frame, "factors")


def all_factors(frame: pd.DataFrame) -> pd.DataFrame:
    """All claims that are a factor, also where too few share an axis to draw it."""
    return factors(again(frame))


def again(frame: pd.DataFrame) -> pd.DataFrame:
    """The claims of `frame` placed anew, those too that are alone on their axis."""
    return place(frame)


def kept(frame: pd.DataFrame) -> pd.DataFrame:
    """Claims of how much of the baseline's quality is left (`x_low`, `x_high` in per cent)."""
    return of_kind(frame, "kept")


def changes(frame: pd.DataFrame) -> pd.DataFrame:
    """Claims on additive axes (`x_low`, `x_high` in `x_unit`, above 0 is better), one a unit and basis."""
    return of_kind(frame, "changes")


def scores(frame: pd.DataFrame) -> pd.DataFrame:
    """Claims of levels (`x_low`, `x_high` in `x_unit`, `x_from` the baseline), one axis a metric and unit."""
    return of_kind(frame, "scores")


def measured(frame: pd.DataFrame) -> pd.DataFrame:
    """Claims that others measured (`x_measured` on the claim's own axis), however few share that axis."""
    claims = frame[frame["n_measured"] > 0]
    placed = again(claims)
    value = placed["x_measured"]
    near = (value == 0) | (value.abs() >= 1 / FARTHEST)
    fitting = (value.abs() <= FARTHEST) & near & ((placed["kind"] != "factors") | (value > 0))
    return placed[fitting.astype(bool)].sort_values(["kind", "axis", "claim_id"])


def results(frame: pd.DataFrame) -> pd.DataFrame:
    """What papers claim as their results, less what a review rejected."""
    return frame[(frame["role"] == "result") & (frame["status"] != "rejected")]


def counts(frame: pd.DataFrame) -> pd.DataFrame:
    """How many results each task (columns, most first) has on each metric (rows, by aspect, most first)."""
    import pandas as pd

    wanted = results(unplaced(frame))
    table = pd.crosstab(wanted["metric"], wanted["task"].fillna("").rename("task"))
    aspects = wanted.groupby("metric")["aspect"].first()
    in_row, in_column = Counter(wanted["metric"]), Counter(wanted["task"].fillna(""))

    def row_key(metric: str) -> tuple[int, int, str]:
        return ORDER[aspects[metric]], -in_row[metric], metric

    rows = sorted(table.index, key=row_key)
    columns = sorted(table.columns, key=lambda task: (task == "", -in_column[task], task))
    return table.loc[rows, columns]


def left_out(frame: pd.DataFrame) -> pd.DataFrame:
    """Claims without an axis: ids, `metric`, `value_text`, `reason`, and `bibkey` where they are cited."""
    placed = frame if "kind" in frame else crowded(place(frame))
    columns = ["paper_id", "claim_id", "task", "metric", "value_text", "reason"]
    columns += [name for name in ("bibkey",) if name in placed]
    return placed.loc[placed["kind"] == "", columns].sort_values(["reason", "claim_id"])
