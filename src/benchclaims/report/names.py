"""What things are called on a chart: papers by a short name, metrics and tasks by the vocabulary's names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from benchclaims.model import OTHER
from benchclaims.report.given import unplaced
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


SPLIT = re.compile(r"[,(]\s*(?:and\s+|e\.g\.,?\s*|i\.e\.,?\s*)?|\s+and\s+|\s*&\s*")


def listed_in(words: str) -> list[str]:
    """What a text lists.

    >>> listed_in("SparseGPT, Wanda, and magnitude pruning")
    ['SparseGPT', 'Wanda', 'magnitude pruning']
    """
    return [part for part in (one.strip(" .;:()[]") for one in SPLIT.split(printable(plain(words)))) if part]


def short_name(title: str, subjects: Sequence[str], baselines: Sequence[str] = ()) -> str:
    """A paper's short name: what stands before the title's colon, else its claims' subject, else the title.

    A subject counts where the title has it, or where several claims are about it and it is neither a part of
    a longer name in the title (`SE` of `Quamba-SE`) nor a setting (`TP16`); a baseline never does.

    >>> short_name("AWQ: Activation-aware Weight Quantization", [])
    'AWQ'
    >>> short_name("Efficient Image Generation with Attention", ["StyleNAT", "StyleNAT", "our models"])
    'StyleNAT'
    >>> short_name("Late Results: Quamba-SE: A Quantizer", ["SE", "SE"])
    'Quamba-SE'
    >>> short_name("Efficient Image Generation with Attention", ["DeiT-S", "GAN", "GAN"], ["GAN"])
    'Efficient Image Generation with…'
    """
    whole, others = (
        plain(title),
        {one.casefold() for words in baselines for one in (words, *listed_in(words))},
    )
    head, *rest = (part.strip() for part in whole.split(":"))
    for place, words in enumerate((head, *rest)[:-1]):
        if len(words.split()) == 1 and words.casefold() not in others and (not place or is_name(words)):
            return shortened(words)
    named = Counter(plain(subject) for subject in subjects if is_name(plain(subject)))
    sure = [
        name
        for name, number in named.items()
        if in_words(name, whole) or (number > 1 and name not in whole and not SETTING.fullmatch(name))
    ]
    found = [name for name in sure if name.casefold() not in others]
    if found:
        return shortened(min(found, key=lambda name: (-named[name], name)))
    return shortened(whole if head.casefold() in others else head or whole)


SETTING = re.compile(r"(?:[A-Z]{1,3}\d+)+")
"""What a run was set to or made on, and no system unless a title says so: W4A4, TP16, A100."""


def in_words(name: str, text: str) -> bool:
    """Whether a text has the name as words of its own."""
    return re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text) is not None


def paper_names(frame: pd.DataFrame) -> dict[str, str]:
    """Short names by `paper_id`; of two that would share one, and where charts lack its letters, the id.

    A paper is called by all its claims that nobody rejected: `frame` is to hold all that are known, so that
    its name does not change with what is chosen.
    """
    told: dict[str, tuple[list[str], list[str], list[str]]] = {}
    table = unplaced(frame)
    columns = (table[name] for name in ("paper_id", "status", "title", "subject", "baseline"))
    for paper, status, *words in zip(*columns, strict=True):
        kept = words[:1] if status == "rejected" else words
        for text, texts in zip(kept, told.setdefault(str(paper), ([], [], [])), strict=False):
            texts += [text] if isinstance(text, str) and text.strip() else []
    names = {
        paper: name if drawable(name := short_name(titles[0] if titles else paper, *words)) else paper
        for paper, (titles, *words) in sorted(told.items())
    }
    shared = {name for name, count in Counter(names.values()).items() if count > 1}
    return {paper: f"{name} ({paper})" if name in shared else name for paper, name in names.items()}


def named(frame: pd.DataFrame, given: Mapping[str, str] | None = None) -> dict[str, str]:
    """What `paper_names` makes of the rows at hand, with the names that are `given` of some papers.

    Rows that were chosen do not know what the others say of their papers.
    """
    return {**paper_names(frame), **(given or {})}


@cache
def vocabulary(kind: str) -> Mapping[str, str]:
    """Names by id from the vocabulary: `metrics` as charts call them, `full` names of metrics, `tasks`.

    `acronyms` are words of data sets' names by their small letters, where no other word is written so: GSM8K.
    """
    from benchclaims.vocabulary import loader

    if kind == "tasks":
        return {key: task.name for key, task in loader.tasks().items()}
    if kind == "acronyms":
        words = [word for one in loader.datasets() for word in WORD.findall(one.name)]
        return {word.lower(): word for word in words if has_capitals(word) and re.search(r"\d", word)}
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


def metric_name(metric: str, *texts: object) -> str:
    """What a metric is called on a chart; one outside the vocabulary is its slug in words.

    Acronyms in it have the capitals that `texts`, what claims call the metric, or the vocabulary give them.

    >>> metric_name("fid"), metric_name("top-1-accuracy"), metric_name("other:knowledge-retention")
    ('FID', 'top-1 accuracy', 'knowledge retention')
    >>> metric_name("other:retained-kv-block", "Retained KV blocks"), metric_name("other:gsm8k-match")
    ('retained KV block', 'GSM8K match')
    """
    if metric in vocabulary("metrics"):
        return vocabulary("metrics")[metric]
    written = [word for text in texts if isinstance(text, str) for word in WORD.findall(plain(text))]
    capitals = {**vocabulary("acronyms"), **{word.lower(): word for word in written if has_capitals(word)}}
    return " ".join(capitals.get(word, word) for word in metric.removeprefix(OTHER).split("-"))


WORD = re.compile(r"[A-Za-z0-9]+")


def has_capitals(word: str) -> bool:
    """Whether a word is written with capitals of its own, not just at its start: DRAM, GSM8K, mAP."""
    return any(sign.isupper() for sign in word[1:])


def metric_names(frame: pd.DataFrame) -> dict[str, str]:
    """The names of all metrics of some claims by id, as these call them."""
    said: dict[str, set[str]] = {}
    for metric, text in zip(frame["metric"], frame["metric_text"], strict=True):
        said.setdefault(metric, set()).update([text] if isinstance(text, str) else [])
    return {metric: metric_name(metric, *sorted(texts)) for metric, texts in said.items()}


def metric_title(metric: str, *texts: object) -> str:
    """The metric as a heading, an acronym with its full name; `texts` as for `metric_name`.

    >>> metric_title("fid"), metric_title("accuracy")
    ('FID (Fréchet inception distance)', 'Accuracy')
    """
    name, full = metric_name(metric, *texts), vocabulary("full").get(metric)
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
