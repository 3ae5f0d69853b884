"""What the rows of a chart say: which paper, which metric, against what."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from benchclaims.report.apart import telling
from benchclaims.report.comparable import records
from benchclaims.report.doubt import mark
from benchclaims.report.ladder import Line, grouped
from benchclaims.report.measure import printable
from benchclaims.report.names import capital, legible, metric_name, metric_names, shortened, task_name
from benchclaims.report.wording import LABELS, listed
from benchclaims.table.aspects import BY_ID, ORDER
from benchclaims.table.plain import plain

if TYPE_CHECKING:
    import pandas as pd

ARROWS = {"higher": " ↑", "lower": " ↓"}


def metric_words(claim: Mapping[str, Any]) -> str:
    """The metric with an arrow that says which way is better."""
    return metric_name(claim["metric"], claim.get("metric_text")) + ARROWS.get(claim["better"], "")


def versus(claim: Mapping[str, Any]) -> str:
    """`vs. …`, or nothing where the text names no baseline."""
    baseline = claim["baseline"]
    named = isinstance(baseline, str) and baseline
    return f"vs. {legible(baseline, 48)}{mark(claim, 'baseline')}" if named else ""


def unnamed(claim: Mapping[str, Any]) -> str:
    """What the text does not name: the baseline, and the data set of a metric of quality; else nothing."""
    missing = ["data set"] if claim["family"] == "quality" and not claim["datasets"] else []
    missing += [] if versus(claim) else ["baseline"]
    return f"{listed(missing)} not named" if missing else ""


def subject(claim: Mapping[str, Any], name: str) -> str:
    """The claim's subject where it says more than the paper's short name."""
    words = claim["subject"]
    if not isinstance(words, str) or not words or says_no_more(folded(words), folded(name)):
        return ""
    return legible(words, 36) + mark(claim, "subject")


def says_no_more(words: str, name: str) -> bool:
    """Whether a subject is the name, part of it, or what the name is short for."""
    return words in name or (name.endswith(("…", "...")) and words.startswith(name.rstrip("….")))


def folded(words: str) -> str:
    """Words for comparison: no LaTeX, no raised or lowered digits, no case."""
    return normalize("NFKC", plain(words)).casefold()


def on_datasets(claim: Mapping[str, Any]) -> str:
    """`on …`, each data set by its one name; or nothing."""
    names = claim["dataset_names"]
    return f"on {legible(names, 40)}{mark(claim, 'datasets')}" if names else ""


def asks(claim: Mapping[str, Any], name: str) -> bool:
    """Whether the row of a claim has a question mark behind a name; levels stand under their data set's."""
    where = "" if claim["kind"] == "scores" else on_datasets(claim)
    return any(words.endswith("?") for words in (subject(claim, name), where, versus(claim)))


def detail(claim: Mapping[str, Any], name: str, by: str | None, tells: str = "") -> str:
    """What is measured, of what, where, against what; the metric only where no group's title has it.

    `tells` are words that set the claim apart from others; what the text does not name is said to be so.
    """
    where = " ".join(part for part in (subject(claim, name), on_datasets(claim)) if part)
    head = [metric_words(claim)] if by != "metric" else []
    head += [where] if where else []
    words = f"{', '.join(head)} ({tells})" if tells and head else tells or ", ".join(head)
    joint = " " if where or tells or not words else ", "
    words = f"{words}{joint}{versus(claim)}" if versus(claim) else words
    return "; ".join(part for part in (words.strip(), unnamed(claim)) if part)


def told_apart(
    claims: Sequence[Mapping[str, Any]],
    words: Callable[[Mapping[str, Any]], str],
    label: Callable[[Mapping[str, Any]], str],
) -> dict[str, str]:
    """What sets claims apart whose `words` and task are the same, by claim; no entry for any other.

    `label` is the value that a row prints: nothing has to be said where that alone tells the rows apart.
    """
    same: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for claim in claims:
        same.setdefault((words(claim), f"{claim['task']} {claim['aspect']}"), []).append(claim)
    groups = [group for group in same.values() if len(group) > 1]
    return {
        claim["claim_id"]: tells
        for group in groups
        for claim, tells in zip(group, telling(group, list(map(label, group))), strict=True)
    }


def group_title(by: str | None, better: Mapping[str, str], called: Mapping[str, str]) -> Callable[[Any], str]:
    """How groups by `task`, `aspect` or `metric` are headed; `called` are names of metrics."""
    if by == "aspect":
        return lambda key: BY_ID[key].title
    if by == "metric":
        return lambda key: capital(called[key]) + ARROWS.get(better[key], "")
    return task_name


def claim_lines(
    frame: pd.DataFrame, names: Mapping[str, str], by: str | None = "task", title: str = ""
) -> list[Line]:
    """Lines for placed claims of one kind, grouped; the one metric that a `title` names is not repeated."""
    label = LABELS[frame["kind"].iloc[0]]
    metrics = {name.casefold() for name in metric_names(frame).values()}
    known = "metric" if len(metrics) == 1 and metrics.pop() in title.casefold() else by

    def words(claim: Mapping[str, Any]) -> str:
        return f"{claim['paper_id']} {detail(claim, names[claim['paper_id']], None)}"

    tells = told_apart(records(frame), words, label)

    def line(claim: Mapping[str, Any]) -> Line:
        name = names[claim["paper_id"]]
        return Line(name, detail(claim, name, known, tells.get(claim["claim_id"], "")), label(claim), claim)

    better = dict(zip(frame["metric"], frame["better"], strict=True))
    return grouped(frame, by, group_title(by, better, metric_names(frame)), line)


def score_lines(frame: pd.DataFrame, names: Mapping[str, str]) -> list[Line]:
    """Lines for scores of one metric: the data set first, since levels compare within one only."""
    label = LABELS["scores"]
    lines: list[Line] = []
    said = None
    order = frame.assign(unnamed=frame["dataset_names"].isna()).sort_values(
        ["unnamed", "dataset_names", "x_high", "claim_id"], ascending=[True, True, False, True]
    )

    def words(claim: Mapping[str, Any]) -> str:
        return f"{claim['dataset_names']} {score_detail(claim, names[claim['paper_id']])}"

    tells = told_apart(records(order), words, label)
    for claim in records(order):
        place = shortened(printable(claim["dataset_names"]), 40) or "data set not named"
        detailed = score_detail(claim, names[claim["paper_id"]], tells.get(claim["claim_id"], ""))
        lines.append(Line("" if place == said else place, detailed, label(claim), claim))
        said = place
    return lines


def score_detail(claim: Mapping[str, Any], name: str, tells: str = "") -> str:
    """Which paper's level it is, of what, against what."""
    own, baseline = subject(claim, name), versus(claim)
    if claim["x_from"] == claim["x_from"] and not baseline:
        baseline = "baseline not named"
    words = f"{name}, {own}" if own else name
    words = f"{words} ({tells})" if tells else words
    joint = " " if own or tells else ", "
    return f"{words}{joint}{baseline}" if baseline else words


def by_aspect(frame: pd.DataFrame) -> list[tuple[str, pd.DataFrame]]:
    """Parts of `frame` by aspect, in the order of the aspects."""
    parts = {str(key): part for key, part in frame.groupby("aspect", sort=True)}
    return sorted(parts.items(), key=lambda item: ORDER[item[0]])
