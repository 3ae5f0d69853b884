"""The names that an abstract may use for its own method, each with what speaks for it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import combinations

from benchclaims.extract.grammar.tidy import tidy
from benchclaims.extract.subjects.descriptions import best_named
from benchclaims.vocabulary.words import words

MACRO = re.compile(r"\{?(\\[A-Za-z]{2,})(?:\{\})?\}?")
r"""A macro of the authors' own that stands in place of a name: `\method`, `{\ours}`."""
ADJECTIVE = re.compile(r"[-‑](?:based|assisted|driven|powered|enabled|enhanced|guided|trained|style)$", re.I)
"""The ending of what names no method by itself: `SVD-based`, `PRM-guided`."""
LINK = re.compile(r"\bURLs?$")
"""The ending of `this http URL`: so a listing of papers prints what looks like an address (`Next.js`)."""
COMMON = words("common")


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
            self._settle(name, features, own)
        self.best = best_named((self.standing[name], features) for name, features in self.features.items())

    def _settle(self, name: str, features: list[str], own: set[str]) -> None:
        """Say once for a name what its features say, where `own` are the names of the paper's own."""
        joined = self.kinds[name] = "+".join(
            sorted(feature for feature in features if "=" not in feature and feature != "title spells")
        )
        told = next((one for one in ("phrase", "used") if one in joined), "other")
        standing = self.standing[name] = "own" if name in own else told
        self.called[name] = next((one.removeprefix(CALLED) for one in features if one.startswith(CALLED)), "")
        acts = acts_of(features)
        traits = [f"set {joined}", *filter(TRAIT.match, features)]
        self.spoken[name] = [
            *(f"n {feature}" for feature in features),
            f"n set {joined}",
            f"n {standing} {acts}",
            *(f"n {one} & {other}" for one, other in combinations(traits, 2)),
        ]
        self.absent[name] = [
            "not in sentence",
            f"not in sentence {joined}",
            f"not in sentence {standing} {acts}",
            f"not in sentence {standing} rivals={min(len(own - {name}), 2)}",
            *(f"not in sentence {trait}" for trait in traits[1:]),
        ]

    def moved(self, by: int) -> Names:
        """The same names `by` code points later in a text."""
        places = {name: [place + by for place in found] for name, found in self.places.items()}
        return replace(self, places=places) if by else self


TRAIT = re.compile(r"(?:count|first at|title words|acts)=|title spells")
CALLED = "met called="
OWN = frozenset(("title", "offered", "is offered", "is called", "is called a"))


def acts_of(features: Iterable[str]) -> str:
    """What is told of how often a name is said to do something.

    >>> acts_of(["title", "acts=2"]), acts_of([])
    ('acts=2', 'acts=0')
    """
    return next((feature for feature in features if feature.startswith("acts=")), "acts=0")


def introduced(features: Iterable[str]) -> bool:
    """Whether a text introduces a name as its own."""
    return any("introduced" in feature or feature in OWN for feature in features)
