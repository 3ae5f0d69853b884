"""Addresses as people write them, made such as the table takes, or dropped."""

from __future__ import annotations

import re

_WHOLE = re.compile(r"(https?)://([^\s\x00-\x1f\x7f-\x9f\u2028\u2029]+)", re.I)
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
