"""Comments in claim files: wherever one may stand, it is there when the file is written anew."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up_entries import entries

from benchclaims import store
from benchclaims.model import Entry, Measurement
from benchclaims.store.commented import is_commented
from benchclaims.store.comments import Comment, comments
from benchclaims.store.outline import Outline
from benchclaims.store.tree import parse

IN_LINES = re.compile(r"( *)(?:- )?(?:[a-z_]+: )?>-")


def found(text: str) -> list[Comment]:
    return comments(text, Outline(parse(text)))


def entry_of(text: str) -> Entry:
    document = store.open_text(text, Path("a.yaml"))
    assert document.entry is not None, document.problems
    return document.entry


def bearing(text: str) -> dict[int, int]:
    """The lines above which a comment may stand, with how far in it may be there; the end is one, too."""
    numbers: dict[int, int] = {}
    inside: int | None = None
    for number, line in enumerate(text.split("\n")):
        indent = len(line) - len(line.lstrip())
        if inside is not None and line and indent > inside:
            continue
        numbers[number] = 12 if inside is None else inside
        begins = IN_LINES.fullmatch(line)
        inside = len(begins[1]) if begins else None
    return numbers


@st.composite
def sprinkled(draw: st.DrawFn, text: str, as_written: bool) -> str:
    """A claim file's text with comments anywhere, as far in as the program writes them or otherwise."""
    numbers = bearing(text)
    lines: list[str] = []
    word = st.sampled_from(["#", "# a: b", "#- x", "# 'it", '# "', "# >-", "# a  # b", "#:#", "# é"])
    for number, line in enumerate(text.split("\n")):
        for _ in range(draw(st.sampled_from([0, 0, 0, 1, 2])) if number in numbers and number else 0):
            indent = len(line) - len(line.lstrip())
            indent = indent if as_written else draw(st.integers(0, numbers[number]))
            lines.append(" " * indent + draw(word) + f" {len(lines)}")
        if line and number in numbers and number and draw(st.integers(0, 4)) == 0:
            line += f"  {draw(word)} behind {len(lines)}"
        lines.append(line)
    return "\n".join(lines)


@settings(max_examples=30, deadline=None)
@given(entries(), st.data())
def test_comments_as_the_program_writes_them_change_no_byte(made: Entry, data: st.DataObject) -> None:
    text = data.draw(sprinkled(store.to_text(made), as_written=True))
    assert entry_of(text) == made
    assert store.to_text(made, text) == text


@settings(max_examples=40, deadline=None)
@given(entries(), st.data())
def test_comments_anywhere_stay_with_what_they_are_about(made: Entry, data: st.DataObject) -> None:
    text = data.draw(sprinkled(store.to_text(made), as_written=False))
    written = store.to_text(made, text)
    assert entry_of(written) == entry_of(text) == made
    assert sorted(found(written)) == sorted(found(text))
    assert store.to_text(made, written) == written


@settings(max_examples=40, deadline=None)
@given(entries(), entries(), st.data())
def test_whatever_changes_no_comment_is_lost(before: Entry, now: Entry, data: st.DataObject) -> None:
    text = data.draw(sprinkled(store.to_text(before), as_written=False))
    written = store.to_text(now, text)
    assert entry_of(written) == now
    kept = [one.text for one in found(written) if not one.text.endswith("which is gone:")]
    assert sorted(kept) == sorted(one.text for one in found(text))
    assert store.to_text(now, written) == written


COMMENTED = """\
# checked by two people
# yaml-language-server: $schema=../schemas/claim-file.schema.json
paper:  # a preprint
  id: "2401.00010"
  title: On nets
  # the first is at Foo now
  authors:
    - Ann Lee  # corresponding
    - Bob
    # and others
# the claims of the abstract alone
claims:
  # talked to the authors, see mail
  - id: "2401.00010#00000001"
    quote: >-  # the last sentence
      It is "2x" faster # than BERT
    # rounded
    value_text: "2x # so"
    at: [3, 5]  # of the abstract
    low: 2
    unit: x
    form: ratio
    metric: speed  # top-1, says
                   # the table
    baseline: BERT  # base, not large
    # to be measured
  - id: "2401.00010#00000002"  # odd
    quote: It is 3x smaller
    value_text: "3x"
    at: [30, 32]
    low: 3
    unit: x
    form: ratio
    metric: model-size
  # no more claims
# the end
"""


def one_of(entry: Entry, number: int, **fields: object) -> Entry:
    """An entry with fields of one of its claims set."""
    claims = list(entry.claims)
    claims[number] = replace(claims[number], claim=replace(claims[number].claim, **fields))  # type: ignore[arg-type]
    return replace(entry, claims=tuple(claims))


def changes(before: str, after: str) -> list[str]:
    """The lines that are no longer there, and those that are new."""
    old, new = before.splitlines(), after.splitlines()
    return [f"-{line}" for line in old if line not in new] + [f"+{line}" for line in new if line not in old]


def written() -> str:
    return store.to_text(entry_of(COMMENTED), COMMENTED)


def test_comments_of_a_file_by_hand_stay_at_their_places() -> None:
    assert changes(COMMENTED, written()) == [
        "-    quote: >-  # the last sentence",
        '-      It is "2x" faster # than BERT',
        "+    quote: 'It is \"2x\" faster # than BERT'  # the last sentence",
    ]
    assert written().splitlines()[:2] == [COMMENTED.splitlines()[1], COMMENTED.splitlines()[0]]


def test_what_is_about_a_value_stays_behind_another_one() -> None:
    text = written()
    after = store.to_text(one_of(entry_of(text), 0, metric="accuracy"), text)
    assert changes(text, after) == [
        "-    metric: speed  # top-1, says",
        "-                   # the table",
        "+    metric: accuracy  # top-1, says",
        "+                      # the table",
    ]


def test_a_text_that_comes_to_stand_in_lines_takes_no_comment_in() -> None:
    text = written()
    after = store.to_text(
        one_of(entry_of(text), 0, baseline="BERT " * 30 + "x", metric_text="y " * 90 + "z"), text
    )
    assert "    baseline: >-  # base, not large\n      BERT" in after
    longer = text.replace("BERT  # base, not large\n", "BERT  # base,\n                    # not large\n")
    after = store.to_text(one_of(entry_of(longer), 0, baseline="BERT " * 30 + "x"), longer)
    assert "    # not large\n    baseline: >-  # base,\n      BERT" in after


def test_what_is_about_a_value_that_goes_stands_above_its_claim() -> None:
    text = written()
    after = store.to_text(one_of(entry_of(text), 0, baseline=None), text)
    assert changes(text, after) == ["-    baseline: BERT  # base, not large", "+  # base, not large"]
    assert "see mail\n  # base, not large\n  - id" in after


def test_what_is_about_a_claim_that_goes_stands_at_the_end_and_names_it() -> None:
    text = written()
    entry = entry_of(text)
    after = store.to_text(replace(entry, claims=entry.claims[1:]), text)
    assert after.endswith(
        "  # no more claims\n"
        "# of the claim 2401.00010#00000001, which is gone:\n"
        "# talked to the authors, see mail\n"
        "# the last sentence\n"
        "# rounded\n"
        "# of the abstract\n"
        "# top-1, says\n"
        "# the table\n"
        "# base, not large\n"
        "# to be measured\n"
        "# the end\n"
    )
    assert '  - id: "2401.00010#00000002"  # odd\n' in after


def test_claims_in_another_order_take_their_comments_along() -> None:
    text = written()
    entry = entry_of(text)
    after = store.to_text(replace(entry, claims=entry.claims[::-1]), text)
    assert '  # talked to the authors, see mail\n  - id: "2401.00010#00000001"\n' in after
    assert after.endswith("    # to be measured\n  # no more claims\n# the end\n")


def test_a_measurement_is_known_again_when_another_one_goes() -> None:
    measured = (Measurement(2.1, "x", "Ann"), Measurement(1.9, "x", "Bob"))
    entry = entry_of(COMMENTED)
    entry = replace(entry, claims=(replace(entry.claims[0], measurements=measured),))
    text = store.to_text(entry)
    text = text.replace("      - value: 1.9\n", "      # on their machine\n      - value: 1.9  # mean\n")
    rest = replace(entry, claims=(replace(entry.claims[0], measurements=measured[1:]),))
    assert "measurements:\n      # on their machine\n      - value: 1.9  # mean\n" in store.to_text(
        rest, text
    )
    rest = replace(entry, claims=(replace(entry.claims[0], measurements=measured[:1]),))
    assert "    # on their machine\n    # mean\n    measurements:\n" in store.to_text(rest, text)


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_other_ends_of_lines_and_a_byte_order_mark_are_no_part_of_a_comment(end: str) -> None:
    text = "\ufeff" + COMMENTED.replace("\n", end)
    assert store.to_text(entry_of(COMMENTED), text) == written()


def test_other_layouts_of_yaml_keep_theirs() -> None:
    text = (
        "--- # begin\n"
        "paper: {id: a, authors: [Ann, # first\n"
        "    Bob]} # paper\n"
        "claims: # all\n"
        "-   # one\n"
        "  quote: 'a\u2028\n"
        "    b' # quote\n"
        "  id: a#00000001 # id\n"
        "  value_text: 2x\n"
        "  at:\n"
        "  - 3 # from\n"
        "  # to\n"
        "  - 5\n"
        "  low: 2 \n"
        "  unit: x\n"
        "  form: ratio\n"
        "  metric: speed\n"
        "# last\n"
        "...\n"
        "# after\n"
    )
    after = store.to_text(entry_of(text), text)
    assert [one.text[2:] for one in found(after)] == [
        "begin", "first", "paper", "all", "one", "id", "quote", "to", "from", "last", "after",
    ]  # fmt: skip
    assert store.to_text(entry_of(after), after) == after


def test_text_that_looks_like_a_comment_is_none() -> None:
    entry = entry_of(COMMENTED)
    text = store.to_text(entry)
    assert "# than BERT" in text
    assert not is_commented(text)
    assert is_commented(text + "#")
