"""Classes of words that stand in the same places, counted in abstracts: what is learnt of one is told of all.

    python -m benchclaims.learn.classes ABSTRACTS.jsonl.gz

writes `vocabulary/classes.txt`.  Words are set apart by what stands beside them: positive pointwise
mutual information with the frequent words one and two places away, its first singular vectors
(Levy & Goldberg 2014), and spherical k-means; middle and coarse classes join fine ones.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from benchclaims.extract.sentence.context import WORD
from benchclaims.learn.home import run
from benchclaims.learn.texts import counted
from benchclaims.vocabulary.classes import FILE

Array = npt.NDArray[np.float64]

LEAST = 8
"""How often a word must stand in the abstracts to be set in a class."""
BESIDE = 3000
"""How many frequent words are looked for beside a word."""
STEPS = (-2, -1, 1, 2)
DIMENSIONS = 150
SIZES = (1000, 250, 60)
"""How many fine, middle and coarse classes there are."""
ROUNDS = 25


def words_of(text: str) -> list[str]:
    """The words of a text as features see them, numbers as one.

    >>> words_of("We cut \\\\emph{FLOPs} by 40%.")
    ['we', 'cut', 'flops', 'by', '#', '%', '.']
    """
    found = (match[0] for match in WORD.finditer(text))
    return ["#" if word[0].isdigit() else word.lower() for word in found if word[0] != "\\"]


def vectors(texts: Sequence[Sequence[str]], names: Sequence[str], beside: Sequence[str]) -> Array:
    """Each word of `names` as a direction, by what stands beside it; one row a word."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.linalg import svds

    row = {name: place for place, name in enumerate(names)}
    column = {name: place for place, name in enumerate(beside)}
    counts = Counter(
        (row[word], column[words[place + step]] * len(STEPS) + way)
        for words in texts
        for place, word in enumerate(words)
        if word in row
        for way, step in enumerate(STEPS)
        if 0 <= place + step < len(words) and words[place + step] in column
    )
    places = np.array(sorted(counts))
    seen = np.array([counts[left, right] for left, right in places.tolist()], dtype=float)
    shape = (len(names), len(beside) * len(STEPS))
    table = coo_matrix((seen, (places[:, 0], places[:, 1])), shape=shape).tocsr()
    by_row, by_column = np.asarray(table.sum(1)).ravel(), np.asarray(table.sum(0)).ravel() ** 0.75
    expected = by_row[places[:, 0]] * by_column[places[:, 1]] / by_column.sum()
    told = np.maximum(np.log(seen / expected), 0.0)
    left, strength, _ = svds(coo_matrix((told, places.T), shape=shape).tocsr(), k=DIMENSIONS, random_state=0)
    return directions(np.round(np.abs(left * np.sqrt(strength)) * np.sign(left), 6))


def directions(rows: Array) -> Array:
    """Rows scaled to length one."""
    length: Array = np.linalg.norm(rows, axis=1, keepdims=True)
    return rows / np.maximum(length, 1e-9)


def grouped(rows: Array, weight: Array, size: int) -> npt.NDArray[np.intp]:
    """The class of each row by spherical k-means, which begins with the first `size` rows."""
    centres = rows[:size].copy()
    for _ in range(ROUNDS):
        nearest: Any = np.argmax(rows @ centres.T, axis=1)
        sums = np.zeros_like(centres)
        np.add.at(sums, nearest, rows * weight[:, None])
        centres = np.where(np.any(sums, axis=1, keepdims=True), directions(sums), centres)
    return np.asarray(np.argmax(rows @ centres.T, axis=1))


def classes(texts: Iterable[str]) -> str:
    """The file of classes: each line the names of a coarse, a middle and a fine class, and its words.

    A class is named by its most frequent word.
    """
    read = [words_of(text) for text in texts]
    counts = Counter(word for words in read for word in words)
    common = sorted(counts, key=lambda word: (-counts[word], word))
    names = [word for word in common if counts[word] >= LEAST and word[0].isalpha()]
    weight = np.array([counts[word] for word in names], dtype=float)
    rows = vectors(read, names, common[:BESIDE])
    levels = [np.arange(len(names))]
    for size in SIZES:
        found = grouped(rows, np.sqrt(weight), size)
        kept, place = np.unique(found, return_inverse=True)
        levels.append(place[levels[-1]] if len(levels) > 1 else place)
        joined, mass = np.zeros((len(kept), rows.shape[1])), np.zeros(len(kept))
        np.add.at(joined, place, rows * np.sqrt(weight)[:, None])
        np.add.at(mass, place, weight)
        # frequent classes first, so that the next level begins with them
        order = np.lexsort((np.arange(len(kept)), -mass))
        rank = np.argsort(order)
        levels[-1] = rank[levels[-1]]
        rows, weight = directions(joined)[order], mass[order]
    return written(names, levels[1:])


def written(names: Sequence[str], levels: Sequence[npt.NDArray[np.intp]]) -> str:
    """Classes as lines, from the class of each word at each level, the fine one first."""
    first: list[dict[int, str]] = [{} for _ in levels]
    members: dict[int, list[str]] = {}
    for place, name in enumerate(names):
        for known, level in zip(first, levels, strict=True):
            known.setdefault(int(level[place]), name)
        members.setdefault(int(levels[0][place]), []).append(name)
    index = {name: place for place, name in enumerate(names)}
    lines = []
    for group in members.values():
        fine, middle, coarse = (
            known[int(level[index[group[0]]])] for known, level in zip(first, levels, strict=True)
        )
        lines.append(f"{coarse} {middle} {fine}: {' '.join(sorted(group))}\n")
    return "".join(sorted(lines))


def main(arguments: Sequence[str]) -> int:
    """Write the classes of the words of some abstracts; 2 for wrong usage."""
    return counted(arguments, __doc__, FILE, classes)


if __name__ == "__main__":
    run(main)
