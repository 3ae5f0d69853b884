"""What the rows of a chart say: which paper, which metric, against what."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from benchclaims.report.aspects import BY_ID, ORDER
from benchclaims.report.comparable import records
from benchclaims.report.ladder import Line, grouped
from benchclaims.report.names import capital, metric_name, plain, shortened, task_name
from benchclaims.report.wording import LABELS

if TYPE_CHECKING:
    import pandas as pd

ARROWS = {"higher": " ↑", "lower": " ↓"}


def metric_words(claim: Mapping[str, Any]) -> str:
    """The metric with an arrow that says which way is better."""
    return metric_name(claim["metric"]) + ARROWS.get(claim["better"], "")


def against(claim: Mapping[str, Any]) -> str:
    """`vs. …`, or nothing where the text names no baseline."""
    baseline = claim["baseline"]
    return f"vs. {shortened(plain(baseline), 48)}" if isinstance(baseline, str) and baseline else ""


def subject(claim: Mapping[str, Any], name: str) -> str:
    """The claim's subject where it says more than the paper's short name."""
    words = claim["subject"]
    if not isinstance(words, str) or not words or says_no_more(folded(words), folded(name)):
        return ""
    return shortened(plain(words), 36)


def says_no_more(words: str, name: str) -> bool:
    """Whether a subject is the name, part of it, or what the name is short for."""
    return words in name or (name.endswith(("…", "...")) and words.startswith(name.rstrip("….")))


def folded(words: str) -> str:
    """Words for comparison: no LaTeX, no raised or lowered digits, no case."""
    return normalize("NFKC", plain(words)).casefold()


def on_datasets(claim: Mapping[str, Any]) -> str:
    """`on …`, or nothing."""
    return f"on {shortened(plain(claim['datasets']), 40)}" if claim["datasets"] else ""


def detail(claim: Mapping[str, Any], name: str, by: str | None) -> str:
    """What is measured, of what, where, against what; the metric only where no group's title has it."""
    tail = " ".join(part for part in (subject(claim, name), on_datasets(claim), against(claim)) if part)
    if by == "metric":
        return tail
    return f"{metric_words(claim)}, {tail}" if tail else metric_words(claim)


def group_title(by: str | None, better: Mapping[str, str]) -> Callable[[Any], str]:
    """How groups by `task`, `aspect` or `metric` are headed."""
    if by == "aspect":
        return lambda key: BY_ID[key].title
    if by == "metric":
        return lambda key: capital(metric_name(key)) + ARROWS.get(better[key], "")
    return task_name


def claim_lines(frame: pd.DataFrame, names: Mapping[str, str], by: str | None = "task") -> list[Line]:
    """Lines for placed claims of one kind, grouped."""
    label = LABELS[frame["kind"].iloc[0]]

    def line(claim: Mapping[str, Any]) -> Line:
        name = names[claim["paper_id"]]
        return Line(name, detail(claim, name, by), label(claim), claim)

    better = dict(zip(frame["metric"], frame["better"], strict=True))
    return grouped(frame, by, group_title(by, better), line)


def score_lines(frame: pd.DataFrame, names: Mapping[str, str]) -> list[Line]:
    """Lines for scores of one metric: the data set first, since levels compare within one only."""
    label = LABELS["scores"]
    lines: list[Line] = []
    said = None
    order = frame.assign(unnamed=frame["datasets"] == "").sort_values(
        ["unnamed", "datasets", "x_high", "claim_id"], ascending=[True, True, False, True]
    )
    for claim in records(order):
        place = shortened(plain(claim["datasets"]), 40) or "data set not named"
        name = names[claim["paper_id"]]
        words = " ".join(part for part in (subject(claim, name), against(claim)) if part)
        lines.append(
            Line("" if place == said else place, f"{name}, {words}" if words else name, label(claim), claim)
        )
        said = place
    return lines


def by_aspect(frame: pd.DataFrame) -> list[tuple[str, pd.DataFrame]]:
    """Parts of `frame` by aspect, in the order of the aspects."""
    parts = {str(key): part for key, part in frame.groupby("aspect", sort=True)}
    return sorted(parts.items(), key=lambda item: ORDER[item[0]])
