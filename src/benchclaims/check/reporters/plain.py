"""Text from files made fit to be shown: one line, nothing that a terminal or a log acts on."""

from __future__ import annotations

import re
import unicodedata

_ACTING = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff]")


def plain(text: str) -> str:
    r"""`text` with control characters and signs that are not seen written out, and no runner's `##[` in it.

    >>> plain("a\nb\x1b[31m")
    'a\\nb\\x1b[31m'
    """
    return _ACTING.sub(_written_out, text).replace("##[", "## [")


def _written_out(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape").decode("ascii")


def width(text: str) -> int:
    """Columns that a terminal takes for a text."""
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )
