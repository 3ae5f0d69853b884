"""Where things stand on the site: the names of pages, the anchors of claims, and which links are safe."""

from __future__ import annotations

import re

from benchclaims.texts import safe_name


def page_name(identity: str) -> str:
    """The file name of a page; safe on every file system and in every address, and of nothing else.

    >>> page_name("2305.02538"), page_name("other:recall-at-1")
    ('2305.02538.html', 'other-recall-at-1-bde0d85e.html')
    """
    return f"{slug(identity)}.html"


def slug(identity: str) -> str:
    """The id itself where it is safe as a file name, else its letters and a hash."""
    return safe_name(identity, "page")


def anchor(claim_id: str) -> str:
    """What the places of a claim on its paper's page are called: the part of its id after the `#`.

    >>> anchor("2305.02538#1a2b3c4d")
    '1a2b3c4d'
    """
    return slug(claim_id.rpartition("#")[2])


def outward(url: object) -> str:
    """An address that a page may link to, or nothing: only the web's own.

    >>> outward("https://arxiv.org/abs/2305.02538"), outward("javascript:alert(1)"), outward(None)
    ('https://arxiv.org/abs/2305.02538', '', '')
    """
    return url if isinstance(url, str) and re.match(r"https?://[^\s/]", url) else ""
