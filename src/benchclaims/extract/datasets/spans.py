"""Where a text may name a data set: what the vocabulary knows, and capitalised words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from benchclaims.extract.datasets.lookalikes import PIECES, is_lookalike
from benchclaims.extract.grammar.balance import balanced
from benchclaims.vocabulary import datasets
from benchclaims.vocabulary.loader import Dataset, read
from benchclaims.vocabulary.matcher import Matcher
from benchclaims.vocabulary.not_datasets import not_datasets

Kind = Literal["known", "in context", "unknown"]
WORD = r"[a-zτ\d]*+[A-Z][\w*]*(?:[-+./@^’'][\w+*]+)*\+*"
MORE = rf"(?: &)? (?:{WORD}|v?\d[\w.]*\w|v?\d)(?![\w%])"
POWER = r"\$\^\{?\d\}?\$"
NAME = re.compile(
    rf"(?<![\w\\-])(?:(?:τ|\$\\tau\$)?{WORD}(?:{POWER}-?[A-Za-z][\w-]*)?(?:{MORE}){{0,5}}"
    r"|\$\\?[A-Za-zτ]+(?:\^\{?\d\}?)?\$-[Bb]ench\b)"
)
PREFIXED = re.compile(rf"(?<![\w\\-])[a-z]{{2,12}}-{WORD}")
# "-C", " 256x256", "-diamond", " v1.0", "ASAP 2.0, ELLIPSE", "LibriSpeech test-other"
VARIANT = re.compile(
    r"-[A-Z\d][\w.]*|\s?\d+\s?[x×]\s?\d+|\+"
    r"|-(?:c|dev|diamond|easy|ext|full|hard|large|lite|mini|pro|rot|small|test|val|verified)\b(?:-\w+)*"
    r"|[\s~]v\d+(?:\.\d+)*|[\s~]\d\.\d(?=[,;()]|\.\s|\s(?:and|corpus|dataset|benchmark)\b)"
    r"|\stest-(?:clean|dev|en|other|std|zh)\b"
)
# "the UCI Human Activity Recognition benchmark", "the TUH Abnormal EEG Corpus"
CALLED_BEHIND = re.compile(
    r"\s(?:(?:data\s?set|benchmark|corpus|challenge|competition|test\s?set)s?\b|[Ss]hared\s[Tt]ask)"
)
SET_LAST = re.compile(
    r"\s(?:Data\s?[Ss]et|Corpus|Benchmark|Challenge|Database|Treebank|Shared\sTask|Track)(?:\s20\d\d)?$"
)
# "KernelBench Level-2", "NGSIM US-101", "WMT14 En-De"
PART = re.compile(rf"\s(?=[\w.]*[-\d])(?P<name>{WORD})(?![\w-])")
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
# "the MRI-only ADNI dataset", "the nuScenes-derived corpus"
DESCRIBED = re.compile(r"-[a-z]+(?:\s|$)|(?:^|\s)(?:Existing|New)\s")


class Candidate(NamedTuple):
    """Words that may name a data set, at `text[start:end]`, and how the vocabulary knows them."""

    start: int
    end: int
    kind: Kind


def candidates(text: str) -> list[Candidate]:
    """Known names, and capitalised words between them, without overlap."""
    made: list[Candidate] = []
    for start, end in capitalised(text):
        known = whole(text, start, end, known_in(text, start, end))
        if not known:
            made.append(Candidate(start, end, "unknown"))
        made.extend(candidate for candidate in known if not made or candidate.start >= made[-1].end)
    return sorted([*made, *lower_case(text), *prefixed(text)], key=lambda candidate: candidate.start)


def whole(text: str, start: int, end: int, known: list[Candidate]) -> list[Candidate]:
    """The known names among capitalised words, or all these words where they are called one data set.

    >>> text = "On the UCI Human Activity Recognition benchmark"
    >>> [text[found.start : found.end] for found in whole(text, 7, 37, [Candidate(7, 10, "known")])]
    ['UCI Human Activity Recognition']
    """
    if len(known) != 1 or known[0].end > end or DESCRIBED.search(text, start, end):
        return known
    called = CALLED_BEHIND.match(text, end) or SET_LAST.search(text, start, end)
    return [Candidate(start, end, known[0].kind)] if called else known


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
            left = text[start : match.end()]
            if left == name or (left and not left.islower()):
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


def extended(text: str, end: int) -> int:
    """Where a known name ends with the variant behind it (`-C`, ` 256x256`) or the short forms (`/100`)."""
    while match := VARIANT.match(text, end):
        end = match.end()
    part = PART.match(text, end)
    if part and is_part(part["name"]):
        return part.end()
    short = SHORTS.match(text, end)
    return short.end() if short else end


def is_part(word: str) -> bool:
    """Whether a word with a hyphen or a digit right behind a data set says which part of it is meant.

    >>> is_part("Level-2"), is_part("En-De"), is_part("Top-1"), is_part("AP50"), is_part("ViT-B")
    (True, True, False, False, False)
    """
    pieces = PIECES.split(word)
    pair = "-" in word and not_datasets()["language"].issuperset(pieces)
    return pair or not (is_lookalike(word) or pieces[0] in not_datasets()["metric"])


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
