"""The figures: how many claims were found, and which of their fields are right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from benchclaims.alike import same_name
from benchclaims.evaluate.agree import (
    direction_agrees,
    metric_agrees,
    same_names,
    same_number,
    same_unit,
)
from benchclaims.evaluate.evaluation import Evaluation
from benchclaims.evaluate.figures import Figures, JudgedClaim, Miss, Rates
from benchclaims.evaluate.gold import GoldDocument, Wanted
from benchclaims.model import Claim, overlap

CORE = ("value", "unit", "form", "direction", "qualifier", "metric")
REST = ("datasets", "subject", "baseline", "baseline_value")


def score(documents: Iterable[GoldDocument], claims: Mapping[str, Sequence[Claim]]) -> Evaluation:
    """Compare the claims read (by document id) with the claims wanted.

    A claim that matches an optional one counts neither way.
    """
    tally = _Tally()
    for document in documents:
        tally.document(document, claims.get(document.id, ()))
    return Evaluation(tally.figures(), tuple(tally.misses), tuple(tally.readings))


def pair_up(wanted: Sequence[Wanted], found: Sequence[Claim]) -> dict[int, int]:
    """Index of each wanted claim that was found, to the index of what found it: widest overlap first."""
    overlaps = sorted(
        (max(one.start, other.start) - min(one.end, other.end), i, j)
        for i, one in enumerate(wanted)
        for j, other in enumerate(found)
        if overlap(one, other)
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in overlaps:
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def judge(wanted: Wanted, found: Claim) -> dict[str, bool]:
    """Field by field, whether a matched claim is right."""
    return {
        "value": same_number(wanted.low, found.low) and same_number(wanted.high, found.high),
        "unit": same_unit(wanted.unit, found.unit),
        "form": wanted.form == found.form,
        "direction": direction_agrees(wanted, found.metric, found.direction),
        "qualifier": wanted.qualifier == found.qualifier,
        "metric": metric_agrees(wanted, found.metric),
        "datasets": same_names(wanted.datasets, found.datasets),
        "subject": same_name(wanted.subject, found.subject),
        "baseline": same_name(wanted.baseline, found.baseline),
        "baseline_value": same_number(wanted.baseline_value, found.baseline_value),
    }


class _Tally:
    """Counts over documents, from which the figures come."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.misses: list[Miss] = []
        self.readings: list[JudgedClaim] = []

    def document(self, document: GoldDocument, found: Sequence[Claim]) -> None:
        pairs = pair_up(document.claims, found)
        required = [i for i, claim in enumerate(document.claims) if not claim.optional]
        self.counts["wanted"] += len(required)
        self.counts["predicted"] += len(found) - sum(document.claims[i].optional for i in pairs)
        for i in required:
            if i in pairs:
                self.pair(document.id, document.claims[i], found[pairs[i]])
            else:
                self.missed(document.id, document.claims[i])
        for j in sorted({*range(len(found))} - {*pairs.values()}):
            self.spurious(document.id, found[j])
        if required:
            self.counts["documents"] += 1
            self.counts["task"] += any(claim.task in document.tasks for claim in found)

    def pair(self, doc: str, wanted: Wanted, found: Claim) -> None:
        fields = judge(wanted, found)
        core = all(fields[name] for name in CORE)
        self.counts["matched"] += 1
        self.counts["core"] += core
        self.counts["full"] += core and all(fields[name] for name in REST)
        self.readings.append(JudgedClaim(found, core))
        for name, right in fields.items():
            self.counts[name] += right
            if not right:
                self.misses.append(
                    Miss(name, doc, wanted.value_text, _shown(wanted, name), _shown(found, name))
                )

    def missed(self, doc: str, wanted: Wanted) -> None:
        self.misses.append(Miss("missed", doc, wanted.value_text, wanted.quote, None))

    def spurious(self, doc: str, found: Claim) -> None:
        self.misses.append(Miss("spurious", doc, found.value_text, None, found.quote))
        self.readings.append(JudgedClaim(found, False))

    def figures(self) -> Figures:
        return Figures(
            claims=self.counts["wanted"],
            detection=self._rates("matched"),
            fields={name: self._share(name, "matched") for name in CORE + REST},
            core=self._rates("core"),
            full=self._rates("full"),
            task=self._share("task", "documents"),
        )

    def _rates(self, right: str) -> Rates:
        precision, recall = self._ratio(right, "predicted"), self._ratio(right, "wanted")
        f1 = 2 * precision * recall / (precision + recall) if precision else 0.0
        return Rates(round(precision, 4), round(recall, 4), round(f1, 4))

    def _share(self, part: str, whole: str) -> float:
        return round(self._ratio(part, whole), 4)

    def _ratio(self, part: str, whole: str) -> float:
        return self.counts[part] / self.counts[whole] if self.counts[whole] else 0.0


def _shown(claim: Wanted | Claim, name: str) -> object:
    return (claim.low, claim.high) if name == "value" else getattr(claim, name)
