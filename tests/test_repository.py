"""Where a repository of claims stands, however its claims are named."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from shutil import rmtree

import pytest

from benchclaims import api
from benchclaims.errors import UsageError
from benchclaims.model import TrackedClaim
from benchclaims.repository import Repository
from benchclaims.store import read
from benchclaims.store.lock import alone

RECORD = {"id": "zipper", "title": "Zipper: small text", "text": "Zipper is 2.5x faster than gzip."}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository of one claim with a broad tolerance, and folders to name its claims from."""
    root = tmp_path / "tracker"
    for name in ("seeds", "claims/sub", "x"):
        (root / name).mkdir(parents=True)
    (root / "seeds" / "abstracts.jsonl").write_text(json.dumps(RECORD) + "\n", encoding="utf-8")
    api.add([root / "seeds" / "abstracts.jsonl"], root)
    (root / "benchclaims.toml").write_text("tolerance = 0.5\n", encoding="utf-8")
    (tmp_path / "link").symlink_to(root / "claims", target_is_directory=True)
    return root


NAMED = {
    "from the root": (".", "claims"),
    "through another folder": (".", "x/../claims"),
    "as the current folder": ("claims", "."),
    "from below": ("claims/sub", ".."),
    "from below, the long way": ("claims/sub", "../../claims/sub/.."),
    "by a file": (".", "claims/zipper.yaml"),
    "by a file that is here": ("claims", "zipper.yaml"),
    "by a link": ("..", "link"),
    "by a link as the current folder": ("../link", "."),
}
"""How claims are named: where one stands, from the root, and what one says there."""

named = pytest.mark.parametrize(("here", "claims"), NAMED.values(), ids=NAMED)


def the_claim(root: Path) -> TrackedClaim:
    ((claim,),) = (entry.claims for entry in read(root / "claims"))
    return claim


@named
def test_a_repository_is_where_the_folder_of_claims_lies(
    root: Path, monkeypatch: pytest.MonkeyPatch, here: str, claims: str
) -> None:
    monkeypatch.chdir(root / here)
    repository = Repository.of(claims)
    assert repository.root.resolve() == root
    assert not repository.root.is_absolute()
    assert repository.cache.resolve() == root / ".benchclaims"
    absolute = Repository.of(Path.cwd() / claims)
    assert (absolute.root, absolute.cache) == (root, root / ".benchclaims")
    assert absolute.claims.samefile(root / "claims")


@named
def test_what_is_decided_is_taken_back_however_the_claims_are_named(
    root: Path, monkeypatch: pytest.MonkeyPatch, here: str, claims: str
) -> None:
    monkeypatch.chdir(root / here)
    (path,) = api.decide([the_claim(root).id], "reviewed", by="Ann", on="2026-11-21", claims=claims)
    assert path.samefile(root / "claims" / "zipper.yaml")
    assert the_claim(root).status == "reviewed"
    assert list(root.rglob(".benchclaims")) == [root / ".benchclaims"]
    monkeypatch.chdir(root)
    assert api.undo().action == "accept"
    assert the_claim(root).status == "extracted"


@named
def test_the_settings_and_the_sources_are_those_of_the_repository(
    root: Path, monkeypatch: pytest.MonkeyPatch, here: str, claims: str
) -> None:
    monkeypatch.chdir(root / here)
    assert api.tolerance(claims) == 0.5
    assert api.validate(claims).findings == ()
    (root / "benchclaims.toml").write_text("tolerance = 5\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"benchclaims\.toml:1: `tolerance` is 5"):
        api.load(claims)
    (finding,) = api.validate(claims).findings
    assert (finding.code, finding.line) == ("BC603", 1)
    assert "`tolerance` is 5" in finding.found


@named
def test_all_hold_one_lock(root: Path, monkeypatch: pytest.MonkeyPatch, here: str, claims: str) -> None:
    monkeypatch.chdir(root / here)
    with alone(Repository.of(claims).cache):
        assert (root / ".benchclaims" / "lock").samefile(Repository.at(root).cache / "lock")


@pytest.mark.parametrize("draw", [api.report, api.site])
def test_what_was_drawn_is_remembered_beside_the_claims(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, draw: Callable[..., object]
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    draw("../tracker/claims", "out")
    assert [path.name for path in Path().iterdir()] == ["out"]
    assert (root / ".benchclaims" / "charts.json").is_file()
    draw("../tracker/claims", "again", cache="mine")
    assert Path("mine/charts.json").is_file()


def test_what_cannot_be_remembered_is_drawn_all_the_same(root: Path, tmp_path: Path) -> None:
    rmtree(root / ".benchclaims")
    (root / ".benchclaims").write_text("no folder", encoding="utf-8")
    assert api.report(root / "claims", tmp_path / "out")


def test_the_lock_of_linked_claims_is_where_they_lie(root: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "claims").symlink_to(root / "claims", target_is_directory=True)
    assert Repository.at(other).cache == Repository.of(other / "claims").cache == root / ".benchclaims"


def test_a_link_to_itself_has_a_place_too(tmp_path: Path) -> None:
    (tmp_path / "claims").symlink_to(tmp_path / "claims")
    assert Repository.of(tmp_path / "claims").root == tmp_path


def test_a_claim_file_may_be_a_link(root: Path, tmp_path: Path) -> None:
    real = root / "x" / "zipper.yaml"
    (root / "claims" / "zipper.yaml").rename(real)
    (root / "claims" / "zipper.yaml").symlink_to(real)
    assert Repository.of(root / "claims" / "zipper.yaml").root == root
