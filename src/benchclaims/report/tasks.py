"""The chart of one task: everything comparable that is claimed for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from benchclaims.report import leads
from benchclaims.report.charts import Chart, concat, keys_of, largest_first, papers, without
from benchclaims.report.comparable import LEAST, changes, factors, kept, scores
from benchclaims.report.facts import balance, extreme, sentences
from benchclaims.report.names import task_name
from benchclaims.report.panels import Part, change_part, factor_part, kept_part, panels, score_part
from benchclaims.report.thin import thinned

if TYPE_CHECKING:
    import pandas as pd

RARE = "of a kind (factor, share, difference or value) that hardly another claim of the task is of"


def task_chart(part: pd.DataFrame, names: Mapping[str, str], task: str) -> Chart | None:
    """Everything comparable that is claimed for one task: factors, shares kept, changes and scores."""
    all_ratios = many([factors(part)], "factors")
    all_shares = many([kept(part)], "kept")
    all_steps = many(largest_first(changes(part), ["x_unit", "basis"]), "changes")
    all_levels = many(largest_first(scores(part), "axis"), "scores")
    whole = concat([*all_ratios, *all_shares, *all_steps, *all_levels], part)
    if whole.empty:
        return None
    halves = [[thinned(axis) for axis in axes] for axes in (all_ratios, all_shares, all_steps, all_levels)]
    ratios, shares, steps, levels = ([kept for kept, _ in axes] for axes in halves)
    effects = bool(ratios or steps)
    shown = concat([*ratios, *shares, *steps, *levels], part)
    cut = concat([rest for axes in halves for _, rest in axes], whole.assign(why=""))

    def parts() -> Iterator[Part]:
        for axis in ratios:
            yield factor_part(axis, names, "aspect", "Factors: how many times better than the baseline")
        for axis in shares:
            yield kept_part(axis, names, "metric", "Share of the baseline's quality kept")
        yield from (change_part(axis, names, "metric") for axis in steps)
        yield from (score_part(axis, names) for axis in levels)

    told = said(effects or bool(shares), bool(levels), papers(shown))
    return Chart(
        f"task-{task}", "task", task, f"{task_name(task)}: {told}",
        task_lead(effects, bool(levels)), shown,
        concat([alone(without(part, whole)), cut], cut),
        lambda width: panels(list(parts()), width), keys_of(shown, names),
        sentences(
            extreme(all_ratios[0], names, cut=len(all_ratios[0]) > len(ratios[0])) if all_ratios else "",
            balance(whole, cut),
        ),
    )  # fmt: skip


def said(effects: bool, levels: bool, number: int) -> str:
    """What papers claim for a task, for a title; `number` is how many papers.

    >>> said(True, True, 1)
    'how much better a paper claims to be than its baselines, and which values it reports'
    """
    who, claim, report, whose, they = (
        ("a paper", "claims", "reports", "its", "it") if number == 1
        else ("papers", "claim", "report", "their", "they")
    )  # fmt: skip
    if not effects:
        return f"which values {who} {report}"
    words = f"how much better {who} {claim} to be than {whose} baselines"
    return f"{words}, and which values {they} {report}" if levels else words


def task_lead(effects: bool, levels: bool) -> str:
    """How the panels of a task are read."""
    words = [leads.TASK] + [leads.EFFECTS] * effects + [leads.LEVELS] * levels
    return " ".join(words)


def many(axes: list[pd.DataFrame], kind: str) -> list[pd.DataFrame]:
    """Axes that hold enough claims."""
    return [axis for axis in axes if len(axis) >= LEAST[kind]]


def alone(missing: pd.DataFrame) -> pd.DataFrame:
    """Within a task, placed claims are left out only because too few share their axis there."""
    few = missing["kind"] != ""
    return missing.assign(why=missing["why"].where(~few, RARE))
