"""Data sets that an earlier sentence lists together: a value is for all of them or for none."""

from __future__ import annotations

import itertools
import re
from collections.abc import Container, Iterator

from benchclaims.extract.datasets.candidates import DatasetNames
from benchclaims.extract.sentence.context import Sentence

JOINT = re.compile(
    r"[\s\\}*\"'’”)]*(?:,|;|&|/|\b(?:and|or)\b|,\s*(?:and|or)\b|\bas well as\b)"
    r"\s*(?:(?:the|on)\s+)*[\s\\{*\"'“($]*"
)
"""What stands between two members of a list."""
NEAR = 30
"""How many characters that may be."""


def as_lists(
    shares: list[tuple[str, float]], sentence: Sentence, names: DatasetNames, turns: Container[str] = ()
) -> list[tuple[str, float]]:
    """The shares, where the members of a list in an earlier sentence all have the mean of theirs.

    `turns` are those that have their turn: these have values of their own.
    """
    made = dict(shares)
    for listed in lists_before(sentence, names):
        if listed[0] in turns:
            continue
        mean = sum(made[name] for name in listed) / len(listed)
        made.update(dict.fromkeys(listed, mean))
    return list(made.items())


def lists_before(sentence: Sentence, names: DatasetNames) -> Iterator[list[str]]:
    """The lists of data sets before a sentence, the nearest first; each name where it stands last.

    Names that the sentence itself holds are judged by where they stand there, and are in no list.
    """
    taken = {name for _, _, name in names.within(sentence)}
    before = [mention for mention in names.mentions if mention[1] <= sentence.start]
    runs: list[list[str]] = [[before[0][2]]] if before else []
    for left, right in itertools.pairwise(before):
        gap = right[0] - left[1]
        if 0 <= gap <= NEAR and JOINT.fullmatch(sentence.text, left[1], right[0]):
            runs[-1].append(right[2])
        else:
            runs.append([right[2]])
    for run in reversed(runs):
        listed = [name for name in dict.fromkeys(run) if name not in taken]
        taken.update(listed)
        if len(listed) > 1:
            yield listed
