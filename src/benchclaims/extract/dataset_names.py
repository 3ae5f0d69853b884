"""Names of data sets and benchmarks in running text: known ones, and unknown ones by where they stand.

Three things speak for a name: the vocabulary, the words beside it (`the X dataset`, `benchmarks such as X`,
`on X`), and its neighbours in a list.  Models, hardware, metrics and fields (`models.yaml`) are no data sets
wherever they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from benchclaims.alike import spells
from benchclaims.extract.balance import balanced
from benchclaims.extract.dataset_context import JOINT, REACH, SOURCE_ONLY, Beside
from benchclaims.extract.dataset_lookalikes import other
from benchclaims.vocabulary import datasets
from benchclaims.vocabulary.loader import Dataset, read
from benchclaims.vocabulary.matcher import Matcher
from benchclaims.vocabulary.others import others

Kind = Literal["known", "in context", "unknown"]

WORD = r"[a-zτ\d]*+[A-Z][\w*]*(?:[-+./@^’'][\w+*]+)*\+*"
MORE = rf"(?: &)? (?:{WORD}|v?\d[\w.]*\w|\d)(?![\w%])"
POWER = r"\$\^\{?\d\}?\$"
NAME = re.compile(
    rf"(?<![\w\\-])(?:(?:τ|\$\\tau\$)?{WORD}(?:{POWER}-?[A-Za-z][\w-]*)?(?:{MORE}){{0,5}}"
    r"|\$\\?[A-Za-zτ]+(?:\^\{?\d\}?)?\$-[Bb]ench\b)"
)
PREFIXED = re.compile(rf"(?<![\w\\-])[a-z]{{2,12}}-{WORD}")
DISTINCT = re.compile(r"[A-Z].*[A-Z]|[A-Za-z].*\d|\d.*[A-Za-z]")
SET_SHAPE = re.compile(
    r"[\w$](?:"
    r"(?:-?[Bb]ench|-BENCH|[Bb]enchmark|Arena|-?Eval|[a-z]QA|\sBench)(?:[- ]?[vV]?\d[\w.]*)?|Bench-\w+|"
    r"\s(?:Dataset|Corpus|Benchmark|Challenge|Treebank))$"
)
VARIANT = re.compile(r"-[A-Z\d][\w.]*|\s?\d+\s?[x×]\s?\d+|\+")
SHORT = re.compile(r"(?P<base>.*?[-A-Za-z])(?P<first>\d+)(?P<rest>(?:/-?\d+)+)$")
SHORTS = re.compile(r"(?:/-?\d+)+\b")
WORDS = re.compile(r"[^\W\d_]+|\d+")
HEAD = re.compile(r"\W*(?P<name>[\w.+-]+(?: [\w.+-]+)?)\s*(?::|—| - )")
ABOUT_SET = re.compile(
    r"\b(?:[Bb]enchmark(?:s|ing)?|[Dd]ata\s?[Ss]ets?|[Cc]orpus|[Tt]est\s?[Bb]ed|[Tt]est\s?[Ss]uite)\b"
)
BRACKET = re.compile(r" ?\((?P<short>[A-Za-z][\w+-]{1,9})\)")
# "On Foo, F1 rises"
FRONTED = re.compile(r"(?:^|[.;:)]\s)(?:On|In|Across|For)\s(?:the\s)?$")
BEYOND = 30
OPENING = frozenset(
    "A Across Additionally After All Although Among An And Applied As At Based Because Besides Both By "
    "Code Compared Comprehensive Despite During Each Empirical Empirically Evaluated Evaluation Even "
    "Experimental Experiments Extensive Finally First For Four From Further Furthermore Given Here "
    "However If In It Its Like Moreover Most Notably On Only Our Over Overall Results Second Several "
    "Since Specifically Such Tested That The Their Then These They This Three Through Thus To Trained "
    "Two Under Unlike Using We When Where Which While With Within".split()
)


class Candidate(NamedTuple):
    """Words that may name a data set, at `text[start:end]`, and how the vocabulary knows them."""

    start: int
    end: int
    kind: Kind


def mentions(text: str, title: str | None = None) -> list[tuple[int, int, str]]:
    """The data sets that a text names, in order: start, end and name as written.

    Short forms in a list give a name each; a name with a short form in brackets goes by the short form.
    A name that heads a `title` about a benchmark counts wherever it stands.

    >>> mentions("On CIFAR-10/100 and the Foobar dataset, GPT-4 wins.")
    [(3, 11, 'CIFAR-10'), (12, 15, 'CIFAR-100'), (24, 30, 'Foobar')]
    >>> mentions("We test on Deep Fact Probes (DFP), where 5% fail.")
    [(11, 27, 'DFP'), (29, 32, 'DFP')]
    """
    found = list(candidates(text))
    taken = set(told(text, found))
    short = dict(shortened(text, taken))
    named = {text[start:end] for start, end in taken} | set(short.values()) | {headline(title or "")}
    return [
        (start, end, short.get(name, name))
        for candidate in found
        if (candidate.start, candidate.end) in taken or text[candidate.start : candidate.end] in named
        for start, end, name in written(text, candidate)
    ]


def headline(title: str) -> str:
    """The name that a title is about, where that is a benchmark or data set; else nothing.

    >>> headline("FooHard: A Benchmark of Riddles"), headline("FooNet: Fast Networks")
    ('FooHard', '')
    """
    head = HEAD.match(title)
    return head["name"] if head and ABOUT_SET.search(title, head.end()) else ""


def shortened(text: str, taken: Iterable[tuple[int, int]]) -> Iterator[tuple[str, str]]:
    """The names that are followed by their short form in brackets, each with it."""
    for start, end in taken:
        bracket = BRACKET.match(text, end)
        if bracket and spells(bracket["short"], text[start:end]):
            yield text[start:end], bracket["short"]


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
    return sorted([*made, *lower_case(text), *prefixed(text)], key=lambda candidate: candidate.start)


def prefixed(text: str) -> Iterator[Candidate]:
    """Known names behind a prefix in lower case: `mini-ImageNet`, `split-CIFAR-10`."""
    for match in PREFIXED.finditer(text):
        yield from known_in(text, match.start(), match.end())


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
    found = [mention for mention in names().find(text, tokens) if mention.start < end]
    if "$" in text[start:end]:
        found = [mention for mention in found if mention.end >= end]
    return [
        Candidate(*balanced(text, first, extended(text, mention.end), start, len(text)), mention.payload)
        for mention in found
        if (first := opened(text, start, mention.start)) == mention.start or mention.payload == "known"
    ]


def opened(text: str, start: int, place: int) -> int:
    """Where the compound begins, from `start` on, that goes on at `place`: `Split-CIFAR-10` is one name.

    >>> opened("on Split-CIFAR-10", 3, 9), opened("on Split CIFAR-10", 3, 9)
    (3, 9)
    """
    if place - 1 > start and text[place - 1] == "-" and text[place - 2].isalnum():
        return max(start, text.rfind(" ", start, place) + 1)
    return place


def runs(text: str, found: Sequence[Candidate]) -> Iterator[list[Candidate]]:
    """Candidates that a list joins."""
    run: list[Candidate] = []
    for candidate in found:
        if run and not joined(text, run[-1], candidate):
            yield run
            run = []
        run.append(candidate)
    if run:
        yield run


def joined(text: str, left: Candidate, right: Candidate) -> bool:
    """Whether two candidates stand in one list, which the clause behind a first phrase does not go on."""
    if right.start - left.end >= REACH or not JOINT.fullmatch(text, left.end, right.start):
        return False
    if text[left.end : right.start] != ", " or text[right.start : right.end] not in others()["metric"]:
        return True
    return FRONTED.search(text, max(0, left.start - 14), left.start) is None


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
