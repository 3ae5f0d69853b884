"""Where a name stands in a text by itself: not within a longer word, nor at the head of a longer name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def longer_names(names: Iterable[str]) -> dict[str, list[str]]:
    """For each name the names that go on behind it with a hyphen, as `FooNet-Large` does behind `FooNet`.

    >>> longer_names(["FooNet", "FooNet-Large", "FooNetwork"])
    {'FooNet': ['FooNet-Large']}
    """
    made: dict[str, list[str]] = {}
    known = set(names)
    for name in known:
        parts = name.split("-")
        for end in range(1, len(parts)):
            shorter = "-".join(parts[:end])
            if shorter in known:
                made.setdefault(shorter, []).append(name)
    return made


def places_of(name: str, text: str, longer: Sequence[str] = ()) -> list[int]:
    """Where a name stands in a text by itself, not within a longer word.

    >>> places_of("BERT", "FastBERT beats BERT and two BERTs.")
    [15, 28]
    """
    places, at = [], text.find(name)
    while at >= 0:
        behind = text[at + len(name) : at + len(name) + 2]
        whole = not text[max(0, at - 1) : at].isalnum() and not behind.removeprefix("s")[:1].isalnum()
        if whole and not any(text.startswith(other, at) for other in longer):
            places.append(at)
        at = text.find(name, at + len(name))
    return places
