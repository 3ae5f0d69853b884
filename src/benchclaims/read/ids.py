"""What papers are called: arXiv ids and slugs of titles."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from pathlib import Path

from benchclaims.errors import InputError
from benchclaims.identities import ARXIV
from benchclaims.texts import OFF_LINE

SLUG_LENGTH = 80
_ARXIV = re.compile(rf"(?:arxiv:\s*|https?://arxiv\.org/(?:abs|pdf)/)?({ARXIV})(?:v[0-9]+)?(?:\.pdf)?", re.I)
_MENTION = re.compile(rf"(?:arXiv:\s?|arxiv\.org/(?:abs|pdf)/|10\.48550/arXiv\.)({ARXIV})", re.I)
_OFF_LINE = re.compile(f"[{OFF_LINE}]")


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


def mentioned(text: str) -> str | None:
    """The arXiv id that a text mentions as one: an address, a DOI of arXiv, or what stands behind `arXiv:`.

    >>> mentioned("arXiv:2310.11340 [cs]"), mentioned("10.48550/arXiv.2310.11340"), mentioned("2310.11340")
    ('2310.11340', '2310.11340', None)
    """
    found = _MENTION.search(text)
    return arxiv_id(found[1]) if found else None


def one_line(given: str, path: Path, line: int) -> str:
    """A record's own id, which is one line; raises `InputError` where it holds a control character."""
    if sign := _OFF_LINE.search(given):
        raise InputError(
            f'the field "id" holds the character U+{ord(sign[0]):04X}',
            where=path,
            line=line,
            expected="one line without control characters",
            remedy="mend the line",
        )
    return given


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
