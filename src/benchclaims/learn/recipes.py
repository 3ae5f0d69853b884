"""How each model is fitted: its classes, the names that they are learnt under, its penalty."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchclaims.extract.form.features import LOWER_IS_BETTER
from benchclaims.extract.form.labels import FORMS, NAMES, form_names
from benchclaims.extract.grammar.tagging import TAGS
from benchclaims.extract.linear import Names
from benchclaims.extract.roles import ROLES
from benchclaims.model import QUALIFIERS


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one model is fitted.

    `classes` is empty for a ranker; `least` is in how many texts a feature must stand.  Where a class is
    learnt under several `names`, `names_by` tells from the features which.
    """

    classes: tuple[str, ...]
    penalty: float
    least: int
    names: tuple[str, ...] = ()
    names_by: Callable[[Sequence[str]], Sequence[Names]] | None = None

    def columns(self) -> tuple[str, ...]:
        """All names that classes are learnt under."""
        return self.names or self.classes

    def of_classes(self, features: Sequence[str]) -> Sequence[Names]:
        """The names of each class, for a decision with these features."""
        return self.names_by(features) if self.names_by else [(label,) for label in self.classes]

    def candidates(self, features: Sequence[str]) -> list[list[str]]:
        """A candidate a class: it bears all features under the names of its class.

        >>> Recipe(("n", "v"), 1.0, 2).candidates(["behind d"])
        [['n|behind d'], ['v|behind d']]
        """
        return [
            [f"{name}|{feature}" for name in names for feature in features]
            for names in self.of_classes(features)
        ]


def names_of_forms(features: Sequence[str]) -> Sequence[Names]:
    """The names of the classes of form, for a metric that the features tell of."""
    return tuple(form_names("lower" if LOWER_IS_BETTER in features else "higher").values())


RECIPES = {
    "tag": Recipe(TAGS, 1.5, 2),
    "role": Recipe(ROLES, 8.0, 4),
    "qualifier": Recipe(QUALIFIERS, 0.5, 2),
    "form": Recipe(FORMS, 3.0, 4, NAMES, names_of_forms),
    "metric": Recipe((), 1.0, 2),
    "dataset": Recipe((), 3.0, 2),
    "subject": Recipe((), 6.0, 2),
    "baseline": Recipe((), 2.0, 2),
    "level": Recipe((), 0.5, 2),
}
