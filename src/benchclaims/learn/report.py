"""The figures of cross-validation, printed: what models reach on texts that they never saw."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from benchclaims.evaluate import score
from benchclaims.evaluate.gold import Document as Gold
from benchclaims.learn.examples import Example
from benchclaims.learn.folds import FOLDS
from benchclaims.learn.train import choices
from benchclaims.learn.validate import held_out, read_with
from benchclaims.model import Claim


def print_check(examples: Sequence[Example]) -> None:
    """Print detection, core and full F1 on texts held out, for each set of documents.

    The start of a document's id tells its set.
    """
    made = choices(examples)
    found: dict[str, list[Claim]] = defaultdict(list)
    for example, fitted in held_out(examples, made):
        found[example.id] = [claim for claim, _ in read_with(example, fitted)]
    sets: dict[str, list[Gold]] = defaultdict(list)
    for example in examples:
        sets["more" if example.id.startswith("more") else "seeds"].append(Gold(example.id, example.claims))
    print(f"{FOLDS}-fold cross-validation by document")
    for name, documents in sets.items():
        figures = score(documents, found).figures
        print(
            f"{name:6} detection {figures.detection.f1:.4f}  core {figures.core.f1:.4f}"
            f"  full {figures.full.f1:.4f}"
        )
