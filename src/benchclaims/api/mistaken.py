"""A text given where paths are taken, which would be told as a file that is not there, with all its words."""

from __future__ import annotations

import os
import re
from pathlib import Path

from benchclaims.errors import InputError

NAME_BYTES = 255
"""No name of a file or folder is longer."""
PATH_BYTES = 4096
"""No path is longer."""
SENTENCE = re.compile(r"[.!?](?:\s|$)")
"""Where a sentence ends; in a name such as `paper.v2 final.txt` none does."""
SPACES = 3
"""As many spaces, with the end of a sentence, make a text."""
SHOWN = 40
"""Letters of a text that an error shows."""


def no_text(given: str | Path) -> str | Path:
    """What is given for a path; raises `InputError` where it is a text, and no file is called so.

    >>> no_text("my notes on this.txt")
    'my notes on this.txt'
    """
    if isinstance(given, str) and _reads_as_text(given) and not _is_there(given):
        raise InputError(
            f"{_excerpt(given)!r} is a text, and no path",
            expected="the path of a document or a folder",
            remedy='give one text to bc.extract(text), several as records, [{"id": "…", "text": "…"}]',
        )
    return given


def _reads_as_text(given: str) -> bool:
    if "\n" in given or "\r" in given or _is_too_long(given):
        return True
    return given.count(" ") >= SPACES and SENTENCE.search(given) is not None


def _is_too_long(given: str) -> bool:
    names = given.encode("utf-8", "replace").split(os.sep.encode())
    return max(map(len, names)) > NAME_BYTES or sum(map(len, names)) + len(names) > PATH_BYTES


def _is_there(given: str) -> bool:
    try:
        return Path(given).exists()
    except (OSError, ValueError):  # no file can be called so
        return False


def _excerpt(given: str) -> str:
    """The beginning of a text, on one line.

    >>> _excerpt("It is faster.\\n" * 9)
    'It is faster. It is faster. It is faster…'
    """
    line = " ".join(given[: 4 * SHOWN].split())
    return line if len(line) <= SHOWN else f"{line[:SHOWN].rstrip()}…"
