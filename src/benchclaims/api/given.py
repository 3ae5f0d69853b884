"""What a caller gave, looked at where it comes in, so that a wrong type is told alike by all functions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from benchclaims.api.abstracts import are_columns, as_documents, is_frame, rows_of, rows_of_columns
from benchclaims.api.mistaken import no_text

if TYPE_CHECKING:
    import pandas as pd

    from benchclaims.read.document import Document
    from benchclaims.read.walk import Paths

    Texts: TypeAlias = Paths | pd.DataFrame | Mapping[str, Any] | Iterable[Mapping[str, Any]]

Element = TypeVar("Element")


def a_text(given: str) -> str:
    """A text, if it is one; None and a table's empty cell are none."""
    if not isinstance(given, str):
        several = isinstance(given, Iterable) and not isinstance(given, bytes)
        each = "; give it each text by itself, or all as records to bc.extract_frame" if several else ""
        raise TypeError(f"{refused(given, 'a str')}{each}")
    return given


def a_title(given: str | None) -> str | None:
    """The title of a text, which may have none."""
    if not isinstance(given, str | None):
        raise refused(given, "a title that is a str or None")
    return given


def a_path(given: str | Path) -> Path:
    """One path."""
    if not isinstance(given, str | Path):
        raise refused(given, "a path")
    return Path(given)


def paths(given: str | Path | Iterable[str | Path]) -> list[Path]:
    """One path or several, as a list, which may be empty."""
    if is_frame(given):
        raise refused(given, "the path of claim files or several: a table is drawn, and not checked")
    return [a_path(one) for one in ([given] if isinstance(given, str | Path) else _several(given))]


def documents(given: Texts) -> list[str | Path | Document]:
    """One path or document, or several, as a list; a DataFrame or dictionaries as one; pipes are read."""
    from benchclaims.read.arriving import at_hand
    from benchclaims.read.document import Document

    if isinstance(given, Document):
        return [given]
    if isinstance(given, str | Path):
        return [at_hand(a_path(no_text(given)))]
    if is_frame(given):
        return [*as_documents(rows_of(given))]
    if isinstance(given, Mapping) and are_columns(given):
        return [*as_documents(rows_of_columns(given))]
    if hasattr(given, "to_frame"):
        raise refused(given, "a path or several, or a DataFrame such as series.to_frame('text')")
    several: list[Any] = [given] if isinstance(given, Mapping) else list(_several(given))
    if all(isinstance(one, Mapping) for one in several):
        return [*as_documents(several)]
    return [one if isinstance(one, Document) else at_hand(a_path(no_text(one))) for one in several]


def _several(given: Iterable[Element]) -> Iterable[Element]:
    if not isinstance(given, Iterable) or isinstance(given, bytes):
        raise refused(given, "a path or several")
    return given


def refused(given: object, expected: str) -> TypeError:
    """The error for what is of a wrong type."""
    return TypeError(f"expected {expected}, got {type(given).__name__}")
