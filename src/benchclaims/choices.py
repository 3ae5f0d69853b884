"""What may be asked for by name: a check, an error that lists what there is, a guess at what is meant."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Iterable

from benchclaims.errors import UsageError

CLOSE = 0.65
"""How like a name another must be to be what was meant, as `difflib` measures it: two letters of three."""
IDS = 0.8
"""The same of ids, which are all made alike."""
MOST = 10
"""How many names an error lists."""


def known(
    what: str,
    name: object,
    names: Iterable[str],
    guessed: Callable[[str, Iterable[str]], str | None] | None = None,
) -> None:
    """Refuse a name that is not among `names`, and say which are; `guessed` tells which was meant.

    >>> known("format", "gif", ("svg", "png"))
    Traceback (most recent call last):
    benchclaims.errors.UsageError: no format is called 'gif'; expected one of these: svg, png
    """
    choices = tuple(names)
    if name in choices:
        return
    guess = (guessed or nearest)(name, choices) if isinstance(name, str) else None
    first = sorted(choices, key=lambda one: one != guess)
    raise UsageError(
        f"no {what} is called {name!r}",
        expected=f"one of these: {listed(first)}",
        remedy=None if guess is None else asked(guess),
    )


def nearest(name: str, names: Iterable[str], close: float = CLOSE) -> str | None:
    """The one of `names` that is likest to a name, in whichever case, or None where none is like it.

    >>> nearest("Acuracy", ["accuracy", "recall"]), nearest("colour", ["accuracy", "recall"])
    ('accuracy', None)
    """
    choices = sorted(names)
    if name in choices:
        return name
    folded = {one.casefold(): one for one in reversed(choices)}
    found = difflib.get_close_matches(name.casefold(), sorted(folded), 1, close)
    return folded[found[0]] if found else None


def meant(name: str, names: Iterable[str], otherwise: str = "", close: float = CLOSE) -> str:
    """What to do about a name that is not there: to take the nearest, or else something `otherwise`.

    >>> meant("metrc", ["metric", "unit"])
    "did you mean 'metric'?"
    """
    guess = nearest(name, names, close)
    return otherwise if guess is None else asked(guess)


def asked(guess: str) -> str:
    """The question whether a name was meant."""
    return f"did you mean {guess!r}?"


def some(what: str, wanted: str | Iterable[str], names: Iterable[str]) -> tuple[str, ...]:
    """The names that are `wanted`, each once; a text is one name.  Refuses to be asked for none."""
    chosen = tuple(dict.fromkeys([wanted] if isinstance(wanted, str) else wanted))
    if not chosen:
        raise UsageError(f"no {what} is asked for", expected=f"at least one of these: {listed(names)}")
    return chosen


def several(what: str, wanted: str | Iterable[str], names: Collection[str]) -> tuple[str, ...]:
    """What is `wanted`, as `some` gives it, where all of it is among `names`.

    >>> several("format", "svg", ("svg", "png")), several("format", ["png", "svg", "png"], ("svg", "png"))
    (('svg',), ('png', 'svg'))
    """
    chosen = some(what, wanted, names)
    for name in chosen:
        known(what, name, names)
    return chosen


def listed(names: Iterable[str]) -> str:
    """Names as an error lists them: the first ten, and how many more there are.

    >>> listed(["svg", "png"]), listed([])
    ('svg, png', 'none')
    """
    every = tuple(names)
    more = len(every) - MOST
    told = every if more <= 0 else (*every[:MOST], f"and {more:,} more")
    return ", ".join(told) or "none"
