"""Which benchmarks or data sets a value is for: each name in the text is judged by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property

from benchclaims.extract.datasets.clauses import clause_features
from benchclaims.extract.datasets.here import Mention, Standing
from benchclaims.extract.datasets.names import mentions
from benchclaims.extract.datasets.phrases import phrase_features, phrases_beside
from benchclaims.extract.datasets.told import ANOTHER_IN_TITLE, IN_TITLE, in_title
from benchclaims.extract.linear import Options
from benchclaims.extract.sentence.context import Sentence
from benchclaims.vocabulary import datasets


@dataclass(frozen=True)
class DatasetNames:
    """The data sets that a text names: each mention as start, end, name, in order of place."""

    mentions: tuple[Mention, ...]
    own: frozenset[str] = frozenset()
    told: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    mentioned: Mapping[int, tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def distinct(self) -> tuple[str, ...]:
        """The names, each once, in order of first mention."""
        return tuple(dict.fromkeys(name for _, _, name in self.mentions))

    @cached_property
    def unordered(self) -> frozenset[str]:
        """The same names in no order."""
        return frozenset(self.distinct)

    @cached_property
    def own_distinct(self) -> frozenset[str]:
        """The names that the text introduces as its own."""
        return self.own & self.unordered

    def within(self, sentence: Sentence) -> list[Mention]:
        """The mentions in a sentence."""
        return [mention for mention in self.mentions if sentence.start <= mention[0] < sentence.end]

    def moved(self, by: int) -> DatasetNames:
        """The same data sets `by` code points later in a text."""
        moved = tuple((start + by, end + by, name) for start, end, name in self.mentions)
        mentioned = {start + by: said for start, said in self.mentioned.items()}
        return DatasetNames(moved, self.own, self.told, mentioned)


def dataset_names(text: str, own: Iterable[str] = (), title: str | None = None) -> DatasetNames:
    """The data sets named in a text; `own` are the names that it introduces as its own."""
    return DatasetNames(tuple(sorted(set(mentions(text, title)))), frozenset(own))


@cache
def known_names() -> frozenset[str]:
    """The names of data sets in the vocabulary, in lower case."""
    return frozenset(alias.lower() for entry in datasets() for alias in (entry.name, *entry.aliases))


def what_it_is(name: str, names: DatasetNames) -> str:
    """Whether the vocabulary knows a name as that of a data set, and whether the paper calls it its own."""
    own = "own " if name in names.own else ""
    return own + ("known" if name.lower() in known_names() else "guessed")


STANDINGS = ("back=", "left n=", "right n=", "newest=")
"""What the features begin with that say where a data set stands, to be told of its standing, too."""

TITLED = {in_title(headed=True, about=True): "headed", IN_TITLE: "named", ANOTHER_IN_TITLE: "another"}
"""What a title may say of a data set, the most telling first."""


def standing_of(name: str, names: DatasetNames) -> str:
    """Whether a data set or another one is the paper's own, and whether the title names it or is about it.

    >>> names = dataset_names("FooHard is a benchmark, as is BarHard.", own=["FooHard"])
    >>> standing_of("FooHard", names), standing_of("BarHard", names)
    ('own=True rival=False title=no', 'own=False rival=True title=no')
    """
    told = names.told.get(name, ())
    title = next((how for feature, how in TITLED.items() if feature in told), "no")
    rival = bool(names.own_distinct - {name})
    return f"own={name in names.own} rival={rival} title={title}"


@dataclass(frozen=True, slots=True)
class Measured:
    """The data sets of the claim before, and whether it stands in the same sentence or the same list."""

    names: frozenset[str]
    near: bool
    listed: bool


def dataset_candidates(
    sentence: Sentence, order: int, names: DatasetNames, last: Measured | None = None, family: str = ""
) -> Options[str]:
    """Each data set of the text with the features for its being what the value was measured on.

    `family` says whether the value's metric is one of quality or of cost.
    """
    here = names.within(sentence)
    only, many = f"only={len(names.distinct) == 1}", f"here={min(len({m[2] for m in here}), 3)}"
    about = (only, many, f"u={sentence.quantities[order].kind}")
    made, phrases = [], phrases_beside(sentence, order)
    for name in names.distinct:
        places = place_features(sentence, order, name, names, here, family)
        said = phrase_features(sentence, phrases, name, here, places[0])
        value = value_features(sentence, order, family, what_it_is(name, names), places)
        made.append((name, [*places, *name_features(name, names, places, about), *said, *value]))
    if last:
        for name, features in made:
            features += gone_on(last, name, features, many)
    return made


def place_features(
    sentence: Sentence, order: int, name: str, names: DatasetNames, here: Sequence[Mention], family: str
) -> list[str]:
    """Where a data set stands, seen from the value: in its sentence, whose mentions are `here`, or outside.

    The first two features say it in short; the last say it beside what the data set is to the paper.
    """
    inside = [mention for mention in here if mention[2] == name]
    if inside:
        nearest = min(inside, key=lambda m: abs(m[0] - sentence.quantities[order].start))
        found = Standing(sentence, order, nearest, here)
        features = [*found.features(), *clause_features(found, family)]
    else:
        features = outside_features(sentence, name, names, bool(here))
    standing = standing_of(name, names)
    return features + [f"{standing} {feature}" for feature in features if feature.startswith(STANDINGS)]


def name_features(
    name: str, names: DatasetNames, places: Sequence[str], about: Iterable[str]
) -> Iterator[str]:
    """What a data set is, what the text tells of it and what is known `about` all, beside where it stands."""
    kind, place = what_it_is(name, names), places[0]
    yield kind
    yield f"{kind} {place}"
    yield f"{kind} {places[1]}"
    for fact in about:
        yield f"{fact} {place}"
    for told in names.told.get(name, ()):
        yield f"{place} {told}"


def value_features(
    sentence: Sentence, order: int, family: str, kind: str, places: Sequence[str]
) -> Iterator[str]:
    """The unit of a value, the words beside it and its metric, seen from where a data set of a kind stands.

    Speed and memory are seldom told of a data set: `family` is whether the metric is of quality or of cost.
    """
    at, outside = sentence.at[order], places[0] == "outside"
    place = places[0 if outside else 1]
    far = next((feature for feature in places if feature.startswith("back=")), places[2])
    yield f"unit={sentence.quantities[order].unit} {far}"
    yield f"value +1={sentence.word(at + 1)} {place}"
    yield f"value -1={sentence.word(at - 1)} {place}"
    yield f"family={family} {place}"
    yield f"family={family} {places[2]}"
    yield f"family={family} {kind} {place}"


def gone_on(last: Measured, name: str, features: Sequence[str], many: str) -> list[str]:
    """Whether the claim before was on a data set, beside where it stands and how `many` there are."""
    outside = features[0] == "outside"
    place, back = features[0 if outside else 1], features[2 if outside else 1]
    known = f"last={name in last.names} near={last.near} listed={last.listed}"
    made = [known, f"{known} {place}", f"{known} any={bool(last.names)} {place}", f"{known} {many}"]
    if outside:
        made.append(f"{known} {back}")
    return [*made, f"{known} any={min(len(last.names), 3)} {back} {many}"]


def outside_features(sentence: Sentence, name: str, names: DatasetNames, others: bool) -> list[str]:
    """A data set of another sentence: how far back, and whether the value's own sentence names one."""
    before = [m for m in names.mentions if m[2] == name and m[0] < sentence.start]
    features = ["outside", f"outside here={others}"]
    if not before:
        return [*features, "only later", f"only later only={len(names.distinct) == 1}"]
    since = sentence.text.count(". ", before[-1][0], sentence.start)
    newest = all(m[0] <= before[-1][0] for m in names.mentions if m[0] < sentence.start)
    features += [
        f"back={min(since, 4)}",
        f"back={min(since, 4)} here={others}",
        f"newest={newest} here={others}",
        f"back={min(since, 4)} newest={newest} here={others} only={len(names.distinct) == 1}",
    ]
    lead = " ".join(sentence.words[:2])
    features.append(f"back={min(since, 4)} lead={sentence.word(0)}")
    if lead in ("in addition", "in particular"):
        features.append(f"goes on back={min(since, 4)}")
    features += [f"{said} back={min(since, 4)}" for said in names.mentioned.get(before[-1][0], ())]
    count = sum(1 for m in names.mentions if m[2] == name)
    features.append(f"count={min(count, 3)} here={others}")
    return features
