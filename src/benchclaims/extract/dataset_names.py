"""Names of data sets and benchmarks in running text: known ones, and unknown ones by where they stand.

Three things speak for a name: the vocabulary, the words beside it (`the X dataset`, `benchmarks such as X`,
`on X`), and its neighbours in a list.  Models, hardware, metrics and fields (`models.yaml`) are no data sets
wherever they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from benchclaims.extract.dataset_context import JOINT, REACH, SOURCE_ONLY, Beside
from benchclaims.vocabulary import datasets
from benchclaims.vocabulary.loader import Dataset, read
from benchclaims.vocabulary.matcher import Matcher
from benchclaims.vocabulary.others import others

Kind = Literal["known", "in context", "unknown"]

WORD = r"[a-zτ\d]*+[A-Z][\w*]*(?:[-+./@^’'][\w+*]+)*\+*"
MORE = rf"(?: &)? (?:{WORD}|v?\d[\w.]*\w|\d)(?![\w%])"
NAME = re.compile(rf"(?<![\w\\-])(?:τ|\$\\tau\$)?{WORD}(?:{MORE}){{0,5}}")
DISTINCT = re.compile(r"[A-Z].*[A-Z]|[A-Za-z].*\d|\d.*[A-Za-z]")
SET_SHAPE = re.compile(
    r"\w(?:[Bb]ench|-BENCH|[Bb]enchmark|Bench-\w+|Arena|-?Eval|[a-z]QA|"
    r"\s(?:Dataset|Corpus|Benchmark|Challenge|Treebank))$"
)
SIZE = re.compile(r"(?:^|[-_ ])\d+(?:\.\d+)?[BM]\b|^\d")
PIECES = re.compile(r"[-_ ./@]|(?<=[A-Za-z])(?=\d)")
VARIANT = re.compile(r"-[A-Z\d][\w.]*|\s?\d+\s?[x×]\s?\d+|\+")
SHORT = re.compile(r"(?P<base>.*?[-A-Za-z])(?P<first>\d+)(?P<rest>(?:/-?\d+)+)$")
SHORTS = re.compile(r"(?:/-?\d+)+\b")
WORDS = re.compile(r"[^\W\d_]+|\d+")
BEYOND = 30
OPENING = frozenset(
    "A Across Additionally After All Although Among An And Applied As At Based Because Besides Both By "
    "Code Compared Comprehensive Despite During Each Empirical Empirically Evaluated Evaluation Even "
    "Experimental Experiments Extensive Finally First For Four From Further Furthermore Given Here "
    "However If In It Its Like Moreover Most Notably On Only Our Over Overall Results Second Several "
    "Since Specifically Such Tested That The Their Then These They This Three Through Thus To Trained "
    "Two Under Unlike Using We When Where Which While With Within".split()
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may name a data set, at `text[start:end]`, and how the vocabulary knows them."""

    start: int
    end: int
    kind: Kind


def mentions(text: str) -> list[tuple[int, int, str]]:
    """The data sets that a text names, in order: start, end and name as written.

    Short forms in a list give a name each.

    >>> mentions("On CIFAR-10/100 and the Foobar dataset, GPT-4 wins.")
    [(3, 11, 'CIFAR-10'), (12, 15, 'CIFAR-100'), (24, 30, 'Foobar')]
    """
    found = list(candidates(text))
    taken = set(told(text, found))
    named = {text[start:end] for start, end in taken}
    return [
        name
        for candidate in found
        if (candidate.start, candidate.end) in taken or text[candidate.start : candidate.end] in named
        for name in written(text, candidate)
    ]


def told(text: str, found: Sequence[Candidate]) -> Iterator[tuple[int, int]]:
    """The candidates that count by themselves; the same names count elsewhere in the text, too."""
    for run in runs(text, found):
        beside = Beside(text, run[0].start, run[-1].end)
        familiar = any(candidate.kind == "known" for candidate in run)
        for candidate in run:
            if accepted(text, candidate, beside, familiar):
                yield candidate.start, candidate.end


def candidates(text: str) -> list[Candidate]:
    """Known names, and capitalised words between them, without overlap."""
    made: list[Candidate] = []
    for start, end in capitalised(text):
        known = known_in(text, start, end)
        if not known:
            made.append(Candidate(start, end, "unknown"))
        made.extend(candidate for candidate in known if not made or candidate.start >= made[-1].end)
    return sorted([*made, *lower_case(text)], key=lambda candidate: candidate.start)


def lower_case(text: str) -> Iterator[Candidate]:
    """The first mention of each known name that has no upper-case letter."""
    for name in lower_names():
        start = text.find(name)
        if start >= 0 and not text[start - 1 : start].isalnum():
            yield Candidate(start, start + len(name), "known")


def capitalised(text: str) -> Iterator[tuple[int, int]]:
    """Where capitalised words stand that do not just open a sentence, and known names in lower case."""
    for match in NAME.finditer(text):
        name = match[0]
        if name not in OPENING:
            start = match.start() + opening(name)
            if start < match.end():
                yield start, match.end()


def known_in(text: str, start: int, end: int) -> list[Candidate]:
    """The names of the vocabulary that start among some words; they may reach beyond."""
    if first_words().isdisjoint(WORDS.findall(text[start:end].lower())):
        return []
    tokens = [
        (match.start(), match.end(), match[0].lower()) for match in WORDS.finditer(text, start, end + BEYOND)
    ]
    return [
        Candidate(mention.start, extended(text, mention.end), mention.payload)
        for mention in names().find(text, tokens)
        if mention.start < end
    ]


def runs(text: str, found: Sequence[Candidate]) -> Iterator[list[Candidate]]:
    """Candidates that a list joins."""
    run: list[Candidate] = []
    for candidate in found:
        if run and not (
            candidate.start - run[-1].end < REACH and JOINT.fullmatch(text, run[-1].end, candidate.start)
        ):
            yield run
            run = []
        run.append(candidate)
    if run:
        yield run


def accepted(text: str, candidate: Candidate, beside: Beside, familiar: bool) -> bool:
    """Whether a candidate counts, by what is known of it and what stands beside its list."""
    if candidate.kind == "known":
        return not SOURCE_ONLY.match(text, candidate.end)
    if candidate.kind == "in context":
        return familiar or beside.names_sets() or beside.measures() or beside.names_fields()
    name = text[candidate.start : candidate.end]
    if SET_SHAPE.search(name):
        return not other(name)
    likely = (familiar or beside.measures()) and DISTINCT.search(name) is not None
    return (likely or beside.names_sets()) and not beside.names_things() and not other(name)


def written(text: str, candidate: Candidate) -> Iterator[tuple[int, int, str]]:
    """The names that a candidate stands for, short forms written out."""
    name = text[candidate.start : candidate.end]
    short = SHORT.fullmatch(name)
    if not short:
        yield candidate.start, candidate.end, name
        return
    yield candidate.start, candidate.start + short.end("first"), name[: short.end("first")]
    for match in re.finditer(r"\d+", short["rest"]):
        start = candidate.start + short.start("rest") + match.start()
        yield start, start + len(match[0]), short["base"] + match[0]


def extended(text: str, end: int) -> int:
    """Where a known name ends with the variant behind it (`-C`, ` 256x256`) or the short forms (`/100`)."""
    while match := VARIANT.match(text, end):
        end = match.end()
    short = SHORTS.match(text, end)
    return short.end() if short else end


def opening(name: str) -> int:
    """How many characters at the start of capitalised words belong to the sentence, not to the name."""
    place = 0
    for word in name.split(" "):
        if word not in OPENING:
            break
        place += len(word) + 1
    return min(place, len(name))


def other(name: str) -> bool:
    """Whether a name is that of a model (also by size, version, variant), of hardware, a metric or a field.

    >>> other("LLaMA-2-7B"), other("ResNet-50"), other("A100"), other("Foobar-1K")
    (True, True, True, False)
    """
    things = others()
    if SIZE.search(name) or name in things["metric"] or name in things["field"]:
        return True
    pieces = [name, *PIECES.split(name)]
    return not (things["model"].isdisjoint(pieces) and things["hardware"].isdisjoint(pieces))


@cache
def names() -> Matcher[Kind]:
    """The matcher over the vocabulary: names that say so by themselves, and those that need a context."""
    entries: list[tuple[str, Kind]] = [(name, "known") for name in spelled(datasets())]
    entries += [(name, "in context") for name in spelled(read("datasets_in_context.yaml", Dataset))]
    return Matcher(entries)


@cache
def first_words() -> frozenset[str]:
    """The first words of all names, in lower case."""
    sets = [*datasets(), *read("datasets_in_context.yaml", Dataset)]
    return frozenset(WORDS.findall(name)[0].lower() for name in spelled(sets))


@cache
def lower_names() -> tuple[str, ...]:
    """The names without any upper-case letter."""
    return tuple(name for name in spelled(datasets()) if name == name.lower() and name[0].isalpha())


def spelled(sets: Sequence[Dataset]) -> Iterator[str]:
    """The names of data sets with all aliases."""
    for entry in sets:
        yield entry.name
        yield from entry.aliases
