"""What task a paper is about: phrases of the title and the abstract, weighed by where they stand.

`tasks.yaml` holds the phrases.  Three weights (a name in the title, a hint in it, the abstract) and one
number a task, fitted to papers that were read by people, are in `weights/task.json`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from math import sqrt

from benchclaims.extract.linear import shipped
from benchclaims.vocabulary import tasks

SIGNALS = ("title name", "title hint", "root of text")
FADING = 0.5
LONGER = 1.3
REMEMBERED = 200_000
SPACES = {mark: " " for mark in [*range(128), *range(0x2010, 0x2030)] if not chr(mark).isalnum()}

Evidence = dict[str, list[float]]


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """A phrase of the vocabulary: its words, and the tasks that it names (True) or hints at (False).

    `share` is what one mention counts: more for several words, less where several tasks share the phrase.
    """

    words: tuple[str, ...]
    says: tuple[tuple[str, bool], ...]
    share: float


@dataclass(slots=True)
class Opening:
    """The phrases that start with one word: itself, and longer ones by their second word, longest first."""

    alone: Phrase | None = None
    longer: dict[str, list[Phrase]] = field(default_factory=dict)


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
    weights = fitted()
    scores = {
        name: score(signals, weights.before.get(name, 0.0), weights.signals)
        for name, signals in found.items()
    }
    return min(scores, key=lambda name: (-scores[name], name))


def evidence(text: str, title: str | None = None) -> Evidence:
    """What speaks for each task: names and hints in the title, both in the text.

    A phrase said again in the same part counts half as much each time.
    """
    found: Evidence = {}
    for part, words in ((0, split(calm(title))), (2, split(text))):
        fading: dict[Phrase, float] = {}
        for phrase in mentions(words):
            left = fading.get(phrase, phrase.share)
            fading[phrase] = left * FADING
            for name, is_name in phrase.says:
                if name not in found:
                    found[name] = [0.0] * len(SIGNALS)
                found[name][part or not is_name] += left
    return found


def score(signals: Sequence[float], before: float, weights: Sequence[float]) -> float:
    """The weighted sum of a task's signals; the text counts by its root: many hints are one subject still."""
    return before + signals[0] * weights[0] + signals[1] * weights[1] + sqrt(signals[2]) * weights[2]


def mentions(words: Sequence[str]) -> Iterator[Phrase]:
    """The longest phrase that starts at each word."""
    openings = map(lexicon().get, words)
    for place, opening in enumerate(openings):
        if opening is None:
            continue
        found = opening.alone
        if opening.longer:
            for phrase in opening.longer.get(words[place + 1] if place + 1 < len(words) else "", ()):
                length = len(phrase.words)
                if length == 2 or tuple(words[place : place + length]) == phrase.words:
                    found = phrase
                    break
        if found is not None:
            yield found


def calm(title: str | None) -> str:
    """A title that is no shouting: one of several words all in upper case is put in lower case."""
    return (title.lower() if title.isupper() and " " in title else title) if title else ""


def split(text: str) -> list[str]:
    """The words of a text in the form in which they are compared."""
    return list(map(FORMS.__getitem__, text.translate(SPACES).split()))


def form(word: str) -> str:
    """A word as it is compared: without the plural's `s`, in lower case unless two letters are upper case.

    >>> form("Networks"), form("LLMs"), form("loss")
    ('network', 'LLM', 'loss')
    """
    if sum(letter.isupper() for letter in word) > 1:
        return word[:-1] if len(word) > 2 and word[-1] == "s" else word
    lower = word.lower()
    return lower[:-1] if len(lower) > 3 and lower[-1] == "s" and lower[-2] not in "sui" else lower


@cache
def lexicon() -> Mapping[str, Opening]:
    """The phrases of the vocabulary by their first word, the longer ones by their second, too."""
    says: dict[tuple[str, ...], dict[str, bool]] = {}
    for entry in tasks().values():
        for is_name, texts in ((False, entry.cues), (True, entry.aliases)):
            for text in texts:
                says.setdefault(tuple(split(text)), {})[entry.id] = is_name
    made: dict[str, Opening] = {}
    for words, meant in sorted(says.items(), key=lambda item: (-len(item[0]), item[0])):
        phrase = Phrase(words, tuple(sorted(meant.items())), share(words, len(meant)))
        opening = made.setdefault(words[0], Opening())
        if len(words) == 1:
            opening.alone = phrase
        else:
            opening.longer.setdefault(words[1], []).append(phrase)
    return made


def share(words: Sequence[str], meanings: int) -> float:
    """What one mention of a phrase counts for each of its tasks."""
    return float((LONGER if len(words) > 1 else 1.0) / meanings**0.5)


@cache
def fitted() -> Weights:
    """The weights that come with the package, written by `python -m benchclaims.learn.task fit`."""
    raw = shipped("task")
    return Weights(tuple(raw["signals"][name] for name in SIGNALS), raw["before"])
