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
    from benchclaims.api.abstracts import NAME
    from benchclaims.read.document import Document
    from benchclaims.read.readers import reader_of

    at_hand = ((one, reader_of(one).undated) for one in sources if isinstance(one, Document))
    lost = [
        f"{date[:40]!r} of {'record' if document.name == NAME else 'line'} {number}"
        for document, undated in at_hand
        if undated
        for number, date in undated(document)
    ]
    if lost:
        told = ", ".join(lost[:NAMED])
        more = f" and {len(lost) - NAMED} more" if len(lost) > NAMED else ""
        said = f"{count(len(lost), 'date')} left out: {told}{more}; write them as 2026-11-21, 2026-11 or 2026"
        warnings.warn(said, UserWarning, stacklevel=3)
