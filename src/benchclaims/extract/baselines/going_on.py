"""How a value goes on what the claim before it was compared with."""

from __future__ import annotations

from bisect import bisect_left

from benchclaims.extract.baselines.reach import led_to, nearest_led
from benchclaims.extract.baselines.view import View
from benchclaims.extract.handed import Told
from benchclaims.extract.linear import Options
from benchclaims.extract.sentence.context import QUANTITY

JOINTS = frozenset("and while but whereas ; : with ( ) which using only at compared over than on yet".split())
"""What may stand between two values and tells whether the second goes on the first."""


def carry_on(made: Options[str | None], before: Told, view: View) -> None:
    """How the candidate that the claim before has goes on: over what stands between, into which form."""
    form = view.form.partition(" ")[0]
    same = before.metric == view.metric
    said = [f"{before.form}>{form} near={before.near}", f"same={same} {form} near={before.near}"]
    if before.near:
        said += across(view, before.order)
    for name, features in made:
        if name == before.name:
            kind = "none" if name is None else "named"
            features += [f"carries {kind} {one}" for one in said]


def across(view: View, order: int) -> list[str]:
    """What stands between a number and that of the claim before in its sentence."""
    sentence = view.sentence
    starts, _ = led_to(sentence)
    first, last = sorted((sentence.at[order], view.at))
    between = bisect_left(starts, last) - bisect_left(starts, first)
    behind = nearest_led(sentence, view.group[-1], 1)
    listed = order in view.group
    words = sentence.words[first + 1 : last]
    joints = " ".join(dict.fromkeys(word for word in words if word in JOINTS))
    return [
        f"listed={listed}",
        f"listed={listed} between={min(between, 1)} behind={behind}",
        f"between={min(between, 2)} n={min(words.count(QUANTITY), 2)}",
        f"joints={joints}",
        f"path={sentence.parsed.path(first + 1, last)}",
    ]
