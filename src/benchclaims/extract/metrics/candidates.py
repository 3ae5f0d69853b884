"""Which metric a value is of: candidates from the vocabulary, from the noun runs beside it, from its unit.

A candidate that the text names wins over one that only the unit suggests; where nothing is named,
`performance` (or `score`, where a benchmark is) says so openly.  Names outside the vocabulary become
`other:<slug>` and are never dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from benchclaims.extract.candidate import Candidate, Carried
from benchclaims.extract.datasets.candidates import known_names
from benchclaims.extract.grammar.lexicon import DETERMINERS
from benchclaims.extract.metrics.acronyms import acronym_features
from benchclaims.extract.metrics.beside import tell_beside
from benchclaims.extract.metrics.carried import carry, earlier_features
from benchclaims.extract.metrics.case_shares import case_share
from benchclaims.extract.metrics.defaults import defaults
from benchclaims.extract.metrics.fitting import can_be_in, told_as
from benchclaims.extract.metrics.parted import is_of_another, is_parted
from benchclaims.extract.metrics.sizes import tell_sizes
from benchclaims.extract.metrics.stages import staged
from benchclaims.extract.metrics.verb_shares import verb_share
from benchclaims.extract.sentence.context import QUANTITY, Sentence, once_each
from benchclaims.extract.sentence.lists import members
from benchclaims.extract.sentence.mentions import NOWHERE, MetricsAround, Named, named
from benchclaims.extract.sentence.phrases import Run, runs
from benchclaims.extract.sentence.place import Standpoint
from benchclaims.vocabulary.not_datasets import not_datasets
from benchclaims.vocabulary.words import words

GENERIC, AMOUNTS, BARE_CHANGES = words("generic"), words("amounts"), words("bare changes")
NEAR = 14
OFTEN = [QUANTITY, "of", "the", "time"]
"""How often something happens, and no time that it takes."""
NAMELESS = frozenset(("end-to-end",))
"""Adjectives that stand at the end of a noun run and name no metric: `12 ms end-to-end`."""


def candidates(
    sentence: Sentence, order: int, around: MetricsAround = NOWHERE, carried: Carried | None = None
) -> list[Candidate]:
    """The candidates of quantity number `order`.

    `around` are the metrics that the text names elsewhere, `carried` is the metric of the claim before.
    """
    place, unit = Standpoint(sentence, order), sentence.quantities[order].unit
    told = verb_share(sentence, order) or case_share(sentence, order)
    if told:
        return [place.candidate(told[0], told[1], told[1] + 1, "cue")]
    if terms := in_terms_of(place):
        return [terms]
    known = [
        (told, name)
        for told, name in known_in(sentence, unit)
        if not is_parted(place, name) and not is_of_another(place, name)
    ]
    made = [named_candidate(place, told, name) for told, name in known]
    made += [run_candidate(place, run) for run in unnamed_runs(place)]
    made += [
        Candidate(name.metric, None, "earlier", [*earlier_features(name.metric, place.unit, index)])
        for index, name in enumerate(reversed(around.before[-4:]))
    ]
    count = sum(not name.cue for _, name in known)
    made += defaults(place, count, around)
    made += staged(place, made)
    if carried:
        carry(made, carried, place, count)
    made = [candidate for candidate in made if can_be_in(candidate.metric, unit)] or made
    rank(made, sentence.at[order])
    tell_beside(place, made)
    tell_sizes(place, made)
    return [candidate for candidate in made if not is_of_thing(sentence, candidate)] or made


def unnamed_runs(place: Standpoint) -> Iterator[Run]:
    """The noun runs near a number that end in no name of a metric, or in a word that many of them end in."""
    sentence, percent = place.sentence, place.sentence.quantities[place.order].unit == "percent"
    covered = {at for name in named(sentence) if not name.cue for at in range(name.start, name.end)}
    for run in near_runs(sentence, place.at):
        if percent and sentence.words[run.start - 3 : run.end] == OFTEN:
            continue
        if run.end - 1 not in covered or (run.end - run.start > 1 and sentence.words[run.end - 1] in GENERIC):
            yield run


def in_terms_of(place: Standpoint) -> Candidate | None:
    """The metric in terms of which a single number is said to be, right behind it, known or not.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> texts = "It gains 30.0 in terms of the BLEU score.", "It gains 2% in terms of click depth."
    >>> [in_terms_of(Standpoint(read_sentences(text)[1][0], 0)).metric for text in texts]
    ['bleu', 'other:click-depth']
    """
    sentence, first = place.sentence, behind_terms(place)
    if first is None:
        return None
    names = [name for name in named(sentence) if not name.cue]
    if known := next((name for name in names if name.start == first), None):
        return named_candidate(place, known, known)
    run = next((run for run in runs(sentence) if run.start == first), None)
    if run is None or any(name.start < run.end and run.start < name.end for name in names):
        return None
    changes = sentence.words[run.end - 1] in BARE_CHANGES
    return place.run(run) if names_metric(sentence, run) and not changes else None


def behind_terms(place: Standpoint) -> int | None:
    """The word that follows `in terms of` right behind a single number, brackets and articles left out."""
    sentence, at = place.sentence, place.at
    behind = at + 1 + (sentence.word(at + 1) == ")")
    if sentence.words[behind : behind + 3] != TERMS or len(members(sentence, place.order)) > 1:
        return None
    return behind + 3 + (sentence.word(behind + 3) in DETERMINERS)


TERMS = ["in", "terms", "of"]


def run_candidate(place: Standpoint, run: Run) -> Candidate:
    """The candidate of a noun run, with what its acronym stands for."""
    candidate = place.run(run)
    candidate.features += acronym_features(place, run)
    return candidate


def named_candidate(place: Standpoint, told: Named, name: Named) -> Candidate:
    """The candidate of a name, which in the unit of the value stands for what `told` says."""
    source = "cue" if name.cue else "named"
    candidate = place.candidate(name.metric, name.start, name.end, source, name.sign)
    candidate.metric, candidate.span = told.metric, (told.start, told.end)
    return candidate


@once_each
def known_in(sentence: Sentence, unit: str) -> list[tuple[Named, Named]]:
    """What the names of a sentence stand for where the value is in a unit, each with the name itself."""
    found = [(told_as(sentence, name, unit), name) for name in named(sentence)]
    return [(told, name) for told, name in found if told]


def near_runs(sentence: Sentence, at: int) -> list[Run]:
    """The three noun runs next before the number and the three next behind it that may name a metric."""
    every = [run for run in runs(sentence) if names_metric(sentence, run)]
    left = [run for run in every if run.end <= at and at - run.end <= NEAR][-3:]
    right = [run for run in every if run.start > at and run.start - at <= NEAR][:3]
    return left + right


def names_metric(sentence: Sentence, run: Run) -> bool:
    """Whether a noun run may name a metric: `a drop` does not, nor `the number of` what it counts.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [s] = read_sentences("A drop in the number of rules by 5% is seen.")[1]
    >>> [s.words[run.start:run.end] for run in runs(s) if names_metric(s, run)]
    [['rules']]
    """
    last = sentence.words[run.end - 1]
    if last in NAMELESS or (last in AMOUNTS and sentence.word(run.end) == "of"):
        return False
    return run.end - run.start > 1 or last not in BARE_CHANGES


def is_of_thing(sentence: Sentence, candidate: Candidate) -> bool:
    """Whether a candidate that only the words of the text name is no metric but a model or a data set."""
    span = candidate.span if candidate.source == "run" else None
    return span is not None and names_thing(sentence.raw(span[1] - 1))


@lru_cache(maxsize=8192)
def names_thing(word: str) -> bool:
    """Whether a word names a model, also with its version and size, or a data set.

    >>> names_thing("BERT"), names_thing("Qwen2.5-VL-7B"), names_thing("CLIP-I"), names_thing("coverage")
    (True, True, False, False)
    """
    family = FAMILY.match(word)
    if not family:
        return False
    is_model = family[0] in not_datasets()["model"]
    return (is_model and (family[0] == word or any(map(str.isdigit, word)))) or word.lower() in known_names()


FAMILY = re.compile(r"[A-Z][A-Za-z]+|[a-z]*[A-Z][A-Za-z]*")


def rank(made: list[Candidate], at: int) -> None:
    """Tell each candidate how many stand nearer to the number on its side."""
    placed = [(candidate, *stands(candidate.span, at)) for candidate in made if candidate.span]
    for side in ("left", "right"):
        places = sorted({far for _, beside, far in placed if beside == side})
        for candidate, beside, far in placed:
            if beside == side:
                candidate.features += rank_features(candidate.source, side, min(places.index(far), 3))
    named_at = [abs(c.span[0] - at) for c in made if c.span and c.source == "named"]
    for candidate in made:
        if candidate.span and candidate.source in ("run", "cue"):
            own = abs(candidate.span[0] - at)
            nearer = sum([far < own for far in named_at])
            candidate.features.append(f"{candidate.source} named nearer={min(nearer, 2)}")
        candidate.features.append(f"{candidate.source} named={min(len(named_at), 3)}")


def stands(span: tuple[int, int], at: int) -> tuple[str, int]:
    """On which side of the number a span stands, and how far."""
    return ("left", at - span[1]) if span[1] <= at else ("right", span[0] - at)


@lru_cache(maxsize=256)
def rank_features(source: str, side: str, place: int) -> tuple[str, str]:
    """How many candidates stand nearer on this side."""
    return f"{side} rank={place}", f"{source} {side} rank={place}"
