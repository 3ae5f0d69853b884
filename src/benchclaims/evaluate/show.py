"""An evaluation as text for a terminal, and as data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from itertools import groupby
from typing import Any

from benchclaims.evaluate.figures import Figures, JudgedClaim, Leftovers, Miss, Rates
from benchclaims.evaluate.reliability import reliability
from benchclaims.plural import count

NAMED = 3
"""How many ids are named where there may be thousands."""


def as_data(
    figures: Figures, misses: Sequence[Miss], readings: Sequence[JudgedClaim], left: Leftovers, errors: bool
) -> dict[str, Any]:
    """The figures and the reliability table as plain data; with `errors` each error as well."""
    data: dict[str, Any] = asdict(figures)
    data["reliability"] = [asdict(row) for row in reliability(readings)]
    data["gold_alone"], data["documents_alone"] = left.gold, left.documents
    if errors:
        data["errors"] = [miss._asdict() for miss in _by_kind(misses)]
    return data


def as_text(
    figures: Figures, misses: Sequence[Miss], readings: Sequence[JudgedClaim], left: Leftovers, errors: bool
) -> str:
    """A few aligned lines a figure; with `errors` the errors by kind, the most frequent kind first."""
    lines = [f"{'':14} precision  recall      F1   of {count(figures.claims, 'claim')}"]
    lines += [_rates_line(name, getattr(figures, name)) for name in ("detection", "core", "full")]
    lines += ["", "right, of the claims found"]
    lines += [f"  {name:14} {share:.4f}" for name, share in figures.fields.items()]
    lines += ["", f"task, of the documents with a claim: {figures.task:.4f}", ""]
    lines += _reliability_lines(readings)
    lines += _leftover_lines(left)
    if errors:
        lines += ["", *_error_lines(misses)]
    return "\n".join(lines) + "\n"


def _rates_line(name: str, rates: Rates) -> str:
    return f"{name:14} {rates.precision:9.4f}  {rates.recall:.4f}  {rates.f1:.4f}"


def _reliability_lines(readings: Sequence[JudgedClaim]) -> list[str]:
    lines = ["confidence    claims  mean    right"]
    for row in reliability(readings):
        shares = f"{row.confidence:.4f}  {row.right:.4f}" if row.claims else "     -       -"
        lines.append(f"from {row.floor:.2f}  {row.claims:9d}  {shares}")
    return lines


def _leftover_lines(left: Leftovers) -> list[str]:
    lines = []
    if gold := left.gold:
        has = "has no text, and its" if len(gold) == 1 else "have no text, and their"
        lines.append(
            f"{count(len(gold), 'document')} of the gold {has} claims count as missed: {first(gold)}"
        )
    if documents := left.documents:
        has = "has no gold and does" if len(documents) == 1 else "have no gold and do"
        lines.append(f"{count(len(documents), 'document')} {has} not count: {first(documents)}")
    return ["", *lines] if lines else []


def first(ids: Sequence[str]) -> str:
    """The first few of many ids.

    >>> first(["a", "b"]), first(["a", "b", "c", "d"])
    ('a, b', 'a, b, c, …')
    """
    return ", ".join([*ids[:NAMED], *(["…"] if len(ids) > NAMED else [])])


def _by_kind(misses: Sequence[Miss]) -> list[Miss]:
    counts = Counter(miss.kind for miss in misses)
    return sorted(misses, key=lambda miss: (-counts[miss.kind], miss.kind, miss.doc))


def _error_lines(misses: Sequence[Miss]) -> list[str]:
    lines = []
    for kind, some in groupby(_by_kind(misses), key=lambda miss: miss.kind):
        group = list(some)
        lines.append(f"{kind}: {len(group)}")
        lines += [f"  {miss.doc}  {miss.value_text!r}  {_difference(miss)}" for miss in group]
    return lines


def _difference(miss: Miss) -> str:
    if miss.kind == "missed":
        return f"in: {miss.wanted}"
    if miss.kind == "spurious":
        return f"in: {miss.found}"
    return f"wanted {miss.wanted!r}, found {miss.found!r}"
