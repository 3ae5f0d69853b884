"""BibTeX as reference managers write it: entries with their fields, each with the place of its value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from benchclaims.read.accents import accented

_OPENS = re.compile(r"^[ \t\ufeff]*@(?P<kind>[A-Za-z]+)\s*\{\s*(?P<key>[^\s{}\",=]+)\s*,", re.M)
_NO_ENTRIES = frozenset({"comment", "preamble", "string"})
_FIELD = re.compile(r"[\s,]*(?P<name>[A-Za-z][\w-]*)\s*=\s*")
_BARE = re.compile(r"[^\s,{}\"#]+")
_BRACE = re.compile(r"\\.|[{}]", re.S)
_QUOTE = re.compile(r"\\.|[{}\"]", re.S)
_STYLE = re.compile(r"\\(?:emph|mbox|text[a-z]{2})\s*(?=\{)")
_AND = re.compile(r"\s+and\s+")
_COMMA = re.compile(r"\s*,\s*")
_PLUS = re.compile(r"\s*#\s*")


class Unclosed(ValueError):
    """A value that no brace or quote ends; its argument is where it begins."""


@dataclass(frozen=True, slots=True)
class Field:
    """The inside of a value, without the braces or quotes around it, and where it stands."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Record:
    """An entry of a bibliography: its key, and its fields by their names in small letters."""

    key: str
    fields: dict[str, Field]

    def plain(self, *names: str) -> str:
        """The first of these fields that says something, on one line and without its TeX.

        >>> next(records('@misc{a, title = {The {GPU} of M{\\\\"u}ller}}')).plain("title")
        'The GPU of Müller'
        """
        told = (untexed(self.fields[name].text) for name in names if name in self.fields)
        return next((text for text in told if text), "")

    @property
    def abstract(self) -> Field | None:
        """The field that holds the abstract, unless it is empty."""
        found = self.fields.get("abstract")
        return found if found and found.text else None


def opens(text: str) -> bool:
    """Whether a line of a text opens an entry of a bibliography.

    >>> opens("% from Zotero\\n@misc{lee2024, title = {A}}"), opens("write to me@misc{a,b}")
    (True, False)
    """
    return any(found["kind"].lower() not in _NO_ENTRIES for found in _OPENS.finditer(text))


def records(text: str) -> Iterator[Record]:
    """The entries of a bibliography; raises `Unclosed` for a value that does not end.

    >>> found = records('@misc{a, year = 2024}\\n@book{b, year = "1997"}')
    >>> [(one.key, one.fields["year"].text) for one in found]
    [('a', '2024'), ('b', '1997')]
    """
    at = 0
    while found := _OPENS.search(text, at):
        at = found.end()
        if found["kind"].lower() not in _NO_ENTRIES:
            fields, at = _fields(text, at)
            yield Record(found["key"], fields)


def people(names: str) -> tuple[str, ...]:
    """Authors as they are called, each with the family name last.

    >>> people("Silva, Maria and {Open Lab} and Ana Costa and King, Jr., Martin and others")
    ('Maria Silva', 'Open Lab', 'Ana Costa', 'Martin King Jr.')
    """
    each = (_called(name) for name in _apart(" ".join(names.split()), _AND))
    return tuple(name for name in each if name not in ("", "others"))


def several(names: str) -> tuple[str, ...]:
    """Authors in one cell: parted by semicolons, with the family first where a comma says so, else by commas.

    >>> several("Lee, Ann; Ray, Bo"), several("Ann Lee, Bo Ray")
    (('Ann Lee', 'Bo Ray'), ('Ann Lee', 'Bo Ray'))
    """
    if ";" in names:
        return people(" and ".join(names.split(";")))
    return tuple(name for name in names.split(", ") if name)


def untexed(text: str) -> str:
    """A field on one line, accents as letters, without styles and the braces that keep capitals."""
    return " ".join(re.sub(r"(?<!\\)[{}]", "", _STYLE.sub("", accented(text))).split())


def _called(name: str) -> str:
    family, *first = (untexed(part) for part in _apart(name, _COMMA))
    return " ".join([*first[-1:], family, *first[:-1]]).strip()


def _apart(text: str, sign: re.Pattern[str]) -> list[str]:
    """A text cut at a sign, but not within braces."""
    parts, begin, counted, depth = [], 0, 0, 0
    for found in sign.finditer(text):
        start = found.start()
        depth += text.count("{", counted, start) - text.count("}", counted, start)
        counted = start
        if depth == 0:
            parts.append(text[begin:start])
            begin = found.end()
    return [*parts, text[begin:]]


def _fields(text: str, at: int) -> tuple[dict[str, Field], int]:
    """The fields from a place to the brace that ends their entry, and where they end."""
    fields: dict[str, Field] = {}
    while found := _FIELD.match(text, at):
        start, end, at = _value(text, found.end())
        fields.setdefault(found["name"].lower(), _trimmed(text, start, end))
    return fields, at


def _value(text: str, at: int) -> tuple[int, int, int]:
    """Where the inside of a value begins and ends, and where one reads on; of a sum, its longest part."""
    start, end, after = _part(text, at)
    while more := _PLUS.match(text, after):
        first, last, after = _part(text, more.end())
        if last - first > end - start:
            start, end = first, last
    return start, end, after


def _part(text: str, at: int) -> tuple[int, int, int]:
    if text[at : at + 1] not in ("{", '"'):
        bare = _BARE.match(text, at)
        end = bare.end() if bare else at
        return at, end, end
    end = _end(text, at)
    return at + 1, end, end + 1


def _end(text: str, at: int) -> int:
    """Where the brace or quote stands that ends the value which begins at a place."""
    quoted, depth = text[at] == '"', 0
    for found in (_QUOTE if quoted else _BRACE).finditer(text, at + 1):
        if depth == 0 and found[0] == ('"' if quoted else "}"):
            return found.start()
        depth += {"{": 1, "}": -1}.get(found[0], 0)
    raise Unclosed(at)


def _trimmed(text: str, start: int, end: int) -> Field:
    raw = text[start:end]
    begin = start + len(raw) - len(raw.lstrip())
    return Field(raw.strip(), begin, begin + len(raw.strip()))
