"""A fresh extraction joined with what is kept."""

from __future__ import annotations

from dataclasses import replace

from benchclaims.model import Entry, Source, TrackedClaim
from benchclaims.store import merge


def reading(entry: Entry, number: int, **given: object) -> Entry:
    """The entry with one claim changed: its reading, or where given so, its review."""
    claims = list(entry.claims)
    old = claims[number]
    claims[number] = replace(old, claim=replace(old.claim, **given))  # type: ignore[arg-type]
    return replace(entry, claims=tuple(claims))


def read_once(entry: Entry) -> Entry:
    """The entry as one that was read from a document, by rules, and that nobody entered."""
    paper = replace(entry.paper, sources=(Source("a.txt", "plain", 0, 9, "a.txt#1"),))
    claims = tuple(replace(one, claim=replace(one.claim, rule="ratio")) for one in entry.claims)
    return replace(entry, paper=paper, claims=claims)


def fresh_of(entry: Entry) -> Entry:
    """What an extraction gives: the same readings, nobody's reviews."""
    return replace(entry, claims=tuple(TrackedClaim(claim.id, claim.claim) for claim in entry.claims))


def test_nothing_new_changes_nothing(entry: Entry, silent: Entry) -> None:
    merged = merge([entry, silent], [fresh_of(entry), silent])
    assert merged.entries == [entry, silent]
    assert merged.proposals == []


def test_a_new_paper_comes_in_and_a_gone_one_goes(entry: Entry, silent: Entry) -> None:
    assert merge([read_once(silent)], [fresh_of(entry)]).entries == [fresh_of(entry)]


def test_what_nobody_reviewed_is_replaced(entry: Entry) -> None:
    """Not without a word."""
    fresh = reading(fresh_of(entry), 1, low=9.0, high=9.0)
    merged = merge([read_once(entry)], [fresh])
    assert merged.entries[0].claims[1].claim.low == 9
    assert merged.proposals == []
    assert [(one.claim, one.fields) for one in merged.renewed] == [(entry.claims[1].id, ("low", "high"))]


def test_what_somebody_entered_stays_and_the_difference_is_proposed(entry: Entry) -> None:
    entered = reading(fresh_of(entry), 1, rule="")
    fresh = reading(fresh_of(entry), 1, low=9.0, high=9.0)
    merged = merge([entered], [fresh])
    assert merged.entries[0].claims[1] == entered.claims[1]
    assert [(one.kind, one.claim) for one in merged.proposals] == [("changed", entry.claims[1].id)]
    assert merged.renewed == []


def test_a_reviewed_claim_stays_and_the_difference_is_proposed(entry: Entry) -> None:
    fresh = reading(fresh_of(entry), 0, metric="memory", confidence=0.1)
    merged = merge([entry], [fresh])
    assert merged.entries == [entry]
    (proposal,) = merged.proposals
    assert (proposal.kind, proposal.claim, proposal.fields) == ("changed", entry.claims[0].id, ("metric",))


def test_a_reviewed_claim_that_is_no_longer_found_stays(entry: Entry) -> None:
    fresh = replace(fresh_of(entry), claims=fresh_of(entry).claims[1:])
    merged = merge([entry], [fresh])
    assert merged.entries == [entry]
    assert [proposal.kind for proposal in merged.proposals] == ["missing"]


def test_a_rejected_claim_does_not_come_back(entry: Entry) -> None:
    rejected = replace(entry.claims[1], status="rejected")
    old = replace(entry, claims=(entry.claims[0], rejected))
    merged = merge([old], [reading(fresh_of(entry), 1, metric="speed")])
    assert merged.entries == [old]
    assert merged.proposals == []


def test_a_claim_is_known_by_its_place_where_its_sentence_was_cut_anew(entry: Entry) -> None:
    fresh = fresh_of(entry)
    moved = replace(
        fresh.claims[0], id="2401.00010#ffffffff", claim=replace(fresh.claims[0].claim, quote="Cut.")
    )
    merged = merge([entry], [replace(fresh, claims=(moved, fresh.claims[1]))])
    assert merged.entries == [entry]
    assert [proposal.fields for proposal in merged.proposals] == [("quote",)]


def test_a_reviewed_paper_takes_nothing_without_being_asked(entry: Entry) -> None:
    old = replace(entry, claims=entry.claims[:1], status="reviewed")
    fresh = replace(fresh_of(entry), paper=replace(entry.paper, title="Another"))
    merged = merge([old], [fresh])
    assert merged.entries == [old]
    assert [(one.kind, one.claim, one.fields) for one in merged.proposals] == [
        ("added", entry.claims[1].id, ()),
        ("paper", "", ("title",)),
    ]


def test_a_paper_that_is_gone_stays_where_a_person_wrote_a_note_on_it(entry: Entry, silent: Entry) -> None:
    noted = replace(fresh_of(entry), note="retracted")
    assert merge([noted, read_once(silent)], []).entries == [noted]


def test_a_paper_that_no_document_gave_stays(entry: Entry, silent: Entry) -> None:
    assert merge([silent], [fresh_of(entry)]).entries == [fresh_of(entry), silent]


def test_a_paper_that_is_gone_stays_where_a_person_reviewed_it(entry: Entry, silent: Entry) -> None:
    """Whole, with the claims of which nobody decided anything."""
    seen = replace(fresh_of(replace(entry, paper=silent.paper)), status="reviewed")
    merged = merge([entry, seen], [])
    assert merged.entries == [entry, seen]


def test_the_note_follows_the_claims(entry: Entry, silent: Entry) -> None:
    silent = read_once(silent)
    found = read_once(replace(entry, paper=silent.paper))
    assert merge([silent], [fresh_of(found)]).entries[0].note is None
    assert merge([fresh_of(found)], [silent]).entries == [silent]


def test_what_the_fresh_paper_does_not_know_is_kept(entry: Entry) -> None:
    fresh = replace(fresh_of(entry), paper=replace(entry.paper, title=None))
    assert merge([entry], [fresh]).entries == [entry]
