"""The table that most tests of the report draw, and the browser in which those of the site look."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from browser import chromium
from made_up import factor, gain, level, table
from matplotlib.figure import Figure

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A headless browser, which the tests of a file share."""
    with chromium() as started:
        yield started


@pytest.fixture
def undrawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Charts are left blank where a test is about the files and the page."""
    monkeypatch.setattr("benchclaims.report.charts.Chart.figure", lambda *_: Figure())


@pytest.fixture
def mixed() -> pd.DataFrame:
    """A small table with all kinds of claims, of three papers."""
    quick = {
        "paper_id": "2402.00002",
        "title": "Quick: Small Models",
        "subject": "Quick",
        "date": "2024-02-01",
    }
    third = {"paper_id": "a-third-paper", "title": "A Third Paper", "subject": None, "task": "pruning"}
    return table(
        [
            factor(2.5),
            factor(1.2, 3.4, "up-to", **quick),
            factor(0.8, **third),
            factor(1.39, metric="parameters", better="lower", low=28.0, high=28.0, unit="percent",
                   form="change", direction="decrease", basis="relative", factor_low=1.389,
                   factor_high=1.389, **quick),
            gain(1.5), gain(-0.5, **third), gain(2.0, 4.0, "at-least", **quick),
            gain(3.0, basis="unclear", **quick),
            level(2.7, 4.1), level(3.5, **third), level(3.1, datasets="ImageNet", **quick),
            level(5.0, metric="storage", family="efficiency", unit="GB", datasets=""),
            gain(1.0, metric="other:charm", family="other", better="unknown", improvement="unknown"),
            gain(1.0, direction="none", improvement="unknown"),
            factor(9.0, role="setting"), factor(9.0, status="rejected"),
        ]
    )  # fmt: skip
