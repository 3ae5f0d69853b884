"""When two names as texts write them name one thing."""

from __future__ import annotations

import re
from functools import lru_cache

MARKUP = re.compile(r"\\[a-zA-Z]+|[${}^_\\]")
WORD = re.compile(r"[a-z0-9]+")


def same_name(one: str | None, other: str | None) -> bool:
    """Two names are one where they share half of their words; a missing name equals a missing one only.

    >>> same_name("the full-rank models", "full-rank model"), same_name("BERT", None)
    (True, False)
    """
    if one == other:
        return True
    left, right = words_of(one), words_of(other)
    if not left or not right:
        return not left and not right and bare(one) == bare(other)
    if "".join(left) == "".join(right):
        return True
    return len({*left} & {*right}) / max(len({*left}), len({*right})) >= 0.5


def bare(name: str | None) -> str:
    """A name of letters beyond the Latin ones, or of signs, without case and spaces.

    >>> same_name("模型", "基线"), same_name("Θ", "θ "), same_name("θ", None)
    (False, True, False)
    """
    return "".join((name or "").split()).casefold()


PIECE = re.compile(r"[A-Z][a-z0-9]*")
SPACE = re.compile(r"[\s-]+")
SMALL = 3
"""How many words of a name its short form may leave out at most; always fewer than it stands for."""


def abbreviates(short: str, name: str) -> bool:
    """Whether a short form is made of what the words of a name begin with, in order.

    >>> abbreviates("MoCo", "Momentum Contrast"), abbreviates("TSBCs", "two-stage behavior cloning")
    (True, True)
    >>> abbreviates("BERT", "FastBERT"), abbreviates("GPT", "Graph Transformer")
    (False, False)
    """
    pieces = pieces_of(short)
    if not pieces or any(letter.isdigit() for letter in name):
        return False
    words = [word.lower() for word in SPACE.split(name) if word[:1].isalpha()]
    if words and words[0] == "".join(pieces):
        return False
    if not len(pieces) <= len(words) <= len(pieces) + min(SMALL, len(pieces) - 1):
        return False
    beginnings = iter(words)
    return all(any(word.startswith(piece) for word in beginnings) for piece in pieces)


def spells(short: str, name: str) -> bool:
    """Whether a short form in brackets behind a name is spelt by letters of it, in order: `SSv2`.

    >>> spells("SSv2", "Something-Something-v2"), spells("C10", "CIFAR-10"), spells("ours", "Our Set")
    (True, True, False)
    """
    if abbreviates(short, name):
        return True
    letters = iter(name)
    telling = sum(letter.isupper() or letter.isdigit() for letter in short)
    return telling > 1 and short[:1] == name[:1] and all(letter in letters for letter in short)


@lru_cache(maxsize=16384)
def pieces_of(short: str) -> tuple[str, ...]:
    """What the words of a name begin with that a short form stands for; nothing where it is no short form.

    >>> pieces_of("MoCo"), pieces_of("BERTs"), pieces_of("Graph Transformer")
    (('mo', 'co'), ('b', 'e', 'r', 't'), ())
    """
    pieces = PIECE.findall(short[:-1] if short.endswith("s") else short)
    whole = len(pieces) > 1 and "".join(pieces) == short.rstrip("s")
    return tuple(piece.lower() for piece in pieces) if whole else ()


@lru_cache(maxsize=16384)
def words_of(name: str | None) -> tuple[str, ...]:
    """The bare lower-case words of a name, without LaTeX commands and plural endings."""
    bare = MARKUP.sub(" ", name or "").lower()
    return tuple(map(stem, WORD.findall(bare)))


def stem(word: str) -> str:
    """A word without the ending of its plural.

    >>> stem("models"), stem("gas")
    ('model', 'gas')
    """
    return word[:-1] if len(word) > 3 and word.endswith("s") else word
