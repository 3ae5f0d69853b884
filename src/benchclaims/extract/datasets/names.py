"""Names of data sets and benchmarks in running text: known ones, and unknown ones by where they stand.

Three things speak for a name: the vocabulary, the words beside it (`the X dataset`, `benchmarks such as X`,
`on X`), and its neighbours in a list.  Models, hardware, metrics and fields (`not_datasets.yaml`) are no
data sets wherever they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from benchclaims.alike import spells
from benchclaims.extract.datasets.context import JOINT, REACH, SOURCE_ONLY, Beside
from benchclaims.extract.datasets.lookalikes import COUNTED, is_lookalike
from benchclaims.extract.datasets.spans import Candidate, candidates
from benchclaims.vocabulary.not_datasets import not_datasets

DISTINCT = re.compile(r"[A-Z].*[A-Z]|[A-Za-z].*\d|\d.*[A-Za-z]")
SET_SHAPE = re.compile(
    r"[\w$](?:"
    r"(?:-?[Bb]ench|-BENCH|[Bb]enchmark|-?Arena|-?Eval|[a-z]QA|\sBench)(?:[- ]?[vV]?\d[\w.]*)?|Bench-\w+|"
    r"\s(?:Dataset|Corpus|Benchmark|Challenge|Treebank|Database|Study|Survey|Biobank|Cohort|Leaderboard|Track|"
    r"Shared\sTask)(?:\s20\d\d)?)$|\d\sTask\s\d+$"
)
SHORT = re.compile(r"(?P<base>.*?[-A-Za-z])(?P<first>\d+)(?P<rest>(?:/-?\d+)+)$")
HEAD = re.compile(r"\W*(?P<name>[\w.+-]+(?: [\w.+-]+)?)\s*(?::|—| - )")
ABOUT_SET = re.compile(
    r"\b(?:[Bb]enchmark(?:s|ing)?|[Dd]ata\s?[Ss]ets?|[Cc]orpus|[Tt]est\s?[Bb]ed|[Tt]est\s?[Ss]uite)\b"
)
IN_BRACKETS = re.compile(r"\s?\([^()]{1,60}\)")
BRACKET = re.compile(r" ?\((?P<short>[A-Za-z][\w+-]{1,9})\)")
# "Training data improves it" begins a sentence; the word is no name
OPENS = re.compile(r"(?:^|[.!?:;]\s|\n)$")
OWNER = re.compile(r"['’]s$")
# "On Foo, F1 rises"
FRONTED = re.compile(r"(?:^|[.;:)]\s)(?:On|In|Across|For)\s(?:the\s)?$")


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
    told_as = goes_by(shortened(text, taken), text)
    named = {text[start:end] for start, end in taken} | {headline(title or ""), *told_as}
    return [
        (start, end, told_as.get(name, name))
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


def goes_by(shortened: Iterable[tuple[str, str]], text: str) -> dict[str, str]:
    """The form of each name that readers tell it by: the short form, but where two words say it in full.

    One word does so, too, where its short form stands nowhere else.

    >>> goes_by([("Indian Pines", "IP"), ("Deep Fact Probes", "DFP")], "")
    {'IP': 'Indian Pines', 'Indian Pines': 'Indian Pines', 'Deep Fact Probes': 'DFP', 'DFP': 'DFP'}
    """
    made: dict[str, str] = {}
    for name, short in shortened:
        words = name.count(" ") + 1
        full = words == 2 or (words == 1 and stands_once(short, text))
        made |= {short: name, name: name} if full else {name: short, short: short}
    return made


def stands_once(short: str, text: str) -> bool:
    """Whether a short form stands at one place of a text alone, as a word of its own.

    No pattern is made of it: a text may give as many short forms as it has words.

    >>> stands_once("IP", "Pines (IP), an IPX"), stands_once("IP", "Pines (IP), or IP"), stands_once("IP", "")
    (True, False, False)
    """
    count, place = 0, text.find(short)
    while place >= 0 and count < 2:
        end = place + len(short)
        beside = text[max(0, place - 1) : place], text[end : end + 1]
        whole = not in_word(beside[0]) and in_word(beside[1]) != in_word(short[-1])
        count += whole
        place = text.find(short, end if whole else place + 1)
    return count == 1


def in_word(sign: str) -> bool:
    """Whether a sign is one of those that words are made of."""
    return sign.isalnum() or sign == "_"


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


def runs(text: str, found: Sequence[Candidate]) -> Iterator[list[Candidate]]:
    """Candidates that a list joins; what stands in brackets behind a member is in no list with the members.

    >>> text = "CheXpert (224,316 CXRs), Wobble (160,000 CXRs)"
    >>> [[text[one.start : one.end] for one in run] for run in runs(text, list(candidates(text)))]
    [['CheXpert', 'Wobble'], ['CXRs'], ['CXRs']]
    """
    inner: list[Candidate] = []
    yield from listed(text, outside_brackets(text, found, inner))
    yield from listed(text, inner)


def outside_brackets(text: str, found: Iterable[Candidate], inner: list[Candidate]) -> Iterator[Candidate]:
    """The candidates that stand in no brackets right behind another one; those that do are put `inner`."""
    closed = 0
    for candidate in found:
        if candidate.start < closed:
            inner.append(candidate)
            continue
        aside = IN_BRACKETS.match(text, candidate.end)
        closed = aside.end() if aside else 0
        yield candidate


def listed(text: str, found: Iterable[Candidate]) -> Iterator[list[Candidate]]:
    """Candidates one behind another that a list joins."""
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
    if text[left.end : right.start] != ", " or text[right.start : right.end] not in not_datasets()["metric"]:
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
        return not is_lookalike(name, True)
    distinct = DISTINCT.search(name) is not None
    if not distinct and OPENS.search(text, max(0, candidate.start - 2), candidate.start) and name.isalpha():
        return False
    likely = familiar or (distinct and beside.measures()) or (beside.valued() and not OWNER.search(name))
    named = beside.names_sets()
    called = beside.called() or (named and COUNTED.search(name) is not None)
    return (likely or named) and not beside.names_things() and not is_lookalike(name, called)


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
