"""What may be asked for by name: one check, and one error that lists what there is."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from benchclaims.errors import UsageError


def known(what: str, name: object, names: Iterable[str]) -> None:
    """Refuse a name that is not among `names`, and say which are.

    >>> known("format", "gif", ("svg", "png"))
    Traceback (most recent call last):
    benchclaims.errors.UsageError: no format is called 'gif'; expected one of these: svg, png
    """
    choices = tuple(names)
    if name not in choices:
        raise UsageError(f"no {what} is called {name!r}", expected=f"one of these: {listed(choices)}")


def some(what: str, asked: str | Iterable[str], names: Iterable[str]) -> tuple[str, ...]:
    """The names that are `asked` for, each once; a text is one name.  Refuses to be asked for none."""
    chosen = tuple(dict.fromkeys([asked] if isinstance(asked, str) else asked))
    if not chosen:
        raise UsageError(f"no {what} is asked for", expected=f"at least one of these: {listed(names)}")
    return chosen


def several(what: str, asked: str | Iterable[str], names: Collection[str]) -> tuple[str, ...]:
    """What is `asked` for, as `some` gives it, where all of it is among `names`.

    >>> several("format", "svg", ("svg", "png")), several("format", ["png", "svg", "png"], ("svg", "png"))
    (('svg',), ('png', 'svg'))
    """
    chosen = some(what, asked, names)
    for name in chosen:
        known(what, name, names)
    return chosen


def listed(names: Iterable[str]) -> str:
    """Names as an error lists them."""
    return ", ".join(names) or "none"
