"""`benchclaims diff --reviewed`: what people decided is changed with a new review, or not at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from in_git import commit, git

from benchclaims import api
from benchclaims.cli import main
from benchclaims.compare import overruled
from benchclaims.extract import claims
from benchclaims.model import Entry, Measurement, Paper, TrackedClaim
from benchclaims.store import ClaimFile, write

TEXT = "Zipper is 2.5x faster than gzip. It takes 20 ms."
REVIEWED, LEFT = (
    TrackedClaim(f"zipper#0000000{number}", claim) for number, claim in enumerate(claims(TEXT)[:2])
)
REVIEWED = replace(REVIEWED, status="reviewed", reviewed_by="Ann", reviewed_on="2026-11-20")
ENTRY = Entry(Paper("zipper", "Zipper", "", url="https://example.org/zipper"), (REVIEWED, LEFT))
WHOLE = replace(ENTRY, status="reviewed", reviewed_by="Ann", reviewed_on="2026-11-20")


@pytest.fixture
def repository(in_git: Path) -> Path:
    """A git repository in which a claim was reviewed."""
    begin(ENTRY)
    return in_git


def begin(entry: Entry) -> None:
    write("claims", [entry])
    commit("Begin")


def of(claim: TrackedClaim, **given: object) -> TrackedClaim:
    """The claim with another reading."""
    return replace(claim, claim=replace(claim.claim, **given))  # type: ignore[arg-type]


def after(*claims: TrackedClaim, entry: Entry = ENTRY, **given: object) -> list[tuple[str, str]]:
    """What is overruled once the entry has these claims: the kind and the id."""
    write("claims", [replace(entry, claims=claims, **given)])  # type: ignore[arg-type]
    return [(one.change.kind, one.change.claim_id or one.change.paper_id) for one in api.overruled("HEAD")]


def test_a_reviewed_claim_is_neither_changed_nor_removed(repository: Path) -> None:
    assert after(of(REVIEWED, metric="latency"), LEFT) == [("changed", REVIEWED.id)]
    assert after(LEFT) == [("removed", REVIEWED.id)]
    assert after(replace(REVIEWED, status="extracted", reviewed_by=None, reviewed_on=None), LEFT) == [
        ("changed", REVIEWED.id)
    ]


@pytest.mark.parametrize("given", [{"reviewed_by": "Bob"}, {"reviewed_on": "2026-11-21"}])
def test_a_new_review_may_change_it(repository: Path, given: dict[str, str]) -> None:
    assert after(replace(of(REVIEWED, metric="latency"), **given), LEFT) == []  # type: ignore[arg-type]


def test_what_nobody_decided_may_change_and_go(repository: Path) -> None:
    assert after(REVIEWED, of(LEFT, metric="speed")) == []
    assert after(REVIEWED) == []


def test_a_measurement_may_come_in_and_does_not_go(repository: Path) -> None:
    measured = replace(REVIEWED, measurements=(Measurement(2.4, "x", "Eve", "2026-11-21"),))
    assert after(measured, LEFT) == []
    begin(replace(ENTRY, claims=(measured, LEFT)))
    assert after(REVIEWED, LEFT) == [("changed", REVIEWED.id)]


def test_a_paper_under_another_id_keeps_its_claims(repository: Path) -> None:
    names = {one.id: one.id.replace("zipper", "2401.00010") for one in ENTRY.claims}
    claims = tuple(replace(one, id=names[one.id]) for one in ENTRY.claims)
    Path("claims/zipper.yaml").unlink()
    assert after(*claims, paper=replace(ENTRY.paper, id="2401.00010")) == []


def test_another_reading_under_another_id_is_not_the_claim(repository: Path) -> None:
    claims = tuple(
        replace(one, id=one.id.replace("zipper", "2401.00010"))
        for one in (of(REVIEWED, metric="latency"), LEFT)
    )
    Path("claims/zipper.yaml").unlink()
    assert after(*claims, paper=replace(ENTRY.paper, id="2401.00010")) == [("removed", REVIEWED.id)]


class Looked(str):
    """An id that counts how often it is looked at."""

    count = 0

    def endswith(self, *given: Any) -> bool:
        Looked.count += 1
        return super().endswith(*given)

    def rpartition(self, *given: Any) -> tuple[str, str, str]:
        Looked.count += 1
        return super().rpartition(*given)


def test_where_many_claims_went_is_looked_up_and_not_sought() -> None:
    def state(paper: str) -> list[ClaimFile]:
        claims = tuple(replace(REVIEWED, id=Looked(f"{paper}#{number:08x}")) for number in range(100))
        made = replace(ENTRY, paper=replace(ENTRY.paper, id=paper), claims=claims)
        return [ClaimFile(Path(f"{paper}.yaml"), "", made, (), {})]

    assert overruled(state("zipper"), state("2401.00010")) == []
    assert Looked.count <= 4 * 100


def test_a_paper_reviewed_as_a_whole_is_decided_itself(repository: Path) -> None:
    begin(WHOLE)
    assert after(REVIEWED, LEFT, entry=WHOLE, reviewed_by="Bob", note="new") == []
    assert after(REVIEWED, LEFT, entry=WHOLE, note="new") == [("changed", "zipper")]
    assert after(LEFT, entry=WHOLE, reviewed_by="Bob") == []
    Path("claims/zipper.yaml").unlink()
    found = api.overruled("HEAD")
    assert [(one.change.kind, one.file, one.line) for one in found] == [
        ("removed", "HEAD:claims/zipper.yaml", 3),
        ("removed", "HEAD:claims/zipper.yaml", 10),
    ]
    assert found[0].command().startswith("::error file=claims/zipper.yaml,line=3::")


def test_the_command_names_the_line_and_fails(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write("claims", [replace(ENTRY, claims=(of(REVIEWED, metric="latency"), LEFT))])
    with pytest.raises(SystemExit) as left:
        main(["diff", "HEAD", "--reviewed"])
    assert left.value.code == 1
    assert capsys.readouterr().out == (
        f"claims/zipper.yaml:7: {REVIEWED.id} was decided and is changed in metric without a new review; "
        "restore it, or decide it anew: benchclaims edit, accept, reject\n"
    )
    with pytest.raises(SystemExit) as left:
        main(["diff", "HEAD", "--reviewed", "-f", "github"])
    assert left.value.code == 1
    said = f"{REVIEWED.id} was decided and is changed in metric without a new review; "
    assert capsys.readouterr().out == (
        f"::error file=claims/zipper.yaml,line=7::{said}"
        "restore it, or decide it anew: benchclaims edit, accept, reject\n"
    )
    write("claims", [ENTRY])
    with pytest.raises(SystemExit) as left:
        main(["diff", "HEAD", "--reviewed"])
    assert not left.value.code


def test_a_file_that_is_broken_on_one_side_hides_no_other(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path("claims/zipper.yaml")
    sound = path.read_text()
    path.write_text(sound.replace("low: 2.5", "low: 2,5"))
    git("commit", "-qam", "Break")
    path.write_text(sound)
    write("claims", [replace(ENTRY, claims=(), paper=Paper("other", "Other", ""))])
    with pytest.raises(SystemExit) as left:
        main(["diff"])
    assert left.value.code == 2
    told = capsys.readouterr()
    assert told.out == "+ other (the paper)\n0 claims added, 0 removed, 0 changed\n"
    assert "HEAD:claims/zipper.yaml:" in told.err


@pytest.mark.parametrize("options", [[], ["--reviewed"], ["--removed"]])
def test_a_folder_that_neither_side_has_lets_nothing_pass(
    repository: Path, options: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir("claims")
    for base in ("HEAD", "HEAD..HEAD"):
        with pytest.raises(SystemExit) as ended:
            main(["diff", base, *options])
        assert ended.value.code == 2
        assert capsys.readouterr().err == (
            "error: claims: there is no such folder; expected a folder of claim files, now or at one of the "
            "two sides; go to the folder of the repository of claims, or name theirs: --claims\n"
        )


def test_what_was_changed_is_named_in_the_order_of_the_file(
    in_git: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    last = replace(REVIEWED, id="zipper#0000000f")
    first = replace(
        LEFT, id="zipper#00000009", status="reviewed", reviewed_by="Ann", reviewed_on="2026-11-20"
    )
    both = (last, first)
    begin(replace(ENTRY, claims=both))
    write("claims", [replace(ENTRY, claims=tuple(of(one, subject="Other") for one in both))])
    with pytest.raises(SystemExit):
        main(["diff", "HEAD", "--reviewed"])
    told = capsys.readouterr().out.splitlines()
    lines = [int(one.split(":")[1]) for one in told]
    assert len(lines) == 2
    assert lines == sorted(lines)
