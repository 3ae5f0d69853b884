"""The key of quality against efficiency: its signs, its colours, and in words what each number stands for."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from benchclaims.report.compose import Key
from benchclaims.report.lines import detail, metric_words, on_datasets, told_apart, unnamed, versus
from benchclaims.report.marks.glyphs import unsure
from benchclaims.report.marks.key import bound_keys, coloured, doubt_keys, sign_keys
from benchclaims.report.marks.tradeoff import Groups, doubtful, hedge
from benchclaims.report.names import metric_name
from benchclaims.report.pairs import Pair
from benchclaims.report.style import SMALL, Theme
from benchclaims.report.wording import change_label, factor_label, listed

if TYPE_CHECKING:
    from matplotlib.axes import Axes

SENSES = {
    True: ("better", "blue: better in both metrics"),
    False: ("worse", "orange: worse in one of the two metrics"),
}


def pair_keys(groups: Groups) -> list[Key]:
    """Signs and colours that stand in the plane."""
    found = [pair for group in groups.values() for pair in group]
    return [
        *sign_keys([shown_as(pair) for pair in found]),
        *bound_keys([pair.step for pair in found], upright=True),
        *sense_keys(found),
    ]


def statement_keys(groups: Groups, names: Mapping[str, str]) -> list[Key]:
    """Every number with what it stands for."""
    steps = [group[0].step for group in groups.values()]
    tells = told_apart(steps, lambda claim: f"{claim['paper_id']} {detail(claim, '', None)}", change_label)
    return [
        Key(number_sample(number), group_words(group, names, tells.get(group[0].step["claim_id"], "")))
        for number, group in groups.items()
    ]


def brief_keys(groups: Groups, names: Mapping[str, str], listed: Collection[int] | None = None) -> list[Key]:
    """The colours, what hollow means, then the `listed` numbers with paper, metrics and values, briefly."""
    found = [pair for group in groups.values() for pair in group]
    numbers = [
        Key(number_sample(number), "; ".join(filter(None, (named_values(group, names), also_worse(group)))))
        for number, group in groups.items()
        if listed is None or number in listed
    ]
    return [*sense_keys(found), *doubt_keys(any(map(doubtful, found))), *numbers]


def sense_keys(found: Sequence[Pair]) -> list[Key]:
    """What the colours mean."""
    present = {pair.better for pair in found}
    return [Key(coloured(sense), words) for won, (sense, words) in SENSES.items() if won in present]


def values(group: Sequence[Pair]) -> str:
    """The metrics and their values."""
    step = group[0].step
    parts = [f"{metric_words(step)} {change_label(step)}"]
    return ", ".join(parts + [f"{metric_words(pair.ratio)} {factor_label(pair.ratio)}" for pair in group])


def shown_as(pair: Pair) -> dict[str, Any]:
    """A claim that is drawn with the signs that a pair is drawn with, bounds upward aside."""
    ratio, step = pair.ratio, pair.step
    wide = ratio["x_low"] != ratio["x_high"] or step["x_low"] != step["x_high"]
    open_to = ratio["arrow"] or ("upward" if step["arrow"] else "")
    hedges = {"factor_qualifier": ratio["factor_qualifier"] if open_to else hedge(pair)}
    if unsure(step):
        hedges |= {name: step[name] for name in ("status", "confidence")}
    return {**ratio, **hedges, "arrow": open_to, "x_low": 0.0, "x_high": float(wide)}


def group_words(group: Sequence[Pair], names: Mapping[str, str], tells: str) -> str:
    """Whose claims, of which metrics, how much of each, where, against what, and what else got worse."""
    step = group[0].step
    where = " ".join(part for part in (on_datasets(step), versus(step)) if part)
    tail = [where, unnamed(step), also_worse(group)]
    return "; ".join([named_values(group, names, tells), *(part for part in tail if part)])


def named_values(group: Sequence[Pair], names: Mapping[str, str], tells: str = "") -> str:
    """Whose claims and how much of each metric."""
    return f"{names[group[0].step['paper_id']]}{f' ({tells})' if tells else ''}: {values(group)}"


def also_worse(group: Sequence[Pair]) -> str:
    """What else the sentence has worse, which the colour does not say; nothing where there is none."""
    worse = listed([metric_name(metric) for metric in group[0].worse])
    return f"the same sentence has it worse in {worse}" if worse else ""


def number_sample(number: int) -> Any:
    """A number as it stands beside its sign."""

    def draw(ax: Axes, x: float, y: float, theme: Theme) -> None:
        ax.text(x, y, str(number), fontsize=SMALL, color=theme.ink, ha="center", va="center_baseline")

    return draw
