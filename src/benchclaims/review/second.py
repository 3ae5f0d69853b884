"""The runner-up of each field: what a claim would have been if it had not been what it is."""

from __future__ import annotations

from benchclaims.check.checked import Checked
from benchclaims.check.evidence.quotes import abstract, stands
from benchclaims.extract.explain import Decision, Explained, explain
from benchclaims.extract.form.labels import form_and_direction
from benchclaims.model import Claim, Entry, Span, TrackedClaim, overlap
from benchclaims.review.edit import place_in_quote, text_of
from benchclaims.vocabulary.loader import metrics

LEAST = 0.02
"""The share from which on a runner-up is told."""
UNASKED = frozenset(("dataset", "baseline_value"))
"""What has no single value to take instead."""


def runners_up(entry: Entry, tracked: TrackedClaim, checked: Checked) -> dict[str, tuple[str, float]]:
    """By field, the likeliest value that the claim does not have, with its share.

    The paper's abstract is read anew where its source has it, else the claim's sentence alone.
    """
    text, start = _text(entry, tracked, checked)
    place = Span(start, start + len(tracked.claim.value_text))
    numbers = [one for one in explain(text, entry.paper.title) if overlap(one, place)]
    found: dict[str, tuple[str, float]] = {}
    for decision in numbers[0].decisions if numbers else ():
        if decision.field not in UNASKED and (second := _second(decision, tracked, numbers[0])):
            found[decision.field] = second
    return found


def _text(entry: Entry, tracked: TrackedClaim, checked: Checked) -> tuple[str, int]:
    """The text to read anew, and where the value begins in it."""
    for source in entry.paper.sources:
        text = abstract(source, checked)
        if text and stands(tracked, text):
            return text, tracked.claim.start
    return tracked.claim.quote, place_in_quote(tracked)


def _second(decision: Decision, tracked: TrackedClaim, number: Explained) -> tuple[str, float] | None:
    """The first of a decision's two values that is not the claim's own."""
    own = _own(tracked, decision.field)
    both = ((decision.value, decision.share), (decision.runner_up, decision.runner_up_share))
    for value, share in both:
        said = _said(decision.field, value, number.claim or tracked.claim)
        if said != own and share >= LEAST:
            return said, share
    return None


def _own(tracked: TrackedClaim, field: str) -> str:
    if field == "form":
        return f"{tracked.claim.form}, {tracked.claim.direction}"
    return text_of(tracked, field) or "none"


def _said(field: str, value: str | None, claim: Claim) -> str:
    """A value as the claim's field has it."""
    if field == "form" and value:
        known = metrics().get(claim.metric)
        return ", ".join(form_and_direction(value, known.better if known else "unknown"))
    if field == "role" and value == "out":
        return "no result"
    return value or "none"
