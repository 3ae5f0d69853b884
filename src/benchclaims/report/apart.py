"""What sets claims apart that a chart would describe in the same words: looked up in their sentences.

Nothing is guessed: where neither the words beside the values nor a list told "respectively" sets all of them
apart, the values that are printed beside them do; claims of one value are named by their place among those of
their sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from benchclaims.report.measure import printable
from benchclaims.report.names import legible
from benchclaims.table.places import beginnings
from benchclaims.table.plain import plain

Claims = Sequence[Mapping[str, Any]]

LONGEST = 44
"""Characters that telling words may have."""
JOINT = re.compile(r"[,;:]|\s(?:and|or|but|while|whereas)\s|\s(?:and|or|but)$")
LEADERS = frozenset(
    "at by for from in into of on over to under using versus vs vs. when with without".split()
)
FUNCTION = LEADERS | frozenset(
    "a an and are as can get including is it its like or our such than that the this two up we which".split()
)
GENERAL = FUNCTION | frozenset(
    "absolute average best boost boosts decrease decreases drop drops fewer faster gain gains higher "
    "improvement improvements improves increase increases larger less lower more outperforming overall "
    "performance reduction reductions reduces relative requiring respectively slower smaller speedup "
    "speedups speed-up speed-ups worse".split()
)
"""Words that stand beside any value."""
VALUE = re.compile(r"(?<![\w.-])\d+(?:\.\d+)?\s?(?:%|×|x\b)|(?<![\w.-])\d+\.\d+(?![\w.-])")
"""A number that is a value and not part of a name."""
ORDINALS = ("1st", "2nd", "3rd")


@dataclass(frozen=True, slots=True)
class Value:
    """A value in its sentence: the sentence, and where the value begins and ends in it."""

    text: str
    start: int
    end: int


def telling(claims: Claims, printed: Sequence[str] = ()) -> list[str]:
    """Words for each of `claims` (of one paper, told by the same words) that none of the others has.

    Where there are none and `printed`, the values beside them, are all different, nothing has to be said.

    >>> quote = "we gain 8% under standard training, and 24% under adversarial training."
    >>> telling([{"quote": quote, "value_text": text, "start": quote.find(text), "metric_text": "gain"}
    ...          for text in ("8%", "24%")])
    ['“under standard training”', '“under adversarial training”']
    """
    found = called(claims)
    values = places(claims)
    for find in (after, before, respectively) if values else ():
        found = found if tells(found) else find(values)
    if tells(found):
        known = [words for words, claim in zip(found, claims, strict=True) if repeats(words, claim)]
        return ["" if known == [words] else f"“{legible(words, LONGEST)}”" for words in found]
    return [""] * len(claims) if apart(printed) else numbered(claims)


def repeats(words: str, claim: Mapping[str, Any]) -> bool:
    """Whether words only name the baseline, which is printed beside them; one of several may go without.

    >>> repeats("to vLLM", {"baseline": "vLLM"}), repeats("for Falcon", {"baseline": "vLLM"})
    (True, False)
    """
    baseline = claim.get("baseline")
    return isinstance(baseline, str) and spelled(words) - FUNCTION <= spelled(baseline)


def tells(words: Sequence[str]) -> bool:
    """Whether there are words for each, no two the same, and in none a value that is not its own."""
    return apart(words) and not any(VALUE.search(plain(text)) for text in words)


def called(claims: Claims) -> list[str]:
    """What the text calls each metric, where that says more than another's."""
    words = [claim["metric_text"] if isinstance(claim["metric_text"], str) else "" for claim in claims]
    sets = [spelled(text) - GENERAL for text in words]
    own = [bool(each - set().union(*sets[:place], *sets[place + 1 :])) for place, each in enumerate(sets)]
    return words if all(own) else []


def apart(words: Sequence[str]) -> bool:
    """Whether there are words for each, and no two the same."""
    return all(words) and len(set(words)) == len(words) > 0


def places(claims: Claims) -> list[Value]:
    """The claims' values in their sentences; none where one is not certain."""
    told: dict[str, list[tuple[str, int]]] = {}
    for claim in claims:
        told.setdefault(claim["quote"], []).append((claim["value_text"], claim["start"]))
    begins = {quote: beginnings(quote, values) for quote, values in told.items()}
    if any(len(found) != 1 for found in begins.values()):
        return []
    starts = [(claim, claim["start"] - min(begins[claim["quote"]])) for claim in claims]
    return [Value(claim["quote"], start, start + len(claim["value_text"])) for claim, start in starts]


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
    return unclosed(JOINT.split(f" {rest}")[0]).strip(" .")


def unclosed(words: str) -> str:
    """Words up to a bracket whose other half they do not hold."""
    depth, opened = 0, len(words)
    for place, sign in enumerate(words):
        depth += (sign == "(") - (sign == ")")
        opened = place if sign == "(" and depth == 1 else opened
        if depth < 0:
            return words[:place]
    return words[:opened] if depth else words


def first_own(words: list[str], others: set[str]) -> str:
    """The first phrase of `words` with a word that is not among `others`, preferably after a preposition."""
    starts = [0, *(place for place, word in enumerate(words) if place and word in LEADERS)]
    phrases = [words[start:stop] for start, stop in zip(starts, [*starts[1:], len(words)], strict=True)]
    own = [" ".join(phrase) for phrase in phrases if spelled(" ".join(phrase)) - others - GENERAL]
    led = [phrase for phrase in own if phrase.split()[0] in LEADERS]
    return (led or own or [""])[0]


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
        meant = len(spelled(words) - GENERAL) > 1 and "respectively" not in value.text
        found.append(words if len(words) <= LONGEST else f"…{words[-LONGEST:].split(' ', 1)[-1]}")
        found[-1] = found[-1] if meant else ""
    return found


def respectively(values: Sequence[Value]) -> list[str]:
    """The items of the one list of as many items as values that stands before them."""
    text, first = values[0].text, min(value.start for value in values)
    if any(value.text != text for value in values) or "respectively" not in text[first:]:
        return []
    lists = coordinated(text[:first], len(values))
    if len(lists) != 1:
        return []
    order = sorted(value.start for value in values)
    return [lists[0][order.index(value.start)] for value in values]


def coordinated(text: str, number: int) -> list[list[str]]:
    """The lists of `number` short items in a text: `A and B` of names, `a, b, and c` of any words.

    Two words beside an `and` may be anything; two names are a list.
    """
    found = []
    for joint in re.finditer(r",? and ", text):
        items = text[: joint.start()].split(", ")[1 - number :]
        if len(items) < number - 1:
            continue
        names = number == 2
        items = [trailing(items[0], names), *items[1:], leading(text[joint.end() :], names)]
        if all(0 < len(item.split()) <= 3 for item in items):
            found.append(items)
    return found


def leading(text: str, names: bool) -> str:
    """The words at the start of a text up to a function word or a sign, or to the first that is no name."""
    words: list[str] = []
    for word in text.split():
        if stops(word, names):
            break
        words.append(word.rstrip(",.;:"))
        if word[-1] in ",.;:":
            break
    return " ".join(words)


def trailing(text: str, names: bool) -> str:
    """The words at the end of a text back to a function word or a sign, or to the last that is no name."""
    words: list[str] = []
    for word in reversed(text.split()):
        if stops(word, names) or word[-1] in ",;:":
            break
        words.insert(0, word)
    return " ".join(words)


def stops(word: str, names: bool) -> bool:
    """Whether a word is no part of an item."""
    return word.casefold() in FUNCTION or (names and not re.search(r"[A-Z]", word))


def numbered(claims: Claims) -> list[str]:
    """Each claim's value as its text has it, and its place among those of the same sentence."""
    found = []
    for claim in claims:
        starts = sorted(other["start"] for other in claims if other["quote"] == claim["quote"])
        place, value = starts.index(claim["start"]), f"“{printable(plain(claim['value_text']))}”"
        many = len(starts) > 1
        found.append(
            f"{value}, {nth(place)} of {len(starts)} values that its sentence lists" if many else value
        )
    return [f"{words}, {nth(place)} of {len(found)} in the text" if found.count(words) > 1 else words
            for place, words in zip(in_text(claims), found, strict=True)]  # fmt: skip


def in_text(claims: Claims) -> list[int]:
    """Each claim's place among the others in their text."""
    order = sorted(range(len(claims)), key=lambda number: (claims[number]["start"], number))
    return [order.index(number) for number in range(len(claims))]


def nth(place: int) -> str:
    """A place in words.

    >>> nth(0), nth(3)
    ('1st', '4th')
    """
    return ORDINALS[place] if place < len(ORDINALS) else f"{place + 1}th"
