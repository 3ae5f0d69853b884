"""The whole extraction of one text, and of many: quantities, roles, links, claims."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Protocol, TypeGuard, TypeVar

from benchclaims.extract.assemble import claim, role_of
from benchclaims.extract.confidence import is_likely
from benchclaims.extract.linking import link
from benchclaims.extract.models import Models, shipped
from benchclaims.extract.reading import Document, Linked, Reading, documents, roles
from benchclaims.extract.task import task as task_of
from benchclaims.model import Claim, Role
from benchclaims.progress import Progress, untold
from benchclaims.side_by_side import each

KEPT_BELOW = 0.5
"""A quantity whose share of `out` among result and out is higher than this is no claim."""
LEVEL_ABOVE = 0.7
"""How sure it must be that one value is the level that another is compared with."""
PLAINLY = 0.9
"""The share of `result` from which a value is a claim although another is compared with it."""
RESULTS: tuple[Role, ...] = ("result",)


def claims(text: str, title: str | None = None, roles: Collection[Role] = RESULTS) -> list[Claim]:
    """The claims that a text makes, in order of place, of the roles asked for.

    `title` helps to name the paper's method and its task.  Offsets are code points of `text`.

    >>> [(c.metric, c.form, c.low, c.unit) for c in claims("Our method reaches 91.5% accuracy on CIFAR-10.")]
    [('accuracy', 'score', 91.5, 'percent')]
    """
    wanted = [
        reading if isinstance(reading, Linked) else link(document, reading, shipped())
        for document in documents(text, title)
        for reading in read(document, shipped())
        if role_of(reading) in roles and not is_misread(reading)
    ]
    task = task_of(text, title) if wanted else None
    return [claim(text, reading, task) for reading in wanted]


class Text(Protocol):
    """Anything with a text and a title, as a paper has."""

    @property
    def text(self) -> str:
        """The text."""

    @property
    def title(self) -> str | None:
        """The title, where it has one."""


OneText = TypeVar("OneText", bound=Text)


def claims_of_each(
    texts: Iterable[OneText], progress: Progress = untold
) -> Iterator[tuple[OneText, list[Claim]]]:
    """Each text with the claims that it makes, in order: many on all cores, a stream as it comes."""
    return each(texts, own_claims, doing="reading papers", many=MANY, share=SHARE, progress=progress)


MANY, SHARE = 400, 25
"""From how many texts on several processes are faster than one, and how many a process takes at once."""


def own_claims(one: Text) -> list[Claim]:
    """The claims that a text with a title makes."""
    return claims(one.text, one.title)


def read(document: Document, models: Models, why: bool = False) -> list[Reading]:
    """Every quantity of a document with its role; those that are claims are linked, with `why` if asked."""
    found: list[Reading] = []
    before: Linked | None = None
    for sentence in document.sentences:
        for order in range(len(sentence.quantities)):
            reading = Reading(sentence, order, roles(sentence, order, models))
            if is_kept(reading):
                reading = before = link(document, reading, models, before, why)
            found.append(reading)
    levels_out(found)
    points_in_percent(found)
    return found


def is_kept(reading: Reading) -> bool:
    """Whether a quantity is a claim at all: likelier a result than none."""
    result, out = reading.roles["result"], reading.roles["out"]
    return result > 0 and out / (result + out) <= KEPT_BELOW


def is_misread(reading: Reading) -> TypeGuard[Linked]:
    """Whether a result is read so doubtfully that it is left out, likelier wrong than right."""
    return isinstance(reading, Linked) and is_kept(reading) and not is_likely(reading)


def points_in_percent(found: list[Reading]) -> None:
    """Points of a metric that the sentence gives in per cent are per cent: `from 40% to 69% (+29 points)`."""
    linked = [reading for reading in found if isinstance(reading, Linked)]
    levels = {
        (reading.sentence.index, reading.metric.value.metric)
        for reading in linked
        if reading.quantity.unit == "percent" and reading.form.value == "score"
    }
    for reading in linked:
        quantity = reading.quantity
        place = (reading.sentence.index, reading.metric.value.metric)
        if quantity.kind == "points" and quantity.unit == "point" and place in levels:
            quantity.unit = "percent"


def levels_out(found: list[Reading]) -> None:
    """Take out what another value is compared with, unless it plainly is a result of its own."""
    by_place = {(id(reading.sentence), reading.order): reading for reading in found}
    for reading in found:
        if (
            not isinstance(reading, Linked)
            or reading.level.value is None
            or reading.level.share < LEVEL_ABOVE
        ):
            continue
        other = by_place[id(reading.sentence), reading.level.value]
        if other.roles["result"] < PLAINLY:
            other.roles = {**other.roles, "result": 0.0, "out": 1.0 - other.roles["optional"]}
