"""What task a paper is about: phrases of the title and abstract, weighed by where they stand and what they do elsewhere.

`tasks.yaml` holds the phrases.  Five weights (a name or a hint; in the title, in the abstract, behind "we …") and one
number a task, fitted to papers that were read by people, are in `weights/task.json`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from benchclaims.vocabulary import tasks

TOKEN = re.compile(r"[^\W_]+|[.!?](?=\s)")
STOPS = frozenset(".!?")
ANNOUNCING = frozenset(["we", "our", "this"])
SIGNALS = ("title name", "title hint", "text name", "text hint", "announced name")
FADING = 0.5
LONGER = 1.3
REMEMBERED = 200_000

Evidence = dict[str, list[float]]


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """A phrase of the vocabulary: its words, and the tasks that it names (True) or hints at (False).

    `share` is what one mention counts: more for several words, less where several tasks share the phrase.
    """

    words: tuple[str, ...]
    says: tuple[tuple[str, bool], ...]
    share: float


@dataclass(frozen=True, slots=True)
class Weights:
    """What a unit of each signal counts, and what speaks for a task before anything is read."""

    signals: tuple[float, ...]
    before: Mapping[str, float]


class Forms(dict[str, str]):
    """Words in the form in which they are compared, remembered up to a limit."""

    def __missing__(self, word: str) -> str:
        if len(self) >= REMEMBERED:
            self.clear()
        made = self[word] = form(word)
        return made


FORMS = Forms()


def task(text: str, title: str | None = None) -> str | None:
    """The id of the main task of a paper, or None where nothing hints at one.

    >>> task("We prune attention heads in one shot.", "Structured Pruning of Language Models")
    'pruning'
    """
    found = evidence(text, title)
    if not found:
        return None
    weights = shipped()
    return min(found, key=lambda name: (-score(found[name], weights.before.get(name, 0.0), weights.signals), name))


def ranked(text: str, title: str | None = None) -> list[tuple[str, float, list[str]]]:
    """All tasks that something hints at, the likeliest first: id, score, and the phrases that spoke for it.

    >>> ranked("It runs on phones.", "Keyword Spotting with Binary Weights")[0][0]
    'speech-recognition'
    """
    weights, reasons = shipped(), spoken(text, title)
    made = [
        (name, round(score(signals, weights.before.get(name, 0.0), weights.signals), 2), reasons[name])
        for name, signals in evidence(text, title).items()
    ]
    return sorted(made, key=lambda item: (-item[1], item[0]))


def evidence(text: str, title: str | None = None) -> Evidence:
    """What speaks for each task, in the order of `SIGNALS`; a phrase said again counts half as much each time."""
    found: Evidence = {}
    for offset, words in ((0, forms(title or "")), (2, forms(text))):
        fading: dict[Phrase, float] = {}
        for phrase, announced in mentions(words):
            left = fading.get(phrase) or phrase.share
            fading[phrase] = left * FADING
            for name, is_name in phrase.says:
                signals = found.get(name)
                if signals is None:
                    signals = found[name] = [0.0] * len(SIGNALS)
                signals[offset if is_name else offset + 1] += left
                if announced and is_name and offset and phrase.share > signals[4]:
                    signals[4] = phrase.share
    return found


def score(signals: Sequence[float], before: float, weights: Sequence[float]) -> float:
    """The weighted sum of a task's signals."""
    return before + sum([signal * weight for signal, weight in zip(signals, weights, strict=True)])


def spoken(text: str, title: str | None) -> dict[str, list[str]]:
    """The phrases that speak for each task, names before hints, each once."""
    said: dict[str, dict[tuple[bool, str], None]] = {}
    for words in (forms(title or ""), forms(text)):
        for phrase, _ in mentions(words):
            for name, is_name in phrase.says:
                said.setdefault(name, {})[not is_name, " ".join(phrase.words)] = None
    return {name: [words for _, words in sorted(phrases)] for name, phrases in said.items()}


def mentions(words: Sequence[str]) -> Iterator[tuple[Phrase, bool]]:
    """The longest phrase at each word, and whether the sentence has announced by then what the paper does."""
    lexicon, announced = phrases(), False
    for place, word in enumerate(words):
        for phrase in lexicon.get(word, ()):
            length = len(phrase.words)
            if length == 1 or tuple(words[place : place + length]) == phrase.words:
                yield phrase, announced
                break
        if word in ANNOUNCING:
            announced = True
        elif word in STOPS:
            announced = False


def forms(text: str) -> list[str]:
    """The words of a text as they are compared, and the stops between its sentences."""
    return [FORMS[word] for word in TOKEN.findall(text)]


def form(word: str) -> str:
    """A word as it is compared: in lower case unless two of its letters are upper case, without the plural's `s`.

    >>> form("Networks"), form("LLMs"), form("bias")
    ('network', 'LLM', 'bias')
    """
    if sum(letter.isupper() for letter in word) > 1:
        return word[:-1] if len(word) > 2 and word[-1] == "s" else word
    lower = word.lower()
    return lower[:-1] if len(lower) > 3 and lower[-1] == "s" and lower[-2] not in "sui" else lower


@cache
def phrases() -> Mapping[str, tuple[Phrase, ...]]:
    """The phrases of the vocabulary by their first word, the longest first."""
    says: dict[tuple[str, ...], dict[str, bool]] = {}
    for entry in tasks().values():
        for is_name, texts in ((False, entry.cues), (True, entry.aliases)):
            for text in texts:
                says.setdefault(tuple(forms(text)), {})[entry.id] = is_name
    by_first: dict[str, list[Phrase]] = {}
    for words, meant in says.items():
        by_first.setdefault(words[0], []).append(Phrase(words, tuple(sorted(meant.items())), share(words, len(meant))))
    return {word: tuple(sorted(found, key=lambda p: (-len(p.words), p.words))) for word, found in by_first.items()}


def share(words: Sequence[str], meanings: int) -> float:
    """What one mention of a phrase counts for each of its tasks."""
    return float((LONGER if len(words) > 1 else 1.0) / meanings**0.5)


@cache
def shipped() -> Weights:
    """The weights that come with the package, written by `python -m benchclaims.learn.task fit`."""
    raw = json.loads(files(__package__).joinpath("weights", "task.json").read_text("utf-8"))
    return Weights(tuple(raw["signals"][name] for name in SIGNALS), raw["before"])
