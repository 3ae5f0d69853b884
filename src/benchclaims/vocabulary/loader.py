"""The vocabularies: metrics, tasks and data sets, read from the YAML files beside this one on first use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Literal, TypeVar

from benchclaims.errors import InputError

Family = Literal["quality", "efficiency"]
Better = Literal["higher", "lower", "neither"]
Bounds = tuple[float | None, float | None]
Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that imply a metric without naming it; `sign` is -1 where more of the word is less of the metric.

    "Faster" implies more speed (+1), "smaller" a lower model size (-1).
    """

    text: str
    sign: Literal[1, -1]


@dataclass(frozen=True, slots=True)
class Metric:
    """Something that is measured.

    `better` says where a better value lies, `unit` is the unit of the metric's own scale (None where it has
    many), `bounds` the least and greatest value in that unit.  `kinds` are what the units of its values may
    measure beside shares and counts (`time`), where `unit` does not say it.  `shares` are
    verbs that tell it by the share of their objects (`solves 76% of tasks`), `cases` verbs that tell it by
    the share of cases in which they hold (`fails in 4% of the runs`).  `unless` are phrases that hold one of
    its names and mean something else (`cost function`).  `examples` are sentences in which the metric stands
    at `[[…]]`, `not_` sentences in which it does not stand.
    """

    id: str
    name: str
    family: Family
    better: Better
    aliases: tuple[str, ...]
    unit: str | None = None
    bounds: Bounds | None = None
    kinds: tuple[str, ...] | None = None
    cues: tuple[Cue, ...] = ()
    shares: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    not_: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A metric that a value may be of although no word names it.

    `by` are kinds of units, units, and ways of writing (`part`, `whole`) of such values; `where` is a
    pattern of beginnings of words of which the text must hold one.  `examples` are sentences with such a
    value at `[[…]]`, `not_` sentences with one that may not be of the metric.
    """

    metric: str
    by: tuple[str, ...]
    where: str | None = None
    examples: tuple[str, ...] = ()
    not_: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Task:
    """A task of papers: `aliases` name it, `cues` hint at it, `examples` and `not_` are titles."""

    id: str
    name: str
    group: str
    aliases: tuple[str, ...]
    cues: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    not_: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dataset:
    """A data set or benchmark, its other names, and the task (an id, or None) that it is mostly used for."""

    name: str
    aliases: tuple[str, ...] = ()
    task: str | None = None


@cache
def metrics() -> Mapping[str, Metric]:
    """All metrics by id.

    >>> metrics()["fid"].better
    'lower'
    """
    return by_id("metrics.yaml", read("metrics.yaml", Metric))


@cache
def tasks() -> Mapping[str, Task]:
    """All tasks by id."""
    return by_id("tasks.yaml", read("tasks.yaml", Task))


@cache
def datasets() -> tuple[Dataset, ...]:
    """All data sets, in the order of the file."""
    return tuple(read("datasets.yaml", Dataset))


def read(name: str, record: Callable[..., Record]) -> list[Record]:
    """The entries of a vocabulary file beside this module as records."""
    return parse(files(__package__).joinpath(name).read_text("utf-8"), record, name)


def held(name: str) -> Any:
    """What a vocabulary file beside this module holds, as YAML has it."""
    import yaml

    return yaml.load(files(__package__).joinpath(name).read_text("utf-8"), Loader=yaml.CSafeLoader)


def parse(text: str, record: Callable[..., Record], where: str) -> list[Record]:
    """The entries of a vocabulary's YAML text as records.

    Raises `InputError` that names the file, the entry and the field where an entry is misshapen.
    """
    import yaml

    try:
        entries = yaml.load(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise InputError(f"is no YAML ({error})", where=where) from error
    if not isinstance(entries, list):
        raise InputError(f"holds a {type(entries).__name__}", where=where, expected="a list of entries")
    return [convert(entry, record, where, place) for place, entry in enumerate(entries, start=1)]


def convert(entry: Any, record: Callable[..., Record], where: str, place: int) -> Record:
    """One entry as a record; `place` names it in errors where it has no name."""
    import msgspec

    if not isinstance(entry, dict):
        raise InputError(f"entry {place} is {entry!r}", where=where, expected="a mapping of fields")
    label = f"entry {entry.get('id') or entry.get('name') or place!s}"
    allowed = [name.name.rstrip("_") for name in fields(record)]  # type: ignore[arg-type]
    unknown = sorted(str(key) for key in entry if key not in allowed)
    if unknown:
        raise InputError(
            f"{label} has the field {unknown[0]!r}", where=where, expected=f"one of {', '.join(allowed)}"
        )
    try:
        return msgspec.convert(shaped(entry), record)  # type: ignore[no-any-return]
    except msgspec.ValidationError as error:
        raise InputError(f"{label}: {error}", where=where) from error


def shaped(entry: dict[str, Any]) -> dict[str, Any]:
    """An entry as its record wants it: `not` is a keyword of Python's, cues of metrics are `text: sign`."""
    made = {("not_" if key == "not" else key): value for key, value in entry.items()}
    if isinstance(made.get("cues"), dict):
        made["cues"] = [{"text": text, "sign": sign} for text, sign in made["cues"].items()]
    return made


def by_id(where: str, records: list[Record]) -> Mapping[str, Record]:
    """Records by their id; raises `InputError` where two share one."""
    made: dict[str, Record] = {}
    for record in records:
        name: str = getattr(record, "id")  # noqa: B009
        if name in made:
            raise InputError(f"entry {name} stands there twice", where=where, expected="one entry an id")
        made[name] = record
    return MappingProxyType(made)
