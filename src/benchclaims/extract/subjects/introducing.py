"""How an abstract brings in the names that it may use for its own method, and where each of them stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from benchclaims.extract.grammar.tidy import tidy
from benchclaims.extract.subjects.camels import camels
from benchclaims.extract.subjects.descriptions import worded_as
from benchclaims.extract.subjects.name_places import longer_names, places_of
from benchclaims.extract.subjects.names import ADJECTIVE, Names
from benchclaims.extract.subjects.telling import METHODS
from benchclaims.extract.subjects.titles import Title
from benchclaims.vocabulary import metrics

NAME = (
    r"(?:\\(?:textbf|textit|textsc|emph|text|texttt|textsf)\{)?"
    r"(?:\d[Dd]-)?[A-Z$\\](?:[\w$^{}\\+*/-]|\.(?=\w)|&(?=[A-Z]))*"
    r"(?:[ ~-](?:[A-Z](?:[\w^{}+*/-]|\.(?=\w))*|\d+(?:\.\d+)?))*"
)
INTRODUCED = re.compile(
    r"\b(?:propose[sd]?|present(?:s|ed)?|introduc(?:e[sd]?|ing)|develop(?:s|ed)?|design(?:s|ed)?"
    r"|call(?:ed)?|named|dubbed|termed|coin(?:ed)?|namely|"
    r"release|describe|contribute|offer|study|refer to (?:it )?as|name it"
    r"|method,|framework,|model,|approach,|system,)"
    r"\s+(?:as\s|it\s|this\s|the\s|our\s|new\s|method\s|a\s|an\s)*"
    rf"[\"“'`]*(?P<name>{NAME})"
)
PHRASE = re.compile(
    r"\b(?:[Ww]e|[Tt]his (?:paper|work|article|study)|[Hh]ere,? we)\s(?:\w+ly\s|then\s|also\s|further\s)?"
    r"(?:propose|present|introduce|develop|design|describe|investigate|study|explore|suggest|apply|build)s?\s"
    r"(?:an?\s|the\s|our\s)?"
    r"(?:(?:(?:design|development|implementation|evaluation|analysis|demonstration|fabrication|use|application)"
    r"(?:,\s|,?\sand\s|\s))+of\s(?:an?\s|the\s|our\s)?)?"
    r"(?:(?:novel|new|simple|efficient|effective|general|unified|lightweight|scalable|first)"
    r"[\s,]+(?:and\s|yet\s|but\s)?)*"
    r"(?P<name>[a-z][\w-]*(?:\s"
    r"(?!(?:for|that|to|which|based|called|with|by|in|on|of|as|using|named|where|and|from|via)\b)"
    r"[\w-]+){0,4})"
)
INTRODUCES = re.compile(
    r"\b(?:propos|present|introduc|develop|design|call|nam|dub|term|describ|releas|construct|build|built"
    r"|contribut|novel|new\b)",
    re.I,
)
IN_BRACKETS = re.compile(
    rf"\((?:called |dubbed |named |termed |abbreviated (?:as )?|or )?[\"“'`]*(?P<name>{NAME})[\"”']*\)"
)
TITLE = re.compile(r"^\s*(?P<name>[^:?]{2,48}?)\s*:\s")
Said = Iterable[tuple[str, str]]
"""Phrases of a text, each with what speaks for it."""


def method_names(text: str, title: str | None, told: Said = (), brought: Said = ()) -> Names:
    """The candidates for the paper's own names, from its title and from what its sentences introduce.

    `told` are phrases that the text calls its own or gives as names, `brought` those that it brings in
    otherwise: they are names where they hold no other.

    >>> list(method_names("We propose FooNet, a network. FooNet is 2x faster.", None).features)
    ['FooNet']
    """
    found = TITLE.match(title or "")
    names = Names(head=tidy(found["name"]) if found else "")
    names.add(as_spelled(names.head, text), "title")
    for name, how in brought_in(text):
        names.add(name, how)
    for name, said in told:
        names.add(name, f"phrase {said}")
    for name, how in brought:
        if not any(other in name for other in names.features):
            names.add(name, how)
    for name, features in names.features.items():
        features += worded_as(name, features)
    tell_places(names, text, title)
    return names


def brought_in(text: str) -> Iterator[tuple[str, str]]:
    """What the wording of a text brings in as names, each with how, in the order in which it counts.

    >>> list(brought_in("We propose FooNet."))
    [('FooNet', 'introduced'), ('FooNet', 'camel')]
    """
    for match in INTRODUCED.finditer(text):
        yield match["name"], "introduced"
    for match in PHRASE.finditer(text):
        yield match["name"], "phrase"
    for match in IN_BRACKETS.finditer(text):
        before = text[max(0, match.start() - 160) : match.start()].rsplit(". ", 1)[-1]
        brackets = "brackets initials" if initials(before[-90:], tidy(match["name"])) else "brackets"
        yield match["name"], f"{brackets} introduced" if INTRODUCES.search(before) else brackets
    for name in dict.fromkeys(camels(text)):
        yield completed(name, text) if ADJECTIVE.search(name) else name, "camel"


def tell_places(names: Names, text: str, title: str | None) -> None:
    """Tell names where they stand in a text and its title, and what else the vocabulary knows them as."""
    headline, kinds, longer = Title(title or ""), known_kinds(), longer_names(names.features)
    for name, features in names.features.items():
        if kind := kinds.get(name) or kinds.get(name.lower()):
            features.append(f"is {kind}")
        spelled = (name, *names.spelled.get(name, ()))
        places = names.places[name] = sorted(
            place for one in spelled for place in places_of(one, text, longer.get(name, ()))
        )
        features.append(f"count={min(len(places), 4)}")
        if places:
            features.append(f"first at={min(4, places[0] * 5 // max(1, len(text)))}")
        if title:
            features += headline.tells(name)
            if name in title and "title" not in features:
                features.append("within title")


def as_spelled(name: str, text: str) -> str:
    """A name of the title as the text writes it; '' where only the title names it.

    >>> as_spelled("TALKPLAY", "We present TalkPlay."), as_spelled("YOLACT", "We present a model.")
    ('TalkPlay', '')
    """
    found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.I) if name else None
    return found[0] if found else ""


def completed(name: str, text: str) -> str:
    """An adjective with the method that a text calls so, as in `our SVD-based compression method`.

    >>> completed("SVD-based", "Our SVD-based compression method gains 5%.")
    'SVD-based compression method'
    """
    behind = re.compile(re.escape(name) + r"((?:\s[\w-]+){1,3})")
    for match in behind.finditer(text):
        words = match[1].split()
        last = next((place for place, word in enumerate(words) if word.lower() in METHODS), None)
        if last is not None:
            return " ".join([name, *words[: last + 1]])
    return name


@cache
def known_kinds() -> dict[str, str]:
    """Names that the vocabulary knows as something else: a metric is no method."""
    return {alias: "metric" for metric in metrics().values() for alias in metric.aliases}


def initials(before: str, name: str) -> bool:
    """Whether the letters of `name` are those that the words before it begin with."""
    letters = [letter.lower() for letter in name if letter.isalpha() and letter.isupper()]
    words = re.findall(r"[A-Za-z]+", before)[-len(letters) * 2 - 1 :]
    starts = [word[0].lower() for word in words]
    position = 0
    for start in starts:
        if position < len(letters) and start == letters[position]:
            position += 1
    return len(letters) >= 2 and position >= len(letters) - (len(letters) > 3)
