"""Addresses as people write them, made such as the table takes, or dropped."""

from __future__ import annotations

import re

from benchclaims.texts import OFF_LINE

_WHOLE = re.compile(rf"(https?)://([^\s{OFF_LINE}]+)", re.I)
_BARE = re.compile(
    r"//\w|www\.\w|(?:(?:arxiv|bitbucket|codeberg|doi)\.org|(?:github|gitlab)\.com|huggingface\.co)/", re.I
)


def of_doi(doi: str) -> str | None:
    """The address of a DOI, which may be one already.

    >>> of_doi("10.1145/3292500"), of_doi("https://doi.org/10.1145/3292500"), of_doi("unknown")
    ('https://doi.org/10.1145/3292500', 'https://doi.org/10.1145/3292500', None)
    """
    return address(doi if "/" not in doi or "doi.org" in doi else f"https://doi.org/{doi}")


def address(text: str) -> str | None:
    """The address that `text` is, `https://` put before one that plainly lacks it; None for anything else.

    >>> address("www.example.org/a"), address("HTTP://example.org"), address("see our page")
    ('https://www.example.org/a', 'http://example.org', None)
    """
    plain = text.strip()
    found = _WHOLE.fullmatch(f"https://{plain.lstrip('/')}" if _BARE.match(plain) else plain)
    return f"{found[1].lower()}://{found[2]}" if found else None
