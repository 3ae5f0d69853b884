"""Abstracts that come as HTML or JATS, as repositories of papers give them, made the text that they show."""

from __future__ import annotations

import html
import re

INLINE = "abbr|a|b|bold|code|em|font|i|inline-formula|italic|monospace|s|sc|scp|small|span|strong|tt|u"
BLOCK = (
    "abstract|blockquote|br|div|h[1-6]|label|li|list|list-item|ol|p|sec|section|table|tbody|td|th|title|tr|ul"
)
RAISED = "sub|sup"
_NAMES = rf"(?:jats:)?(?:{INLINE}|{BLOCK}|{RAISED})"
_VALUE = r"\s+[\w:-]{1,40}\s?=\s?(?:\"[^\"<>]{0,400}\"|'[^'<>]{0,400}')"
_TAG = re.compile(rf"<(?=[/A-Za-z])/?(?P<name>{_NAMES})(?:{_VALUE}){{0,9}}\s?/?>", re.I)
_REAL = re.compile(rf"<(?=[/bpBPjJ])(?:/{_NAMES}>|(?:jats:)?(?:p|br ?/?)>)", re.I)
"""What only markup has: a tag that ends something, a paragraph, a line break."""
_POWER = re.compile(r"<sup>(?P<power>[-+−–]?\d{1,4})</sup>", re.I)
_IS_BLOCK = re.compile(rf"(?:jats:)?(?:{BLOCK})", re.I)


def unmarked(text: str) -> str:
    """A text without its tags, entities decoded, where it holds real tags; any other text as it is.

    >>> unmarked("<p>It is <b>2.5&times;</b> faster,&nbsp;with 10<sup>-3</sup> less.</p>")
    'It is 2.5× faster,\\xa0with 10^{-3} less.'
    >>> unmarked("We have a <b and c> 5, with p<0.05 and 2 &lt; 3.")
    'We have a <b and c> 5, with p<0.05 and 2 &lt; 3.'
    """
    if "<" not in text or not _REAL.search(text):
        return text
    powers = _POWER.sub(r"^{\g<power>}", text)
    shown = html.unescape(_TAG.sub(_instead, powers))
    return re.sub(r" ?\n\s*", "\n", shown).strip()


def _instead(tag: re.Match[str]) -> str:
    """What stands in the place of a tag: a new line where it begins or ends a block."""
    return "\n" if _IS_BLOCK.fullmatch(tag["name"]) else ""
