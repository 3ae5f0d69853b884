"""Papers whose documents give them one id: what the id means is then for their authors to say.

Ids made of titles are numbered where they meet.  An id that a record gives itself says which paper it is,
so that two texts under one id are a mistake, which a number would hide.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from benchclaims.errors import InputError
from benchclaims.model import Paper, Source
from benchclaims.read.entry import sound
from benchclaims.read.walk import Paths, ReadableDocument, readings


def refuse_twins(papers: Iterable[Paper], paths: Paths) -> None:
    """Raise `InputError` where two of the `papers` that were merged of `paths` give themselves one id."""
    for one, other in twins(papers):
        raise shared_id(one, other, readings(paths))


def twins(papers: Iterable[Paper]) -> Iterator[tuple[Source, Source]]:
    """The sources of two papers that give themselves one id, the later one second.

    >>> one, other = (Source(f"{name}.jsonl", "jsonl", 0, 9, "smallnet") for name in "ab")
    >>> found = [Paper("smallnet", None, "", sources=(one,)), Paper("smallnet-2", None, "", sources=(other,))]
    >>> [(one.file, other.file) for one, other in twins(found)]
    [('a.jsonl', 'b.jsonl')]
    """
    first: dict[str, tuple[Paper, Source]] = {}
    for paper in papers:
        for source in paper.sources:
            if source.is_named and _is_called(paper.id, source.record):
                known, other = first.setdefault(source.record, (paper, source))
                if known is not paper:
                    yield other, source


def _is_called(paper: str, record: str) -> bool:
    """Whether a paper has the id that a record gives, or that id with a number."""
    return re.fullmatch(re.escape(sound(record) or "") + r"(?:-\d+)?", paper) is not None


def shared_id(one: Source, other: Source, found: Iterable[ReadableDocument]) -> InputError:
    """The error for two records that give one id, with the lines of their documents."""
    documents = {reading.document.name: reading.document for reading in found}
    lines = [documents[each.file].text.count("\n", 0, each.start) + 1 for each in (one, other)]
    place = f"{documents[one.file].path.as_posix()}:{lines[0]}"
    return InputError(
        f'the id "{other.record}" is that of {place}, which has another text',
        where=documents[other.file].path,
        line=lines[1],
        expected="one id a paper",
        remedy="give one of the two another id, or leave out the one that is out of date",
    )
