"""Findings of the arithmetic: figures that do not make each other, and shares of more than the whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from benchclaims.check.arithmetic.recompute import recompute
from benchclaims.check.file import File, sentence_of
from benchclaims.check.finding import Finding
from benchclaims.check.form.texts import LONGEST
from benchclaims.model import Claim
from benchclaims.numbers import exact
from benchclaims.table.basis import said


def recomputed(file: File) -> Iterator[Finding]:
    """Changes and ratios are what the levels beside them make."""
    if file.entry is None:
        return
    standing = list(file.standing())
    sane = [one for _, one in standing if len(one.claim.quote) <= LONGEST["quote"]]
    by_id = {tracked.id: (field, tracked) for field, tracked in standing}
    for comparison in recompute([replace(file.entry, claims=tuple(sane))]):
        if comparison.verdict == "agrees":
            continue
        field, tracked = by_id[comparison.claim_id]
        code = "BC401" if comparison.verdict == "turned" else "BC402"
        yield file.finding(
            code, f"{field}.low", comparison.sentence(), claim=tracked, excerpt=sentence_of(tracked)
        )


def shares(file: File) -> Iterator[Finding]:
    """Nothing falls by more than all of it, and nothing that is left is more than the whole."""
    for field, tracked in file.standing():
        if (expected := over_whole(tracked.claim)) is not None:
            found = f"{exact(tracked.claim.high)}%, {tracked.claim.form}, {tracked.claim.direction}"
            yield file.finding(
                "BC403",
                f"{field}.low",
                found=found,
                expected=expected,
                claim=tracked,
                excerpt=sentence_of(tracked),
            )


def over_whole(claim: Claim) -> str | None:
    """What was expected of a share that is more than the whole, else None.

    >>> over_whole(Claim("", "150%", 0, 4, 150, 150, "percent", "change", "decrease", "exact", "memory"))
    'a fall by at most 100%'
    """
    if claim.unit != "percent" or claim.direction != "decrease" or claim.high <= 100:
        return None
    if claim.form == "ratio":
        return "at most 100% of the whole"
    return None if said(claim) == "points" else "a fall by at most 100%"
