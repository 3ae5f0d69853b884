"""What the package of reports offers is told to users in docs/analysis.md, and works as told."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from matplotlib.figure import Figure

import benchclaims as bc
from benchclaims import report
from benchclaims.report import public

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "analysis.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", PAGE, flags=re.MULTILINE | re.DOTALL)
ROWS = re.findall(r"^\| `(\w+)` \| .* \| `(.*)` \|$", PAGE, flags=re.MULTILINE)
WIRED = {"chart_texts", "drawn", "printed", "write"}
"""What `benchclaims.api` hands on under its own names."""

OFFERED = {name: made for name, made in vars(public).items() if callable(made)}


@pytest.fixture(autouse=True)
def at_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def test_the_blocks_run_one_after_the_other() -> None:
    scope: dict[str, Any] = {}
    for block in BLOCKS:
        exec(compile(block, "analysis.md", "exec"), scope)
    assert scope["picture"].startswith(b"<?xml")
    assert scope["fastest"]["speed"] > 1
    assert set(scope["reasons"].index) & set(scope["placed"].reason)
    assert scope["busiest"] in set(scope["claims"].metric)
    assert all("#" in claim for claim in scope["differing"])
    assert scope["same"].equals(scope["claims"])
    assert list(zip(scope["pairs"].said, scope["pairs"].other_said, strict=True)) == [("2.1 x", "3.2 x")]
    best = scope["best"]
    assert len(best)
    assert not best.duplicated(["task", "axis", "data"]).any()
    assert not (best.ahead < 0).any()
    assert list(scope["changed"].index) == ["2305.02538#19609b90"]
    assert set(scope["changed"].columns.get_level_values(0)) >= {"low", "factor_low", "base_low"}
    assert not len(scope["added"])
    assert not len(scope["removed"])


@pytest.mark.parametrize(("name", "part"), ROWS)
def test_each_mark_is_drawn_of_what_the_page_says(name: str, part: str) -> None:
    claims = eval(part, {"claims": bc.load("claims/")})
    needs = report.room(OFFERED[name], claims)
    ax = Figure(figsize=needs.figsize).add_axes(needs.box)
    assert OFFERED[name](claims, ax) is ax
    assert ax.lines or ax.texts


def test_the_page_tells_all_that_is_offered() -> None:
    assert {name for name, _ in ROWS} == {
        name for name, made in OFFERED.items() if "ax" in inspect.signature(made).parameters
    }
    assert [name for name in OFFERED if name not in WIRED and f"`{name}`" not in PAGE] == []


def test_the_package_hands_on_what_is_public_and_nothing_else() -> None:
    assert set(OFFERED) <= set(dir(report))
    assert all(getattr(report, name) is made for name, made in OFFERED.items())
    with pytest.raises(AttributeError, match="beauty"):
        _ = report.beauty  # type: ignore[attr-defined]


def test_importing_the_package_of_reports_loads_nothing_heavy() -> None:
    program = "import sys, benchclaims.report; assert not {'pandas', 'matplotlib'} & {*sys.modules}"
    subprocess.run([sys.executable, "-c", program], check=True)
