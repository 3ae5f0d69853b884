"""Names of things found in running text, however they are hyphenated, cased or wrapped in LaTeX."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar

Payload = TypeVar("Payload")
Token = tuple[int, int, str]

TOKEN = re.compile(r"\\[A-Za-z]+|[^\W\d_]+|\d+")
# What may stand between two words of a name without being part of it; anything else has to be in the name.
FREE = re.compile(r"""\\[A-Za-z]+|[\s\-‐‑–_@$^~{}\\*'’`´"]""")
PLAIN_GAPS = frozenset(["", " ", "-", "\n", "@", "_", "$_", "_{", "$_{"])
# What makes a name in its own case part of a longer one: a letter or digit beside it, `-Kiwi` behind it.
LONGER_RIGHT = re.compile(r"[^\W_]|-[A-Z0-9]")
FREELY = frozenset(["", "@"])
GAP_LIMIT = 24
FREE_LIMIT = 6


class Mention(NamedTuple, Generic[Payload]):
    """A name found at `text[start:end]`, and what it stands for."""

    start: int
    end: int
    payload: Payload


@dataclass(slots=True)
class Ending(Generic[Payload]):
    """An alias that ends at a node: how its words are cased and joined (None: any way), its payload.

    The payload is None for a phrase that hides what it covers.
    """

    cased: tuple[str | None, ...] | None
    joints: tuple[str, ...] | None
    payload: tuple[Payload] | None


@dataclass(slots=True)
class Node(Generic[Payload]):
    """The words that may follow, and the aliases that end here."""

    following: dict[str, Node[Payload]] = field(default_factory=dict)
    endings: list[Ending[Payload]] = field(default_factory=list)


class Matcher(Generic[Payload]):
    """Finds aliases in text: the longest at each place, from left to right, without overlap.

    An alias is read as words (runs of letters, runs of digits).  A word of it with an upper-case letter
    is matched to the letter, any other in any case; its last word may stand in the plural.  Between the
    words the text may have spaces, hyphens, `@`, `_` and LaTeX marks; a mark that the alias has between
    two words (`R@1`, `J&F`, `p/q`) must be there.  A name in its own case is not found within a longer
    one (`AP` in `S2AP`, `COMET` in `COMET-Kiwi`).  Of equal aliases the first given counts.  Phrases in
    `unless` are matched alike and found by nobody: what they cover is not what it looks like.

    >>> matcher = Matcher([("top-1 accuracy", 1), ("mAP", 2), ("mAP50", 3)])
    >>> text = "Top 1 accuracies rise, and so does mAP$_{50}$ on the map."
    >>> [(text[m.start : m.end], m.payload) for m in matcher.find(text, tokenize(text))]
    [('Top 1 accuracies', 1), ('mAP$_{50', 3)]
    >>> Matcher([("cost", 1)], unless=["cost function"]).find("a cost function", tokenize("a cost function"))
    []
    """

    def __init__(self, entries: Iterable[tuple[str, Payload]], unless: Iterable[str] = ()) -> None:
        self._root: dict[str, Node[Payload]] = {}
        for phrase in unless:
            self._add(phrase, None)
        for alias, payload in entries:
            self._add(alias, (payload,))

    def _add(self, alias: str, payload: tuple[Payload] | None) -> None:
        tokens = tokenize(alias)
        if not tokens:
            raise ValueError(f"the alias {alias!r} has no letter and no digit")
        words = [alias[start:end] for start, end, _ in tokens]
        joints = tuple(marks(alias[left[1] : right[0]]) or "" for left, right in pairwise(tokens))
        for last in plurals(words[-1]):
            self._insert([*words[:-1], last], joints if any(joints) else None, payload)

    def _insert(
        self, words: list[str], joints: tuple[str, ...] | None, payload: tuple[Payload] | None
    ) -> None:
        following = self._root
        for word in words:
            node = following.setdefault(word.lower(), Node())
            following = node.following
        cased = tuple(word if word != word.lower() else None for word in words)
        ending = Ending(cased if any(cased) else None, joints, payload)
        if all((known.cased, known.joints) != (ending.cased, ending.joints) for known in node.endings):
            node.endings.append(ending)
            node.endings.sort(key=strictness)

    def find(self, text: str, tokens: Sequence[Token]) -> list[Mention[Payload]]:
        """All mentions in `text`, whose tokens are `tokenize(text)` or a run of them."""
        found, free = [], 0
        root = self._root
        starts = [place for place, token in enumerate(tokens) if token[2] in root]
        for place in starts:
            if place < free:
                continue
            stop, ending = self._longest(text, tokens, place, root[tokens[place][2]])
            if ending is not None:
                free = stop
                if ending.payload is not None:
                    found.append(Mention(tokens[place][0], tokens[stop - 1][1], ending.payload[0]))
        return found

    def _longest(
        self, text: str, tokens: Sequence[Token], place: int, node: Node[Payload]
    ) -> tuple[int, Ending[Payload] | None]:
        """Where the longest alias from a place on stops, and its ending, or None if there is none."""
        stop, best, at = place, fitting(text, tokens, place, place, node), place
        while node.following and at + 1 < len(tokens):
            following = node.following.get(tokens[at + 1][2])
            if following is None or marks(text[tokens[at][1] : tokens[at + 1][0]]) is None:
                break
            node, at = following, at + 1
            ending = fitting(text, tokens, place, at, node)
            if ending is not None:
                stop, best = at, ending
        return stop + 1, best


def tokenize(text: str) -> list[Token]:
    """The words of a text as start, end and lower case: runs of letters, runs of digits, no LaTeX commands.

    >>> tokenize("mAP$_{50}$")
    [(0, 3, 'map'), (6, 8, '50')]
    """
    tokens = [(match.start(), match.end(), match[0].lower()) for match in TOKEN.finditer(text)]
    return [token for token in tokens if token[2][0] != "\\"] if "\\" in text else tokens


def marks(gap: str) -> str | None:
    """What a gap between two words holds beyond free characters, with `@` kept; None where it is too wide.

    >>> marks(" (") , marks("-"), marks("@"), marks("        ")
    ('(', '', '@', None)
    """
    if gap in PLAIN_GAPS:
        return "@" if gap == "@" else ""
    if len(gap) > GAP_LIMIT:
        return None
    rest, count = FREE.subn("", gap)
    if count + len(rest) > FREE_LIMIT:
        return None
    return rest + "@" if "@" in gap else rest


def fitting(
    text: str, tokens: Sequence[Token], first: int, last: int, node: Node[Payload]
) -> Ending[Payload] | None:
    """The first alias ending at a node whose cases and joints are those of the text."""
    if not node.endings:
        return None
    joints = [marks(text[tokens[i][1] : tokens[i + 1][0]]) for i in range(first, last)]
    for ending in node.endings:
        if joined(joints, ending.joints) and written(text, tokens, first, ending.cased):
            return ending
    return None


def joined(joints: list[str | None], wanted: tuple[str, ...] | None) -> bool:
    """Whether the text's gaps hold what the alias has between its words, and nothing else but a free `@`."""
    if wanted is None:
        return FREELY.issuperset(joints)
    return all(
        joint == mark or (joint == "@" and not mark) for joint, mark in zip(joints, wanted, strict=True)
    )


def written(text: str, tokens: Sequence[Token], first: int, cased: tuple[str | None, ...] | None) -> bool:
    """Whether the words that count to the letter are written so, and are no part of a longer name."""
    if cased is None:
        return True
    spans = tokens[first : first + len(cased)]
    if any(
        word is not None and text[span[0] : span[1]] != word for word, span in zip(cased, spans, strict=True)
    ):
        return False
    start, end = spans[0][0], spans[-1][1]
    glued = bool(cased[0]) and text[start - 1 : start].isalnum()
    return not glued and not (cased[-1] and LONGER_RIGHT.match(text, end))


def plurals(word: str) -> Iterator[str]:
    """A word and its plurals.

    >>> list(plurals("accuracy")), list(plurals("loss")), list(plurals("50"))
    (['accuracy', 'accuracies'], ['loss', 'losses'], ['50'])
    """
    yield word
    if word[-1:] == "y" and word[-2:-1] not in "aeiou":
        yield word[:-1] + "ies"
    elif word.endswith(("s", "x", "ch", "sh")):
        yield word + "es"
    elif word[-1:].isalpha():
        yield word + "s"


def strictness(ending: Ending[Payload]) -> int:
    """Sorts the aliases that end at one node: the one that asks for more comes first."""
    return -2 * sum(word is not None for word in ending.cased or ()) - (ending.joints is not None)
