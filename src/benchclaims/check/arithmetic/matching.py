"""Which two levels of a sentence a change belongs to: those that stand beside it and are of what it is of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from benchclaims.check.arithmetic.levels import Pair, pairs
from benchclaims.check.arithmetic.reported import Reported, Sentence
from benchclaims.check.evidence.readings import in_sentence
from benchclaims.extract.numbers.values import LOOKALIKES
from benchclaims.model import Span, overlap
from benchclaims.vocabulary.loader import metrics

FAR = 120
"""Characters up to which levels of the same metric stand beside a change."""
NEAR = 40
"""Characters up to which others do, if nothing but a bracket or a comma leads to them."""
_APART = re.compile(r"[;:]|\.\s|\b(?:and|while|whereas|but|respectively|with)\b", re.I)
_ASIDE = re.compile(r"\((?:(?:i\.e\.|e\.g\.|namely|that is),|[\w@.-]{1,12}:)")
_LEADS = re.compile(
    r"[^\w)]*(?:\w+[^\w()]+){0,6}\([^\w)]*(?:\w+[^\w)]+){0,2}"
    r"|[^\w)]*(?:\w+[^\w)]+){0,2},[^\w)]*(?:\w+[^\w)]+){0,4}"
)


def matched(sentence: Sentence) -> Iterator[tuple[Reported, Pair]]:
    """The changes and ratios of a sentence with the levels that each is recomputed from."""
    changes = [
        (claim, start)
        for claim, start in zip(sentence.claims, sentence.starts, strict=True)
        if claim.form != "score" and claim.low == claim.high
    ]
    if not changes or not (levels := pairs(sentence)):
        return
    in_lists = dict(_listed([claim for claim, _ in changes], levels))
    for claim, start in changes:
        pair = in_lists.get(claim.claim_id) or _nearest(sentence, claim, start, levels)
        if pair is not None:
            yield claim, pair


def _listed(changes: list[Reported], levels: list[Pair]) -> Iterator[tuple[str, Pair]]:
    """Changes that stand in a list as long as that of the levels, such as one with `respectively`."""
    of_metric: dict[str, list[Pair]] = defaultdict(list)
    for pair in levels:
        if pair.claim is not None:
            of_metric[pair.claim.metric].append(pair)
    for metric, found in of_metric.items():
        same = [one for one in changes if one.metric == metric]
        kinds = {(one.form, one.unit, one.direction) for one in same}
        if len(found) == len(same) > 1 and len(kinds) == 1:
            yield from ((one.claim_id, pair) for one, pair in zip(_in_order(same), found, strict=True))


def _in_order(claims: list[Reported]) -> list[Reported]:
    return sorted(claims, key=lambda one: one.start)


def _nearest(sentence: Sentence, claim: Reported, start: int, levels: list[Pair]) -> Pair | None:
    """The levels nearest to a change among those that belong to it."""
    end = start + len(claim.value_text)
    near = [
        (gap, pair.start, pair)
        for pair in levels
        if (gap := _gap(sentence.text, claim, start, end, pair)) is not None
    ]
    return min(near, key=lambda one: one[:2])[2] if near else None


def _gap(text: str, claim: Reported, start: int, end: int, pair: Pair) -> int | None:
    """How far a pair stands from a change, None where it does not belong to it."""
    if overlap(pair, Span(start, end)):
        return None
    first, last = (end, pair.start) if end <= pair.start else (pair.end, start)
    between, length = _ASIDE.sub("(", text[first:last]), last - first
    if length > FAR or _APART.search(between):
        return None
    other = pair.claim
    if pair.matching and _is_of_efficiency(claim.metric):
        return None if _has_number(text, first, last) else length
    if other is None or other.metric != claim.metric:
        leads = length <= NEAR and _LEADS.fullmatch(between) and not _has_number(text, first, last)
        return length if leads else None
    if other.datasets and claim.datasets and other.datasets != claim.datasets:
        return None
    bracketed = re.search(r"\([^\w)]*(?:from\s)?$", between) is not None
    if _has_number(text, first, last) and not bracketed:
        return None
    return length if length <= NEAR or "," not in between else None


def _is_of_efficiency(name: str) -> bool:
    metric = metrics().get(name)
    return metric is not None and metric.family == "efficiency"


def _has_number(text: str, start: int, end: int) -> bool:
    return any(
        one.start >= start and one.end <= end and one.shape not in LOOKALIKES for one in in_sentence(text)
    )
