"""Where a document has the text of a source: at its place, else in the record of that text or name."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import NamedTuple

from benchclaims.check.checked import Checked
from benchclaims.model import Paper, Source
from benchclaims.texts import fingerprint


class Place(NamedTuple):
    """A text of a document, where it stands in it, and its SHA-256, empty where there is no text."""

    text: str
    at: tuple[int, int]
    sha256: str


def place_of(source: Source, checked: Checked) -> Place:
    """The abstract that a source means.

    Where the text at its place has not its hash, that is the record of the document that has it, else the one
    of its name, if the document names its records; where there is none, it is what stands at the place.
    """
    here = _here(source, checked)
    if here.text and source.sha256 in (None, here.sha256):
        return here
    if source.end and source.sha256 == checked.source(source).sha256:  # as older claim files have it
        return here._replace(sha256=source.sha256)
    named, same = (checked.records(source).get(key or "", ()) for key in (source.record, source.sha256))
    found = [one for one in (*named, *same) if one.sources[0].sha256 == source.sha256]
    found += [one for one in named if source.is_named and one.sources[0].record == source.record]
    return _of_record(found[0]) if found else here


def _here(source: Source, checked: Checked) -> Place:
    """What stands at a source's place of the document; in a JSON line, as the string that it is."""
    text = checked.source(source).text[source.start : source.end]
    if source.reader == "jsonl":
        with suppress(ValueError):
            text = str(json.loads(f'"{text}"'))
    return Place(text, source.at, fingerprint(text) if text else "")


def _of_record(paper: Paper) -> Place:
    return Place(paper.text, paper.sources[0].at, paper.sources[0].sha256 or "")
