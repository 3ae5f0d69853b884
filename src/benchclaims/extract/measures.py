"""Quantity reading as such: every quantity of any text, whether it is a claim or not."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from benchclaims.extract.assemble import qualifier_within, role_of
from benchclaims.extract.form.hedges import hedge_features
from benchclaims.extract.models import Models, shipped
from benchclaims.extract.numbers.english import quantities as any_quantities
from benchclaims.extract.reading import Reading, best, roles
from benchclaims.extract.sentence.context import Sentence, read_sentences
from benchclaims.extract.sentence.transition import is_transition
from benchclaims.model import Qualifier, Role
from benchclaims.numbers import exact


@dataclass(frozen=True, slots=True, repr=False)
class Measure:
    """One quantity of a text.

    `start`, `end` are code points of the text (end exclusive) and `text` is what stands there.
    `low` and `high` are in `unit`, a name that the package's pint registry knows (`percent`, `ms`,
    `GB`, `x`, `point`, or a noun that is counted).
    `low` is greater than `high` where a fall from one to the other is told.
    """

    start: int
    end: int
    text: str
    low: float
    high: float
    unit: str
    qualifier: Qualifier
    role: Role

    def __repr__(self) -> str:
        """What tells quantities of one text apart: the words, the number in its unit, how hedged, what for.

        >>> quantities("The room is about 20 to 30 m long.")
        [<Measure '20 to 30 m' 20 to 30 m approx setting>]
        """
        low = "" if self.low == self.high else f"{exact(self.low)} to "
        number = f"{low}{exact(self.high)} {self.unit}"
        return f"<Measure {self.text!r} {number} {self.qualifier} {self.role}>"

    def as_dict(self) -> dict[str, Any]:
        """All fields as values that JSON knows.

        >>> list(quantities("It costs $300.")[0].as_dict().items())[2:5]
        [('text', '$300'), ('low', 300.0), ('high', 300.0)]
        """
        return asdict(self)


def quantities(text: str) -> list[Measure]:
    """Every quantity of a text, in order; numbers inside names (GPT-3) and dimensions (64x64) are none.

    >>> found = quantities("The room is about 20 m long and costs $300.")
    >>> [(q.text, q.low, q.unit, q.qualifier) for q in found]
    [('20 m', 20.0, 'm', 'approx'), ('$300', 300.0, 'USD', 'exact')]
    """
    models, made = shipped(), []
    for sentence in read_sentences(text, any_quantities)[1]:
        for order, quantity in enumerate(sentence.quantities):
            made.append(
                Measure(
                    quantity.start,
                    quantity.end,
                    text[quantity.start : quantity.end],
                    *ends(sentence, order),
                    quantity.unit,
                    hedge_of(sentence, order, models),
                    role_of(Reading(sentence, order, roles(sentence, order, models))),
                )
            )
    return made


def ends(sentence: Sentence, order: int) -> tuple[float, float]:
    """The least and the greatest number of a quantity; of a change in words, before and after."""
    quantity = sentence.quantities[order]
    low, high = quantity.low, quantity.high
    if quantity.joint and not is_transition(sentence, order):
        low, high = quantity.span
    return (-abs(low), -abs(high)) if quantity.is_below_zero else (low, high)


def hedge_of(sentence: Sentence, order: int, models: Models) -> Qualifier:
    """The hedge of a quantity by itself, whatever hedges others."""
    hedge = best(list(models.qualifier.shares(hedge_features(sentence, order)).items()))
    return qualifier_within(sentence.quantities[order], sentence, hedge.value)
