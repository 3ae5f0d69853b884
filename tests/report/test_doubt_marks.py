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
