"""What to write in the place of a value that may not stand there, where that can be told from the value."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from contextlib import suppress

from benchclaims.choices import asked, meant, nearest
from benchclaims.numbers import exact
from benchclaims.table.column import Column
from benchclaims.table.identity import claim_id
from benchclaims.table.values import matches

_DIGITS = r"[-+]?[0-9]+(?:\.[0-9]+)?"
_QUANTITY = re.compile(rf"(?P<number>{_DIGITS})\s*(?P<unit>(?![eE][-+]?[0-9])[^\s0-9.,].*)")
_COMMA = re.compile(r"(?P<before>[-+]?[0-9]+),(?P<after>[0-9]+)")
_GROUPS = re.compile(r"[-+]?[0-9]{1,3}(?:,[0-9]{3}){2,}(?:\.[0-9]+)?")
_DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?(?P<doi>10\.[0-9]{4,}\S*/\S+)", re.IGNORECASE)
_SAFE = re.compile(r"[A-Za-z][\w./+-]*(?: [\w./+-]+)*")

KEYS = {
    "url": "doi link address homepage pdf",
    "date": "year published publication_date",
    "arxiv_id": "arxiv eprint",
    "code_url": "code repository github",
    "title": "name",
    "quote": "text sentence evidence",
    "value_text": "value",
    "subject": "model method system",
    "reviewed_by": "reviewer",
    "note": "comment remark notes",
}
"""Words that people write for the keys of a claim file."""

VALUES = {
    "status": {
        "reviewed": "accepted accept approved checked confirmed done ok verified",
        "rejected": "declined refused removed wrong",
        "extracted": "new open pending todo",
    },
    "direction": {"increase": "up higher more rise", "decrease": "down lower less fewer fall reduction"},
    "form": {
        "score": "level absolute value",
        "change": "delta difference relative reduction percentage",
        "ratio": "factor times multiple speedup",
    },
    "qualifier": {
        "at-least": "over more-than above >= > minimum",
        "at-most": "under less-than below <= < maximum",
        "approx": "about around roughly nearly ~",
        "average": "mean median",
    },
}
"""Words that people write for the choices of a column."""


def instead(column: Column, text: str, *, quoted: bool = False) -> str:
    """How to write what `text` means in a column; empty where that is not known.

    >>> from benchclaims.table.columns import BY_NAME
    >>> instead(BY_NAME["status"], "Reviewd"), instead(BY_NAME["metric"], "Top-1 Accuracy")
    ("did you mean 'reviewed'?", "did you mean 'top-1-accuracy'?")
    >>> instead(BY_NAME["status"], "accepted"), instead(BY_NAME["qualifier"], "more than")
    ("did you mean 'reviewed'?", "did you mean 'at-least'?")
    >>> instead(BY_NAME["low"], "3,2"), instead(BY_NAME["low"], "3.2x")
    ('write it with a point: 3.2', 'write the number alone, 3.2, and what it is in as `unit`')
    """
    if column.choices:
        word = re.sub(r"[\s_]+", "-", text.strip())
        said = _said(word, VALUES.get(column.name, {}))
        return asked(said) if said else meant(text, column.choices)
    if column.kind == "text":
        return _as_pattern(column, text)
    return (_as_share(text) if column.most == 1 else "") or _as_number(text, quoted)


def other_key(key: str, text: str, known: Collection[str]) -> tuple[str, str]:
    """The one of the `known` keys that is meant by another, and how to write `text` there; empty for none.

    >>> other_key("doi", "10.1000/xyz", ["title", "url"])
    ('url', 'write it as an address: url: https://doi.org/10.1000/xyz')
    >>> other_key("Year", "2024", ["date"]), other_key("unti", "x", ["unit"]), other_key("foo", "x", ["unit"])
    (('date', "did you mean 'date'?"), ('unit', "did you mean 'unit'?"), ('', ''))
    """
    found = _said(key, {name: KEYS[name] for name in KEYS if name in known}) or nearest(key, known)
    if key.casefold() == "doi" and found == "url" and (doi := _DOI.fullmatch(text.strip())):
        return found, f"write it as an address: url: https://doi.org/{doi['doi']}"
    return (found, asked(found)) if found else ("", "")


def addition(column: Column, texts: Mapping[str, str], paper: str) -> str:
    """How to write a key that is missing in a record with these `texts` by key; empty where nothing tells it.

    >>> from benchclaims.table.columns import BY_NAME
    >>> texts = {"quote": "It is 2.5x faster.", "value_text": "2.5x"}
    >>> addition(BY_NAME["claim_id"], texts, "2305.02538")
    'add id: "2305.02538#b8b23775", which is made of the quote and the value'
    >>> addition(BY_NAME["form"], texts, "2305.02538")
    'add form: score, change or ratio'
    """
    quote, value = texts.get("quote", ""), texts.get("value_text", "")
    if column.name == "claim_id" and paper and quote and value:
        return f'add id: "{claim_id(paper, quote, value)}", which is made of the quote and the value'
    if column.name == "at" and value and (begin := quote.find(value)) >= 0:
        place = f"[{begin}, {begin + len(value)}]"
        return f"add at: {place}, its place in the quote; where a document has the abstract, its place there"
    *others, last = column.choices or ("", "")
    return f"add {column.name}: {', '.join(others)} or {last}" if last else ""


def _said(word: str, words: Mapping[str, str]) -> str:
    """The name for which a word is written, in whichever case; empty for none."""
    return next((name for name, others in words.items() if word.casefold() in others.split()), "")


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
