"""What stands behind a phrase of comparison, which tells whose it is.

`achieves 91%, outperforming BarNet.` sets the score against BarNet; `… outperforming BarNet by 2%` gives
BarNet to the gain.  The word of comparison, the form of the value and what stands behind tell it together.
"""

from __future__ import annotations

from benchclaims.extract.grammar.syntax import VERBS
from benchclaims.extract.numbers.bounds import LED_IN
from benchclaims.extract.sentence.comparisons import Compared
from benchclaims.extract.sentence.context import QUANTITY, Sentence, once_each

BINDING = frozenset("by ( from with of to at in on for reaching achieving over".split())
"""Words that may bind a number to what stands before them."""
PLAIN = frozenset(", . ; : ) > -- and or but while whereas that which".split())
"""What ends a phrase or goes on behind it."""
FARTHEST = 5
"""How many words behind a phrase the number stands at most that is bound to it."""


@once_each
def behind(sentence: Sentence, end: int) -> str:
    """What stands behind the phrase that ends there: a word that goes on, with the number that it binds.

    A verb is `V`, any other word `w`.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("It beats Foo by up to 2% and reaches 91% above Bar.")[1]
    >>> behind(sentence, 3), behind(sentence, 7), behind(sentence, 12)
    ('by #', 'and', '.')
    """
    word = sentence.word(end)
    if word in BINDING:
        return f"{word} #" if binds(sentence, end) else word
    if word in PLAIN or word == QUANTITY:
        return word
    return "V" if sentence.parsed.tags[end] in VERBS else "w"


def binds(sentence: Sentence, place: int) -> bool:
    """Whether the word there leads to a number: `by up to an additional #`."""
    first = place + 1
    while sentence.word(first) in LED_IN and first < place + FARTHEST:
        first += 1
    return sentence.word(first) == QUANTITY


def followed(sentence: Sentence, found: Compared, side: str, standing: str, form: str) -> list[str]:
    """How a value stands to a phrase that a word of comparison leads to, by what stands behind the phrase.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("It gets 91%, outperforming Foo by 2%.")[1]
    >>> followed(sentence, Compared(5, 6, "outperforms", "bare", 0), "right", "alone", "score")
    ['then by # outperforms right alone score']
    """
    if not found.strong and not found.marker.startswith("improves"):
        return []
    kind = form.partition(" ")[0]
    return [f"then {behind(sentence, found.end)} {found.marker} {side} {standing} {kind}"]
