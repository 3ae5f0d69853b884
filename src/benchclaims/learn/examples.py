"""From gold tables to choices to learn from: what each quantity is, and what each claim is of.

What is written down is features and which candidate was right, never a sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from benchclaims.evaluate.agree import metric_agrees
from benchclaims.evaluate.gold import Wanted
from benchclaims.extract import offers
from benchclaims.extract.candidate import Candidate, Carried, traits
from benchclaims.extract.form.features import Before
from benchclaims.extract.form.hedges import Hedged, hedge_features
from benchclaims.extract.form.labels import is_part, label_of
from benchclaims.extract.handing import hands_on
from benchclaims.extract.linear import Ranker
from benchclaims.extract.reading import Document
from benchclaims.extract.roles import role_features
from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.sentence.transition import is_transition
from benchclaims.learn.fit import TrainingChoice
from benchclaims.learn.recipes import RECIPES, Recipe
from benchclaims.model import UNTOLD, overlap
from benchclaims.vocabulary.loader import held

OWN_COUNT = 4
"""How often an own example counts: few stand for what a newcomer wants to be read for sure."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text with the claims that careful readers made of it; `fields` are those to learn, or all."""

    id: str
    document: Document
    claims: tuple[Wanted, ...]
    fields: tuple[str, ...] = ()


def aligned(example: Example) -> list[tuple[Sentence, int, Wanted | None]]:
    """Every quantity of the text that could be a claim, with the claim it is."""
    made, used = [], set()
    for sentence in example.document.sentences:
        for order, quantity in enumerate(sentence.quantities):
            overlaps = [
                (min(quantity.end, claim.end) - max(quantity.start, claim.start), -index)
                for index, claim in enumerate(example.claims)
                if index not in used and overlap(quantity, claim)
            ]
            index = -max(overlaps)[1] if overlaps else None
            if index is not None:
                used.add(index)
            made.append((sentence, order, None if index is None else example.claims[index]))
    return made


def classes(document: str, features: Sequence[str], recipe: Recipe, right: str) -> TrainingChoice:
    """A choice among classes: each candidate bears all features under the names of its class."""
    return TrainingChoice(document, recipe.candidates(features), frozenset([recipe.classes.index(right)]))


def role_choices(example: Example) -> list[TrainingChoice]:
    """What each quantity is."""
    made = []
    for sentence, order, claim in aligned(example):
        role = "out" if claim is None else "optional" if claim.optional else "result"
        made.append(classes(example.id, role_features(sentence, order), RECIPES["role"], role))
    return made


def qualifier_choices(example: Example) -> list[TrainingChoice]:
    """The hedge of each claim, behind that of the claim before."""
    made: list[TrainingChoice] = []
    before: tuple[Sentence, Hedged] | None = None
    for sentence, order, claim in aligned(example):
        if claim:
            last = before[1] if before and before[0] is sentence else None
            features = hedge_features(sentence, order, last)
            made.append(classes(example.id, features, RECIPES["qualifier"], claim.qualifier))
            before = (sentence, Hedged(claim.qualifier, order))
    return made


def written_hedges() -> list[TrainingChoice]:
    """The examples and look-alikes that stand beside the hedges themselves."""
    made = []
    for entry in held("hedges.yaml"):
        labelled = [(text, entry["qualifier"]) for text in entry["examples"]]
        for text, qualifier in [*labelled, *((text, "exact") for text in entry.get("not", []))]:
            document = Document(text.replace("[[", "").replace("]]", ""))
            for sentence in document.sentences:
                features = [hedge_features(sentence, order) for order in range(len(sentence.quantities))]
                made += [classes(f"own {text}", one, RECIPES["qualifier"], qualifier) for one in features]
    return made * OWN_COUNT


def form_choices(
    example: Example, linked: Callable[[Sentence, int, Carried | None], Candidate]
) -> list[TrainingChoice]:
    """Form and direction of each claim, given the metric that a reader of the rest of the gold would link.

    What is better is told of that metric too, so that a class says the same direction as when reading.
    """
    made = []
    before: tuple[Sentence, Before] | None = None
    for sentence, order, claim, carried in carried_along(example):
        metric = linked(sentence, order, carried)
        better = traits(metric.metric)[0]
        label = label_of(claim.form, claim.direction, better, is_part(claim.unit, claim.high))
        near = before[1] if before and before[0] is sentence else None
        if not is_transition(sentence, order):
            features = offers.form_told(sentence, order, metric, near)
            made.append(classes(example.id, features, RECIPES["form"], label))
        before = (sentence, Before(label, order, better))
    return made


def carried_along(example: Example) -> list[tuple[Sentence, int, Wanted, Carried | None]]:
    """The claims of an example, each with what the claim before it hands on."""
    made: list[tuple[Sentence, int, Wanted, Carried | None]] = []
    before: tuple[Sentence, int, Wanted] | None = None
    for sentence, order, claim in aligned(example):
        if not claim:
            continue
        carried = None
        if before and hands_on(before[0], sentence):
            carried = Carried(before[2].metric, before[0].quantities[before[1]].unit, before[0] is sentence)
        made.append((sentence, order, claim, carried))
        before = (sentence, order, claim)
    return made


def metric_choices(example: Example, teller: Ranker | None = None) -> list[TrainingChoice]:
    """The metric of each claim, among the candidates of its sentence."""
    made = []
    handed: Carried | None = None
    for sentence, order, claim, carried in carried_along(example):
        if teller and carried and handed:
            carried = Carried(handed.metric, carried.unit, carried.near)
        found = offers.metrics(example.document, sentence, order, carried)
        if teller:
            handed = Carried(likeliest(found, teller).metric, sentence.quantities[order].unit, True)
        exact = {i for i, c in enumerate(found) if c.metric == claim.metric}
        right = {i for i, c in enumerate(found) if metric_agrees(claim, c.metric)}
        if exact:
            right = {i for i in right if found[i].source != "default" or found[i].metric in UNTOLD}
        chosen = exact | right
        if chosen and len(chosen) < len(found):
            made.append(TrainingChoice(example.id, [c.features for c in found], frozenset(chosen)))
    return made


def likeliest(found: Sequence[Candidate], teller: Ranker) -> Candidate:
    """The metric that a model prefers, the first of equals."""
    return max(found, key=lambda candidate: teller.score(candidate.features))


def gather(
    examples: Iterable[Example], made_by: Callable[[Example], list[TrainingChoice]]
) -> list[TrainingChoice]:
    """The choices of all examples, in order."""
    return [choice for example in examples for choice in made_by(example)]


def taught(examples: Iterable[Example], fields: Iterable[str]) -> list[Example]:
    """The examples from which one of the fields may be learnt."""
    wanted = frozenset(fields)
    return [example for example in examples if not example.fields or not wanted.isdisjoint(example.fields)]
