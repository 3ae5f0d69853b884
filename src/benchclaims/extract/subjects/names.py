"""The names that an abstract may use for its own method, each with what speaks for it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import combinations

from benchclaims.extract.grammar.tidy import tidy
from benchclaims.extract.subjects.camels import camels
from benchclaims.extract.subjects.descriptions import best_named, worded_as
from benchclaims.extract.subjects.name_places import longer_names, places_of
from benchclaims.extract.subjects.titles import Title
from benchclaims.vocabulary import metrics
from benchclaims.vocabulary.words import words

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
MACRO = re.compile(r"\{?(\\[A-Za-z]{2,})(?:\{\})?\}?")
r"""A macro of the authors' own that stands in place of a name: `\method`, `{\ours}`."""
TITLE = re.compile(r"^\s*(?P<name>[^:?]{2,48}?)\s*:\s")
ADJECTIVE = re.compile(r"[-‑](?:based|assisted|driven|powered|enabled|enhanced|guided|trained|style)$", re.I)
"""The ending of what names no method by itself: `SVD-based`, `PRM-guided`."""
LINK = re.compile(r"\bURLs?$")
"""The ending of `this http URL`: so a listing of papers prints what looks like an address (`Next.js`)."""
COMMON, METHODS = words("common"), words("methods")
Said = Iterable[tuple[str, str]]
"""Phrases of a text, each with what speaks for it."""


@dataclass(slots=True, eq=False)
class Names:
    """The names that an abstract may use for its own method, each with what speaks for it.

    `places` are where a name stands in the text, `kinds` joins what speaks for it without the numbers, and
    `spoken` are the features of its own that it has wherever it stands, `absent` those that it has where it
    stands in another sentence; `standing` tells the text's own names from others, and `called`
    is the noun that says what it is where it is first met.  `head` is the name that the title gives, which a
    macro stands for; `spelled` are ways in which a text writes a name otherwise, `best` tells how
    well the text names what it is about.
    """

    features: dict[str, list[str]] = field(default_factory=dict)
    places: dict[str, list[int]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    spoken: dict[str, list[str]] = field(default_factory=dict)
    absent: dict[str, list[str]] = field(default_factory=dict)
    standing: dict[str, str] = field(default_factory=dict)
    called: dict[str, str] = field(default_factory=dict)
    head: str = ""
    spelled: dict[str, set[str]] = field(default_factory=dict)
    best: str = "nothing"

    def add(self, name: str, feature: str) -> None:
        """Note that `feature` speaks for `name`."""
        clean = tidy(name)
        written, macro = name.strip(" .,;:"), MACRO.fullmatch(clean)
        if macro:
            written, clean = macro[1], self.head or macro[1]
        if (
            len(clean) < 2
            or clean in COMMON
            or clean.lower() in ("the", "this", "a")
            or ADJECTIVE.search(clean)
            or LINK.search(clean)
        ):
            return
        if clean not in written:
            self.spelled.setdefault(clean, set()).add(written)
        noted = self.features.setdefault(clean, [])
        for one in (feature, "title") if macro else (feature,):
            if one not in noted:
                noted.append(one)

    def settle(self) -> None:
        """Say once for each name what its features say wherever it stands."""
        own = {name for name, features in self.features.items() if introduced(features)}
        for name, features in self.features.items():
            joined = self.kinds[name] = "+".join(
                sorted(feature for feature in features if "=" not in feature and feature != "title spells")
            )
            told = next((one for one in ("phrase", "used") if one in joined), "other")
            standing = "own" if name in own else told
            acts = next((feature for feature in features if feature.startswith("acts=")), "acts=0")
            rivals = min(len(own - {name}), 2)
            self.spoken[name] = [*(f"n {feature}" for feature in features), f"n set {joined}"]
            self.spoken[name].append(f"n {standing} {acts}")
            traits = [f"set {joined}", *filter(TRAIT.match, features)]
            self.spoken[name] += [f"n {one} & {other}" for one, other in combinations(traits, 2)]
            self.absent[name] = [
                "not in sentence",
                f"not in sentence {joined}",
                f"not in sentence {standing} {acts}",
                f"not in sentence {standing} rivals={rivals}",
                *(f"not in sentence {trait}" for trait in traits[1:]),
            ]
            self.standing[name] = standing
            self.called[name] = next(
                (one.removeprefix(CALLED) for one in features if one.startswith(CALLED)), ""
            )

        self.best = best_named((self.standing[name], features) for name, features in self.features.items())

    def moved(self, by: int) -> Names:
        """The same names `by` code points later in a text."""
        places = {name: [place + by for place in found] for name, found in self.places.items()}
        return replace(self, places=places) if by else self


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
    for match in INTRODUCED.finditer(text):
        names.add(match["name"], "introduced")
    for match in PHRASE.finditer(text):
        names.add(match["name"], "phrase")
    for match in IN_BRACKETS.finditer(text):
        before = text[max(0, match.start() - 160) : match.start()].rsplit(". ", 1)[-1]
        brackets = "brackets initials" if initials(before[-90:], tidy(match["name"])) else "brackets"
        names.add(match["name"], f"{brackets} introduced" if INTRODUCES.search(before) else brackets)
    for name in dict.fromkeys(camels(text)):
        names.add(completed(name, text) if ADJECTIVE.search(name) else name, "camel")
    for name, said in told:
        names.add(name, f"phrase {said}")
    for name, how in brought:
        if not any(other in name for other in names.features):
            names.add(name, how)
    for name, features in names.features.items():
        features += worded_as(name, features)
    headline = Title(title or "")
    kinds = known_kinds()
    longer = longer_names(names.features)
    for name, features in names.features.items():
        kind = kinds.get(name) or kinds.get(name.lower())
        if kind:
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
    return names


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


TRAIT = re.compile(r"(?:count|first at|title words|acts)=|title spells")
CALLED = "met called="
OWN = frozenset(("title", "offered", "is offered", "is called", "is called a"))


def introduced(features: Iterable[str]) -> bool:
    """Whether a text introduces a name as its own."""
    return any("introduced" in feature or feature in OWN for feature in features)
