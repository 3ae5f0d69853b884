"""Whether words hold a name that the paper gives what is its own."""

from __future__ import annotations


def holds_own(text: str, own: tuple[str, ...]) -> bool:
    """Whether a text holds one of the names `own` as a word of its own; all are in lower case.

    >>> holds_own("the ace-l variant", ("ace",)), holds_own("space", ("ace",))
    (True, False)
    """
    return any(name in text and holds(text, name) for name in own)


def holds(text: str, name: str) -> bool:
    """Whether a name stands in a text with no letter or digit right beside it."""
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        if not text[max(0, start - 1) : start].isalnum() and not text[end : end + 1].isalnum():
            return True
        start = text.find(name, start + 1)
    return False
