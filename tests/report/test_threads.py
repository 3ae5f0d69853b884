"""Charts may be drawn in threads: each comes out as alone, and what the caller has set stays as it was."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import matplotlib
import pytest
from made_up import factor, gain, level, table

from benchclaims.report import drawn

KINDS = ["factors", "changes", "scores", "map"] * 4
CLAIMS = table(
    [claim | {"paper_id": f"p{n}"} for n in range(1, 6) for claim in (factor(n), gain(n), level(n))]
)


@pytest.fixture(autouse=True)
def often() -> Iterator[None]:
    """Threads take turns often, so that they meet."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(usual)


def test_threads_draw_what_is_drawn_alone_and_leave_all_settings_alone() -> None:
    alone = {kind: drawn(CLAIMS, kind, form="png") for kind in set(KINDS)}
    settings = dict(matplotlib.rcParams)
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda kind: drawn(CLAIMS, kind, form="png"), KINDS))
    assert [kind for kind, data in zip(KINDS, made, strict=True) if data != alone[kind]] == []
    assert {key: matplotlib.rcParams[key] for key in settings} == settings
