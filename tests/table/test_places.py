"""A value that a quote holds twice is sought where its claim is of, by all who ask."""

from __future__ import annotations

import pytest

from benchclaims.check.file import sentence_of
from benchclaims.model import Claim, TrackedClaim
from benchclaims.review.edit import place_in_quote
from benchclaims.table.identity import claim_id

QUOTE = "2x on A, 2x on B"


def tracked(ordinal: int) -> TrackedClaim:
    claim = Claim(QUOTE, "2x", 0, 2, 2, 2, "x", "ratio", "increase", "exact", "speed")
    return TrackedClaim(claim_id("2401.00001", QUOTE, "2x", ordinal), claim)


@pytest.mark.parametrize(("ordinal", "begin"), [(0, 0), (1, 9), (2, 0), (3, 9)])
def test_a_finding_and_a_review_point_at_the_value_that_is_meant(ordinal: int, begin: int) -> None:
    one = tracked(ordinal)
    excerpt = sentence_of(one)
    assert (excerpt.start, excerpt.end) == (begin, begin + 2)
    assert place_in_quote(one) == begin
