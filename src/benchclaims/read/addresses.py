"""Addresses as people write them, made such as the table takes, or dropped."""

from __future__ import annotations

import re

from benchclaims.texts import OFF_LINE

_WHOLE = re.compile(rf"(https?)://([^\s{OFF_LINE}]+)", re.I)
_BARE = re.compile(
    r"//\w|www\.\w|(?:(?:arxiv|bitbucket|codeberg|doi)\.org|(?:github|gitlab)\.com|huggingface\.co)/", re.I
)


def address(text: str) -> str | None:
    """The address that `text` is, `https://` put before one that plainly lacks it; None for anything else.

    >>> address("www.example.org/a"), address("HTTP://example.org"), address("see our page")
    ('https://www.example.org/a', 'http://example.org', None)
    """
    plain = text.strip()
    found = _WHOLE.fullmatch(f"https://{plain.lstrip('/')}" if _BARE.match(plain) else plain)
    return f"{found[1].lower()}://{found[2]}" if found else None
