"""Where the value of a key stands in a JSON object: a parser tells the value, and not its place."""

from __future__ import annotations

import json
import re

_value = json.JSONDecoder(parse_int=str, parse_float=str).raw_decode
_SIGNS = re.compile(r"[\s,:]*")


def place_of(key: str, text: str) -> int:
    """Where the value of `key` begins in the sound JSON object `text`; of a key that stands twice, the last.

    Keys of inner objects, and strings that say the same, are no such place; -1 where there is none.

    >>> line = '{"type": "text", "text": "It is 2x faster."}'
    >>> line[place_of("text", line) :]
    '"It is 2x faster."}'
    """
    found, at = -1, _skip(text, text.index("{") + 1)
    while text[at] == '"':
        name, at = _value(text, at)
        at = _skip(text, at)
        if name == key:
            found = at
        at = _skip(text, _value(text, at)[1])
    return found


def _skip(text: str, at: int) -> int:
    """The first place from `at` on that is neither white space nor a sign between keys and values."""
    found = _SIGNS.match(text, at)
    return found.end() if found else at
