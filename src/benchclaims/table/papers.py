"""The papers of a table of claims, as far as its rows know them: without abstracts and authors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from benchclaims.model import Paper

if TYPE_CHECKING:
    import pandas as pd


def papers_of(frame: pd.DataFrame) -> list[Paper]:
    """The papers of a table of claims, in the order of their rows.

    >>> import pandas as pd
    >>> row = {"paper_id": "1", "title": "On Units", "date": None, "url": None, "code_url": None}
    >>> [paper.title for paper in papers_of(pd.DataFrame([row, row]))]
    ['On Units']
    """
    columns = ["paper_id", "title", "date", "url", "code_url"]
    rows = frame[columns].drop_duplicates("paper_id").to_dict("records")
    return papers_in(dict(zip(map(str, row), row.values(), strict=True)) for row in rows)


def papers_in(rows: Iterable[Mapping[str, Any]]) -> list[Paper]:
    """The papers of rows of a table, each once."""
    found: dict[str, Paper] = {}
    for row in rows:
        title, date, url, code = (known(row[name]) for name in ("title", "date", "url", "code_url"))
        found.setdefault(row["paper_id"], Paper(row["paper_id"], title, "", (), date, url=url, code_url=code))
    return list(found.values())


def known(cell: object) -> str | None:
    """A cell's text; None where nothing is there."""
    return cell if isinstance(cell, str) and cell else None
