"""Dates that are lost in reading are told, since a date left out cannot be seen in a table."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from benchclaims.plural import count

if TYPE_CHECKING:
    from benchclaims.read.document import Document

NAMED = 5
"""Dates that a warning names."""


def tell_undated(sources: Iterable[str | Path | Document]) -> None:
    """Warn of the dates of records at hand that are none, or are read in two ways."""
    from benchclaims.read.document import Document
    from benchclaims.read.readers.jsonl import undated

    lost = [one for source in sources if isinstance(source, Document) for one in undated(source)]
    if lost:
        told = ", ".join(f"{date[:40]!r} of record {line}" for line, date in lost[:NAMED])
        more = f" and {len(lost) - NAMED} more" if len(lost) > NAMED else ""
        said = f"{count(len(lost), 'date')} left out: {told}{more}; write them as 2026-11-21, 2026-11 or 2026"
        warnings.warn(said, UserWarning, stacklevel=3)
