"""Tasks and metrics as topics: each with its claims, and what else these are about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from benchclaims.report.names import capital, metric_title
from benchclaims.report.site.address import page_name
from benchclaims.report.site.rows import NO_TASK, FilterChoice, Row, choices


@dataclass(frozen=True, slots=True)
class Topic:
    """A task or a metric with its claims; `others` are the metrics of a task, or the tasks of a metric."""

    id: str
    name: str
    title: str
    page: str
    rows: Sequence[Row]
    others: Sequence[FilterChoice]

    @property
    def papers(self) -> int:
        """How many papers claim something of it."""
        return len({row.cells["paper_id"] for row in self.rows})


def topics(of: Sequence[Row], kind: str) -> list[Topic]:
    """The tasks or the metrics of some claims, most claims first, claims without a task last."""
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in of:
        grouped[row.task if kind == "task" else row.cells["metric"]].append(row)
    made = [topic(kind, key, group) for key, group in grouped.items()]
    return sorted(made, key=lambda one: (one.id == NO_TASK, -len(one.rows), one.name, one.id))


def topic(kind: str, key: str, group: Sequence[Row]) -> Topic:
    """One of them."""
    if kind == "task":
        name = group[0].task_name
        others = choices((row.cells["metric"], row.metric_name) for row in group)
        return Topic(key, name, name, f"tasks/{page_name(key)}", group, others)
    others = choices((row.task, row.task_name) for row in group)
    return Topic(
        key,
        capital(group[0].metric_name),
        metric_title(key, group[0].cells["metric_text"]),
        f"metrics/{page_name(key)}",
        group,
        others,
    )
