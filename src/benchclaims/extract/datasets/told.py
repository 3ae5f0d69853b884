"""What a text tells of the data sets that it names: beside which words they stand, under which verb."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from benchclaims.extract.datasets.here import Mention, series_of
from benchclaims.extract.datasets.names import headline
from benchclaims.extract.grammar.syntax import VERBS
from benchclaims.extract.roles import place_of
from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.subjects.names import Names, acts_of

WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
MOST, FARTHEST = 3, 12
"""How many mentions of a name are looked at, and how far to the left of one its verb may stand."""

IN_TITLE, ANOTHER_IN_TITLE = "told title", "told title of another set"
"""That the title names a data set, and that it is about another one."""

Told = Mapping[str, tuple[str, ...]]


def told(
    mentions: Iterable[Mention], sentences: Sequence[Sentence], title: str | None, methods: Names
) -> dict[str, tuple[str, ...]]:
    """For each name what its mentions say of it; `methods` are the names of the paper's own method."""
    places: dict[str, list[Mention]] = {}
    for mention in mentions:
        places.setdefault(mention[2], []).append(mention)
    made = {}
    head = headline(title or "")
    for name, found in places.items():
        features = [*shape(name), f"told count={min(len(found), 4)}", *as_method(name, methods)]
        if title and name in title:
            features += [IN_TITLE, in_title(headed=name == head, about=bool(head))]
        elif head:
            features.append(ANOTHER_IN_TITLE)
        for sentence, (start, end, _) in held(found[:MOST], sentences):
            features += beside(sentence, start, end)
        made[name] = tuple(dict.fromkeys(features))
    return made


def mentioned(mentions: Iterable[Mention], sentences: Sequence[Sentence]) -> dict[int, tuple[str, ...]]:
    """By where a mention starts, what its sentence says of it: the verb, the words, the values, the sets."""
    together: dict[int, tuple[Sentence, list[Mention]]] = {}
    for sentence, mention in held(mentions, sentences):
        together.setdefault(sentence.start, (sentence, []))[1].append(mention)
    return {
        mention[0]: (*at_mention(sentence, mention[0]), *among(sentence, mention, here))
        for sentence, here in together.values()
        for mention in here
    }


def among(sentence: Sentence, mention: Mention, here: Sequence[Mention]) -> Iterator[str]:
    """How many data sets the sentence of a mention names outside its list, and with how many values.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> sentence = read_sentences("It gains 5% on C4, MNIST and, behind MMLU, 7%.")[1][0]
    >>> [*among(sentence, (15, 17, "C4"), [(15, 17, "C4"), (19, 24, "MNIST"), (37, 41, "MMLU")])]
    ['named others=1', 'named sets=2 values=2']
    """
    names = {name for _, _, name in here}
    listed = {name for _, _, name in series_of(sentence, mention, here)}
    yield f"named others={min(len(names - listed), 2)}"
    yield f"named sets={min(len(names), 2)} values={min(len(sentence.at), 2)}"


def held(mentions: Iterable[Mention], sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, Mention]]:
    """Each mention with the sentence that holds it."""
    for mention in mentions:
        index = bisect_right(sentences, mention[0], key=lambda sentence: sentence.start) - 1
        if index >= 0:
            yield sentences[index], mention


def at_mention(sentence: Sentence, start: int) -> Iterator[str]:
    """The verb and the word before a mention, what opens its sentence, and the values there."""
    first = sentence.position(start)
    yield f"named verb={verb_before(sentence, first)}"
    yield f"named -1={sentence.word(first - 1)}"
    yield f"named opens={sentence.word(0)}"
    yield f"named values={min(len(sentence.at), 2)}"
    yield f"named behind value={any(at < first for at in sentence.at)}"


def in_title(headed: bool, about: bool) -> str:
    """Of a name in the title, whether the title begins with it, and whether it is about a data set at all."""
    return f"{IN_TITLE} headed={headed} about={about}"


def shape(name: str) -> Iterator[str]:
    """How a name is written: length, capitals, digits, marks that names of metrics and units bear."""
    letters = [letter for letter in name if letter.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    some = ("none", "one", "many")[min(capitals, 2)]
    kind = "all" if letters and capitals == len(letters) else some
    digits = any(letter.isdigit() for letter in name)
    yield f"told capitals={kind} digits={digits}"
    yield f"told words={min(name.count(' '), 3)} length={min(len(name) // 4, 4)}"
    if "@" in name or "/" in name:
        yield "told marks"
    yield f"told ends={ending(name)}"


def ending(name: str) -> str:
    """The last word within a name, in lower case.

    >>> ending("LongFooBench-v2"), ending("FooQA"), ending("1-2")
    ('v', 'qa', '')
    """
    words = WORD.findall(name)
    return words[-1].lower() if words else ""


def as_method(name: str, methods: Names) -> Iterator[str]:
    """Whether the name also is one that the paper may call its own method, and whether that acts."""
    standing = methods.standing.get(name)
    if standing:
        yield f"told {standing} {acts_of(methods.features[name])}"


def beside(sentence: Sentence, start: int, end: int) -> Iterator[str]:
    """The words beside a mention, the verb to its left, and where its sentence stands in the text."""
    first, last = sentence.position(start), sentence.position(end - 1) + 1
    before, behind = sentence.word(first - 1), sentence.word(last)
    yield f"told -1={before}"
    yield f"told -2-1={sentence.word(first - 2)} {before}"
    yield f"told +1={behind}"
    yield f"told place={place_of(sentence.index, sentence.count)}"
    yield f"told opens={sentence.word(0)} {before}"
    yield f"told verb={verb_before(sentence, first)} {before}"
    yield f"told numbers={bool(sentence.quantities)}"


def verb_before(sentence: Sentence, first: int) -> str:
    """The nearest verb to the left of a word, or ''."""
    tags = sentence.parsed.tags
    for position in range(first - 1, max(-1, first - FARTHEST), -1):
        if tags[position] in VERBS:
            return sentence.words[position]
    return ""
