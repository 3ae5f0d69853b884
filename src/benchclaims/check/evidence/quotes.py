"""The quote stands in the source at its place, and the value in the quote."""

from __future__ import annotations

from collections.abc import Iterator

from benchclaims.check.checked import Checked, is_inside
from benchclaims.check.evidence.differing import differences, told
from benchclaims.check.evidence.elsewhere import of_another
from benchclaims.check.evidence.lookup import Found, look_up
from benchclaims.check.evidence.place import place_of
from benchclaims.check.file import File, sentence_of, shown
from benchclaims.check.finding import Excerpt, Finding
from benchclaims.check.form.texts import LONGEST
from benchclaims.model import Source, TrackedClaim
from benchclaims.read.visible import shown as kept_as
from benchclaims.table.places import place_in_quote

SHORT = 300
"""Characters of a passage that a finding gives whole."""
MOST_TEXT = 100_000
"""Characters of an abstract in which a quote that is not there to the letter is looked for."""


def values(file: File) -> Iterator[Finding]:
    """Each value stands in its quote."""
    for field, tracked in file.standing():
        claim = tracked.claim
        if claim.value_text not in claim.quote:
            yield file.finding("BC301", f"{field}.value_text", found=shown(claim.value_text), claim=tracked)


def whereabouts(file: File) -> Iterator[Finding]:
    """Something says where the paper is."""
    if file.entry is None:
        return
    paper = file.entry.paper
    if not (paper.arxiv_id or paper.url or paper.sources):
        yield file.finding("BC309", "paper")


def sources(file: File, checked: Checked) -> Iterator[Finding]:
    """Each source is there, is the one that was read, and holds the abstract at the place that is told."""
    for number, source in enumerate(file.entry.paper.sources if file.entry else ()):
        field = f"paper.sources.{number}"
        if not is_inside(source.file):
            continue
        there = checked.source(source)
        if there.why:
            found = f"{shown(source.file)}: {there.why}"
            yield file.finding("BC305", f"{field}.file", found=found, remedy=there.remedy)
            continue
        if there.merges:
            continue
        yield from _other_text(file, field, source, checked)
        if empty := _nothing(source, checked):
            yield file.finding(
                "BC302",
                f"{field}.at",
                "the abstract does not stand in the source",
                found=empty,
                remedy="set `at` to where the abstract begins and ends in the document, or `record` to its "
                "name there",
            )


def _other_text(file: File, field: str, source: Source, checked: Checked) -> Iterator[Finding]:
    """The hash is that of the abstract, which stands where the source says."""
    found = place_of(source, checked)
    if found.sha256 != source.sha256 and source.sha256 and found.text.strip():
        said = f"{source.sha256[:12]}…"
        yield file.finding("BC304", f"{field}.sha256", found=said, expected=found.sha256)
    elif found.at != source.at and source.end and not source.is_named:
        yield file.finding(
            "BC304",
            f"{field}.at",
            "the abstract stands at another place of the source",
            found=str(list(source.at)),
            expected=str(list(found.at)),
        )


def _nothing(source: Source, checked: Checked) -> str:
    """How a document that can be read holds no abstract where the source says; empty where it holds one."""
    found, length = place_of(source, checked), len(checked.source(source).text)
    at = list(source.at)
    if found.at == source.at and source.end > length:
        return f"{at} in a document of {length} characters"
    if found.text.strip():
        return ""
    if source.end:
        return f"white space alone at {at}"
    return f"no record {shown(source.record)}" if source.record else "neither `at` nor `record`"


def quotes(file: File, checked: Checked) -> Iterator[Finding]:
    """Each quote stands in one of the paper's sources, at the claim's place in the first."""
    texts = abstracts(file, checked)
    if not texts:
        return
    for field, tracked in file.standing():
        if len(tracked.claim.quote) <= LONGEST["quote"]:
            found = list(_quote(file, field, tracked, texts))
            absent = any(one.code == "BC302" for one in found)
            yield from (list(of_another(file, field, tracked, checked)) if absent else []) or found


def abstracts(file: File, checked: Checked) -> list[str]:
    """The paper's abstract in each of its sources that can be looked up."""
    sources = file.entry.paper.sources if file.entry else ()
    return [text for source in sources if (text := abstract(source, checked)).strip()]


def abstract(source: Source, checked: Checked) -> str:
    """What a source gives of the paper as a claim file has it, empty where it cannot be looked up."""
    return kept_as(place_of(source, checked).text)


def _quote(file: File, field: str, tracked: TrackedClaim, texts: list[str]) -> Iterator[Finding]:
    claim = tracked.claim
    if stands(tracked, texts[0]):
        return
    found = [look_up(claim.quote, text[:MOST_TEXT], claim.start) for text in texts]
    best = max((one for one in found if one), key=lambda one: one.likeness, default=None)
    if best is None:
        yield file.finding(
            "BC302", f"{field}.quote", found="nothing like it", claim=tracked, excerpt=sentence_of(tracked)
        )
    elif best.how == "exact":
        yield from _moved(file, field, tracked, best)
    else:
        yield _altered(file, field, tracked, best, texts[found.index(best)])


def stands(tracked: TrackedClaim, text: str) -> bool:
    """Whether value and quote stand at the claim's place of the text."""
    claim = tracked.claim
    if text[claim.start : claim.end] != claim.value_text:
        return False
    begin = text.find(claim.quote, max(0, claim.end - len(claim.quote)))
    return 0 <= begin <= claim.start


def _moved(file: File, field: str, tracked: TrackedClaim, found: Found) -> Iterator[Finding]:
    """Where the value stands; a value that is not in its quote has no place (BC301)."""
    claim = tracked.claim
    inside = place_in_quote(tracked.id, claim.quote, claim.value_text)
    if inside is None:
        return
    at = [found.start + end for end in inside]
    yield file.finding(
        "BC303",
        f"{field}.at",
        found=f"[{claim.start}, {claim.end}]",
        expected=f"{at}, where the quote stands to the letter",
        claim=tracked,
        excerpt=sentence_of(tracked),
    )


def _altered(file: File, field: str, tracked: TrackedClaim, found: Found, text: str) -> Finding:
    """The words that differ, the first of them marked; and the passage itself where it is short."""
    quote, passage = tracked.claim.quote, text[found.start : found.end]
    differing = list(differences(quote, passage))
    place = f"at [{found.start}, {found.end}] of the abstract"
    first = differing[0] if differing else None
    return file.finding(
        "BC302",
        f"{field}.quote",
        found=f"{told(differing)}, {place}" if first else f"other white space than {place}",
        expected=f"“{passage}”" if len(passage) <= SHORT and "\n" not in passage else "",
        claim=tracked,
        excerpt=Excerpt(quote, first.start, first.end) if first else sentence_of(tracked),
    )
