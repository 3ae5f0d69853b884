"""A question mark stands behind a name that a reading is not sure of, in charts and in tables."""

from __future__ import annotations

import pytest

import benchclaims as bc
from benchclaims import api

TEXTS = [
    {
        "id": f"p{place}",
        "title": f"{name}: A Network",
        "text": f"We present {name}. {name} is {place + 2}.5x faster than BarNet on GLUE.",
    }
    for place, name in enumerate(("FooNet", "BazNet", "QuxNet"))
]
DOUBT = "may be compared with nothing (0.37)"


@pytest.mark.parametrize(
    ("doubts", "status", "shown"),
    [(DOUBT, "extracted", True), (DOUBT, "reviewed", False), (None, "extracted", False)],
)
def test_a_name_that_is_not_sure_is_asked(doubts: str | None, status: str, shown: bool) -> None:
    claims = bc.extract_frame(TEXTS).assign(doubts=doubts, status=status)
    drawn = bc.chart(claims, "factors", format="svg").decode()
    table = api.chart_texts(claims, "factors", wanted=[("table", "markdown")])
    assert ("BarNet?" in drawn) is shown
    assert ("not sure of" in drawn) is shown
    assert ("BarNet?" in str(table)) is shown


@pytest.mark.parametrize("kind", ["factors", "time"])
def test_a_name_that_no_row_prints_needs_no_key(kind: str) -> None:
    texts = [
        {"id": f"p{at}", "title": f"Net{at}: A Net", "text": f"Net{at} is {at + 2}x faster than Bar."}
        for at in range(6)
    ]
    claims = bc.extract_frame([{**one, "date": f"2024-0{at + 1}-01"} for at, one in enumerate(texts)])
    claims = claims.assign(doubts="the subject could be Foo", status="extracted")
    assert "not sure of" not in bc.chart(claims, kind, format="svg").decode()
    assert "not sure of" not in str(api.chart_texts(claims, kind, wanted=[("table", "markdown")]))
