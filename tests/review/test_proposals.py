"""What fresh readings would put otherwise: told by field as kept and as read, and adopted by a command."""

from __future__ import annotations

import shlex
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from benchclaims import api
from benchclaims.cli import main
from benchclaims.model import Claim, Entry, Paper, TrackedClaim
from benchclaims.store import merge, read, write
from benchclaims.table import entry

TEXT = "Zipper is 2.5x faster than gzip."
CLAIM = Claim(TEXT, "2.5x", 10, 14, 2.5, 2.5, "x", "ratio", "increase", "exact", "speed", baseline="gzip")


def reviewed(by: str = "Ann", **paper: str) -> Entry:
    made = entry(Paper("zipper", "Zipper", TEXT), [CLAIM])
    claims = tuple(replace(one, status="reviewed", reviewed_by=by) for one in made.claims)
    return replace(made, claims=claims, paper=replace(made.paper, **paper))


def fresh(claims: list[Claim], **paper: str) -> Entry:
    return entry(Paper("zipper", **{"title": "Zipper", "text": TEXT, **paper}), claims)


def lines(kept: Entry, read_anew: Entry) -> list[str]:
    return list(api.proposed(merge([kept], [read_anew]).proposals))


def test_each_field_is_told_as_kept_and_as_read_and_fields_that_stand_alone_can_be_set(
    tmp_path: Path,
) -> None:
    kept = reviewed()
    other = replace(CLAIM, metric="inference-speed", subject="my Zipper", baseline=None)
    told = lines(kept, fresh([other]))
    (claim,) = kept.claims
    assert told[0] == f"{claim.id} is kept as it was reviewed; read anew it differs:"
    assert told[1:5] == [
        "  metric: kept speed, read inference-speed",
        "  subject: kept nothing, read my Zipper",
        "  baseline: kept gzip, read nothing",
        f"  adopt with: benchclaims edit '{claim.id}' --adopt --by NAME",
    ]
    write(tmp_path / "claims", [kept])
    command = told[5].strip().removeprefix("or some of it: benchclaims edit ")
    words = shlex.split(command.replace("NAME", "Bob"))
    api.edit(words[0], words[1:-2], by=words[-1], on="2026-11-21", claims=tmp_path / "claims", insist=True)
    adopted = read(tmp_path / "claims")[0].claims[0]
    assert (adopted.claim.metric, adopted.claim.subject, adopted.claim.baseline) == (
        "inference-speed", "my Zipper", None,
    )  # fmt: skip
    assert len(told) == 6


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"quote": "Cut."}, [f"quote: kept {TEXT}, read Cut."]),
        ({"start": 11, "end": 15}, ["start: kept 10, read 11", "end: kept 14, read 15"]),
        ({"low": 3.0, "high": 3.0}, ["low: kept 2.5, read 3"]),
        ({"metric": "size", "unit": "s"}, ["unit: kept x, read s", "metric: kept speed, read size"]),
    ],
)
def test_fields_that_hang_together_are_adopted_as_a_whole(changes: dict[str, Any], told: list[str]) -> None:
    kept = reviewed()
    (read_anew,) = kept.claims
    read_anew = replace(read_anew, status="extracted", claim=replace(CLAIM, **changes))
    adopt = f"adopt with: benchclaims edit '{read_anew.id}' --adopt --by NAME"
    assert lines(kept, replace(kept, claims=(read_anew,)))[1:] == [f"  {line}" for line in (*told, adopt)]


def test_what_is_missing_or_new_is_told_with_its_words() -> None:
    kept: Entry = reviewed()
    (claim,) = kept.claims
    assert lines(kept, fresh([])) == [
        f"{claim.id} is kept as it was reviewed, though it is no longer read",
        f"  2.5x, speed: “{TEXT}”",
    ]
    new: TrackedClaim = fresh([replace(CLAIM, value_text="faster", start=15, end=21)]).claims[0]
    whole = replace(kept, status="reviewed")
    told = lines(whole, replace(fresh([CLAIM]), claims=(replace(claim, status="extracted"), new)))
    assert told == [
        f"{new.id} is not taken: it is read anew in a paper that was reviewed as a whole",
        f"  faster, speed: “{TEXT}”",
    ]


def test_the_fields_of_a_paper_are_told_too() -> None:
    whole = replace(reviewed(date="2024-01-01"), status="reviewed")
    assert lines(whole, fresh([CLAIM], title="Zipper 2")) == [
        "zipper is kept as it was reviewed; its sources now say of the paper:",
        "  title: kept Zipper, read Zipper 2",
        "  date: kept 2024-01-01, read nothing",
    ]


def test_a_build_says_calmly_that_all_is_kept_and_how_to_see_what_differs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("seeds").mkdir()
    Path("seeds/zipper.txt").write_text(f"Zipper\n\n{TEXT}\n", encoding="utf-8")
    api.build()
    (claim,) = api.uncertain()
    api.edit(claim.id, ["baseline="], by="Ann", on="2026-11-21")
    capsys.readouterr()
    said = []
    for options in ([], ["--check", "--proposals"]):
        with pytest.raises(SystemExit):
            main(["build", *options])
        said.append(capsys.readouterr())
    assert (
        "all that people reviewed or entered is kept; 1 fresh reading would put it otherwise" in said[0].out
    )
    assert "(to see them: benchclaims build --check --proposals)" in said[0].out
    assert "  baseline: kept nothing, read gzip" in said[1].err
