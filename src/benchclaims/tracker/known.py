"""Papers that a repository knows: what they must go on being called, and why something of them is left."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping

from benchclaims.check.evidence.differing import differences, told
from benchclaims.errors import UsageError
from benchclaims.model import Entry, Paper, Source, TrackedClaim
from benchclaims.read.merge import letters
from benchclaims.store import file_name, merge
from benchclaims.store.known import kept_names, names_of
from benchclaims.store.merge import pairs_of

_REMEDY = (
    "leave the record out, or give the kept paper its new id first: in its file's name, `id` and claim ids"
)


def refuse_other_names(
    before: Mapping[str, Paper], after: Mapping[str, Paper], kept: Iterable[Entry]
) -> None:
    """Raise `UsageError` where a paper that has a claim file would get a second one under another id."""
    places = {(one.file, one.start): name for name, paper in before.items() for one in paper.sources}
    entries = list(kept)
    names: dict[Hashable, str] = {key: one.paper.id for one in entries for _, key, _ in names_of(one.paper)}
    own = {one.paper.id for one in entries}
    again = kept_names(after.values(), entries)
    for name, paper in after.items():
        if name in again:
            continue
        known = next((places[key] for one in paper.sources if (key := (one.file, one.start)) in places), name)
        if known == name and name not in own and name not in before:
            keys = (names.get(key) for _, key, _ in names_of(paper))
            known = next((one for one in keys if one), name)
        if known != name:
            raise UsageError(
                f"holds the paper {known} of {file_name(known)} under the id {name}",
                where=next((one.file for one in paper.sources if (one.file, one.start) not in places), None),
                expected="one id a paper",
                remedy=_REMEDY,
            )


def passed_over(papers: Iterable[Paper], records: Iterable[Paper]) -> dict[str, tuple[str, ...]]:
    """By papers, the records that hold another abstract than the one that is read, a sentence each.

    >>> first, second = (Source(f"{name}.jsonl", "jsonl", 0, 9, "zip") for name in "ab")
    >>> record = Paper("zip", None, "Zip is 3x faster.", sources=(second,))
    >>> paper = Paper("zip", None, "Zip is 2x faster.", sources=(first, second))
    >>> passed_over([paper], [record])["zip"]
    ("the abstract in b.jsonl ('3x' where the other has '2x'), since that in a.jsonl stands first",)
    """
    held = {source: record for record in records for source in record.sources}
    return {paper.id: tuple(_others(paper, held)) for paper in papers if len(paper.sources) > 1}


def _others(paper: Paper, held: Mapping[Source, Paper]) -> Iterator[str]:
    first, read = paper.sources[0], letters(paper.text)
    for source in paper.sources[1:]:
        text = held[source].text if source in held else ""
        if text and letters(text) != read:
            where = f"in {source.file}" if source.file != first.file else f"of the record {source.record}"
            other = f"in {first.file}" if source.file != first.file else f"of {first.record}"
            said = told(list(differences(text, paper.text)), "the other")
            yield f"the abstract {where} ({said}), since that {other} stands first"


def reported(kept: Entry, entry: Entry, fresh: Entry) -> tuple[str, ...]:
    """Why something that was read of a known paper was left, one sentence each."""
    return tuple(_reasons(kept, entry, fresh))


def _reasons(kept: Entry, entry: Entry, fresh: Entry) -> Iterator[str]:
    pairs = pairs_of(list(kept.claims), fresh.claims)
    yield from (_rejected(one) for one in kept.claims if one.status == "rejected" and one.id in pairs)
    gone = {one.id for one in kept.claims} - {one.id for one in entry.claims}
    yield from (
        f"{one} is read no more, since another document gives the abstract now" for one in sorted(gone)
    )
    for one in merge([kept], [fresh], lambda claim: claim.id not in gone).proposals:
        if one.kind == "changed" and one.kept:
            yield f"{one.claim} stays as {_stands(one.kept)}; now read otherwise in {', '.join(one.fields)}"
        elif one.kind == "added":
            yield f"{one.claim} is not added: the paper was reviewed as a whole{_by(kept)}"


def _rejected(claim: TrackedClaim) -> str:
    return f"{claim.id} stays rejected{_by(claim)}"


def _stands(claim: TrackedClaim) -> str:
    return "it is" if claim.status == "extracted" else f"{claim.status}{_by(claim)}"


def _by(record: Entry | TrackedClaim) -> str:
    by = f" by {record.reviewed_by}" if record.reviewed_by else ""
    return by + (f" on {record.reviewed_on}" if record.reviewed_on else "")
