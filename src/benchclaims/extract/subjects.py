"""What a value is claimed for: the paper's method by its name, or whoever the sentence says does it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from benchclaims.extract.context import Sentence
from benchclaims.extract.lexicon import VERBS
from benchclaims.vocabulary import metrics
from benchclaims.vocabulary.words import words

NAME = (
    r"(?:\\(?:textbf|textit|textsc|emph|text|texttt|textsf)\{)?"
    r"[A-Z$\\][\w$^{}\\+*/.-]*(?:[ ~-](?:[A-Z][\w^{}+*/.-]*|\d+(?:\.\d+)?))*"
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
CAMEL = re.compile(
    r"(?<![\w/@.\\])(?P<name>(?:[A-Z][a-z0-9]*){2,}[\w+*-]*|[A-Z]{2,}[\w+*-]*|[a-z]+[A-Z][\w+*-]*"
    r"|[A-Z][\w]*(?:-[A-Z0-9][\w]*)+|[A-Z][a-z]*\d[\w-]*)"
)
TITLE = re.compile(r"^\s*(?P<name>[^:?]{2,48}?)\s*:\s")
COMMON = words("common")
DOES = words("does")


@dataclass(slots=True)
class Names:
    """The names that an abstract may use for its own method, each with what speaks for it."""

    features: dict[str, list[str]] = field(default_factory=dict)
    places: dict[str, list[int]] = field(default_factory=dict)

    def add(self, name: str, feature: str) -> None:
        """Note that `feature` speaks for `name`."""
        clean = tidy(name)
        if len(clean) < 2 or clean in COMMON or clean.lower() in ("the", "this", "a"):
            return
        noted = self.features.setdefault(clean, [])
        if feature not in noted:
            noted.append(feature)


def tidy(name: str) -> str:
    r"""The name without mark-up around it (`\textbf{X}` is X) and without a stop at its end."""
    name = re.sub(
        r"\\(?:textbf|textit|textsc|emph|text|texttt|textsf|underline|mathbf)\{([^{}]*)\}?", r"\1", name
    )
    return (
        name.strip(" .,;:'\"“”`-~").removesuffix("}")
        if name.count("{") < name.count("}")
        else name.strip(" .,;:'\"“”`-~")
    )


def method_names(text: str, title: str | None) -> Names:
    """The candidates for the paper's own names, from its title and from what its sentences introduce.

    >>> list(method_names("We propose FooNet, a network. FooNet is 2x faster.", None).features)
    ['FooNet']
    """
    names = Names()
    found = TITLE.match(title or "")
    if found:
        names.add(found["name"], "title")
    for match in INTRODUCED.finditer(text):
        names.add(match["name"], "introduced")
    for match in PHRASE.finditer(text):
        names.add(match["name"], "phrase")
    for match in IN_BRACKETS.finditer(text):
        before = text[max(0, match.start() - 160) : match.start()].rsplit(". ", 1)[-1]
        brackets = "brackets initials" if initials(before[-90:], tidy(match["name"])) else "brackets"
        names.add(match["name"], f"{brackets} introduced" if INTRODUCES.search(before) else brackets)
    for match in CAMEL.finditer(text):
        names.add(match["name"], "camel")
    kinds = known_kinds()
    for name, features in names.features.items():
        kind = kinds.get(name) or kinds.get(name.lower())
        if kind:
            features.append(f"is {kind}")
        places = [match.start() for match in re.finditer(re.escape(name), text)]
        names.places[name] = places
        features.append(f"count={min(len(places), 4)}")
        if places:
            features.append(f"first at={min(4, places[0] * 5 // max(1, len(text)))}")
        if title and name in title and "title" not in features:
            features.append("within title")
    return names


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


@dataclass(frozen=True, slots=True)
class Told:
    """What the claim before was told of (a name or None), and whether it stands in the same sentence."""

    name: str | None
    near: bool


def subject_candidates(
    sentence: Sentence, order: int, names: Names, last: Told | None = None
) -> list[tuple[str | None, list[str]]]:
    """The candidates for a value's subject with their features; None stands for an unnamed method."""
    quantity = sentence.quantities[order]
    made: list[tuple[str | None, list[str]]] = []
    here = 0
    for name, features in names.features.items():
        own = [f"n {feature}" for feature in features]
        combined = "+".join(sorted(feature for feature in features if "=" not in feature))
        own.append(f"n set {combined}")
        inside = [place for place in names.places[name] if sentence.start <= place < sentence.end]
        if inside:
            here += 1
            before = [place for place in inside if place < quantity.start]
            place = before[-1] if before else inside[0]
            own += [
                f"in sentence {'before' if before else 'behind'}",
                f"in sentence {combined} {'before' if before else 'behind'}",
            ]
            own += surroundings(sentence, place, place + len(name), quantity.start)
        else:
            own += ["not in sentence", f"not in sentence {combined}"]
            head = name.rsplit(" ", 1)[-1].lower()
            if head in sentence.words:
                own += ["head in sentence", f"head behind {sentence.word(sentence.words.index(head) - 1)}"]
        made.append((name, own))
    for phrase, features in actors(sentence, order):
        if phrase not in names.features:
            made.append((phrase, features))
    made.append(
        (
            None,
            [
                "none",
                f"none names={min(len(names.features), 3)}",
                f"none here={min(here, 2)}",
                f"none we={'we' in sentence.words or 'our' in sentence.words}",
                f"none titled={any('title' in f or 'introduced' in f for f in names.features.values())}",
            ],
        )
    )
    if last:
        go_on(made, last)
    return made


def go_on(made: list[tuple[str | None, list[str]]], before: Told) -> None:
    """Mark the candidate that the claim before has."""
    for name, features in made:
        if name == before.name:
            kind = "none" if name is None else "named"
            features += ["goes on", f"goes on {kind} near={before.near}"]
            if name and "in sentence" not in " ".join(features):
                features.append(f"goes on elsewhere near={before.near}")


def surroundings(sentence: Sentence, start: int, end: int, number: int) -> list[str]:
    """The words around a name: what it does, or what it is compared by."""
    first, last = sentence.position(start), sentence.position(end - 1) + 1
    before, behind = sentence.word(first - 1), sentence.word(last)
    features = [f"before={before}", f"behind={behind}"]
    if behind in DOES:
        features.append("does it")
    if before in (
        "than",
        "over",
        "to",
        "with",
        "vs",
        "outperforms",
        "outperforming",
        "surpassing",
        "by",
        "exceeds",
        "against",
        "baseline",
    ):
        features.append("compared with")
    numbers_between = sum(1 for q in sentence.quantities if end <= q.start < number)
    features.append(f"numbers between={min(numbers_between, 2)}")
    return features


def actors(sentence: Sentence, order: int) -> list[tuple[str, list[str]]]:
    """Who the sentence says does it: noun phrases before a verb of doing, left of the number."""
    words, at = sentence.words, sentence.at[order]
    made = []
    for position in range(1, at):
        if words[position] not in DOES and words[position] not in VERBS:
            continue
        first = position
        while first > 0 and words[first - 1] not in STOPS and position - first < 7:
            first -= 1
        if first == position:
            continue
        while first < position and words[first] in ("the", "our", "a", "an", "that", "this", "these", "its"):
            first += 1
        if first == position:
            continue
        phrase = sentence.text[sentence.starts[first] : sentence.ends[position - 1]]
        lead = words[first - 1] if first else "<"
        features = [
            "actor",
            f"actor lead={lead}",
            f"actor verb={words[position]}",
            f"actor words={min(position - first, 4)}",
            f"actor capital={phrase[:1].isupper() and first > 0}",
            f"actor head={words[position - 1]}",
            f"actor start={first <= 1}",
        ]
        if (
            lead in ("our",)
            or (first and words[first - 1] == "proposed")
            or "proposed" in words[first:position]
        ):
            features.append("actor ours")
        made.append((phrase, features))
    return made[-4:]


STOPS = words("stops")
