r"""Letters that LaTeX writes with commands, as the letters that they are: `{\"u}` is ü."""

from __future__ import annotations

import re
from unicodedata import normalize

_MARKS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306", ".": "\u0307",
    '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "d": "\u0323", "c": "\u0327", "k": "\u0328",
}  # fmt: skip
_LETTERS = {
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ",
    "aa": "å", "AA": "Å", "i": "i", "j": "j", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ",
    "dj": "đ", "DJ": "Đ",
}  # fmt: skip
_ACCENT = re.compile(r"\\(?:([`'^~=.\"])\s*|([uvHrdck])(?:\s+|(?=\{)))(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))")
_LETTER = re.compile(rf"\\({'|'.join(sorted(_LETTERS, key=len, reverse=True))})(?![A-Za-z])(?:\{{\}}|\s+)?")
_SIGN = re.compile(r"\\([%&_#$])")


def accented(text: str) -> str:
    r"""A text with its accents and its escaped signs as they are shown; other commands stay.

    >>> accented(r"M{\"u}ller, \'{E}mile Garc\'{\i}a, Stra\ss{}e, {\O}re \v{S}ik, R\&D $\times$")
    'M{ü}ller, Émile García, Straße, {Ø}re Šik, R&D $\\times$'
    """
    whole = _ACCENT.sub(lambda found: _joined(found[1] or found[2], found[3] or found[4]), text)
    return _SIGN.sub(r"\1", _LETTER.sub(lambda found: _LETTERS[found[1]], whole))


def _joined(mark: str, letter: str) -> str:
    return normalize("NFC", letter + _MARKS[mark])
