"""What overlaps a place is found in the order of before, and without a look at all places."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchclaims.check.across import duplicates
from benchclaims.check.file import File
from benchclaims.model import Entry, Span, TrackedClaim, overlap
from benchclaims.store import ClaimFile, overlapping
from benchclaims.store.merge import pairs_of
from benchclaims.store.overlapping import Places

SPANS = st.builds(Span, st.integers(-1, 40), st.integers(-1, 40))


@given(st.lists(SPANS, max_size=12), SPANS)
def test_what_overlaps_is_found_in_the_order_in_which_it_was_put(spans: list[Span], place: Span) -> None:
    places = Places((span, number) for number, span in enumerate(spans))
    assert places.overlapping(place) == [n for n, span in enumerate(spans) if overlap(span, place)]


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The pairs of places that are compared."""
    found: list[object] = []
    monkeypatch.setattr(overlapping, "overlap", lambda *two: found.append(two) or overlap(*two))
    return found


def in_a_row(entry: Entry, prefix: str, many: int = 300) -> list[TrackedClaim]:
    """Claims at places one after another."""
    one = entry.claims[0].claim
    return [
        TrackedClaim(f"2401.00010#{prefix}{number:07x}", replace(one, start=number * 9, end=number * 9 + 5))
        for number in range(many)
    ]


def test_claims_that_are_read_under_other_ids_are_looked_up(entry: Entry, looks: list[object]) -> None:
    kept, fresh = in_a_row(entry, "a"), in_a_row(entry, "b")
    assert pairs_of(kept, fresh) == {one.id: other for one, other in zip(kept, fresh, strict=True)}
    assert len(looks) <= 3 * len(kept)


def test_a_value_that_is_claimed_twice_is_looked_up(entry: Entry, looks: list[object]) -> None:
    claims = [*in_a_row(entry, "a"), *in_a_row(entry, "b", 2)]
    made = replace(entry, claims=tuple(claims))
    file = File(ClaimFile(Path("a.yaml"), "", made, (), {}), "a.yaml", made, tuple(range(len(claims))))
    assert [one.other for one in duplicates.claims((file,))] == [claims[0].id, claims[1].id]
    assert len(looks) <= 3 * len(claims)
