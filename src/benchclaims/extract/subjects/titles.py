"""What a title tells of names: which of their words it holds, whose initials it spells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchclaims.alike import stem

WORD = re.compile(r"[^\W_]+")
SMALL = frozenset("a an the of for in on with to and via by from using as at is are".split())


class Title:
    """A title, asked about one name after another."""

    def __init__(self, title: str) -> None:
        self.words = [word for word in WORD.findall(title.lower()) if word not in SMALL]
        self.known = {stem(word) for word in self.words}
        self.letters = "".join(word[0] for word in self.words)

    def tells(self, name: str) -> Iterator[str]:
        """The features that the title gives a name.

        >>> list(Title("Two-stage Behavior Cloning for Dialogue").tells("TSBC"))
        ['title spells', 'title words=none']
        """
        capitals = "".join(letter for letter in name if letter.isupper()).lower()
        if len(capitals) >= 2 and subsequence(capitals, self.letters):
            yield "title spells"
        words = [word for word in WORD.findall(name.lower()) if word not in SMALL]
        shared = sum(stem(word) in self.known for word in words)
        if not shared:
            yield "title words=none"
            return
        share = shared / len(words)
        kind = "all" if share == 1 else "most" if share > 0.5 else "some"
        yield f"title words={kind}"
        yield f"title words={kind} of {min(len(words), 4)}"


def subsequence(letters: str, of: str) -> bool:
    """Whether letters stand in another row of letters in their order.

    >>> subsequence("tsbc", "tsbcfd"), subsequence("ab", "ba")
    (True, False)
    """
    place = iter(of)
    return all(letter in place for letter in letters)
