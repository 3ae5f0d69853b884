"""Linking: what each value is of, what it is for and what it is compared with, one choice after another.

What the claim before was linked to is handed on, where it stands in this sentence or the one before.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from benchclaims.extract import offers
from benchclaims.extract.apart import apart
from benchclaims.extract.baselines.value import Value
from benchclaims.extract.candidate import Candidate, Carried, traits
from benchclaims.extract.datasets.lists import as_lists
from benchclaims.extract.datasets.turns import in_turn
from benchclaims.extract.form.hedges import Hedged, hedge_features
from benchclaims.extract.form.labels import form_names, only
from benchclaims.extract.form.remaining import is_of_performance, remaining
from benchclaims.extract.form.removals import lessened, takes_away
from benchclaims.extract.handing import carried_from, form_before, listed, measured, told
from benchclaims.extract.linear import Options
from benchclaims.extract.metrics.fitting import can_be_below_zero
from benchclaims.extract.models import Models
from benchclaims.extract.naming import choose, choose_name, whole_names
from benchclaims.extract.numbers.intervals import is_mean
from benchclaims.extract.reading import Choice, Document, Linked, Reading, best
from benchclaims.extract.sentence.compared import bracketed
from benchclaims.extract.sentence.context import Sentence
from benchclaims.model import UNTOLD


def link(
    document: Document, reading: Reading, models: Models, before: Linked | None = None, why: bool = False
) -> Linked:
    """The reading with metric, form, qualifier and links; `before` is the claim before it.

    What spoke for each candidate is kept where one asks `why`: it is much.
    """
    sentence, order = reading.sentence, reading.order
    metric = choose_metric(document, sentence, order, models, carried_from(before, sentence))
    form, formed = choose_form(sentence, order, models, metric.value, before)
    qualifier, hedged = choose_qualifier(sentence, order, models, before)
    level, levels = choose_level(document, sentence, order, models, form.value, metric.value.metric)
    value = Value(order, form.value, metric.value.metric, level.value)
    found = link_candidates(document, sentence, value, levels, before)
    datasets = choose_datasets(document, sentence, order, models, found.datasets)
    subject = choose_name(found.subjects, models.subject)
    baseline = choose_name(found.baselines, models.baseline, whole_names(bracketed(sentence)))
    chosen = (metric, form, qualifier, datasets, subject, baseline, level)
    linked = apart(Linked(sentence, order, reading.roles, *chosen))
    if why:
        linked.spoken = {"form": [("", formed)], "qualifier": [("", hedged)], **found.spoken()}
    return linked


class LinkCandidates(NamedTuple):
    """What a claim could be linked to: each candidate with its features."""

    subjects: Options[str | None]
    baselines: Options[str | None]
    levels: Options[int | None]
    datasets: Options[str]

    def spoken(self) -> dict[str, Options[Any]]:
        """The candidates by the field that they are for."""
        return {
            "subject": self.subjects,
            "baseline": self.baselines,
            "baseline_value": self.levels,
            "dataset": self.datasets,
        }


def link_candidates(
    document: Document, sentence: Sentence, value: Value, levels: Options[int | None], before: Linked | None
) -> LinkCandidates:
    """What a value of a sentence could be linked to, where these are its possible levels."""
    return LinkCandidates(
        offers.subjects(document, sentence, value.order, told(before, sentence, "subject")),
        offers.baselines(document, sentence, value, told(before, sentence, "baseline")),
        levels,
        offers.datasets(document, sentence, value, measured(before, sentence, value.order)),
    )


NO_LEVEL: Options[int | None] = [(None, [])]
"""What a change or a ratio is compared with: no level."""


def choose_level(
    document: Document, sentence: Sentence, order: int, models: Models, form: str, metric: str
) -> tuple[Choice[int | None], Options[int | None]]:
    """The level that a score is compared with, and the candidates for it."""
    levels = offers.levels(document, sentence, order, metric) if form == "score" else NO_LEVEL
    return choose(levels, models.level), levels


def choose_form(
    sentence: Sentence, order: int, models: Models, metric: Candidate, before: Linked | None
) -> tuple[Choice[str], list[str]]:
    """Form and direction, which depend on the metric that was linked, and the features that decided them."""
    better = traits(metric.metric)[0]
    features = offers.form_told(sentence, order, metric, form_before(before, sentence))
    shares = models.form.shares(features, form_names(better))
    if sentence.quantities[order].is_below_zero and not can_be_below_zero(metric.metric):
        shares = without(shares, "score")
    if takes_away(sentence, order):
        shares = lessened(shares, better)
    elif is_of_performance(sentence, order):
        shares = remaining(shares, better, sentence.quantities[order].high)
    return best(list(shares.items())), features


def without(shares: dict[str, float], left_out: str) -> dict[str, float]:
    """The shares that are left where one class cannot be.

    >>> without({"score": 0.5, "change better": 0.25, "ratio better": 0.25}, "score")
    {'change better': 0.5, 'ratio better': 0.5}
    """
    return only(shares, lambda label: label != left_out)


def choose_qualifier(
    sentence: Sentence, order: int, models: Models, before: Linked | None
) -> tuple[Choice[str], list[str]]:
    """The hedge and the features it was read of; one before a list holds for each of the list's values."""
    near = before if before and before.sentence is sentence else None
    features = hedge_features(sentence, order, Hedged(near.qualifier.value, near.order) if near else None)
    if is_mean(sentence.text, sentence.quantities[order]):
        return best([("average", 1.0)]), features
    chosen = best(list(models.qualifier.shares(features).items()))
    if near and chosen.value == "exact" and listed(near, sentence, order):
        return near.qualifier, dict(near.spoken.get("qualifier", ())).get("", features)
    return chosen, features


def choose_metric(
    document: Document, sentence: Sentence, order: int, models: Models, carried: Carried | None
) -> Choice[Candidate]:
    """The metric; candidates of one id add up, and the best placed of them speaks for it."""
    found = offers.metrics(document, sentence, order, carried)
    shares = models.metric.shares([candidate.features for candidate in found])
    totals: dict[str, float] = {}
    faces: dict[str, tuple[float, Candidate]] = {}
    for candidate, share in zip(found, shares, strict=True):
        totals[candidate.metric] = totals.get(candidate.metric, 0.0) + share
        if candidate.metric not in faces or share > faces[candidate.metric][0]:
            faces[candidate.metric] = (share, candidate)
    return openly(best([(faces[metric][1], share) for metric, share in totals.items()]))


def openly(chosen: Choice[Candidate]) -> Choice[Candidate]:
    """The choice, or that nothing tells the metric, where that is likelier than one that is but implied.

    `performance` and `score` say the same: their shares count together.
    """
    if chosen.value.source != "default" or chosen.value.metric in UNTOLD:
        return chosen
    untold = [(candidate, share) for candidate, share in chosen.others if candidate.metric in UNTOLD]
    together = sum(share for _, share in untold)
    if chosen.share >= together:
        return chosen
    face = untold[0][0]
    return Choice(face, together, [(face, together), *(one for one in chosen.others if one[0] is not face)])


def choose_datasets(
    document: Document, sentence: Sentence, order: int, models: Models, found: Sequence[tuple[str, list[str]]]
) -> list[tuple[str, float]]:
    """Every data set of the text with the probability that the value is for it."""
    turn = in_turn(sentence, order, document.datasets)
    made = []
    for name, features in found:
        share = models.dataset.shares([features, ["not"]])[0]
        made.append((name, share if name not in turn else 1.0 if turn[name] else 0.0))
    return as_lists(made, sentence, document.datasets, turn)
