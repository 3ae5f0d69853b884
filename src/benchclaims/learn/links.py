"""From gold tables to choices of what a claim is for, and of what it is compared with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from benchclaims.alike import same_name
from benchclaims.evaluate.agree import same_number
from benchclaims.evaluate.gold import Wanted
from benchclaims.extract import offers
from benchclaims.extract.baselines.value import Value
from benchclaims.extract.candidate import traits
from benchclaims.extract.datasets.candidates import Measured
from benchclaims.extract.form.labels import is_part, label_of
from benchclaims.extract.form.levels import level_in
from benchclaims.extract.handed import Told
from benchclaims.extract.handing import hands_on
from benchclaims.extract.linear import Options, Ranker
from benchclaims.extract.reading import Document
from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.sentence.lists import members
from benchclaims.learn.examples import Example, aligned
from benchclaims.learn.fit import TrainingChoice

T = TypeVar("T")


def dataset_choices(example: Example, teller: Ranker | None = None) -> list[TrainingChoice]:
    """For each claim and each data set of its text, whether the value is for it."""
    made: list[TrainingChoice] = []
    before: tuple[Sentence, int, frozenset[str]] | None = None
    for sentence, order, claim in aligned(example):
        if not claim:
            continue
        last = None
        if before and hands_on(before[0], sentence):
            near = before[0] is sentence
            last = Measured(before[2], near, near and before[1] in members(sentence, order))
        chosen = set()
        value = Value(order, metric=claim.metric)
        options = offers.datasets(example.document, sentence, value, last)
        wanted = closest(claim.datasets, [name for name, _ in options])
        for name, features in options:
            right = name in wanted
            made.append(TrainingChoice(example.id, [features, ["not"]], frozenset([0 if right else 1])))
            if right if teller is None else teller.score(features) > 0.0:
                chosen.add(name)
        before = (sentence, order, frozenset(chosen))
    return made


def closest(wanted: Sequence[str], names: Sequence[str]) -> set[str]:
    """The names that are meant by those wanted: the very same where there are any, else what is like them.

    >>> sorted(closest(["MIMIC-III"], ["MIMIC-III", "MIMIC-IV"])), closest(["MIMIC"], ["MIMIC data"])
    (['MIMIC-III'], {'MIMIC data'})
    """
    found: set[str] = set()
    for one in wanted:
        exact = [name for name in names if plain(name) == plain(one)]
        found.update(exact or [name for name in names if same_name(one, name)])
    return found


def plain(name: str) -> str:
    """A name without case, spaces and marks."""
    return "".join(letter for letter in name.lower() if letter.isalnum())


def named_choices(
    example: Example,
    found: Callable[[Sentence, int, Told | None, Wanted], Options[T]],
    right: Callable[[Wanted, T, Sentence, int], bool],
    teller: Ranker | None = None,
) -> list[TrainingChoice]:
    """The choice among named candidates, left out where none of them is right.

    What the claim before was told of is handed on: as `teller` reads it, who never saw this text,
    so that what is learnt holds for readings that are sometimes wrong; without a teller as the
    gold has it.
    """
    made: list[TrainingChoice] = []
    before: tuple[Sentence, Told] | None = None
    for sentence, order, claim in aligned(example):
        if not claim:
            continue
        options = found(sentence, order, handed_on(before, sentence), claim)
        good = frozenset(i for i, (value, _) in enumerate(options) if right(claim, value, sentence, order))
        chosen = highest(options, teller) if teller else min(good, default=None)
        before = None if chosen is None else (sentence, told_of(options[chosen][0], order, claim))
        if good and len(good) < len(options):
            made.append(TrainingChoice(example.id, [features for _, features in options], good))
    return made


def handed_on(before: tuple[Sentence, Told] | None, sentence: Sentence) -> Told | None:
    """What the value before was told of, if it stands in the same sentence or the one before."""
    if not before or not hands_on(before[0], sentence):
        return None
    return replace(before[1], near=before[0] is sentence)


def told_of(name: object, order: int, claim: Wanted) -> Told:
    """What a claim hands on: the name that was chosen for it, its place, form and metric."""
    form = labelled(claim).partition(" ")[0]
    return Told(name if isinstance(name, str) else None, True, order, form, claim.metric)


def highest(options: Options[T], teller: Ranker) -> int:
    """The place of the candidate that a model prefers."""
    return max(range(len(options)), key=lambda place: teller.score(options[place][1]))


def labelled(claim: Wanted) -> str:
    """The class of a claim's form."""
    better = traits(claim.metric)[0]
    return label_of(claim.form, claim.direction, better, is_part(claim.unit, claim.high))


def subject_choices(example: Example, teller: Ranker | None = None) -> list[TrainingChoice]:
    """The subject of each claim."""
    document = example.document
    return named_choices(
        example,
        lambda sentence, order, told, claim: offers.subjects(document, sentence, order, told),
        lambda claim, name, *_: same_name(claim.subject, name),
        teller,
    )


def baseline_choices(
    example: Example, teller: Ranker | None = None, levels: Ranker | None = None
) -> list[TrainingChoice]:
    """The baseline of each claim; `levels` tells the level beside it as it tells those of unseen texts."""
    document = example.document
    return named_choices(
        example,
        lambda sentence, order, told, claim: offers.baselines(
            document, sentence, valued(document, sentence, order, claim, levels), told
        ),
        lambda claim, name, *_: same_name(claim.baseline, name),
        teller,
    )


def valued(document: Document, sentence: Sentence, order: int, claim: Wanted, levels: Ranker | None) -> Value:
    """What is read of a value before its baseline: form and metric as they are, the level as it is read."""
    level = None
    if levels and claim.form == "score":
        found = offers.levels(document, sentence, order, claim.metric)
        level = found[highest(found, levels)][0]
    return Value(order, labelled(claim), claim.metric, level)


def level_choices(example: Example) -> list[TrainingChoice]:
    """The level of each score, where it is another quantity of the sentence, in the unit of the score."""

    def found(sentence: Sentence, order: int, _: Told | None, claim: Wanted) -> Options[int | None]:
        wanted = claim.form == "score"
        return offers.levels(example.document, sentence, order, claim.metric) if wanted else []

    def right(claim: Wanted, other: int | None, sentence: Sentence, order: int) -> bool:
        if other is None or claim.baseline_value is None:
            return other is None and claim.baseline_value is None
        return same_number(claim.baseline_value, level_in(sentence, order, other))

    return named_choices(example, found, right)
