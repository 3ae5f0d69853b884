"""Who is compared with whom: a row a paper and named baseline, with the most that is claimed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from benchclaims.report.comparable import records
from benchclaims.report.measure import printable
from benchclaims.report.names import is_name, shortened
from benchclaims.report.wording import LABELS
from benchclaims.table.plain import plain

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = ("paper_id", "baseline_name", "metric", "better", "kind", "sense", "label", "claims", "claim_id")
SPLIT = re.compile(r"[,(]\s*(?:and\s+|e\.g\.,?\s*|i\.e\.,?\s*)?|\s+and\s+|\s*&\s*")
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
    parts = [part.strip(" .;:()[]") for part in SPLIT.split(printable(plain(words)))]
    return [shortened(part, 30) for part in parts if is_name(part) and not VAGUE.search(part)]


def edges(placed: pd.DataFrame) -> pd.DataFrame:
    """One row a paper and named baseline: `COLUMNS`, of placed claims.

    `label` is the furthest claim in words (factors, changes, scores, then shares kept), `claims` how many.
    """
    import pandas as pd

    rows = []
    for claim in records(placed[placed["kind"] != ""]):
        for name in baseline_names(claim["baseline_name"]):
            row = {name: claim.get(name) for name in COLUMNS}
            rank = ("factors", "changes", "scores", "kept").index(claim["kind"])
            rows.append({**row, "baseline_name": name, "label": LABELS[claim["kind"]](claim), "rank": rank,
                         "reach": -claim["x_high"], "folded": name.casefold()})  # fmt: skip
    if not rows:
        return pd.DataFrame(columns=list(COLUMNS))
    table = pd.DataFrame(rows).sort_values(["paper_id", "folded", "rank", "reach", "claim_id"])
    ends = table.groupby(["paper_id", "folded"], sort=True)
    return ends.first().assign(claims=ends.size()).reset_index()[list(COLUMNS)]
