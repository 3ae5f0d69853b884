"""Standard input, which a command reads where a path is `-`."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from benchclaims import api

if TYPE_CHECKING:
    from benchclaims.api import Document

DASH = "-"


def given(paths: Iterable[Path], *, once: bool = False) -> list[Path | Document]:
    """The paths with what comes over standard input in the place of `-`: whole, or as it comes, `once`."""
    paths = list(paths)
    piped = read(once=once) if Path(DASH) in paths else None
    return [piped if piped and path == Path(DASH) else path for path in paths]


def read(*, once: bool = False) -> Document:
    """What comes over standard input, plain or gzipped."""
    return api.document(sys.stdin.buffer, once=once)
