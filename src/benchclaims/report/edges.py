"""Who is compared with whom: a row a paper and named baseline, with what lies farthest from the same."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from benchclaims.report.comparable import records
from benchclaims.report.names import is_name, listed_in, shortened
from benchclaims.report.tally import senses
from benchclaims.report.thin import FEWER, MOST, NEAR, distance
from benchclaims.report.wording import LABELS

if TYPE_CHECKING:
    import pandas as pd

KINDS = ("factors", "changes", "scores", "kept")
MIXED = "mixed"
"""The sense of a row with better and worse claims."""
COLUMNS = ("paper_id", "baseline_name", "metric", "metric_text", "better", "kind", "sense", "label", "claims",
           "powers", "x_unit", "claim_id")  # fmt: skip
VAGUE = re.compile(
    r"\b(?:state|previous|prior|existing|other|best|baselines?|methods?|models?|sota|original|full|standard|"
    r"random|the|our|all|dense)\b",
    re.IGNORECASE,
)


def baseline_names(words: object) -> list[str]:
    """The systems that a baseline's words name; none for "previous methods".

    >>> baseline_names("SparseGPT and Wanda"), baseline_names("previous state-of-the-art methods")
    (['SparseGPT', 'Wanda'], [])
    """
    if not isinstance(words, str):
        return []
    return [shortened(part, 30) for part in listed_in(words) if is_name(part) and not VAGUE.search(part)]


def edges(placed: pd.DataFrame) -> pd.DataFrame:
    """One row a paper and named baseline: `COLUMNS`, of placed claims.

    `label` is the claim farthest from no effect in words, `powers` how far that is, `claims` how many there
    are; of changes of which no factor can be told it is the farthest in the unit that most of them
    have; where some are better and some worse, `sense` is `MIXED` and the label says how many of each.
    """
    import pandas as pd

    rows = []
    for claim in records(placed[placed["kind"] != ""]):
        for name in baseline_names(claim["baseline_name"]):
            row = {name: claim.get(name) for name in COLUMNS}
            rows.append({**row, "baseline_name": name, "label": LABELS[claim["kind"]](claim),
                         "powers": powers(claim), "step": step(claim),
                         "folded": name.casefold()})  # fmt: skip
    if not rows:
        return pd.DataFrame(columns=list(COLUMNS))
    table = pd.DataFrame(rows)
    order = table.assign(far=-table["powers"], rank=table["kind"].map(KINDS.index))
    size = table.groupby(["paper_id", "folded", "kind", "x_unit"])["claim_id"].transform("size")
    order = order.assign(crowd=-size, step=-table["step"])
    order = order.sort_values(["paper_id", "folded", "far", "rank", "crowd", "x_unit", "step", "claim_id"])
    found = [edge(group) for _, group in order.groupby(["paper_id", "folded"], sort=True)]
    return pd.DataFrame(found)[list(COLUMNS)].reset_index(drop=True)


def edge(group: pd.DataFrame) -> dict[str, Any]:
    """The row of one paper and baseline, whose claims are sorted, the farthest first."""
    first = records(group.head(1))[0] | {"claims": len(group)}
    better, worse = senses(group)
    if not (better and worse):
        return first
    rest = len(group) - better - worse
    counts = f"{better:,} better, {worse:,} worse" + (f", {rest:,} not judged" if rest else "")
    return first | {"sense": MIXED, "label": f"{first['label']}; {counts}"}


def powers(claim: Mapping[str, Any]) -> float:
    """How far a claim of any kind lies from the same, in powers of e; 0 where no factor can be told.

    A change of p per cent is a factor of 1 + p/100, also on the side that is worse.

    >>> claim = {"kind": "changes", "x_unit": "percent", "x_low": -100.0, "x_high": -100.0}
    >>> powers(claim) == powers({"kind": "factors", "x_low": 0.5, "x_high": 0.5})
    True
    """
    ends = [claim["x_low"], claim["x_high"]]
    if claim["kind"] == "changes":
        ends = [1 + abs(end) / 100 for end in ends if claim["x_unit"] == "percent"]
    if claim["kind"] == "kept":
        ends = [end / 100 for end in ends]
    if claim["kind"] == "scores":
        ends = [end / claim["x_from"] for end in ends if claim["x_from"] > 0]
    return max((abs(math.log(end)) for end in ends if end > 0), default=0.0)


def step(claim: Mapping[str, Any]) -> float:
    """How far a change lies from none in its own unit; 0 of claims of another kind."""
    return distance(claim) if claim["kind"] == "changes" else 0.0


def most_named(wires: pd.DataFrame) -> pd.DataFrame:
    """At most `MOST` edges: to the systems that most papers name, then the farthest from the same."""
    named = wires.assign(folded=wires["baseline_name"].str.casefold())
    uses = named.groupby("folded")["paper_id"].transform("size")
    order = named.assign(uses=-uses, far=-wires["powers"])
    return order.sort_values(["uses", "far", "folded", "paper_id"]).head(MOST)


def cut_for(wires: pd.DataFrame, drawn: pd.DataFrame) -> dict[str, str]:
    """Why edges are not `drawn`, by their claim."""
    uses = wires["baseline_name"].str.casefold().value_counts()
    least = -int(drawn["uses"].max())
    rest = wires[~wires["claim_id"].isin(drawn["claim_id"])]
    named = rest["baseline_name"].str.casefold().map(uses)
    whys = [FEWER if number < least else NEAR for number in named]
    return dict(zip(rest["claim_id"], whys, strict=True))
