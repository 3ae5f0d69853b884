"""Plain values as YAML for people: one stable formatting, no aliases, text as it reads.

Long text is folded at spaces, so that LaTeX and quotation marks in it stay as they are and a change of a
sentence shows as a change of a line.  What a YAML reader could take for something else than text is quoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from benchclaims.errors import TableError
from benchclaims.numbers import exact

WIDTH = 100
"""Characters after which text is folded, where it has a space."""

_PLAIN = re.compile(r"[A-Za-z](?:[\w ./()+%,;=@^~&*!?|<>$-]|:(?=[^ ]))*")
_WORDS = {"true", "false", "yes", "no", "on", "off", "y", "n", "null"}
_BREAK = re.compile(r"(?<=[^ ]) (?=[^ ])")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}


def emit(data: Mapping[str, Any], comment: str = "") -> str:
    """The YAML text of a mapping, led by a comment line."""
    head = [f"# {comment}"] if comment else []
    return "".join(f"{line}\n" for line in [*head, *_mapping(data, 0)])


def _mapping(data: Mapping[str, Any], indent: int) -> Iterator[str]:
    pad = " " * indent
    for key, value in data.items():
        if isinstance(value, Mapping):
            yield f"{pad}{key}:"
            yield from _mapping(value, indent + 2)
        elif isinstance(value, list) and not all(isinstance(item, int) for item in value):
            yield f"{pad}{key}:"
            yield from _sequence(value, indent + 2)
        else:
            first, *rest = _value(value, indent + 2, len(pad) + len(key) + 2)
            yield f"{pad}{key}: {first}"
            yield from rest


def _sequence(items: list[Any], indent: int) -> Iterator[str]:
    pad = " " * indent
    for item in items:
        if isinstance(item, Mapping):
            first, *rest = _mapping(item, indent + 2)
            first = first.lstrip()
        else:
            first, *rest = _value(item, indent + 2, indent + 2)
        yield f"{pad}- {first}"
        yield from rest


def _value(value: Any, indent: int, column: int) -> list[str]:
    """The lines of a value: the first behind its key, the others indented."""
    if isinstance(value, str):
        return _text(value, indent, column)
    if isinstance(value, list):
        return [f"[{', '.join(map(exact, value))}]"]
    return [exact(value)]


def _text(text: str, indent: int, column: int) -> list[str]:
    if column + len(text) > WIDTH and _BREAK.search(text) and text.isprintable() and text == text.strip():
        return [">-", *(" " * indent + line for line in fold(text, WIDTH - indent))]
    return [quoted(text)]


def fold(text: str, width: int) -> list[str]:
    """Text broken at single spaces into lines of up to `width` characters, where it can be.

    >>> fold("a bc d  e f", 4)
    ['a bc', 'd  e', 'f']
    """
    lines: list[str] = []
    for word in _BREAK.split(text):
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def quoted(text: str) -> str:
    """Text on one line: plain where nothing can mistake it, else in the quotes that need fewest escapes.

    >>> quoted("2.5 times"), quoted("ImageNet"), quoted("no"), quoted(r"$2\\\\times$")
    ('"2.5 times"', 'ImageNet', '"no"', "'$2\\\\\\\\times$'")
    """
    if _PLAIN.fullmatch(text) and text == text.strip() and text.lower() not in _WORDS and " #" not in text:
        return text
    if ("\\" in text or '"' in text) and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(_escaped(letter) for letter in text) + '"'


def _escaped(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    if letter.isprintable():
        return letter
    point = ord(letter)
    if 0xD800 <= point <= 0xDFFF:
        raise TableError("text holds half of a surrogate pair", expected="Unicode text")
    return f"\\x{point:02x}" if point < 0x100 else f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"
