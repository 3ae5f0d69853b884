"""What `explain` prints: the text with its numbers marked, and how each was read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from benchclaims.numbers import exact_range
from benchclaims.texts import plain

SHOWN_REASONS = 4
WIDTH = 15
"""How wide the names of fields are: `baseline_value` is the longest."""


def as_text(text: str, explained: Sequence[Mapping[str, Any]]) -> str:
    """The marked text, then a block a number; each decision with its runner-up and what decided it."""
    parts = [_marked(text, explained).splitlines(), *map(_block, explained)]
    blocks = ["\n".join(map(plain, lines)) for lines in parts]
    if not explained:
        blocks.append("no number found")
    return "\n\n".join(blocks) + "\n"


def _marked(text: str, explained: Sequence[Mapping[str, Any]]) -> str:
    """The text with brackets around each number."""
    parts, position = [], 0
    for number in explained:
        if number["start"] >= position:
            parts += [text[position : number["start"]], "[", text[number["start"] : number["end"]], "]"]
            position = number["end"]
    return "".join([*parts, text[position:]]).strip()


def _block(number: Mapping[str, Any]) -> Iterator[str]:
    yield f"[{number['value_text']}]  {number['verdict']}"
    if claim := number["claim"]:
        value = exact_range(claim["low"], claim["high"])
        yield f"  {'value':<{WIDTH}}{value} {claim['unit']}, {claim['qualifier']}, {claim['direction']}"
        yield f"  {'confidence':<{WIDTH}}{claim['confidence']:.2f}{_doubts(claim['doubts'])}"
    for decision in number["decisions"]:
        yield f"  {decision['field']:<{WIDTH}}{_decided(decision)}"
        if decision["reasons"]:
            yield f"  {'':<{WIDTH}}  {_reasons(decision['reasons'])}"


def _doubts(doubts: Sequence[str]) -> str:
    return f", since {'; '.join(doubts)}" if doubts else ""


def _decided(decision: Mapping[str, Any]) -> str:
    chosen = f"{decision['value'] or 'none'} ({decision['share']:.0%})"
    if decision["runner_up_share"] < 0.005:
        return chosen
    return f"{chosen} before {decision['runner_up'] or 'none'} ({decision['runner_up_share']:.0%})"


def _reasons(reasons: Sequence[tuple[str, float]]) -> str:
    """What weighed most, for and against the choice."""
    heaviest = sorted(reasons, key=lambda reason: (-abs(reason[1]), reason[0]))[:SHOWN_REASONS]
    return ", ".join(f"{name} {weight:+.1f}" for name, weight in heaviest)
