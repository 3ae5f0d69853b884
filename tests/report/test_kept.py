"""A share of the baseline's quality that is kept is no failure: it has an axis of its own."""

from __future__ import annotations

from typing import Any

import pytest
from made_up import Claim, factor, gain, judged, table

from benchclaims.report import chart, place
from benchclaims.report.comparable import crowded, factors, kept
from benchclaims.report.comparable import measured as on_axes
from benchclaims.report.marks.key import keys
from benchclaims.report.names import paper_names
from benchclaims.report.plan import plan
from benchclaims.report.request import request
from benchclaims.report.style import points
from benchclaims.report.wording import kept_label


def share(value: float, **known: Any) -> Claim:
    return {
        "metric": "accuracy", "family": "quality", "form": "ratio", "unit": "percent", "low": value,
        "high": value, "direction": "decrease", "improvement": "unknown", "value_text": f"{value:g}%",
        **known,
    }  # fmt: skip


def test_a_share_that_is_kept_stands_in_per_cent_and_not_among_factors():
    placed = place(table([share(99.5), share(94.0, metric="performance", qualifier="up-to")]))
    assert factors(placed).empty
    assert list(kept(placed)["x_low"]) == [99.5, 94.0]
    assert list(kept(placed)["sense"]) == ["unknown", "unknown"]
    assert [kept_label(one) for one in kept(placed).to_dict("records")] == ["99.5%", "up to 94%"]


@pytest.mark.parametrize(
    ("claim", "kind"),
    [
        (share(100.0, direction="none"), "kept"),
        (share(40.0, metric="error-rate", better="lower", factor_low=2.5, factor_high=2.5,
               improvement="better"), "factors"),
        (share(15.0, metric="cost", family="efficiency", better="lower", factor_low=6.67, factor_high=6.67,
               improvement="better"), "factors"),
        (share(120.0, direction="increase", factor_low=1.2, factor_high=1.2,
               improvement="better"), "factors"),
    ],
)  # fmt: skip
def test_what_is_saved_or_gained_stays_a_factor(claim, kind):
    assert list(place(table([claim]))["kind"]) == [kind]


def test_the_report_has_a_chart_of_shares_that_are_kept():
    frame = crowded(place(table([share(99.5), share(94.0), factor(2), factor(3), factor(4), gain(1.0)])))
    found = {one.slug: one for one in plan(frame, paper_names(frame))}
    assert len(found["overview-kept"].shown) == 2
    assert len(found["overview-factors"].shown) == 3
    (panel,) = found["overview-kept"].panels(points("page"))
    assert panel.caption == "share of the baseline's quality that is kept"
    words = [key.words for key in keys(kept(frame).to_dict("records"))]
    assert "grey: the share of the baseline's quality that is kept" in words
    assert not any("worse" in one for one in words)


def test_the_axis_goes_from_nothing_to_the_whole():
    ax = chart(table([share(99.5), share(94.0)]), "kept").axes[0]
    assert ax.get_xlim()[0] <= 0
    assert [label.get_text() for label in ax.get_xticklabels()][-1] == "100%"


def test_what_others_measured_of_a_share_stands_on_its_axis():
    shown = on_axes(place(table([judged(share(99.5), 101.0, "exceeded")])))
    assert list(shown["x_measured"]) == [101.0]
    assert request(table([judged(share(99.5), 98.0, "reproduced")]), "measured").panels(points("page"))
