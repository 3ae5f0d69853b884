"""Papers as a repository keeps them: no text of them holds what a claim file may not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from benchclaims.model import Paper
from benchclaims.read.markup import unmarked
from benchclaims.texts import visible as seen


def visible(records: Iterable[Paper]) -> Iterator[Paper]:
    """The records with a text, without markup and characters that are not seen; lines end by line feeds.

    Places in a text are those of the text as it is then, which the check reads likewise.

    >>> records = [Paper("x", "On x", "It is\\r\\n2x fas\\u200bter."), Paper("y", "On y", " ")]
    >>> [one.text for one in visible(records)]
    ['It is\\n2x faster.']
    """
    return (_visible(record) for record in records if shown(record.text).strip())


def shown(text: str) -> str:
    """A text as a repository keeps it.

    >>> shown("It is <b>2x</b> faster.")
    'It is 2x faster.'
    """
    return seen(unmarked(text))


def _visible(record: Paper) -> Paper:
    return replace(
        record,
        title=shown(record.title or "").strip() or None,
        text=shown(record.text),
        authors=tuple(name for author in record.authors if (name := seen(author).strip())),
        url=seen(record.url or "") or None,
        code_url=seen(record.code_url or "") or None,
        sources=tuple(replace(source, record=seen(source.record)) for source in record.sources),
    )


def shown_texts(papers: Iterable[Paper]) -> Iterator[Paper]:
    """Papers whose abstracts and titles are without markup, all else as it is."""
    for one in papers:
        yield replace(one, text=unmarked(one.text), title=one.title and unmarked(one.title))
