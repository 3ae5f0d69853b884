r"""One name for what texts spell in many ways: data sets by the vocabulary, systems by the commonest.

Only spellings are joined that differ in LaTeX's marks, case, hyphens, spaces or an article at the beginning;
whether `ViT-B` is `ViT-Base` is for people to say.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from unicodedata import normalize

from benchclaims.table.plain import plain

ARTICLE = re.compile(r"(?:the|an?)\s+(?=\S)", re.I)
JOINT = re.compile(r"[\s_-]+")
INSIDE = re.compile(r"[a-z][A-Z]")
BETWEEN = re.compile(r"(?<!\d)-|-(?!\d)")


def unmarked(text: str) -> str:
    r"""A name without LaTeX's marks and an article at the beginning.

    >>> unmarked(r"M$^{3}$ViT"), unmarked(r"ImageNet-256$\times$256"), unmarked("the original model")
    ('M3ViT', 'ImageNet-256x256', 'original model')
    """
    bare = normalize("NFKC", plain(text)).replace("×", "x")
    return ARTICLE.sub("", bare, count=1) if ARTICLE.match(bare) else bare


@lru_cache(maxsize=16384)
def folded(name: str) -> str:
    """What spellings of one name share: no marks, no case, no hyphens but between digits.

    >>> folded("CIFAR10") == folded("Cifar-10"), folded("LoRA") == folded("LoRA+"), folded("GPT-4-1")
    (True, False, 'gpt4-1')
    """
    return BETWEEN.sub("", JOINT.sub("-", unmarked(name).casefold()))


@cache
def known() -> Mapping[str, str]:
    """The names of the vocabulary's data sets by all their spellings, folded."""
    from benchclaims.vocabulary.loader import Dataset, datasets, read

    sets = [*datasets(), *read("datasets_in_context.yaml", Dataset)]
    pairs = [(alias, one.name) for one in sets for alias in (one.name, *one.aliases)]
    return {folded(alias): name for alias, name in reversed(pairs)} | dict(reversed(pairs))


def dataset(name: str) -> str | None:
    """The vocabulary's name of a data set, None for one that it does not know.

    >>> dataset("ImageNet-1k"), dataset("CIFAR10"), dataset("My-Bench")
    ('ImageNet', 'CIFAR-10', None)
    """
    return known().get(name) or known().get(folded(name))


def datasets(names: Iterable[str]) -> dict[str, str]:
    """One name for each data set: the vocabulary's, else the commonest spelling.

    >>> datasets(["ImageNet-1k", "My-Bench", "my bench", "My-Bench"])
    {'My-Bench': 'My-Bench', 'my bench': 'My-Bench', 'ImageNet-1k': 'ImageNet'}
    """
    listed = list(names)
    found = {name: dataset(name) for name in listed}
    told = {name: of for name, of in found.items() if of}
    return spellings(name for name in listed if name not in told) | told


def spellings(names: Iterable[str]) -> dict[str, str]:
    """For each name the commonest spelling among those that are one; of two, SparseGPT before SPARSEGPT.

    >>> spellings([r"H$_2$O", "H2O", "h2o", "H2O"])
    {'H$_2$O': 'H2O', 'H2O': 'H2O', 'h2o': 'H2O'}
    >>> set(spellings(["SPARSEGPT", "SparseGPT"]).values())
    {'SparseGPT'}
    """
    counted = Counter(names)
    uses: dict[str, Counter[str]] = defaultdict(Counter)
    for name, count in counted.items():
        uses[folded(name)][unmarked(name) or name] += count
    best = {
        key: min(own, key=lambda one: (-own[one], one.isupper() and any(map(INSIDE.search, own)), one))
        for key, own in uses.items()
    }
    return {name: best[folded(name)] for name in counted}
