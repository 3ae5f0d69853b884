"""What papers are called: arXiv ids and slugs of titles."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from benchclaims.identities import ARXIV

SLUG_LENGTH = 80
_ARXIV = re.compile(rf"(?:arxiv:\s*|https?://arxiv\.org/(?:abs|pdf)/)?({ARXIV})(?:v[0-9]+)?(?:\.pdf)?", re.I)


def arxiv_id(text: str) -> str | None:
    """The arXiv id that `text` is, without prefix and version; None where it is something else.

    >>> arxiv_id("arXiv:2310.11340v2"), arxiv_id("HEP-TH/9901001"), arxiv_id("acl/2023001")
    ('2310.11340', 'hep-th/9901001', None)
    """
    found = _ARXIV.fullmatch(text.strip())
    if not found:
        return None
    archive, dot, subject = found[1].lower().partition(".")
    return archive + dot + (subject.upper() if "/" in subject else subject)


def arxiv_url(identifier: str | None) -> str | None:
    """Where arXiv shows the paper."""
    return None if identifier is None else f"https://arxiv.org/abs/{identifier}"


SPELT = str.maketrans(
    {
        "ß": "ss",
        "æ": "ae",
        "Æ": "AE",
        "œ": "oe",
        "Œ": "OE",
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
    }
)
"""Letters that do not come apart into one of ASCII and a mark."""


def slug(title: str) -> str:
    """`title` in ASCII letters, digits and hyphens, cut between words after 80 characters.

    >>> slug("A$^2$Search: Ambiguity-Aware Question Answering")
    'a-2-search-ambiguity-aware-question-answering'
    >>> slug("Größe und Łódź")
    'grosse-und-lodz'
    """
    plain = unicodedata.normalize("NFKD", title.translate(SPELT)).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
    if not words:
        return f"paper-{hashlib.sha256(title.encode('utf-8')).hexdigest()[:8]}"
    return (
        words
        if len(words) <= SLUG_LENGTH
        else words[: SLUG_LENGTH + 1].rpartition("-")[0] or words[:SLUG_LENGTH]
    )
