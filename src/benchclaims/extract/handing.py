"""What the claim before hands on, where it stands in this sentence or in the one before."""

from __future__ import annotations

from typing import Literal, TypeGuard

from benchclaims.extract.candidate import Carried, traits
from benchclaims.extract.datasets.candidates import Measured
from benchclaims.extract.form.features import Before
from benchclaims.extract.handed import Told
from benchclaims.extract.reading import Linked
from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.sentence.lists import members


def hands_on(before: Sentence, sentence: Sentence) -> bool:
    """Whether claims of a sentence go on about those of another: it is the same or the next one."""
    return sentence.index - before.index <= 1


def stands_near(before: Linked | None, sentence: Sentence) -> TypeGuard[Linked]:
    """Whether the claim before stands in this sentence or in the one before it."""
    return before is not None and hands_on(before.sentence, sentence)


def listed(before: Linked, sentence: Sentence, order: int) -> bool:
    """Whether the claim before stands in the same list."""
    return before.sentence is sentence and before.order in members(sentence, order)


def carried_from(before: Linked | None, sentence: Sentence) -> Carried | None:
    """The metric of the claim before, where that stands here or one sentence before."""
    if not stands_near(before, sentence):
        return None
    return Carried(before.metric.value.metric, before.quantity.unit, before.sentence is sentence)


def told(before: Linked | None, sentence: Sentence, link: Literal["subject", "baseline"]) -> Told | None:
    """The subject or the baseline of the claim before, where that stands here or one sentence before."""
    if not stands_near(before, sentence):
        return None
    choice = before.subject if link == "subject" else before.baseline
    form = before.form.value.partition(" ")[0]
    return Told(choice.value, before.sentence is sentence, before.order, form, before.metric.value.metric)


def measured(before: Linked | None, sentence: Sentence, order: int) -> Measured | None:
    """The data sets of the claim before, where that stands here or one sentence before."""
    if not stands_near(before, sentence):
        return None
    near = before.sentence is sentence
    return Measured(frozenset(before.measured_on), near, listed(before, sentence, order))


def form_before(before: Linked | None, sentence: Sentence) -> Before | None:
    """Form and direction of the claim before, where it stands in this sentence."""
    if not before or before.sentence is not sentence:
        return None
    better = traits(before.metric.value.metric)[0]
    return Before(before.form.value, before.order, better)
