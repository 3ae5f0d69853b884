"""Papers as a repository keeps them: no text of them holds what a claim file may not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from benchclaims.model import Paper
from benchclaims.texts import visible as seen


def visible(records: Iterable[Paper]) -> Iterator[Paper]:
    """The records without characters that are not seen, lines ended by line feeds; those with an abstract.

    Places in a text are those of the text as it is then, which the check reads likewise.

    >>> records = [Paper("x", "On x", "It is\\r\\n2x fas\\u200bter."), Paper("y", "On y", " ")]
    >>> [one.text for one in visible(records)]
    ['It is\\n2x faster.']
    """
    return (_visible(record) for record in records if seen(record.text).strip())


def _visible(record: Paper) -> Paper:
    return replace(
        record,
        title=seen(record.title or "").strip() or None,
        text=seen(record.text),
        authors=tuple(name for author in record.authors if (name := seen(author).strip())),
        url=seen(record.url or "") or None,
        code_url=seen(record.code_url or "") or None,
        sources=tuple(replace(source, record=seen(source.record)) for source in record.sources),
    )
