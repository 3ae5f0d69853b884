"""What sets claims apart that a chart would describe in the same words: looked up in their sentences.

Nothing is guessed: where neither the words beside the values nor a list told "respectively" sets all of them
apart, a claim is named by its place among the values of its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from benchclaims.report.names import plain, shortened

Claims = Sequence[Mapping[str, Any]]

LONGEST = 44
"""Characters that telling words may have."""
JOINT = re.compile(r"[,;:]|\s(?:and|or|but|while|whereas)\s|\s(?:and|or|but)$")
LEADERS = frozenset(
    "at by for from in into of on over to under using versus vs vs. when with without".split()
)
FUNCTION = LEADERS | frozenset("a an the we our is are and or can it its this that which two three".split())
ORDINALS = ("1st", "2nd", "3rd")


@dataclass(frozen=True, slots=True)
class Value:
    """A value in its sentence: the sentence, and where the value begins and ends in it."""

    text: str
    start: int
    end: int


def telling(claims: Claims) -> list[str]:
    """Words for each of `claims` (of one paper, told by the same words) that none of the others has.

    >>> quote = "we gain 8% under standard training, and 24% under adversarial training."
    >>> telling([{"quote": quote, "value_text": text, "start": quote.find(text), "metric_text": "gain"}
    ...          for text in ("8%", "24%")])
    ['under standard training', 'under adversarial training']
    """
    found = [str(claim["metric_text"] or "") for claim in claims]
    if apart(found):
        return found
    values = places(claims)
    for find in (after, before, respectively) if values else ():
        if apart(found := find(values)):
            return [shortened(plain(words), LONGEST) for words in found]
    return numbered(claims)


def apart(words: Sequence[str]) -> bool:
    """Whether there are words for each, and no two the same."""
    return all(words) and len(set(words)) == len(words) > 0


def places(claims: Claims) -> list[Value]:
    """The claims' values in their sentences; none where one is not certain."""
    found = []
    for claim in claims:
        quote = str(claim["quote"])
        same = [other for other in claims if other["quote"] == quote]
        first = min(other["start"] for other in same)
        fitting = [
            shift
            for shift in range(len(quote))
            if all(quote.startswith(other["value_text"], shift + other["start"] - first) for other in same)
        ]
        if len(fitting) != 1:
            return []
        start = fitting[0] + claim["start"] - first
        found.append(Value(quote, start, start + len(claim["value_text"])))
    return found


def after(values: Sequence[Value]) -> list[str]:
    """The phrase right of each value with the first word that no other has there."""
    stretches = [right_of(value) for value in values]
    found = []
    for place, own in enumerate(stretches):
        rest = stretches[:place] + stretches[place + 1 :]
        found.append(first_own(own.split(), {word for other in rest for word in spelled(other)}))
    return found


def right_of(value: Value) -> str:
    """The words from a value to the next joint; none where `respectively` takes them elsewhere."""
    if "respectively" in value.text:
        return ""
    rest = value.text[value.end :].lstrip("$ ").removeprefix(")")
    return unclosed(JOINT.split(rest)[0]).rstrip(" .")


def unclosed(words: str) -> str:
    """Words up to a bracket that closes what was opened before them."""
    depth = 0
    for place, sign in enumerate(words):
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            return words[:place]
    return words


def first_own(words: list[str], others: set[str]) -> str:
    """The first of `words` that is not among `others`, with its preposition and up to the next one."""
    for place, word in enumerate(words):
        if word not in FUNCTION and spelled(word) and not spelled(word) & others:
            start = place - 1 if place and words[place - 1] in LEADERS else place
            stop = next((i for i in range(place + 1, len(words)) if words[i] in LEADERS), len(words))
            return " ".join(words[start:stop])
    return ""


def spelled(words: str) -> set[str]:
    """The words that are no mere numbers, without the signs around them."""
    found = {word.strip("().,;:$\\%").casefold() for word in words.split()}
    return {word for word in found if re.search(r"[^\W\d_]", word)}


def before(values: Sequence[Value]) -> list[str]:
    """The phrase left of each value, back to a joint or to another value."""
    found = []
    for value in values:
        ends = [other.end for other in values if other.text == value.text and other.end <= value.start]
        words = JOINT.split(value.text[max(ends, default=0) : value.start].rstrip(" ($~"))[-1].strip()
        meant = spelled(words) - FUNCTION and "respectively" not in value.text
        found.append(words if len(words) <= LONGEST else f"…{words[-LONGEST:].split(' ', 1)[-1]}")
        found[-1] = found[-1] if meant else ""
    return found


def respectively(values: Sequence[Value]) -> list[str]:
    """The items of the one list of as many items as values that stands before them."""
    text, first = values[0].text, min(value.start for value in values)
    if any(value.text != text for value in values) or "respectively" not in text[first:]:
        return []
    lists = [items for items in coordinated(text[:first], len(values)) if all(items)]
    if len(lists) != 1:
        return []
    order = sorted(value.start for value in values)
    return [lists[0][order.index(value.start)] for value in values]


def coordinated(text: str, number: int) -> list[list[str]]:
    """The lists of `number` items in a text: `a and b`, `a, b, and c`."""
    found = []
    for joint in re.finditer(r",? and ", text):
        items = text[: joint.start()].split(", ")[1 - number :]
        if len(items) == number - 1 and not (number == 2 and joint[0].startswith(",")):
            found.append([trailing(items[0]), *items[1:], leading(text[joint.end() :])])
    return [items for items in found if all(len(item.split()) <= 3 for item in items)]


def leading(text: str) -> str:
    """The words at the start of a text up to a function word or a sign."""
    words: list[str] = []
    for word in text.split():
        if word.casefold() in FUNCTION:
            break
        words.append(word.rstrip(",.;:"))
        if word[-1] in ",.;:":
            break
    return " ".join(words)


def trailing(text: str) -> str:
    """The words at the end of a text back to a function word or a sign."""
    words: list[str] = []
    for word in reversed(text.split()):
        if word.casefold() in FUNCTION or word[-1] in ",;:":
            break
        words.insert(0, word)
    return " ".join(words)


def numbered(claims: Claims) -> list[str]:
    """Each claim's value as its text has it, and its place among those of the same sentence."""
    found = []
    for claim in claims:
        starts = sorted(other["start"] for other in claims if other["quote"] == claim["quote"])
        place, value = starts.index(claim["start"]), f"“{plain(claim['value_text'])}”"
        ordinal = ORDINALS[place] if place < len(ORDINALS) else f"{place + 1}th"
        many = len(starts) > 1
        found.append(f"{value}, {ordinal} of {len(starts)} values in its sentence" if many else value)
    return found
