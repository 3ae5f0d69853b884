"""A chart of a task compares papers: where it would show one alone, the report says so instead."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from made_up import factor, table

from benchclaims.report import write
from benchclaims.report.few import FEW
from benchclaims.report.site import write as write_site

ALONE = [factor(2.0 + number, paper_id="p1", task="pruning") for number in range(FEW)]
TOGETHER = [factor(2.0 + number, paper_id=f"p{number % 2}", task="quantization") for number in range(4)]
SAID = (
    "just one paper has claims that could be compared; they stand in [claims.csv](tables/claims.csv) "
    "and in no chart by task: pruning."
)


def drawn(frame: pd.DataFrame, folder: Path, **asked: str) -> set[str]:
    """The tasks of which there is a chart, with its table."""
    paths = write(frame, folder, **asked)
    tasks = [path.stem.removeprefix("task-") for path in paths if path.stem.startswith("task-")]
    assert sorted(tasks) == sorted([*set(tasks)] * 2)
    return set(tasks)


def test_a_task_with_claims_of_one_paper_has_no_chart_and_the_page_says_so(tmp_path: Path, undrawn):
    assert drawn(table([*ALONE, *TOGETHER]), tmp_path) == {"quantization"}
    page = (tmp_path / "README.md").read_text("utf-8")
    told = f"1 task with claims that can be compared. In 1 further task {SAID}"
    assert f"## By task\n\n{told}\n" in page


def test_the_page_says_so_where_no_task_has_a_chart(tmp_path: Path, undrawn):
    other = [{**claim, "paper_id": "p2", "task": "llm-inference"} for claim in ALONE]
    assert drawn(table([*ALONE, *other]), tmp_path) == set()
    page = (tmp_path / "README.md").read_text("utf-8")
    assert "In 2 tasks just one paper each has claims" in page
    assert "in no chart by task: LLM inference and pruning.\n" in page


def test_tasks_with_claims_of_several_papers_are_said_alone(tmp_path: Path, undrawn):
    assert drawn(table(TOGETHER * 3), tmp_path) == {"quantization"}
    assert "just one paper" not in (tmp_path / "README.md").read_text("utf-8")


@pytest.mark.parametrize("only", ["task-pruning", "pruning", "task-*"])
def test_a_chart_of_one_paper_that_is_asked_for_by_name_is_drawn(only: str, tmp_path: Path, undrawn):
    assert "pruning" in drawn(table([*ALONE, *TOGETHER]), tmp_path, only=only)


def test_where_each_claim_is_told_one_paper_has_its_chart(tmp_path: Path, undrawn):
    assert drawn(table(ALONE[:-1]), tmp_path) == {"pruning"}


def test_the_site_keeps_the_page_of_the_task(tmp_path: Path, undrawn):
    write_site(table([*ALONE, *TOGETHER]), tmp_path / "site")
    assert "pruning" in (tmp_path / "site/tasks.html").read_text("utf-8")
