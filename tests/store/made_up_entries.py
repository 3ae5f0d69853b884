"""Entries that hold anything, for what must be so of every claim file."""

from __future__ import annotations

from hypothesis import strategies as st

from benchclaims.model import (
    DIRECTIONS,
    FORMS,
    QUALIFIERS,
    ROLES,
    STATUSES,
    Claim,
    Entry,
    Measurement,
    Paper,
    Source,
    TrackedClaim,
)

text = st.text(min_size=1, max_size=160) | st.sampled_from(
    [
        "no",
        "null",
        "~",
        "2401.00010",
        "12e03",
        "- a",
        "a: b",
        "a #b",
        "'",
        '"',
        "\\",
        "a  b",
        " a",
        "a\n\nb",
        "!x",
    ]
)
maybe = st.none() | text
finite = st.floats(allow_nan=False, allow_infinity=False)
dates = st.none() | st.dates().map(lambda day: day.isoformat())
lines = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=30)
spans = st.tuples(st.integers(0, 10**6), st.integers(1, 10**4)).map(lambda pair: (pair[0], sum(pair)))
units = st.sampled_from(["x", "percent", "QA pair", "m/s"])


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    low, high = sorted((draw(finite), draw(finite)))
    start, end = draw(spans)
    return Claim(
        draw(text), draw(text), start, end, low, high, draw(units), draw(st.sampled_from(FORMS)),
        draw(st.sampled_from(DIRECTIONS)), draw(st.sampled_from(QUALIFIERS)), "other:a-b", draw(maybe),
        tuple(draw(st.lists(text, max_size=2))), None, draw(maybe), draw(maybe), draw(st.none() | finite),
        draw(st.sampled_from(ROLES)), draw(st.floats(0, 1)), tuple(draw(st.lists(text, max_size=2))),
        draw(st.just("") | text),
    )  # fmt: skip


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    commits = st.none() | st.text("0123456789abcdef", min_size=7, max_size=64)
    measured = st.builds(Measurement, finite, units, maybe, dates, st.none(), commits, maybe, maybe)
    tracked = st.builds(
        TrackedClaim, st.just("p#1a2b3c4d"), claims(), st.sampled_from(STATUSES), maybe, dates, maybe,
        st.lists(measured, max_size=1).map(tuple),
    )  # fmt: skip
    start, end = draw(spans)
    source = Source(draw(lines), "plain", start, end, draw(st.just("") | text), draw(dates), None)
    paper = Paper(
        draw(lines), draw(maybe), "", tuple(draw(st.lists(text, max_size=2))), draw(dates),
        draw(st.none() | st.just("hep-th/9901001")), None, None, (source,),
    )  # fmt: skip
    listed = tuple(draw(st.lists(tracked, max_size=2)))
    return Entry(paper, listed, draw(maybe), draw(st.sampled_from(STATUSES)), draw(maybe), draw(dates))
