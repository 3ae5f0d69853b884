"""From sentences whose verbs are marked to choices to learn from: what each form of a verb is.

Some are of abstracts, whose verbs were marked by reading; others were written to show where verbs stand.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from benchclaims.evaluate.gold import plain_bytes
from benchclaims.extract.grammar.tagging import FORMS, PLAIN, TAGS, features, kind_of
from benchclaims.extract.sentence.context import read_sentences
from benchclaims.learn.fit import TrainingChoice
from benchclaims.learn.home import home
from benchclaims.learn.recipes import RECIPES

READ = "readings/verbs.jsonl.gz"
"""Where the marks are kept: a sentence's document and span, and its verbs by their first code point."""
WRITTEN = "written/verbs.txt"
OWN_COUNT = 4
"""How often a written sentence counts: few stand for what is to be read for sure."""

Marked = tuple[list[str], list[str]]
"""The words of a sentence, and beside each its tag, `n` where it is no verb."""


def tag_choices(texts: Mapping[str, Mapping[str, str]]) -> list[TrainingChoice]:
    """The choices of every marked sentence of `texts`, and of those that were written."""
    found = [choice for document, marked in read(texts) for choice in choices(document, marked)]
    own = [choice for line, marked in written() for choice in choices(f"own {line}", marked)]
    return found + own * OWN_COUNT


def read(texts: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, Marked]]:
    """The sentences of `texts` whose verbs were marked, each with its document."""
    for line in plain_bytes(home() / READ).splitlines():
        entry = json.loads(line)
        verbs = dict(entry["verbs"])
        text = texts[entry["id"]]["text"] if entry["id"] in texts else ""
        for sentence in read_sentences(text)[1]:
            if sentence.start == entry["start"]:
                tags = [verbs.get(start, "n") for start in sentence.starts]
                yield entry["id"], (sentence.words, tags)


def written() -> Iterator[tuple[str, Marked]]:
    """The sentences that were written, each with its line."""
    for line in (home() / WRITTEN).read_text("utf-8").split("\n"):
        if line and not line.startswith(";"):
            pairs = [word.rpartition("/") if word[-2:-1] == "/" else (word, "", "n") for word in line.split()]
            yield line, ([word for word, _, _ in pairs], [tag for _, _, tag in pairs])


def choices(document: str, marked: Marked) -> list[TrainingChoice]:
    """The choices of one sentence, each behind the right tags of the words before."""
    words, wanted = marked
    kinds = [kind_of(word) for word in words]
    made: list[TrainingChoice] = []
    tagged: list[str] = []
    for place, kind in enumerate(kinds):
        if kind not in FORMS:
            tagged.append(PLAIN.get(kind, kind))
            continue
        names = list(features(words, kinds, tagged, place))
        tagged.append(wanted[place])
        candidates = RECIPES["tag"].candidates(names)
        made.append(TrainingChoice(document, candidates, frozenset([TAGS.index(wanted[place])])))
    return made
