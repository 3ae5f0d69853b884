"""Text of papers and files made fit for where it is shown: nothing in it acts, as markup or otherwise."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator, Mapping
from hashlib import sha256
from urllib.parse import quote

# Format characters but for the soft hyphen and the joiners within words, which scripts and copied text need.
_UNSEEN = r"\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
_JOINERS, _SURROGATES = r"\u200c\u200d", r"\ud800-\udfff"
OFF_LINE = r"\u0000-\u001f\u007f-\u009f\u2028\u2029"
"""What no text on one line holds, for sets of characters in patterns."""
HIDDEN = re.compile(f"[{_UNSEEN}]")
_ACTING = re.compile(f"[{_UNSEEN}{_JOINERS}{_SURROGATES}{OFF_LINE}]")
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_BREAK = re.compile(r"\r\n?|[\x85\u2028\u2029]")
_SAFE = re.compile(r"(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$))[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?")
HOST = "@:{}()+!-"
"""Signs that hosts act on in comments besides, such as mentions; a minus and the like where a line begins."""
MERGE_MARK = re.compile(r"([<>|])\1{6}(?=[ \r\n]|$)|={7}(?=[\r\n]|$)")
"""What a line begins with that git leaves in a file whose two sides it could not join."""
MERGE_SIDES = "one of the two sides"
MERGE_REMEDY = "write what is meant and remove the lines that begin with <<<<<<<, ======= and >>>>>>>"
"""What is expected in place of such lines, and what to do."""


def plain(text: str) -> str:
    r"""`text` with control characters and signs that are not seen written out, and no runner's `##[` in it.

    >>> plain("a\nb\x1b[31m")
    'a\\nb\\x1b[31m'
    """
    return _ACTING.sub(_written_out, text).replace("##[", "## [")


def _written_out(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape").decode("ascii")


def visible(text: str) -> str:
    r"""`text` without what a claim file does not hold: characters that are not seen, and other line ends.

    >>> visible("4x fas\u200bter\r\nthan\x07BERT")
    '4x faster\nthan BERT'
    """
    return CONTROL.sub(" ", HIDDEN.sub("", _BREAK.sub("\n", text)))


def width(text: str) -> int:
    """Columns that a terminal takes for a text: two for wide letters, none for marks above others.

    >>> width("né"), width("中")
    (2, 2)
    """
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )


def wrapped(text: str, columns: int) -> Iterator[tuple[str, int]]:
    """The lines of a text with the place at which each begins; words that are too long break behind a hyphen.

    >>> list(wrapped("up to 2.5x faster", 9))
    [('up to', 0), ('2.5x', 6), ('faster', 11)]
    >>> [line for line, _ in wrapped("a state-of-the-art model", 9)]
    ['a', 'state-of-', 'the-art', 'model']
    """
    start = end = 0
    for word in re.finditer(r"\S+", text):
        if end > start and width(text[start : word.end()]) > columns:
            yield text[start:end], start
            start = word.start()
        start = word.start() if end <= start else start
        end = word.end()
        while start < (cut := _cut(text, start, end, columns)) < end:
            yield text[start:cut], start
            start = cut
    if end > start:
        yield text[start:end], start


def _cut(text: str, start: int, end: int, columns: int) -> int:
    """Where a line ends whose columns are full: behind a hyphen or the like, else anywhere."""
    taken, behind = 0, 0
    for place in range(start, end):
        taken += width(text[place])
        if taken > columns and place > start:
            return behind or place
        if text[place] in "-/_" and taken <= columns:
            behind = place + 1
    return end


def on_host(text: str) -> str:
    r"""Text of others as a git host is to show it in Markdown: no markup, and no mention of anybody.

    >>> print(on_host("@you, see <b>"))
    \@you, see &lt;b&gt;
    """
    return in_markdown(plain(text), HOST)


def in_markdown(text: str, also: str = "") -> str:
    r"""Text that is no markup, on one line; `also` are more signs to escape, such as `HOST`.

    >>> print(in_markdown("a|b <c>"))
    a\|b &lt;c&gt;
    """
    signs = re.escape(r"\`*_|$~[]#" + also)
    return html.escape(re.sub(f"([{signs}])", r"\\\1", " ".join(text.split())), quote=False)


def in_address(url: str) -> str:
    r"""An address with what markup could take for its own, and what no address holds, percent-encoded.

    >>> in_address("https://example.org/a b|{c}?d=%20&e=(f)#g")
    'https://example.org/a%20b%7C%7Bc%7D?d=%20&e=%28f%29#g'
    """
    return quote(url, safe=":/?#@!$&'*+,;=%", errors="replace")


def fingerprint(text: str) -> str:
    """The SHA-256 of a text.

    >>> fingerprint("It is 2x faster.")[:8]
    '043d1b53'
    """
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def safe_name(identity: str, otherwise: str) -> str:
    """An id as a file name, safe on every file system and of no other id: itself, or its letters and a hash.

    >>> safe_name("2305.02538", "paper"), safe_name("hep-th/9901001", "paper"), safe_name("中", "paper")
    ('2305.02538', 'hep-th-9901001-e87280ea', 'paper-a567bdaa')
    """
    if _SAFE.fullmatch(identity):
        return identity
    letters = re.sub(r"[^a-z0-9._]+", "-", identity.lower())[:80].strip("-._")
    return f"{letters or otherwise}-{fingerprint(identity)[:8]}"


def annotation(level: str, message: str, place: Mapping[str, str]) -> str:
    r"""A workflow command of GitHub that annotates a place; no text in it can end it or begin another.

    >>> annotation("error", "one\n::error::two", {"file": "a,b.yaml", "line": "3"})
    '::error file=a%2Cb.yaml,line=3::one\\n::error::two'
    """
    told = ",".join(f"{key}={_escaped(plain(value), _PROPERTY)}" for key, value in place.items())
    return f"::{level}{' ' * bool(told)}{told}::{_escaped(plain(message), _DATA)}"


_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = {**_DATA, ":": "%3A", ",": "%2C"}


def _escaped(text: str, signs: Mapping[str, str]) -> str:
    return "".join(signs.get(letter, letter) for letter in text)
