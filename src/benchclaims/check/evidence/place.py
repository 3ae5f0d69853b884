"""Where a document has the text of a source: at its place, else in the record of that text or name."""

from __future__ import annotations

from benchclaims.check.checked import Abstract, Checked
from benchclaims.model import Paper, Source
from benchclaims.read.reader import as_it_stands
from benchclaims.read.readers import READERS
from benchclaims.texts import fingerprint


def place_of(source: Source, checked: Checked) -> Abstract:
    """The abstract that a source means.

    Where the text at its place has not its hash, that is the record of the document that has it, else the one
    of its name, if the document names its records; where there is none, it is what stands at the place.
    Each is looked up once.
    """
    if source not in checked.abstracts:
        checked.abstracts[source] = _looked_up(source, checked)
    return checked.abstracts[source]


def _looked_up(source: Source, checked: Checked) -> Abstract:
    here = _here(source, checked)
    if here.text and source.sha256 in (None, here.sha256):
        return here
    if source.end and source.sha256 == checked.source(source).sha256:  # as older claim files have it
        return here._replace(sha256=source.sha256)
    named, same = (checked.records(source).get(key or "", ()) for key in (source.record, source.sha256))
    found = [one for one in (*named, *same) if one.sources[0].sha256 == source.sha256]
    found += [one for one in named if source.is_named and one.sources[0].record == source.record]
    return _of_record(found[0]) if found else here


def _here(source: Source, checked: Checked) -> Abstract:
    """What stands at a source's place of the document, as its reader takes it."""
    text_at = READERS[source.reader].text_at if source.reader in READERS else as_it_stands
    text = text_at(checked.source(source).text, source.start, source.end)
    return Abstract(text, source.at, fingerprint(text) if text else "")


def _of_record(paper: Paper) -> Abstract:
    return Abstract(paper.text, paper.sources[0].at, paper.sources[0].sha256 or "")
