"""The phrases that a sentence compares with: what stands behind `than`, `over`, `compared to`."""

from __future__ import annotations

import itertools

from benchclaims.extract.context import QUANTITY, Sentence, once
from benchclaims.extract.lexicon import VERBS
from benchclaims.vocabulary.words import words

MARKERS = {
    "than": "than",
    "over": "over",
    "versus": "versus",
    "vs": "versus",
    "against": "against",
    "outperforms": "outperforms",
    "outperforming": "outperforms",
    "outperform": "outperforms",
    "outperformed": "outperforms",
    "surpassing": "outperforms",
    "surpasses": "outperforms",
    "surpass": "outperforms",
    "exceeding": "outperforms",
    "exceeds": "outperforms",
    "beating": "outperforms",
    "beats": "outperforms",
    "compared": "compared",
    "comparison": "compared",
    "relative": "relative",
    "upon": "upon",
    "improves": "improves",
    "improve": "improves",
    "improving": "improves",
    "matching": "matching",
    "matches": "matching",
    "comparable": "matching",
    "par": "matching",
    "competitive": "matching",
    "from": "from",
    "above": "over",
    "beyond": "over",
    "of": "of",
    "to": "to",
    "behind": "behind",
    "including": "including",
    "unlike": "than",
    "trailing": "behind",
    "below": "below",
    "baseline": "baseline",
}
LINKS = {
    "compared": ("to", "with", "against"),
    "relative": ("to",),
    "comparison": ("to", "with"),
    "comparable": ("to", "with"),
    "par": ("with",),
    "competitive": ("with",),
    "improves": ("upon", "on", "over"),
    "improving": ("upon", "on", "over"),
    "improve": ("upon", "on", "over"),
}
STOP = words("stop")
COMPARING = ("than", "over", "compared", "outperforms", "versus")
DETERMINER = frozenset(["the", "a", "an", "its", "their", "our"])


def conjuncts(words: list[str], first: int, last: int) -> list[tuple[int, int]]:
    """The parts of a phrase that `and` joins."""
    cuts = [position for position in range(first, last) if words[position] == "and"]
    edges = [first - 1, *cuts, last]
    return [(left + 1, right) for left, right in itertools.pairwise(edges) if right > left + 1]


@once
def compared(sentence: Sentence) -> list[tuple[str, int, int]]:
    """The phrases behind words of comparison: marker, first and last word (end exclusive)."""
    words, found = sentence.words, []
    for position, word in enumerate(words):
        marker = MARKERS.get(word)
        if not marker:
            continue
        first = position + 1
        if word in LINKS:
            if sentence.word(first) in LINKS[word]:
                first += 1
            elif marker in ("compared", "relative", "matching", "improves") and word not in (
                "matching",
                "matches",
                "improves",
                "improve",
                "improving",
            ):
                continue
        last = phrase_end(words, first)
        while first < last and words[first] in DETERMINER:
            first += 1
        if last > first:
            found.append((marker, first, last))
    return found


def phrase_end(words: list[str], first: int) -> int:
    """Where the noun phrase that begins at `first` ends."""
    position = first
    while position < len(words) and position - first < 12 and words[position] not in STOP:
        following = words[position + 1] if position + 1 < len(words) else ""
        if (
            words[position] == QUANTITY
            or (words[position] in VERBS and position > first)
            or (words[position] == "and" and following in VERBS)
        ):
            break
        position += 1
    while position > first and words[position - 1] in (
        "and",
        "or",
        "both",
        "not",
        "only",
        "also",
        "to",
        "of",
        "the",
        "a",
    ):
        position -= 1
    return position
