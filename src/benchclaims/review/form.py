"""One field of a claim after another: what it has, what is given instead, checked at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from benchclaims.check.finding import Finding
from benchclaims.review.desk import Desk, RefusedError, Shown, field_of
from benchclaims.review.edit import EDITABLE, Change, shape_of, text_of, with_changes
from benchclaims.table.column import Column


class Form:
    """The fields of a claim being filled in; what was given for each is kept until all are.

    A value that is wrong by itself is asked for again; a warning gives way to the same value given again.
    """

    def __init__(self, desk: Desk, shown: Shown) -> None:
        self.desk, self.shown = desk, shown
        self.given: dict[str, str] = {}
        self.open = list(EDITABLE)
        self._insisted: tuple[str, str] | None = None

    def prompt(self) -> str:
        """The field that is asked for, with the value that it has."""
        return f"{self.open[0]} [{self._value(self.open[0])}]: " if self.open else ""

    def feed(self, text: str) -> Iterator[str]:
        """Take the answer for a field; what there is to say to it.

        Raises `RefusedError` where the value is wrong, and the field is asked for again.
        """
        field, text = self.open[0], text.strip()
        if text == "?":
            yield explained(shape_of(field).column)
            return
        if text not in ("", self._value(field)):
            change = Change(field, "" if text == "-" else text)
            self._check(change)
            self.given[field] = change.text
        self.open.pop(0)

    def is_filled(self) -> bool:
        """Whether every field was answered."""
        return not self.open

    def changes(self) -> list[Change]:
        """The fields that were given."""
        return [Change(field, text) for field, text in self.given.items()]

    def back_to(self, findings: Iterable[Finding]) -> None:
        """Ask again for the fields that findings are about, where all were answered."""
        wrong = {field_of(one) for one in findings}
        if not self.open:
            self.open = [field for field in EDITABLE if field in wrong] or list(EDITABLE)

    def _value(self, field: str) -> str:
        return self.given.get(field, text_of(self.shown.tracked, field))

    def _check(self, change: Change) -> None:
        """Refuse a value that is wrong by itself; what it makes wrong elsewhere is told at the end."""
        changes = [*self.changes(), change]
        text = with_changes(self.shown.entry, self.shown.number, changes)
        found = [one for one in self.desk.made_wrong(self.shown, text) if field_of(one) == change.field]
        asked, self._insisted = self._insisted, (change.field, change.text)
        warned = all(one.severity == "warning" for one in found)
        if found and not (warned and asked == (change.field, change.text)):
            raise RefusedError(self.shown.tracked.id, found)


def explained(column: Column) -> str:
    """What a field is, and what it may be.

    >>> from benchclaims.review.edit import shape_of
    >>> explained(shape_of("form").column)
    'form: a level, an additive change, or a factor or share; score, change, ratio'
    """
    may = ", ".join(choice for choice in column.choices if choice)
    if column.pattern:
        may = column.pattern.expected
    return f"{column.name}: {column.about}" + (f"; {may}" if may else "")
