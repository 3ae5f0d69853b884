"""A finding about a claim that cannot be read names the claim, as others do, so that tables can be joined."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from benchclaims.check import Finding

Judge = Callable[..., list[Finding]]


@pytest.mark.parametrize("quotes", ['"', "'"])
@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ("low: 2.5", "low: 2,5", "BC110"),
        ("    metric: training-speed\n", "", "BC108"),
        ("unit: x", "unti: x", "BC107"),
    ],
)
def test_a_broken_claim_is_named(
    judge: Judge, good: str, before: str, after: str, code: str, quotes: str
) -> None:
    found = judge(
        good.replace(before, after).replace('"2401.00001#00000001"', f"{quotes}2401.00001#00000001{quotes}")
    )
    assert {one.claim_id for one in found if one.code == code} == {"2401.00001#00000001"}


def test_where_no_claim_is_named_nothing_is(judge: Judge, good: str) -> None:
    (no_id,) = judge(good.replace('"2401.00001#00000001"', "TODO"))
    (of_paper,) = judge(good.replace('arxiv_id: "2401.00001"', "arxiv_id: none at all"))
    assert (no_id.claim_id, of_paper.claim_id) == ("", "")
