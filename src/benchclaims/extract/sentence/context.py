"""What stands around a quantity: the sentence as words, with each quantity as one of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, TypeVar, TypeVarTuple

from benchclaims.extract.grammar.balance import MARKS, balanced, led
from benchclaims.extract.grammar.sentences import sentences
from benchclaims.extract.grammar.syntax import Parsed
from benchclaims.extract.numbers.portions import portions
from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.numbers.values import LOOKALIKES, quantities

# Compounds are one word (state-of-the-art, GPT-3.5, ViT-B/16, M&M-3D, UNet++, RRT*, TD3+BC, SARSA(λ));
# LaTeX commands, citations and white space are none.
WORD = re.compile(
    r"\\[A-Za-z]*cite[a-z]*\*?(?:\[[^\]]*\])*\{[^{}]*\}|\\[A-Za-z]+\*?"
    r"|[^\W\d_][\w'’^]*(?:&[A-Z]\w*)*(?:[-‑][\w'’]+|[-./]\d[\w.]*\b|[/@]\d+)*"
    r"(?:\+{1,2}(?![\w+])|(?<=[A-Z\d])\+[A-Z]\w*|(?<=[A-Z])[*#](?![\w*#])|\([λαβγε]\))?"
    r"|\d(?:[\w.]*\w)?(?:-[^\W\d_]+)*|[,;:()/%+&.]|--+|[—–→]"
)
QUANTITY = "#"
SPELLED = frozenset(("US", "IT", "WHO", "OR"))
"""What is no function word where it stands in capitals: the US, an IT system, the WHO."""
ASIDE = 14
"""How many words brackets have at most that are an aside."""

T = TypeVar("T")
Asked = TypeVarTuple("Asked")


@dataclass(slots=True, eq=False)
class Sentence:
    """One sentence that holds a quantity.

    `words` are in lower case, LaTeX commands and white space left out, every quantity as `#`;
    `starts` and `ends` are their code points in the whole `text`; `at[i]` is the index in `words`
    of the i-th of `quantities`; `known` is what `once` has read from the sentence.
    """

    text: str
    start: int
    end: int
    index: int
    count: int
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    quantities: list[Quantity] = field(default_factory=list)
    at: list[int] = field(default_factory=list)
    known: dict[Any, Any] = field(default_factory=dict, repr=False)

    @property
    def parsed(self) -> Parsed:
        """The noun phrases and verbs of the sentence."""
        try:
            return self.known[Parsed]  # type: ignore[no-any-return]
        except KeyError:
            return self.known.setdefault(Parsed, Parsed(self.words))  # type: ignore[no-any-return]

    def word(self, position: int) -> str:
        """The word at `position`, or `<` before the first and `>` behind the last."""
        if position < 0:
            return "<"
        return self.words[position] if position < len(self.words) else ">"

    def raw(self, position: int) -> str:
        """The word at `position` as written, or ''."""
        return (
            self.text[self.starts[position] : self.ends[position]] if 0 <= position < len(self.words) else ""
        )

    def span(self, first: int, end: int) -> tuple[int, int]:
        """Where the words from `first` to `end` stand in the text, with the whole formulas and brackets that
        they cut; no quantity beside them is reached into.
        """
        start, stop = self.starts[first], self.ends[end - 1]
        glued = self.text.startswith("$-", start - 2) and start >= 2
        if not glued and not MARKS.search(self.text, start, stop):
            return start, stop
        left = max((q.end for q in self.quantities if q.end <= start), default=self.start)
        right = min((q.start for q in self.quantities if q.start >= stop), default=self.end)
        return balanced(self.text, led(self.text, start, left) if glued else start, stop, left, right)

    def written(self, first: int, end: int) -> str:
        """The words from `first` to `end` as written, with the whole formulas and brackets that they cut."""
        start, stop = self.span(first, end)
        return self.text[start:stop]

    def position(self, offset: int) -> int:
        """The index of the first word that ends behind `offset`."""
        return bisect_left(self.ends, offset + 1)

    def beyond(self, position: int) -> int:
        """The last word of the brackets with quantities that stand right behind `position`, or itself.

        >>> [sentence] = read_sentences("It gains 5% (91% against 86%) in accuracy.")[1]
        >>> sentence.words[sentence.beyond(2) + 1 :]
        ['in', 'accuracy', '.']
        """
        words = self.words
        if words[position + 1 : position + 2] != ["("]:
            return position
        for end in range(position + 2, min(position + ASIDE, len(words))):
            if words[end] == ")":
                return end if QUANTITY in words[position + 2 : end] else position
        return position

    def edge(self, position: int, start: int) -> int:
        """The last word of a value and the brackets behind it, as seen from a word at `start`."""
        beyond = self.beyond(position)
        return beyond if start > beyond else position

    @property
    def quote(self) -> str:
        """The sentence as it stands in the text."""
        return self.text[self.start : self.end]


def once(read: Callable[[Sentence], T]) -> Callable[[Sentence], T]:
    """Keep what `read` finds with the sentence, for all its quantities; nobody may change it."""

    @wraps(read)
    def remembered(sentence: Sentence) -> T:
        found: T
        try:
            found = sentence.known[read]
        except KeyError:
            found = sentence.known[read] = read(sentence)
        return found

    return remembered


def once_each(read: Callable[[Sentence, *Asked], T]) -> Callable[[Sentence, *Asked], T]:
    """The same for what is asked of each quantity or phrase of a sentence, by its number and other values."""

    @wraps(read)
    def remembered(sentence: Sentence, *asked: *Asked) -> T:
        found: T
        try:
            found = sentence.known[read, asked]
        except KeyError:
            found = sentence.known[read, asked] = read(sentence, *asked)
        return found

    return remembered


def read_sentences(
    text: str, find: Callable[[str], list[Quantity]] = quantities
) -> tuple[list[tuple[int, int]], list[Sentence]]:
    """The spans of all sentences, and as words the sentences that hold a quantity.

    `find` gives the quantities.  Numbers in names and dimensions are words, not quantities.

    >>> [s.words for s in read_sentences("We cut cost by 5%.")[1]]
    [['we', 'cut', 'cost', 'by', '#', '.']]
    """
    found = [quantity for quantity in find(text) if quantity.shape not in LOOKALIKES]
    if not found:
        return [], []
    spans = portions(text, sentences(text), found)
    held: dict[int, list[Quantity]] = {}
    starts = [start for start, _ in spans]
    for quantity in found:
        held.setdefault(max(0, bisect_left(starts, quantity.start + 1) - 1), []).append(quantity)
    made = [
        as_words(Sentence(text, *spans[index], index, len(spans), quantities=members))
        for index, members in held.items()
    ]
    return spans, made


def as_words(sentence: Sentence) -> Sentence:
    """Fill in the words of a sentence."""
    position = sentence.start
    for quantity in sentence.quantities:
        add_words(sentence, position, quantity.start)
        sentence.at.append(len(sentence.words))
        sentence.words.append(QUANTITY)
        sentence.starts.append(quantity.start)
        sentence.ends.append(quantity.end)
        position = max(position, quantity.end)
    add_words(sentence, position, max(position, sentence.end))
    return sentence


def add_words(sentence: Sentence, start: int, end: int) -> None:
    """Append the words between two offsets."""
    for match in WORD.finditer(sentence.text, start, end):
        word = match[0]
        if word[0] != "\\":
            sentence.words.append(word if word in SPELLED else word.lower())
            sentence.starts.append(match.start())
            sentence.ends.append(match.end())
