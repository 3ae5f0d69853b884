"""Changes and ratios recomputed from the levels that the same sentence reports beside them.

The idea is statcheck's: do a sentence's figures make each other, with all that rounding and hedges allow?
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from benchclaims.check.arithmetic.levels import Pair, pairs
from benchclaims.check.arithmetic.makes import Making, makings
from benchclaims.check.arithmetic.matching import matched
from benchclaims.check.arithmetic.reported import Reported, Sentence, reported, sentences
from benchclaims.model import Entry
from benchclaims.table.interval import Interval, printed
from benchclaims.table.plain import plain
from benchclaims.table.rounding import rounding
from benchclaims.texts import in_markdown
from benchclaims.wording import unit_sign

if TYPE_CHECKING:
    import pandas as pd

Verdict = Literal["agrees", "differs", "turned"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A reported figure and what the levels beside it make.

    `how` names the reading that comes nearest; `low` and `high` are what it makes, in the claim's unit.
    `turned`: the levels say the opposite of the claim.  `certain`: the claim, and the one whose levels these
    are, was reviewed or is read with high confidence, so that a difference is the paper's.
    """

    paper_id: str
    claim_id: str
    quote: str
    value_text: str
    new: str
    old: str
    how: str
    low: float
    high: float
    unit: str
    verdict: Verdict
    certain: bool = True

    def made(self) -> str:
        """What the levels make, with its unit."""
        return _with_unit(Interval(self.low, self.high), self.unit)

    def sentence(self) -> str:
        """The comparison in words."""
        made = f"{self.new} against {self.old} makes a {self.how} of {self.made()}"
        if self.verdict == "agrees":
            return f"{made}, as reported: {self.value_text}"
        if self.verdict == "turned":
            return f"{made}, the other way than reported: {self.value_text}"
        return f"{made}; {self.value_text} is reported"


def recompute(claims: pd.DataFrame | Iterable[Entry]) -> list[Comparison]:
    """Every change and ratio that can be recomputed from its sentence, by paper and place.

    Takes the table of claims, or entries.  Ranges, averages, and figures without two levels beside them
    cannot be recomputed and are not in the list.
    """
    changes = list(reported(claims))
    return [one for sentence in sentences(changes) for one in _of_sentence(sentence)]


def opposed(claims: pd.DataFrame) -> pd.DataFrame:
    """The table of claims with the column `opposed`: whether the levels beside a claim say its opposite.

    A report leaves these out (BC401): the claim, or a level, may be misread.
    """
    turned = {one.claim_id for one in recompute(claims) if one.verdict == "turned"}
    return claims.assign(opposed=claims["claim_id"].isin(turned))


def summary(comparisons: Iterable[Comparison]) -> str:
    """How the recomputation went, in one line.

    >>> summary([])
    '0 recomputed, 0 agree, 0 differ'
    """
    verdicts = [one.verdict for one in comparisons]
    agree = verdicts.count("agrees")
    return f"{len(verdicts)} recomputed, {agree} agree, {len(verdicts) - agree} differ"


def _of_sentence(sentence: Sentence) -> Iterator[Comparison]:
    for claim, pair in matched(sentence):
        found = compare(claim, pair)
        if found is not None and found.verdict == "differs":
            found = _in_list(sentence, claim, pair, found)
        if found is not None:
            yield found


def _in_list(sentence: Sentence, claim: Reported, pair: Pair, found: Comparison) -> Comparison | None:
    """A comparison that differs, unless the sentence has the claim's own levels, or these are of another.

    Lists put levels and changes apart (`A from 8 to 4 and B from 9 to 6, by 50% and 33%`): what one change is
    made of says nothing against the next.
    """
    for other in pairs(sentence):
        if other != pair and (again := compare(claim, other)) is not None and again.verdict == "agrees":
            return again
    kind = (claim.form, claim.unit, claim.direction)
    siblings = (one for one in sentence.claims if (one.form, one.unit, one.direction) == kind)
    verdicts = (compare(one, pair) for one in siblings if one != claim and one.low == one.high)
    return None if any(one is not None and one.verdict == "agrees" for one in verdicts) else found


def compare(claim: Reported, pair: Pair) -> Comparison | None:
    """What the two levels make of a change or ratio; None where no reading applies."""
    same = pair.ordered and (pair.claim is None or pair.claim.metric == claim.metric)
    forward, backward = (_linear(claim, makings(claim, pair, turned)) for turned in (False, True))
    if not forward:
        return None
    said = printed(claim.low, _half(claim), _hedge(claim))
    if not same:
        forward += backward
    fitting = [one for one in forward if one.range.meets(said) and one.is_a_move()]
    if fitting:
        return _comparison(claim, pair, fitting[0], "agrees")
    opposite = [one for one in backward if one.range.meets(said)] if same else []
    if opposite and pair.claim is not None:
        return _comparison(claim, pair, opposite[0], "turned")
    nearest = min(forward, key=lambda one: one.range.distance(claim.low))
    return _comparison(claim, pair, nearest, "differs")


def _linear(claim: Reported, made: Iterable[Making]) -> list[Making]:
    """The readings that hold: of averages only differences, since they alone are averages again."""
    return [one for one in made if claim.qualifier != "average" or one.how.startswith("difference")]


def _hedge(claim: Reported) -> str:
    """How a claim hedges its number; a number in words is about right."""
    in_words = re.search(r"\d", claim.value_text) is None
    return "approx" if in_words and claim.qualifier == "exact" else claim.qualifier


def _half(claim: Reported) -> float:
    return 0.5 if claim.unit == "order_of_magnitude" else rounding(claim.value_text, claim.low)


def _comparison(claim: Reported, pair: Pair, making: Making, verdict: Verdict) -> Comparison:
    return Comparison(
        claim.paper_id,
        claim.claim_id,
        claim.quote,
        claim.value_text,
        pair.new.text,
        pair.old.text,
        making.how,
        making.range.low,
        making.range.high,
        claim.unit,
        verdict,
        claim.certain and (pair.claim is None or pair.claim.certain),
    )


def _with_unit(made: Interval, unit: str) -> str:
    return made.said(" points" if unit == "point" else unit_sign(unit))


def consistency(comparisons: Iterable[Comparison]) -> list[str]:
    """What recomputing gave, as lines of Markdown: the counts, then each comparison with its words.

    What differs is told of a paper only where its reading is certain; else the reading may be wrong.

    >>> consistency([])
    []
    """
    known = list(comparisons)
    if not known:
        return []
    told = [one for one in known if one.certain or one.verdict == "agrees"]
    head = f"Consistency: {summary(told)} of the figures that stand beside their levels."
    lines = (f"{one.paper_id}: {_shown(one.sentence())}. “{_shown(one.quote)}”" for one in told)
    return [head + _kept(len(known) - len(told)), *lines]


def _kept(number: int) -> str:
    """A sentence on the comparisons that are not told; nothing where all are."""
    they = "it is" if number == 1 else "they are"
    return f" Not told: {number} that may be misread, until a review says that {they} not." if number else ""


def _shown(words: str) -> str:
    """Words of a paper in Markdown, without LaTeX's marks."""
    return in_markdown(plain(words) if "\\" in words else words)
