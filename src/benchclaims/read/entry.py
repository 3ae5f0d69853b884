"""From a reader's entries to unmerged papers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from benchclaims.errors import InputError
from benchclaims.identities import IDENTITY
from benchclaims.model import Paper, Source
from benchclaims.read.document import Document
from benchclaims.read.ids import arxiv_url, slug
from benchclaims.read.reader import Entry, Reader
from benchclaims.read.repositories import repository
from benchclaims.texts import fingerprint

WORDS_OF_AN_UNTITLED = 8


def to_papers(document: Document, reader: Reader) -> Iterator[Paper]:
    """The records of `document` as papers with one source each, in the document's order.

    Raises `InputError` where the reader finds a broken record, or no record at all.
    """
    number = 0
    for number, entry in enumerate(reader.entries(document), 1):
        yield _paper(entry, document.name, reader.name, number)
    if not number:
        raise InputError(
            "holds no papers",
            where=document.path,
            expected=reader.about,
            remedy=f"check that this is a document for the reader {reader.name}",
        )


def _paper(entry: Entry, file: str, reader: str, number: int) -> Paper:
    record = entry.given or f"{file}#{number}"
    return Paper(
        id=entry.arxiv_id or sound(entry.given) or _name(entry, file),
        title=entry.title,
        text=entry.text,
        authors=entry.authors,
        date=entry.date,
        arxiv_id=entry.arxiv_id,
        url=entry.url or arxiv_url(entry.arxiv_id),
        code_url=entry.code_url or repository(entry.text),
        sources=(Source(file, reader, entry.start, entry.end, record, entry.date, fingerprint(entry.text)),),
    )


def sound(given: str | None) -> str | None:
    """A given id as it is where claim files may bear it, else a slug of it."""
    return given if not given or re.fullmatch(IDENTITY, given) else slug(given)


def _name(entry: Entry, file: str) -> str:
    """A slug of the title, else of the text's first words, else of the file's name."""
    words = " ".join(entry.text.split()[:WORDS_OF_AN_UNTITLED])
    return slug(entry.title or words or PurePosixPath(file).stem)
