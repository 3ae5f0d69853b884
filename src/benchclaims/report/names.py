"""What things are called on a chart: papers by a short name, metrics and tasks by the vocabulary's names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from benchclaims.model import OTHER
from benchclaims.report.measure import drawable, printable
from benchclaims.table.plain import plain

if TYPE_CHECKING:
    import pandas as pd

LONGEST = 34
"""Characters that a paper's short name may have."""


def shortened(text: str, longest: int = LONGEST) -> str:
    """`text` cut at a word, with an ellipsis, to `longest` characters.

    >>> shortened("On the way to somewhere", 14)
    'On the way to…'
    """
    if len(text) <= longest:
        return text
    head = text[:longest]
    return (head.rsplit(" ", 1)[0] if " " in head else head[: longest - 1]).rstrip(" ,;:-") + "…"


def legible(text: str, longest: int) -> str:
    r"""A text's words as a chart can print them: no LaTeX, in letters that its font has, cut to `longest`.

    >>> legible(r"the $\alpha$ of 中文 and more", 16)
    'the α of […]…'
    """
    return shortened(printable(plain(text)), longest)


def is_name(text: str) -> bool:
    """Whether a phrase looks like a system's name: a few words, some with a capital or digit inside."""
    words = text.split()
    return 0 < len(words) <= 3 and any(re.search(r"^[A-Z][a-z]*$|.[A-Z0-9]|^[0-9]", word) for word in words)


def short_name(title: str, subjects: list[str]) -> str:
    """A paper's short name: what stands before the title's colon, else its claims' subject, else the title.

    >>> short_name("AWQ: Activation-aware Weight Quantization", [])
    'AWQ'
    >>> short_name("Efficient Image Generation with Attention", ["StyleNAT", "StyleNAT", "our models"])
    'StyleNAT'
    """
    head, colon, _ = plain(title).partition(":")
    head = head.strip()
    if colon and len(head.split()) == 1:
        return shortened(head)
    named = Counter(plain(subject) for subject in subjects if is_name(plain(subject)))
    if named:
        most = max(named.values())
        return shortened(min(name for name, count in named.items() if count == most))
    return shortened(head or plain(title))


def paper_names(frame: pd.DataFrame) -> dict[str, str]:
    """Short names by `paper_id`; of two that would share one, and where charts lack its letters, the id."""
    told: dict[str, tuple[list[str], list[str]]] = {}
    for paper, *words in zip(frame["paper_id"], frame["title"], frame["subject"], strict=True):
        for text, texts in zip(words, told.setdefault(str(paper), ([], [])), strict=True):
            texts += [text] if isinstance(text, str) and text.strip() else []
    names = {
        paper: name if drawable(name := short_name(titles[0] if titles else paper, subjects)) else paper
        for paper, (titles, subjects) in sorted(told.items())
    }
    shared = {name for name, count in Counter(names.values()).items() if count > 1}
    return {paper: f"{name} ({paper})" if name in shared else name for paper, name in names.items()}


@cache
def vocabulary(kind: str) -> Mapping[str, str]:
    """Names by id from the vocabulary: `metrics` as charts call them, `full` names of metrics, `tasks`."""
    from benchclaims.vocabulary import loader

    if kind == "tasks":
        return {key: task.name for key, task in loader.tasks().items()}
    metrics = loader.metrics()
    if kind == "full":
        return {key: metric.name for key, metric in metrics.items()}
    return {key: said(metric.name, metric.aliases) for key, metric in metrics.items()}


def said(name: str, aliases: tuple[str, ...]) -> str:
    """What a field says for a name of several words: its acronym, where that is the first alias.

    >>> said("Fréchet inception distance", ("FID", "FIDs")), said("FLOPs", ("FLOPS",))
    ('FID', 'FLOPs')
    """
    return aliases[0] if " " in name and aliases and is_acronym(aliases[0]) else name


def is_acronym(alias: str) -> bool:
    """Whether an alias is what a field says instead of the name: FID, mAP, AUROC."""
    return re.fullmatch(r"(?=.*[A-Z].*[A-Z])[A-Za-z0-9-]{2,9}", alias) is not None


def metric_name(metric: str) -> str:
    """What a metric is called on a chart; one outside the vocabulary is its slug in words.

    >>> metric_name("fid"), metric_name("top-1-accuracy"), metric_name("other:knowledge-retention")
    ('FID', 'top-1 accuracy', 'knowledge retention')
    """
    return vocabulary("metrics").get(metric) or metric.removeprefix(OTHER).replace("-", " ")


def metric_title(metric: str) -> str:
    """The metric as a heading, an acronym with its full name.

    >>> metric_title("fid"), metric_title("accuracy")
    ('FID (Fréchet inception distance)', 'Accuracy')
    """
    name, full = metric_name(metric), vocabulary("full").get(metric)
    return capital(name) if full is None or full.casefold() == name.casefold() else f"{name} ({full})"


def task_name(task: object) -> str:
    """The name of a task, with a capital; a claim without one is said to have none."""
    return capital(task_words(task)) if isinstance(task, str) and task else "Task not named"


def task_words(task: str) -> str:
    """The name of a task within a sentence.

    >>> task_words("llm-inference"), task_words("image-classification")
    ('LLM inference', 'image classification')
    """
    return vocabulary("tasks").get(task) or task.replace("-", " ")


def capital(words: str) -> str:
    """Words with a capital at their start, the rest as it is; a name like `mAP` keeps its small letter.

    >>> capital("top-1 accuracy"), capital("F1"), capital("mAP, sum")
    ('Top-1 accuracy', 'F1', 'mAP, sum')
    """
    return words if re.match("[a-z][A-Z]", words) else words[:1].upper() + words[1:]
