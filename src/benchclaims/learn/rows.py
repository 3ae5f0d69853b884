"""Feature rows kept in the repository: what the models learn from, without a sentence of anybody's.

A file a model: the first line lists the features that stand in at least two documents, in order; each
further line is one choice: its document, the candidates that were right, and each candidate's features
by number, sorted; packed by xz, which halves what gzip makes of them.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from benchclaims.files import write_whole
from benchclaims.learn.fit import TrainingChoice, common
from benchclaims.learn.home import home
from benchclaims.learn.recipes import RECIPES


def file_of(name: str, folder: Path | None) -> Path:
    """Where a model's rows are: in `folder`, or with what the repository keeps."""
    return (folder or home() / "rows") / f"{name}.jsonl.xz"


def write_rows(name: str, choices: Sequence[TrainingChoice], folder: Path | None = None) -> bool:
    """Write the rows of a model; for a classifier the features are kept once, and not once a class."""
    bare = [plain(choice, RECIPES[name].classes) for choice in choices]
    names = common(bare, 2)
    number = {feature: place for place, feature in enumerate(names)}
    lines = [json.dumps(names, ensure_ascii=False, separators=(",", ":"))]
    for choice in bare:
        candidates = [
            sorted(number[feature] for feature in features if feature in number)
            for features in choice.candidates
        ]
        lines.append(json.dumps([choice.document, sorted(choice.right), candidates], separators=(",", ":")))
    return write_whole(file_of(name, folder), lzma.compress("\n".join(lines).encode()))


def plain(choice: TrainingChoice, classes: Sequence[str]) -> TrainingChoice:
    """A choice among classes as one candidate that bears the features themselves."""
    if not classes:
        return choice
    prefix = len(classes[0]) + 1
    return TrainingChoice(
        choice.document, [[feature[prefix:] for feature in choice.candidates[0]]], choice.right
    )


def unpacked(name: str, folder: Path | None = None) -> bytes:
    """The lines of a model's rows."""
    return lzma.decompress(file_of(name, folder).read_bytes())


def digest(name: str) -> str:
    """What tells the rows of a model from others: its weights name it, so that neither changes alone."""
    return sha256(unpacked(name)).hexdigest()


def read_rows(name: str, folder: Path | None = None) -> list[TrainingChoice]:
    """The choices of a model, as they were written."""
    lines = unpacked(name, folder).decode().split("\n")
    names: list[str] = json.loads(lines[0])
    recipe = RECIPES[name]
    made = []
    for line in lines[1:]:
        document, right, candidates = json.loads(line)
        features = [[names[place] for place in candidate] for candidate in candidates]
        if recipe.classes:
            features = recipe.candidates(features[0])
        made.append(TrainingChoice(document, features, frozenset(right)))
    return made
