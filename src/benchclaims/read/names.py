"""A title with the authors' names glued to its end, taken apart again.

Pages that lost their line breaks read `…for Congestion ControlS P Sharan, Wenqing Zheng et al.`.  The first
name begins inside a word, at an upper-case letter after which nothing but names follows.  Where several
letters would do, a title that ends in a word which the abstract uses too wins, then the split whose first
author looks most like one, then the earliest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_PARTICLE = re.compile(
    r"a[fl]|auf|ben|bin|d[aeiou]|da[ls]|del(?:la)?|de[nr]|dos|el?|ibn|l[ae]|te[nr]|van(?:de[nr]?)?|von|y|zu[mr]?"
)
_INNER_CAPITAL = re.compile(r"(?:Mc|Mac|De|Di|Du|Fitz|La|Le|Lo|O|Van|Von|St)(?=\w{2})")
_SUFFIXES = frozenset({"II", "III", "IV"})
_BEFORE_A_NAME = frozenset("?!.)]}\"'”’$%+*:")
_LETTERS_OF_NAMES = frozenset("-'’.")
_ENDING = re.compile(r"(?P<glued>.*?)(?:,? et al\.?)?(?:\s+·\s+[^·]*)?", re.S)
LONGEST_LINE = 1000
LONGEST_NAME = 6
"""Code points of a line and words of a name; what is longer is neither."""


def split_title(line: str, abstract: str = "") -> tuple[str, tuple[str, ...]]:
    """The title and the authors of a glued `line`; all is title where no author can be told.

    `et al.` and what follows a ` · ` (organisations) belong to neither.

    >>> split_title("Symbolic Distillation for Congestion ControlS P Sharan, Wenqing Zheng et al.")
    ('Symbolic Distillation for Congestion Control', ('S P Sharan', 'Wenqing Zheng'))
    """
    found = _ENDING.fullmatch(line) if len(line) <= LONGEST_LINE else None
    glued = (found["glued"] if found else line).strip()
    seams = _seams(glued) if len(glued) <= LONGEST_LINE else ()
    splits = [(glued[:at], names) for at in seams if (names := _names(glued[at:]))]
    if not splits:
        return glued, ()
    context = abstract.casefold()
    return min(splits, key=lambda split: (not _ends_in_word_of(context, split[0]), _oddities(split[1][0])))


def _seams(glued: str) -> Iterator[int]:
    """Where a name may begin: an upper-case letter with no space before it."""
    for at in range(1, len(glued)):
        before = glued[at - 1]
        if glued[at].isupper() and (before.isalnum() or before in _BEFORE_A_NAME):
            yield at


def _names(rest: str) -> tuple[str, ...]:
    """The names that `rest` lists, or none where any of it is no name; the first has two words or more."""
    names = tuple(name.strip() for name in re.split(r",\s+(?:and\s+)?|\s+and\s+", rest))
    if len(names[0].split()) < 2 or not all(map(_may_be_name, names)):
        return ()
    return names


def _may_be_name(name: str) -> bool:
    words = name.split()
    if not 1 <= len(words) <= LONGEST_NAME or len(words[-1].strip(".")) < 2:
        return False
    return all(_PARTICLE.fullmatch(word) or _may_be_word(word) for word in words)


def _may_be_word(word: str) -> bool:
    return word[0].isupper() and all(letter.isalpha() or letter in _LETTERS_OF_NAMES for letter in word)


def _oddities(name: str) -> int:
    """How many words of `name` are not written as names mostly are: a capital, then small letters."""
    return sum(not _is_plain(word) for word in name.split())


def _is_plain(word: str) -> bool:
    if word in _SUFFIXES or _PARTICLE.fullmatch(word):
        return True
    parts = [part for part in re.split(r"[-'’.]", word) if part]
    return all(_is_capitalised(_INNER_CAPITAL.sub("", part, count=1)) for part in parts)


def _is_capitalised(part: str) -> bool:
    return part[1:].islower() or (len(part) == 1 and part.isalpha())


def _ends_in_word_of(context: str, title: str) -> bool:
    """Whether the last word, in singular or plural, also stands in `context` or earlier in the title."""
    found = re.search(r"([^\W\d_]+)\W*$", title)
    if not found or len(found[1]) < 3:
        return False
    stem = re.escape(found[1].casefold().removesuffix("s"))
    before = title[: found.start()].casefold()
    word = re.compile(rf"(?<![^\W\d_]){stem}(?:e?s)?(?![^\W\d_])")
    return word.search(before) is not None or word.search(context) is not None
