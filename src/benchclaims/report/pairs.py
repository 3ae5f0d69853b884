"""Efficiency and quality claimed together: of one comparison, in one sentence of a paper.

Two numbers of a paper are no pair because both are in its abstract: the fastest setting is seldom the most
accurate one.  A pair is what one sentence says of the same comparison, and nothing that its words keep apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from benchclaims.report.apart import places
from benchclaims.report.comparable import changes, factors, records, results
from benchclaims.report.doubt import is_doubt
from benchclaims.report.groups import groups

if TYPE_CHECKING:
    import pandas as pd

Claim = Mapping[str, Any]

PAIRED = 3
"""How many papers a plane of quality and efficiency needs."""
APART = "of papers that claim both, but not of one comparison in one sentence"
OTHERWISE = "of papers that claim both, but no factor of efficiency and no change of quality in per cent"
FEW = (
    "of a sentence that says both, with quality in a kind of per cent (relative, points or not known) for "
    "which there are fewer than three papers"
)
"""Why claims are in no plane."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A claim of efficiency as a factor, one of quality as a change in per cent, made together.

    `worse` are further metrics that the same sentence says got worse.
    """

    ratio: Claim
    step: Claim
    worse: tuple[str, ...] = ()

    @property
    def better(self) -> bool:
        """Whether both claims are for the better."""
        return bool(self.ratio["sense"] == self.step["sense"] == "better")


def sides(frame: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Claims of efficiency as factors, and claims of quality as changes in per cent."""
    ratios, steps = factors(frame), changes(frame)
    return (
        ratios[ratios["family"] == "efficiency"],
        steps[(steps["family"] == "quality") & (steps["unit"] == "percent")],
    )


def pairs(frame: pd.DataFrame, basis: str | None = None) -> list[Pair]:
    """All pairs of `frame`, those of one `basis` of per cent if given, the most efficient first."""
    ratios, steps = sides(frame)
    if basis is not None:
        steps = steps[steps["basis"] == basis]
    losses = results(frame)
    losses = losses[losses["improvement"] == "worse"]
    of_sentence, lost = by_sentence(ratios), by_sentence(losses)
    found: list[Pair] = []
    for key, part in by_sentence(steps).items():
        if key in of_sentence:
            found += matched(of_sentence[key], part, lost.get(key, []))
    return sorted(found, key=order)


def by_sentence(frame: pd.DataFrame) -> dict[tuple[str, ...], list[Claim]]:
    """Claims by paper and sentence."""
    return groups(records(frame), "paper_id", "quote")


def order(pair: Pair) -> tuple[object, ...]:
    """Pairs of one basis together, the most efficient first."""
    ratio, step = pair.ratio, pair.step
    return step["basis"], -ratio["x_high"], step["paper_id"], step["claim_id"], ratio["claim_id"]


def matched(ratios: Sequence[Claim], steps: Sequence[Claim], lost: Sequence[Claim]) -> Iterator[Pair]:
    """The pairs of one sentence; of several values of both metrics, the first goes with the first."""
    for step in steps:
        for ratio in ratios:
            if together(ratio, step) and same_rank(ratio, ratios, step, steps):
                own = {ratio["metric"], step["metric"]}
                yield Pair(ratio, step, tuple(sorted({claim["metric"] for claim in lost} - own)))


def together(ratio: Claim, step: Claim) -> bool:
    """Whether one sentence makes both claims of one comparison, and not both as best cases only."""
    return (
        same(ratio["baseline_name"], step["baseline_name"])
        and agree(ratio["dataset_names"], step["dataset_names"])
        and agree(ratio["subject_name"], step["subject_name"])
        and not ratio["qualifier"] == step["qualifier"] == "up-to"
        and joined(ratio, step)
    )


def same(one: object, other: object) -> bool:
    """Whether two cells say the same, or both nothing."""
    return folded(one) == folded(other)


def agree(one: object, other: object) -> bool:
    """Whether two cells say the same, or one of them nothing."""
    return same(one, other) or not folded(one) or not folded(other)


def folded(cell: object) -> str:
    """A cell for comparison; nothing where it is empty."""
    return " ".join(cell.casefold().split()) if isinstance(cell, str) else ""


def joined(ratio: Claim, step: Claim) -> bool:
    """Whether no semicolon parts the two values in their sentence."""
    values = sorted((value.start, value.end) for value in places([ratio, step]))
    return len(values) == 2 and ";" not in str(step["quote"])[values[0][1] : values[1][0]]


def same_rank(ratio: Claim, ratios: Sequence[Claim], step: Claim, steps: Sequence[Claim]) -> bool:
    """Whether the values go together by their order, or one of them stands for all."""
    firsts, seconds = alike(ratio, ratios), alike(step, steps)
    if len(firsts) == 1 or len(seconds) == 1:
        return True
    return len(firsts) == len(seconds) and firsts.index(ratio["claim_id"]) == seconds.index(step["claim_id"])


def alike(claim: Claim, claims: Sequence[Claim]) -> list[str]:
    """The claims of the same metric in their order in the text, by id."""
    found = [other for other in claims if other["metric"] == claim["metric"]]
    return [
        other["claim_id"] for other in sorted(found, key=lambda other: (other["start"], other["claim_id"]))
    ]


def paired(frame: pd.DataFrame, found: Iterable[Pair]) -> pd.DataFrame:
    """The claims of `frame` behind the pairs that were found in it."""
    return frame[frame["claim_id"].isin(ids(found))]


def ids(found: Iterable[Pair]) -> set[str]:
    """The claims behind pairs, by id."""
    return {claim["claim_id"] for pair in found for claim in (pair.ratio, pair.step)}


def unpaired(frame: pd.DataFrame, shown: pd.DataFrame) -> pd.DataFrame:
    """The claims of papers that claim both and that are not among `shown`, with the reason as `why`."""
    families = frame.groupby("paper_id")["family"].agg(set)
    papers = {paper for paper, said in families.items() if {"efficiency", "quality"} <= said}
    met, fitting = ids(pairs(frame)), {claim for side in sides(frame) for claim in side["claim_id"]}

    def why(claim: Claim) -> str:
        if is_doubt(claim["reason"]):
            return str(claim["reason"])
        if claim["claim_id"] in met:
            return FEW
        return APART if claim["claim_id"] in fitting else claim["reason"] or OTHERWISE

    rest = frame[~frame["claim_id"].isin(shown["claim_id"]) & frame["paper_id"].isin(papers)]
    return rest.assign(why=[why(claim) for claim in records(rest)])
