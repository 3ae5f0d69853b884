"""What claims count as: results, which every number of a report is about, and what is kept beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from benchclaims.report.wording import count, listed

if TYPE_CHECKING:
    import pandas as pd

OPTIONAL = "optional"
KEPT = {
    "optional": OPTIONAL,
    "setting": "of the set-up",
    "background": "of the background",
    "rejected": "rejected in review",
}
"""What is said of claims that are no results."""
GLOSS = "Optional are findings that a reader could leave out."


def standing(claim: Mapping[str, Any]) -> str:
    """What a claim counts as: `result`, or one of `KEPT`.

    >>> standing({"role": "result", "status": "reviewed"}), standing({"role": "result", "status": "rejected"})
    ('result', 'rejected')
    """
    return "rejected" if claim["status"] == "rejected" else str(claim["role"])


def beside(claims: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """How many of `claims` are kept beside results, by what is said of them.

    >>> beside([{"role": role, "status": "reviewed"} for role in ("optional", "result", "optional")])
    {'optional': 2}
    """
    counted = Counter(map(standing, claims))
    return {words: counted[kept] for kept, words in KEPT.items() if counted[kept]}


def worded(kept: Mapping[str, int]) -> list[str]:
    """What `beside` gives, for a cell or a sentence.

    >>> worded({"optional": 1, "of the set-up": 2})
    ['1 optional', '2 of the set-up']
    """
    return [f"{number:,} {words}" for words, number in kept.items()]


def shares(claims: Sequence[Mapping[str, Any]], counted: str) -> str:
    """How `claims` add up to those that are `counted`, in a sentence's words; nothing where all are results.

    >>> shares([{"role": role, "status": "reviewed"} for role in ("optional", "result")], "shown here")
    '1 are results (shown here) and 1 optional'
    """
    kept = beside(claims)
    number = len(claims) - sum(kept.values())
    return listed([f"{number:,} are results ({counted})", *worded(kept)]) if kept else ""


def papers_counted(claims: Sequence[Mapping[str, Any]], read: int) -> str:
    """Of how many papers that were `read` claims are results, are all kept as something else, are none.

    >>> claims = [{"paper_id": paper, "role": role, "status": "reviewed"}
    ...           for paper, role in (("a", "result"), ("a", "optional"), ("b", "optional"))]
    >>> papers_counted(claims, 3)
    '3 papers: 1 with quantitative claims in the abstract, 1 whose claims are all optional and 1 without.'
    """
    results = {claim["paper_id"] for claim in claims if standing(claim) == "result"}
    rest = [claim for claim in claims if claim["paper_id"] not in results]
    kept = len({claim["paper_id"] for claim in rest})
    parts = [f"{len(results):,} with quantitative claims in the abstract"]
    parts += [f"{kept:,} whose claims are all {' or '.join(beside(rest))}"] if kept else []
    parts += [f"{read - len(results) - kept:,} without"] if read > len(results) + kept else []
    return f"{count(read, 'paper')}: {listed(parts)}."


def senses(claims: pd.DataFrame) -> tuple[int, int]:
    """How many claims are better and how many are worse than their baselines."""
    return int((claims["sense"] == "better").sum()), int((claims["sense"] == "worse").sum())


def amount(claims: Sequence[Mapping[str, Any]]) -> str:
    """How many of `claims` are results, and what else there is; nothing where there are none.

    >>> amount([{"role": role, "status": "reviewed"} for role in ("optional", "result", "optional")])
    '1, 2 optional'
    """
    number = sum(standing(claim) == "result" for claim in claims)
    return ", ".join([f"{number:,}"] * bool(number) + worded(beside(claims)))
