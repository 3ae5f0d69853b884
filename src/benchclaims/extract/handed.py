"""The name that a claim hands on to the next one, as its subject or as its baseline."""

from __future__ import annotations

from dataclasses import dataclass

from benchclaims.extract.linear import Options


@dataclass(frozen=True, slots=True)
class Told:
    """What the claim before was told of (a name or None), and whether it stands in the same sentence.

    `order` is its quantity and `form` the first word of its form: `score`, `change`, `ratio` or `share`.
    """

    name: str | None
    near: bool
    order: int = -1
    form: str = ""
    metric: str = ""


def go_on(made: Options[str | None], before: Told) -> None:
    """Mark the candidate that the claim before has."""
    for name, features in made:
        if name == before.name:
            kind = "none" if name is None else "named"
            features += ["goes on", f"goes on {kind} near={before.near}"]
            if name and "in sentence" not in " ".join(features):
                features.append(f"goes on elsewhere near={before.near}")
