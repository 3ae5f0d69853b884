"""One chart on request: of a kind, of a task, of a metric."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from benchclaims.choices import known
from benchclaims.errors import UsageError
from benchclaims.report.captions import caption as words
from benchclaims.report.charts import (
    ELSEWHERE,
    Chart,
    change_chart,
    factor_chart,
    score_chart,
    without,
)
from benchclaims.report.comparable import changes, crowded, factors, kept, place, results, scores
from benchclaims.report.counted import uncounted
from benchclaims.report.doubt import is_doubt
from benchclaims.report.look import Look
from benchclaims.report.measured import measured_chart
from benchclaims.report.names import capital, metric_name, named, task_name
from benchclaims.report.overviews import kept_chart, map_chart, spread_chart
from benchclaims.report.pages import PRINTED, parts
from benchclaims.report.relations import lacking, network_chart, time_chart, tradeoff_chart
from benchclaims.report.scope import EVERYTHING, Scope
from benchclaims.report.style import TEXT, Width
from benchclaims.report.svg import FORMATS, rendered
from benchclaims.report.wording import count
from benchclaims.table.aspects import Aspect
from benchclaims.vocabulary.meant import meant_metric, meant_task

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

KINDS = (
    "factors", "kept", "changes", "scores", "map", "spread", "time", "tradeoff", "baselines", "measured"
)  # fmt: skip


def chart(
    frame: pd.DataFrame,
    kind: str = "factors",
    task: str | None = None,
    metric: str | None = None,
    *,
    theme: str = "light",
    width: Width = "page",
    font_size: float = TEXT,
    bare: bool = False,
    scope: Scope = EVERYTHING,
    names: Mapping[str, str] | None = None,
) -> Figure:
    """The chart of `kind` (one of `KINDS`) of the claims on `task` and `metric` (ids; None is all).

    `frame` has the columns of the claims table; the result is a matplotlib figure, `width` wide (a page or a
    column of a paper, or a length such as `14cm`), with letters of `font_size` points.  With `bare` it is
    plot and key alone, to stand over its caption; `scope` chooses claims by their readings, `names` are
    those of papers by `paper_id`.  Raises `UsageError` for an unknown name and where no claim can be
    shown so.
    """
    look = Look(theme, width, font_size)
    return replace(request(frame, kind, task, metric, scope, names), bare=bare).figure(look)


def drawn(
    frame: pd.DataFrame,
    kind: str = "factors",
    task: str | None = None,
    metric: str | None = None,
    *,
    form: str = "svg",
    theme: str = "light",
    width: Width = "page",
    font_size: float = TEXT,
    bare: bool = False,
    scope: Scope = EVERYTHING,
    names: Mapping[str, str] | None = None,
) -> bytes:
    """What `chart` gives as the bytes of an SVG (with title and description), PNG or PDF file."""
    known("format", form, FORMATS)
    look = Look(theme, width, font_size)
    wanted = replace(request(frame, kind, task, metric, scope, names), bare=bare)
    return rendered(wanted.figure(look), form, wanted.title, wanted.caption())


def printed(
    frame: pd.DataFrame,
    kind: str = "factors",
    task: str | None = None,
    metric: str | None = None,
    *,
    theme: str = "light",
    width: Width = "page",
    font_size: float = TEXT,
    bare: bool = False,
    caption: str = "text",
    scope: Scope = EVERYTHING,
    names: Mapping[str, str] | None = None,
) -> list[tuple[bytes, str]]:
    """What `chart` gives as PDF files that each fit on a page, each with its caption in a form."""
    look = Look(theme, width, font_size)
    wanted = parts(replace(request(frame, kind, task, metric, scope, names), bare=bare), look)
    return [
        (
            rendered(part.figure(look), PRINTED, part.title, part.caption()),
            words(part, caption),
        )
        for part in wanted
    ]


def request(
    frame: pd.DataFrame,
    kind: str,
    task: str | None = None,
    metric: str | None = None,
    scope: Scope = EVERYTHING,
    names: Mapping[str, str] | None = None,
) -> Chart:
    """The chart of claims in `scope` before it is drawn, with caption and table; raises as `chart` does."""
    known("kind of chart", kind, KINDS)
    placed, called = place(scope.claims(frame), scope.min_confidence), named(frame, names)
    parts = [chosen(results(one), task, metric) for one in (crowded(placed), placed)]
    about, by = topic(parts[-1], task, metric, scope), "metric" if task else "task"
    made = next(filter(None, (MAKERS[kind](part, called, about, by) for part in parts if len(part))), None)
    if made is None:
        raise nothing(kind, parts[-1])
    return replace(made, scope=scope.words())


def chosen(part: pd.DataFrame, task: str | None, metric: str | None) -> pd.DataFrame:
    """The claims about a task and a metric; refuses one that no claim is about."""
    for column, wanted in (("task", task), ("metric", metric)):
        if wanted is not None:
            known(f"{column} with claims", wanted, sorted(set(part[column].dropna())), MEANT[column])
            part = part[part[column] == wanted]
    return part


MEANT = {"task": meant_task, "metric": meant_metric}


def topic(part: pd.DataFrame, task: str | None, metric: str | None, scope: Scope = EVERYTHING) -> Aspect:
    """What a chart of some claims is about, in words."""
    words = [task_name(task)] if task else []
    words += [metric_name(metric, *sorted(set(part["metric_text"].dropna())))] if metric else []
    better = set(part["better"]) if metric else set()
    gains = {"higher": "twice as much", "lower": "half as much"}
    gain = gains.get(better.pop() if better else "", "twice as good")
    gain = "twice as fast" if metric and metric.endswith("speed") else gain
    return Aspect(
        "-".join(filter(None, (task, metric))) or "all", capital(", ".join(words)) or scope.title(), gain
    )


def nothing(kind: str, part: pd.DataFrame) -> UsageError:
    """The error for a chart without claims: what these claims could be drawn as."""
    if kind == "measured":
        return UsageError(
            "nobody has measured any of these claims yet",
            expected="at least one measurement",
            remedy="add one with: benchclaims record",
        )
    parts = {"factors": factors(part), "kept": kept(part), "changes": changes(part), "scores": scores(part)}
    other = [name for name, shown in parts.items() if len(shown)] + ["map"] * bool((~uncounted(part)).any())
    have, least = "there is none", f"at least one that is {ELSEWHERE.get(kind, 'stated as a factor')}"
    if kind == "map":
        least = "at least one result"
    if kind in ("time", "tradeoff", "baselines"):
        have, least = lacking(kind, part)
    unsure = [why for why in part["reason"] if is_doubt(why)]
    have += f"; left out: {count(len(unsure), 'claim')} {unsure[0]}" if unsure else ""
    drawn = f"these claims can be drawn as {' or '.join(other)}" if other else "choose another task or metric"
    return UsageError(
        f"there are too few claims for a chart of kind {kind!r}" + (have and f": {have}"),
        expected=least,
        remedy=drawn + (", or ask for all readings: --min-confidence 0 (min_confidence=0)" if unsure else ""),
    )


Names = Mapping[str, str]
Maker = Callable[["pd.DataFrame", Names, Aspect, str], Chart | None]


def of_scores(part: pd.DataFrame, names: Names, about: Aspect, by: str) -> Chart | None:
    """Levels by data set."""
    return score_chart(part, names, about) if len(scores(part)) else None


def of_counts(part: pd.DataFrame, names: Names, about: Aspect, by: str) -> Chart | None:
    """Counts by task and metric."""
    return None if uncounted(part).all() else map_chart(part)


def of_spread(part: pd.DataFrame, names: Names, about: Aspect, by: str) -> Chart | None:
    """Factors at a glance."""
    shown = factors(part)
    return spread_chart(shown, without(part, shown, kind="factors"), names) if len(shown) else None


MAKERS: dict[str, Maker] = {
    "factors": lambda part, names, about, by: factor_chart(part, names, about, by, least=1),
    "kept": kept_chart,
    "changes": change_chart,
    "scores": of_scores,
    "map": of_counts,
    "spread": of_spread,
    "time": lambda part, names, about, by: time_chart(part, names, about),
    "tradeoff": lambda part, names, about, by: tradeoff_chart(part, names, about),
    "baselines": lambda part, names, about, by: network_chart(part, names, about),
    "measured": lambda part, names, about, by: measured_chart(part, names, about),
}
