"""Why a text reads as it does: each number's role and fields, the runners-up, what spoke for and against.

The explanation is plain data (`as_dict`), so that the terminal and JSON show the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any, TypeVar

from benchclaims.extract.assemble import claim, role_of
from benchclaims.extract.candidate import traits
from benchclaims.extract.confidence import confidence_of, doubts
from benchclaims.extract.form.labels import form_names
from benchclaims.extract.linear import Classifier, Options, Ranker
from benchclaims.extract.metrics.fitting import known_as
from benchclaims.extract.models import Models, shipped
from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.numbers.values import LOOKALIKES, quantities
from benchclaims.extract.numbers.versions import ends_family
from benchclaims.extract.read_claims import is_kept, is_misread, read
from benchclaims.extract.reading import Choice, Linked, Reading, documents
from benchclaims.extract.roles import role_features
from benchclaims.extract.task import task as task_of
from benchclaims.model import Claim

T = TypeVar("T")
Reasons = list[tuple[str, float]]


@dataclass(frozen=True, slots=True)
class Decision:
    """One field: what was chosen and how sure that is, the runner-up, and the features that decided.

    A weight above zero spoke for the choice and against the runner-up.
    """

    field: str
    value: str | None
    share: float
    runner_up: str | None
    runner_up_share: float
    reasons: Reasons


@dataclass(frozen=True, slots=True, repr=False)
class Explained:
    """One number of the text: its place, its reading, why it was kept or left out, and each decision.

    `claim` is None for what was left out; `verdict` says why in words.
    """

    start: int
    end: int
    value_text: str
    quote: str
    role: str
    verdict: str
    claim: Claim | None
    decisions: tuple[Decision, ...]

    def __repr__(self) -> str:
        """The number, and what was made of it.

        >>> explain("GPT-3 is 2.5x slower than our method.")[1]
        <Explained '2.5x' kept as result, read by number/cue>
        """
        return f"<Explained {self.value_text!r} {self.verdict}>"

    def as_dict(self) -> dict[str, Any]:
        """The explanation as values that JSON knows."""
        return asdict(self)


def explain(text: str, title: str | None = None) -> list[Explained]:
    """Every number of a text, explained, in order of place.

    >>> [(e.value_text, e.role) for e in explain("GPT-3 is 2.5x slower than our method.")]
    [('GPT-3', 'name'), ('2.5x', 'result')]
    """
    models, task = shipped(), task_of(text, title)
    made = [
        explained(text, reading, task, models)
        for document in documents(text, title)
        for reading in read(document, models, why=True)
    ]
    made += [lookalike(text, quantity) for quantity in quantities(text) if quantity.shape in LOOKALIKES]
    return sorted(made, key=lambda one: one.start)


def lookalike(text: str, quantity: Quantity) -> Explained:
    """A number that the grammar already tells to be no value."""
    start = quantity.start
    while quantity.shape == "name" and start > 0 and (text[start - 1].isalnum() or text[start - 1] in "-_/^"):
        start -= 1
    if quantity.shape == "name" and text[start - 1 : start] == " " and ends_family(text, start - 1):
        start = text.rfind(" ", 0, start - 1) + 1
    why = "part of a name" if quantity.shape == "name" else "dimensions, such as of an image"
    return Explained(
        start, quantity.end, text[start : quantity.end], "", quantity.shape, f"left out: {why}", None, ()
    )


def explained(text: str, reading: Reading, task: str | None, models: Models) -> Explained:
    """A quantity with its decisions; those of the links only where it was kept."""
    quantity, role = reading.quantity, role_of(reading)
    decisions = [role_decision(reading, models)]
    made = None
    if isinstance(reading, Linked) and is_kept(reading):
        decisions += link_decisions(reading, models)
        made = None if is_misread(reading) else claim(text, reading, task)
    verdict = f"kept as {role}, read by {made.rule}" if made else f"left out: {why_left_out(reading)}"
    return Explained(
        quantity.start,
        quantity.end,
        text[quantity.start : quantity.end],
        reading.sentence.quote,
        role,
        verdict,
        made,
        tuple(decisions),
    )


def why_left_out(reading: Reading) -> str:
    """In words, why a quantity is no claim."""
    if reading.quantity.shape == "interval":
        return "it tells how sure another value is"
    if is_misread(reading):
        chance, why = confidence_of(reading), "; ".join(doubts(reading))
        return f"likelier misread than right (confidence {chance:.2f}), since {why}"
    if isinstance(reading, Linked) or reading.roles["result"] == 0.0:
        return "it is the level that another value is compared with"
    return f"reads as set-up, background or a condition ({reading.roles['out']:.0%})"


def role_decision(reading: Reading, models: Models) -> Decision:
    """How the role was decided."""
    sentence, order = reading.sentence, reading.order
    ordered = sorted(reading.roles.items(), key=lambda item: -item[1])
    (first, share), (second, other) = ordered[0], ordered[1]
    features = role_features(sentence, order)
    return Decision("role", first, share, second, other, models.role.reasons(features, (first,), (second,)))


def link_decisions(reading: Linked, models: Models) -> list[Decision]:
    """How metric, form, qualifier, subject and baseline were decided, and which data sets."""
    spoken, names = reading.spoken, form_names(traits(reading.metric.value.metric)[0])
    made = [
        metric_decision(reading, models),
        classified("form", reading.form, models.form, spoken["form"][0][1], names),
        classified("qualifier", reading.qualifier, models.qualifier, spoken["qualifier"][0][1]),
        ranked("subject", reading.subject, models.subject, spoken, str),
        ranked("baseline", reading.baseline, models.baseline, spoken, str),
    ]
    if len(reading.level.others) > 1:
        level = ranked("baseline_value", reading.level, models.level, spoken, partial(written, reading))
        made.append(level)
    return made + dataset_decisions(reading, models)


def metric_decision(reading: Linked, models: Models) -> Decision:
    """How the metric was decided; it is named as the claim names it."""
    metric = reading.metric
    name = known_as(metric.value.metric, reading.quantity.unit)
    other, share = second(metric, lambda candidate: candidate.metric)
    return Decision("metric", name, metric.share, other, share, models.metric.reasons(metric.value.features))


POSSIBLE = 0.2
"""The share from which a data set is told of, whether it was chosen or not."""


def dataset_decisions(reading: Linked, models: Models) -> list[Decision]:
    """How it was decided on which data sets a value was measured."""
    found = reading.spoken["dataset"]
    return [
        Decision("dataset", name, share, None, 1.0 - share, reasons(models.dataset, found, name))
        for name, share in reading.datasets
        if share >= POSSIBLE
    ]


def ranked(
    field: str,
    choice: Choice[T | None],
    model: Ranker,
    spoken: Mapping[str, Options[Any]],
    show: Callable[[T], str],
) -> Decision:
    """The decision of a ranker, with what spoke for the candidate that was chosen."""
    value = None if choice.value is None else show(choice.value)
    runner_up = second(choice, lambda other: None if other is None else show(other))
    return Decision(field, value, choice.share, *runner_up, reasons(model, spoken[field], choice.value))


def reasons(model: Ranker, candidates: Options[Any], chosen: object) -> Reasons:
    """What spoke for the candidate that was chosen, and against it."""
    return model.reasons(next((features for value, features in candidates if value == chosen), ()))


def written(reading: Linked, order: int) -> str:
    """A number of a reading's sentence as it stands in the text."""
    quantity = reading.sentence.quantities[order]
    return reading.sentence.text[quantity.start : quantity.end]


def classified(
    field: str,
    choice: Choice[str],
    model: Classifier,
    features: list[str],
    classes: Mapping[str, tuple[str, ...]] | None = None,
) -> Decision:
    """The decision of a classifier with its reasons against the runner-up."""
    runner_up, share = second(choice, str)
    names = classes or {}
    chosen = names.get(choice.value, (choice.value,))
    other = names.get(runner_up, (runner_up,)) if runner_up else ()
    reasons = model.reasons(features, chosen, other)
    return Decision(field, choice.value, choice.share, runner_up, share, reasons)


def second(choice: Choice[T], name: Callable[[T], str | None]) -> tuple[str | None, float]:
    """The runner-up of a choice and its share."""
    if len(choice.others) < 2:
        return None, 0.0
    value, share = choice.others[1]
    return name(value), share
