"""A folder without claim files is an error wherever claims are to be shown or checked, with what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

import benchclaims as bc
from benchclaims import api
from benchclaims.cli import main
from benchclaims.errors import BenchclaimsError, InputError

COMMANDS = [
    ("validate", "{}"),
    ("site", "--claims", "{}"),
    ("report", "--claims", "{}"),
    ("chart", "--claims", "{}"),
    ("summary", "--claims", "{}"),
    ("review", "--list", "--claims", "{}"),
]


@pytest.fixture
def tracker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new repository of claims as the current folder."""
    api.init(tmp_path / "tracker")
    monkeypatch.chdir(tmp_path / "tracker")
    return tmp_path / "tracker"


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_a_folder_of_other_files_is_no_folder_of_claims(
    tracker: Path, command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(tracker.rglob("*"))
    with pytest.raises(SystemExit) as left:
        main([part.format("seeds") for part in command])
    said = capsys.readouterr().err
    assert left.value.code == 2
    assert said.startswith("error: seeds: holds no claim files (*.yaml); name the folder of claim files")
    assert "benchclaims add" in said
    assert sorted(tracker.rglob("*")) == before


def test_a_table_of_nothing_is_not_loaded(tracker: Path) -> None:
    with pytest.raises(InputError, match=r"seeds: holds no claim files \(\*\.yaml\)"):
        bc.load("seeds")
    with pytest.raises(InputError, match="holds no claim files"):
        api.recompute("seeds")


@pytest.mark.parametrize("ending", ["json", "yml", "yaml.bak"])
def test_files_of_another_ending_are_named(tracker: Path, ending: str) -> None:
    (path,) = (tracker / "claims").glob("*.yaml")
    path.rename(path.with_name(f"{path.stem}.{ending}"))
    with pytest.raises(InputError, match=rf"claims: holds .*; rename {path.stem}\.{ending} to {path.name}"):
        bc.load("claims")
    if ending in ("yml", "json"):
        assert [one.code for one in api.validate().findings] == ["BC112"]
    else:
        with pytest.raises(InputError, match=rf"rename {path.stem}\.{ending} to {path.name}"):
            api.validate()


def test_one_folder_without_claim_files_among_others_is_told(tracker: Path) -> None:
    with pytest.raises(InputError, match="seeds: holds no claim files"):
        api.validate(["claims", "seeds"])


def test_a_repository_without_claims_yet_takes_the_first(tracker: Path) -> None:
    for path in (tracker / "claims").glob("*.yaml"):
        path.unlink()
    with pytest.raises(BenchclaimsError, match=r"claims: holds no claim files .*benchclaims add"):
        api.validate()
    assert api.build(".").papers == 1
    assert api.validate().files == 1
