"""What is read of a value before it is asked what it is compared with."""

from __future__ import annotations

from typing import NamedTuple

from benchclaims.extract.candidate import traits
from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.sentence.transition import is_transition


class Value(NamedTuple):
    """A value of a sentence: its place among the quantities, its form and metric, and the level beside it.

    `level` is the quantity that is the level of what a score is compared with, None where there is none.
    """

    order: int
    form: str = ""
    metric: str = ""
    level: int | None = None

    @property
    def family(self) -> str:
        """Whether the metric is one of quality or of cost."""
        return traits(self.metric)[1] if self.metric else ""

    def standing(self, sentence: Sentence) -> str:
        """Whether a value is what came of another (`after`), has a `level` beside it, or stands alone.

        >>> from benchclaims.extract.sentence.context import read_sentences
        >>> [sentence] = read_sentences("It lifts accuracy from 60% to 90%.")[1]
        >>> Value(0, "score").standing(sentence)
        'after'
        """
        if is_transition(sentence, self.order):
            return "after"
        return "alone" if self.level is None else "level"
