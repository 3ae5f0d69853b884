"""The figures of cross-validation, printed: what models reach on texts that they never saw."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchclaims.evaluate import score
from benchclaims.evaluate.gold import GoldDocument
from benchclaims.evaluate.minimum import shortfalls
from benchclaims.learn.calibrate import outcomes
from benchclaims.learn.examples import Example
from benchclaims.learn.folds import FOLDS
from benchclaims.learn.texts import set_of
from benchclaims.learn.train import choices
from benchclaims.learn.validate import given, held_out
from benchclaims.model import Claim

SURE = 0.9
"""The confidence from which a claim is called sure."""


def print_check(examples: Sequence[Example], minimum: Path | None = None) -> list[str]:
    """Print what is reached on texts held out, for each set of documents, and how right the sure claims are.

    Gives a line for each figure that fell below its table in `minimum`.
    """
    made = choices(examples)
    found: dict[str, list[Claim]] = defaultdict(list)
    for example, readings in held_out(examples, made):
        found[example.id] = given(readings)
    sets: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        sets[set_of(example.id)].append(example)
    print(f"{FOLDS}-fold cross-validation by document")
    fallen = []
    for name, group in sets.items():
        figures = score([GoldDocument(example.id, example.claims) for example in group], found).figures
        print(
            f"{name:8} detection {figures.detection.f1:.4f}  core {figures.core.f1:.4f}"
            f"  full {figures.full.f1:.4f}  {sure(group, found)}"
        )
        if minimum:
            fallen += shortfalls(figures, minimum, name)
    return fallen


def sure(examples: Sequence[Example], found: Mapping[str, Sequence[Claim]]) -> str:
    """How many claims are sure, and how many of these are right in their core."""
    pairs = [
        (example.claims, [(claim, claim.confidence) for claim in found[example.id]]) for example in examples
    ]
    judged = outcomes(pairs)
    kept = [right for confidence, right in judged if confidence >= SURE]
    share = len(kept) / len(judged) if judged else 0.0
    right = sum(kept) / len(kept) if kept else 0.0
    return f"sure {share:.2f} of claims, {right:.2f} of them right"
