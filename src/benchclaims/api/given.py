"""What a caller gave, looked at where it comes in, so that a wrong type is told alike by all functions."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from benchclaims.read.document import Document
    from benchclaims.read.walk import Paths

Element = TypeVar("Element")


def a_text(given: str) -> str:
    """A text, if it is one; None and a table's empty cell are none."""
    if not isinstance(given, str):
        raise refused(given, "a str")
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
    return [a_path(one) for one in ([given] if isinstance(given, str | Path) else _several(given))]


def documents(given: Paths) -> list[str | Path | Document]:
    """One path or document, or several, as a list, which may be empty; pipes are read here, once."""
    from benchclaims.read.arriving import at_hand
    from benchclaims.read.document import Document

    several = [given] if isinstance(given, str | Path | Document) else _several(given)
    return [one if isinstance(one, Document) else at_hand(a_path(one)) for one in several]


def _several(given: Iterable[Element]) -> Iterable[Element]:
    if not isinstance(given, Iterable) or isinstance(given, bytes):
        raise refused(given, "a path or several")
    return given


def refused(given: object, expected: str) -> TypeError:
    """The error for what is of a wrong type."""
    return TypeError(f"expected {expected}, got {type(given).__name__}")
