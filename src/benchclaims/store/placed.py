"""What an entry says of where its paper's text stands, brought up to date where the text is the same.

A place or a record's number changes by what else a document holds, and nobody decided it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from benchclaims.model import Entry, Source


def placed(kept: Entry, fresh: Entry | None, documents: Mapping[str, str]) -> Entry:
    """A kept entry whose sources say where they are read now; those whose text is another stay as they are.

    `documents` are the SHA-256 of the sources as a whole by name.

    >>> from benchclaims.model import Paper
    >>> old, new = (Source("a.txt", "plain", at, at + 9, "a.txt#1", sha256="0" * 64) for at in (0, 5))
    >>> kept, fresh = (Entry(Paper("x", None, "", sources=(one,))) for one in (old, new))
    >>> placed(kept, fresh, {}) == fresh
    True
    """
    if fresh is None:
        return kept
    sources = (_placed(one, fresh.paper.sources, documents) for one in kept.paper.sources)
    return replace(kept, paper=replace(kept.paper, sources=tuple(dict.fromkeys(sources))))


def _placed(kept: Source, fresh: tuple[Source, ...], documents: Mapping[str, str]) -> Source:
    same = [one for one in fresh if _is_of_one_text(kept, one, documents)]
    if not same:
        return kept
    now = min(same, key=lambda one: (one.file != kept.file, one.record != kept.record))
    return replace(now, date=kept.date)


def _is_of_one_text(kept: Source, fresh: Source, documents: Mapping[str, str]) -> bool:
    """Whether both have the same hash, of the abstract or, as older files have it, of the document."""
    if kept.sha256 is None or kept.sha256 == fresh.sha256:
        return kept.sha256 is not None
    of_document = documents.get(kept.file) == kept.sha256
    return of_document and (kept.file, kept.record) == (fresh.file, fresh.record)
