"""Claims in groups and in order, as mappings: there are many small groups, and a frame for each costs more
than its claims."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Claim = Mapping[str, Any]


def groups(claims: Iterable[Claim], *columns: str) -> dict[tuple[str, ...], list[Claim]]:
    """The claims by their texts in `columns`, each group in the order given; a missing text is empty.

    >>> groups([{"task": "ocr", "n": 1}, {"task": None, "n": 2}, {"task": "ocr", "n": 3}], "task")
    {('ocr',): [{'task': 'ocr', 'n': 1}, {'task': 'ocr', 'n': 3}], ('',): [{'task': None, 'n': 2}]}
    """
    found: dict[tuple[str, ...], list[Claim]] = {}
    for claim in claims:
        key = tuple(text if isinstance(text := claim[column], str) else "" for column in columns)
        found.setdefault(key, []).append(claim)
    return found


def largest_first(claims: Iterable[Claim], by: str) -> list[tuple[str, list[Claim]]]:
    """Groups by a column, the largest first, ties by key and the nameless group last."""
    parts = [(key, part) for (key,), part in groups(claims, by).items()]
    return sorted(parts, key=lambda item: (item[0] == "", -len(item[1]), item[0]))


def best_first(group: Sequence[Claim]) -> list[Claim]:
    """Claims with the paper that goes furthest first, and within a paper the furthest first."""
    reach: dict[str, float] = {}
    for claim in group:
        reach[claim["paper_id"]] = max(claim["x_high"], reach.get(claim["paper_id"], claim["x_high"]))

    def order(claim: Claim) -> tuple[Any, ...]:
        paper = claim["paper_id"]
        return -reach[paper], paper, -claim["x_high"], -claim["x_low"], claim["claim_id"]

    return sorted(group, key=order)
