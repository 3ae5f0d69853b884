"""What runs on without a stop is read in portions, and nothing is lost or cut in two."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from benchclaims.extract import claims, quantities
from benchclaims.extract.numbers.portions import portions
from benchclaims.extract.numbers.values import quantities as values
from benchclaims.extract.sentence.passages import LONGEST as LONGEST_PASSAGE

PIECES = st.sampled_from(["5% ", "a", "word ", "3.5", " ", "1 to 2 ", "x" * 300, "9" * 700, "1,", ". "])


@given(st.lists(PIECES, max_size=200))
def test_portions_hold_all_and_part_no_quantity(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = values(text)
    made = portions(text, [(0, len(text))] if text else [], found)
    assert all(left[1] <= right[0] for left, right in itertools.pairwise(made))
    assert "".join(text[start:end] for start, end in made).replace(" ", "") == text.replace(" ", "")
    inside = [q for q in found if any(start <= q.start and q.end <= end for start, end in made)]
    assert inside == found


def test_a_text_without_a_space_is_cut_all_the_same() -> None:
    assert portions("x" * 4500, [(0, 4500)], []) == [(0, 2000), (2000, 4000), (4000, 4500)]


def test_every_quantity_of_a_long_text_is_read_where_it_stands() -> None:
    text = "Our FooNet gains 5% accuracy on SST-2. " * 1000
    assert len(text) > 3 * LONGEST_PASSAGE
    found = claims(text)
    assert len(found) == len(quantities(text)) == 1000
    assert {(claim.value_text, claim.subject, claim.datasets) for claim in found} == {
        ("5%", "FooNet", ("SST-2",))
    }
    assert all(text[claim.start : claim.end] == "5%" for claim in found)
