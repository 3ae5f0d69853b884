"""How wide a text is once drawn, and where it has to break: what keeps labels whole and apart."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from typing import Any
from unicodedata import combining

from benchclaims.report.fonts import FAMILY, pin
from benchclaims.report.style import ALONE
from benchclaims.wording import HEDGES, MINUS

SLACK = 1.02
"""Raster backends snap glyphs to pixels; a text may come out this much wider than its outlines."""
DOUBT = 1.0
"""Points by which the widths of words may add up to another width than that of their line."""


@cache
def face(bold: bool) -> Any:
    """The font that charts are drawn in, at its natural size."""
    from matplotlib.font_manager import FontProperties

    with ALONE:
        pin()
    return FontProperties(family=FAMILY, weight="bold" if bold else "normal", size=100.0)


@contextmanager
def boxes() -> Iterator[None]:
    """Letters that the font does not have become boxes inside this, without a warning for each."""
    with ALONE, warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from")
        yield


@cache
def letters() -> frozenset[int]:
    """The code points that charts can be drawn with."""
    from matplotlib.font_manager import findfont, get_font

    return frozenset(get_font(findfont(face(False))).get_charmap())


def drawable(text: str) -> bool:
    """Whether the font of the charts has all letters of a text.

    >>> drawable("Größe ≥ 2×"), drawable("中文")
    (True, False)
    """
    return all(ord(letter) in letters() for letter in text if not letter.isspace())


LEFT_OUT = "[…]"
"""What stands for letters that the font of the charts lacks."""


def printable(text: str) -> str:
    """A text with each run of letters that the font of the charts lacks left out, and said to be.

    >>> printable("Größe of 中文 and 北京 模型-2")
    'Größe of […] and […]-2'
    """
    if drawable(text):
        return text
    kept = "".join(letter if drawable(letter) else "\0" for letter in text)
    return re.sub(r"\0(?:\s*\0)*", LEFT_OUT, kept)


@lru_cache(maxsize=65536)
def extent(text: str, natural: Any) -> tuple[float, float, float]:
    """Width, height and descent of one line of `text` in a font at the size that it has there."""
    from matplotlib.textpath import TextToPath

    with boxes():
        width, height, descent = TextToPath().get_text_width_height_descent(text, natural, ismath=False)
    return float(width), float(height), float(descent)


@lru_cache(maxsize=65536)
def width(text: str, size: float, bold: bool = False) -> float:
    """The width of one line of `text` in points at `size` points.

    >>> width("wide words", 8) > width("wide", 8) > width("i", 8)
    True
    """
    if not text:
        return 0.0
    return extent(text, face(bold))[0] * size / 100.0 * SLACK


def fits(line: str, room: float, size: float, bold: bool) -> bool:
    """Whether a line is no wider than `room`: measured whole only where its words leave a doubt."""
    words = line.split(" ")
    about = sum(width(word, size, bold) for word in words) + (len(words) - 1) * width(" ", size, bold)
    sure = abs(about - room) > DOUBT and not any(map(combining, line))
    return about < room if sure else width(line, size, bold) <= room


def wrap(text: str, room: float, size: float, bold: bool = False) -> list[str]:
    """`text` as lines that fit into `room` points; a word wider than that breaks at a joint, or anywhere.

    A hedge stays with its number, a number in brackets with its word, where a line has room for both.

    >>> wrap("one two three", width("one two", 8), 8)
    ['one two', 'three']
    >>> wrap("speed up to 2× (1 more)", width("speed up to 2×", 8), 8), wrap("up to 2×", width("up to", 8), 8)
    (['speed up to 2×', '(1 more)'], ['up to', '2×'])
    """
    lines: list[str] = []
    for word in held(text, room, size, bold):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and fits(longer, room, size, bold):
            lines[-1] = longer
            continue
        pieces = broken(word, room, size, bold)
        lines.extend(pieces)
    return lines or [""]


TOGETHER = re.compile(
    rf"(?:{'|'.join(map(re.escape, HEDGES.values()))})[+±{MINUS}]?\d\S*|\(\d[^\s()]* [^\s()]+\)\S*|\S+"
)


def held(text: str, room: float, size: float, bold: bool) -> list[str]:
    """The words of a text, as one those that a break would make hard to read if they fit into `room`."""
    groups = TOGETHER.findall(text)
    return [
        word
        for group in groups
        for word in (group.split() if " " in group and not fits(group, room, size, bold) else [group])
    ]


def balanced(text: str, room: float, size: float, bold: bool = False) -> list[str]:
    """`text` in as few lines as `wrap` needs, but lines of like length, so that no last word stands alone.

    >>> balanced("one two three four", width("one two three", 8), 8)
    ['one two', 'three four']
    """
    lines = wrap(text, room, size, bold)
    while len(narrower := wrap(text, room - 4.0, size, bold)) == len(lines) > 1:
        lines, room = narrower, room - 4.0
    return lines


def broken(word: str, room: float, size: float, bold: bool) -> list[str]:
    """One word as pieces that fit: whole if it can be, else after - / _ . or , else letter by letter."""
    if width(word, size, bold) <= room:
        return [word]
    pieces: list[str] = []
    for part in re.findall(r"[^-/_.,]+[-/_.,]*|[-/_.,]+", word):
        for atom in [part] if width(part, size, bold) <= room else list(part):
            if pieces and width(pieces[-1] + atom, size, bold) <= room:
                pieces[-1] += atom
            else:
                pieces.append(atom)
    return pieces
