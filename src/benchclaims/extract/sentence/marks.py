"""The marks right beside a number, which its words leave out: `F1=0.8`, `x < 5`, `91.2 ± 0.3`."""

from __future__ import annotations

from functools import lru_cache

from benchclaims.extract.sentence.context import QUANTITY, Sentence

MARKUP = str.maketrans("", "", "${}")
MARKUP_AND_SPACE = MARKUP | str.maketrans("", "", " \t\n\u00a0")
NEAR = 3
"""How many characters are looked at where no word stands before a number, and behind each."""


def marks(sentence: Sentence, order: int, unit: str) -> list[str]:
    """The features of the marks before and behind a number, and of its digits.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("The IoU=0.5 is low.")[1]
    >>> marks(sentence, 0, "u")[:3]
    ['mark =', 'mark =&u', 'mark behind  ']
    """
    quantity, at = sentence.quantities[order], sentence.at[order]
    start = quantity.start
    led = at > 0 and sentence.words[at - 1] != QUANTITY
    begins = sentence.ends[at - 1] if led else max(0, start - NEAR)
    mark = sentence.text[begins:start].translate(MARKUP_AND_SPACE)[-2:]
    behind = sentence.text[quantity.end : quantity.end + NEAR].translate(MARKUP)[:1]
    before = sentence.word(at - 1)
    digits = quantity.digits
    made = [*both_sides(mark, behind, unit), f"mark {mark} behind {before}"]
    made += [f"digits={digits}", f"digits={digits} behind {before}"]
    if at:
        word = sentence.raw(at - 1)
        made.append(f"mark {mark} behind length={min(len(word), 4)} capital={word[:1].isupper()}")
    return made


@lru_cache(maxsize=8192)
def both_sides(mark: str, behind: str, unit: str) -> tuple[str, ...]:
    """The marks on both sides of a number, alone, with its unit and together."""
    return (
        f"mark {mark}",
        f"mark {mark}&{unit}",
        f"mark behind {behind}",
        f"mark behind {behind}&{unit}",
        f"marks {mark} and {behind}",
    )
