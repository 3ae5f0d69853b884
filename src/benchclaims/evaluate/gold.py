"""Gold tables: what careful readers found, one JSON object a document."""

from __future__ import annotations

import gzip
from codecs import BOM_UTF8
from pathlib import Path

import msgspec

from benchclaims.errors import InputError
from benchclaims.model import Direction, Form, Qualifier
from benchclaims.read.document import reading


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """One claim that a reader of the document made; the fields bear the names of `Claim`.

    `metric_accept` are other metrics that the reader would let pass; where `optional` is true, a careful
    reader could also leave the claim out, so reading it counts neither for nor against.
    """

    start: int
    end: int
    low: float
    high: float
    unit: str
    form: Form
    direction: Direction
    qualifier: Qualifier
    metric: str
    value_text: str = ""
    quote: str = ""
    metric_text: str | None = None
    metric_accept: tuple[str, ...] = ()
    datasets: tuple[str, ...] = ()
    subject: str | None = None
    baseline: str | None = None
    baseline_value: float | None = None
    optional: bool = False


class GoldDocument(msgspec.Struct, frozen=True):
    """A document's wanted claims, and the tasks that it may be filed under, None where it may have none.

    `fields` are those that were read with care, where not all were: of a sentence that was written to
    show one thing the rest is left open.
    """

    id: str
    claims: tuple[Wanted, ...]
    tasks: tuple[str | None, ...] = ()
    fields: tuple[str, ...] = ()


def read_gold(path: Path | str) -> list[GoldDocument]:
    """The documents of a gold file in JSON lines; raises `InputError` with the file and the line."""
    lines = plain_bytes(Path(path)).removeprefix(BOM_UTF8).split(b"\n")
    documents = [_document(line, path, number) for number, line in enumerate(lines, 1) if line.strip()]
    if not documents:
        raise InputError("holds no document", where=path, expected="one JSON object a line")
    return documents


def plain_bytes(path: Path) -> bytes:
    """A file's bytes, unpacked where its name ends in `.gz`; raises `InputError` where it is not sound."""
    with reading(path):
        data = path.read_bytes()
        return gzip.decompress(data) if path.suffix == ".gz" else data


_DECODER = msgspec.json.Decoder(GoldDocument)


def _document(line: bytes, path: Path | str, number: int) -> GoldDocument:
    try:
        return _DECODER.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError(
            str(error), where=path, line=number, expected='{"id", "tasks", "claims": [...]}'
        ) from error
