"""Whether words are about what is the paper's own: by a name that it gives, or by saying so."""

from __future__ import annotations

from benchclaims.extract.grammar.syntax import Phrase
from benchclaims.extract.sentence.context import Sentence


def calls_ours(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a noun phrase says that it is the paper's own: `our model`, `the proposed method`."""
    words = sentence.words[phrase.start : phrase.end]
    return sentence.word(phrase.start - 1) == "our" or "proposed" in words


def holds_own(text: str, own: tuple[str, ...]) -> bool:
    """Whether a text holds one of the names `own` as a word of its own; all are in lower case.

    >>> holds_own("the ace-l variant", ("ace",)), holds_own("space", ("ace",))
    (True, False)
    """
    return any(name in text and holds(text, name) for name in own)


def holds(text: str, name: str) -> bool:
    """Whether a name stands in a text with no letter or digit right beside it."""
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        if not text[max(0, start - 1) : start].isalnum() and not text[end : end + 1].isalnum():
            return True
        start = text.find(name, start + 1)
    return False
