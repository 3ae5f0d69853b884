"""What to write in the place of a value that may not stand there, where that can be told from the value."""

from __future__ import annotations

import json
import re
from contextlib import suppress

from benchclaims.choices import asked, meant
from benchclaims.numbers import exact
from benchclaims.table.column import Column
from benchclaims.table.values import matches

_DIGITS = r"[-+]?[0-9]+(?:\.[0-9]+)?"
_QUANTITY = re.compile(rf"(?P<number>{_DIGITS})\s*(?P<unit>[^\s0-9.,].*)")
_COMMA = re.compile(r"(?P<before>[-+]?[0-9]+),(?P<after>[0-9]+)")
_GROUPS = re.compile(r"[-+]?[0-9]{1,3}(?:,[0-9]{3}){2,}(?:\.[0-9]+)?")
_SAFE = re.compile(r"[A-Za-z][\w./+-]*(?: [\w./+-]+)*")


def instead(column: Column, text: str, *, quoted: bool = False) -> str:
    """How to write what `text` means in a column; empty where that is not known.

    >>> from benchclaims.table.columns import BY_NAME
    >>> instead(BY_NAME["status"], "Reviewd"), instead(BY_NAME["metric"], "Top-1 Accuracy")
    ("did you mean 'reviewed'?", "did you mean 'top-1-accuracy'?")
    >>> instead(BY_NAME["low"], "3,2"), instead(BY_NAME["low"], "3.2x")
    ('write it with a point: 3.2', 'write the number alone, 3.2, and what it is in as `unit`')
    """
    if column.choices:
        return meant(text, column.choices)
    if column.kind == "text":
        return _as_pattern(column, text)
    return (_as_share(text) if column.most == 1 else "") or _as_number(text, quoted)


def as_list(key: str, text: str) -> str:
    """How to write one text where a list belongs.

    >>> as_list("authors", "Ann Lee, Bo Chen"), as_list("datasets", "a: b")
    ('write it as a list: authors: [Ann Lee, Bo Chen]', 'write it as a list: datasets: ["a: b"]')
    """
    parts = re.split(r"\s*[,;]\s*", text)
    items = parts if all(map(_SAFE.fullmatch, parts)) else [json.dumps(text, ensure_ascii=False)]
    return f"write it as a list: {key}: [{', '.join(items)}]"


def _as_pattern(column: Column, text: str) -> str:
    """A name in the small letters and hyphens of an id, an address with its beginning, where that fits."""
    could = (re.sub(r"[\s_]+", "-", text.strip()).lower(), f"https://{text.strip()}" if "." in text else "")
    pattern = column.pattern
    fit = [one for one in could if pattern is not None and one != text and matches(pattern, one)]
    return asked(fit[0]) if fit else ""


def _as_share(text: str) -> str:
    """A number of per cent as the share that it is."""
    with suppress(ValueError):
        percent = float(text.removesuffix("%"))
        if 1 < percent <= 100:
            return f"write it as a share of 1: {exact(percent / 100)}"
    return ""


def _as_number(text: str, quoted: bool) -> str:
    """A number without the quotes, signs between digits, or unit that make a text of it."""
    if re.fullmatch(_DIGITS, text):
        return f"write it without quotes: {text}" if quoted else ""
    if _GROUPS.fullmatch(text):
        return f"write it without commas: {text.replace(',', '')}"
    if comma := _COMMA.fullmatch(text):
        point = f"write it with a point: {comma['before']}.{comma['after']}"
        return (
            f"{point}, or without the comma: {text.replace(',', '')}" if len(comma["after"]) == 3 else point
        )
    if quantity := _QUANTITY.fullmatch(text):
        return f"write the number alone, {quantity['number']}, and what it is in as `unit`"
    return ""
