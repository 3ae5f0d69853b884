"""What a value is compared with: the phrases of its sentence and of its neighbours, seen from the number."""

from __future__ import annotations

from benchclaims.extract.baselines.elsewhere import Elsewhere, elsewhere_features
from benchclaims.extract.baselines.going_on import carry_on
from benchclaims.extract.baselines.looks import known_as
from benchclaims.extract.baselines.reach import reached
from benchclaims.extract.baselines.value import Value
from benchclaims.extract.baselines.view import View
from benchclaims.extract.handed import Told, go_on
from benchclaims.extract.linear import Options
from benchclaims.extract.sentence.comparisons import COMPARING
from benchclaims.extract.sentence.context import Sentence


def baseline_candidates(
    sentence: Sentence,
    value: Value,
    others: list[Elsewhere],
    before: Told | None = None,
    own: tuple[str, ...] = (),
    datasets: frozenset[str] = frozenset(),
) -> Options[str | None]:
    """The candidates for a value's baseline with their features; None where nothing is compared.

    `others` are the comparisons of other sentences, `before` is the baseline of the claim before;
    the paper's `own` names, in lower case, and `datasets` are what a baseline is not.
    """
    view = View(sentence, value, own, datasets)
    strong = sum(found.marker in COMPARING for found, _ in view.phrases)
    made: Options[str | None] = [(look.text, view.features(found, look)) for found, look in view.phrases]
    seen = {look.text for _, look in view.phrases}
    for other in others:
        if other.phrase not in seen:
            seen.add(other.phrase)
            known = known_as(other.phrase, own, datasets)
            made.append((other.phrase, elsewhere_features(other, view, strong, known)))
    made.append((None, uncompared_features(view, strong, others)))
    if before:
        carry_in(made, before, view, seen)
        go_on(made, before)
        carry_on(made, before, view)
    return made


def carry_in(made: Options[str | None], before: Told, view: View, seen: set[str]) -> None:
    """The baseline of the claim before becomes a candidate where it is none yet."""
    if before.name and before.name not in seen:
        near = f"near={before.near}"
        features = ["carried in", f"carried in {near}", f"carried in u={view.unit} {near}"]
        made.append((before.name, features))


def uncompared_features(view: View, strong: int, others: list[Elsewhere]) -> list[str]:
    """What speaks for no baseline, where `strong` phrases of the sentence could be one."""
    sentence, at, unit = view.sentence, view.at, view.unit
    near = min(sum(abs(other.distance) == 1 for other in others), 2)
    return [
        "none",
        f"none strong={min(strong, 3)}",
        f"none u={unit}",
        f"none {view.form}",
        f"none {view.form} strong={min(strong, 2)}",
        f"none {view.form} near={near}",
        f"none strong={min(strong, 2)}&u={unit}",
        f"none elsewhere={min(len(others), 3)}",
        f"none near={near}",
        f"none -1={sentence.word(at - 1)}",
        f"none +1={sentence.word(at + 1)}",
        *reached(sentence, view.group, view.form),
        f"none {view.family} {view.form}",
        f"none {view.family} {view.form} strong={min(strong, 1)}",
        f"none {view.standing}",
        f"none {view.standing} strong={min(strong, 1)} near={near}",
    ]
