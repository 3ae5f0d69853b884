"""Beginning a repository of claims: in a new folder, and in one that holds other things."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.cli import main
from benchclaims.errors import BenchclaimsError, UsageError

ALL = {
    ".gitattributes",
    ".github/workflows/claims.yml",
    ".pre-commit-config.yaml",
    "README.md",
    "benchclaims.toml",
    "claims/example.yaml",
    "seeds/example.jsonl",
}


def contents(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()
    }


def test_a_new_folder_gets_all_and_is_sound(tmp_path: Path) -> None:
    root = tmp_path / "tracker"
    begun = api.init(root)
    assert begun.kept == ()
    assert {path.relative_to(root).as_posix() for path in begun.written} == set(contents(root))
    assert set(contents(root)) >= ALL
    assert api.validate([root]).findings == ()
    result = api.build(root, dry_run=True)
    assert [path for path in result.changed if path.parts[0] != "reports"] == []


def test_a_repository_that_a_git_host_made_gets_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "README.md").write_text("# mine\n", encoding="utf-8")
    (tmp_path / ".gitignore").write_text("*.pyc\n", encoding="utf-8")
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "datapackage.json").write_text("{}", encoding="utf-8")
    with pytest.raises(SystemExit) as left:
        main(["init", str(tmp_path)])
    assert not left.value.code
    there = contents(tmp_path)
    assert set(there) >= ALL
    assert (there["README.md"], there[".gitignore"]) == (b"# mine\n", b"*.pyc\n")
    assert there["schemas/datapackage.json"] == b"{}"
    lines = capsys.readouterr().out.splitlines()
    assert f"kept {tmp_path.as_posix()}/README.md, which was there" in lines
    assert f"kept {tmp_path.as_posix()}/schemas/datapackage.json, which was there" in lines
    assert f"wrote {tmp_path.as_posix()}/claims/example.yaml" in lines
    assert ".gitignore" not in "".join(lines)
    assert api.validate([tmp_path]).findings == ()


@pytest.mark.parametrize("name", ["claims", "seeds"])
def test_claims_and_seeds_are_refused_before_anything_is_written(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    with pytest.raises(UsageError, match=rf"{name} is there already") as caught:
        api.init(tmp_path)
    assert "benchclaims add" in str(caught.value.remedy)
    assert list(tmp_path.iterdir()) == [tmp_path / name]


def test_a_link_is_kept_and_not_followed(tmp_path: Path) -> None:
    root, outside = tmp_path / "tracker", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    (root / "README.md").symlink_to(outside / "nothing.md")
    assert root / "README.md" in api.init(root).kept
    assert list(outside.iterdir()) == []


def test_a_file_is_no_folder_to_begin_in(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("# mine\n", encoding="utf-8")
    with pytest.raises(BenchclaimsError, match=r"README\.md: is a file; expected a folder; choose another"):
        api.init(tmp_path / "README.md")


@pytest.mark.parametrize("kind", ["file", "link"])
def test_what_stands_in_the_way_leaves_nothing_half_written(tmp_path: Path, kind: str) -> None:
    root, outside = tmp_path / "tracker", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    if kind == "file":
        (root / ".github").write_text("", encoding="utf-8")
    else:
        (root / ".github").symlink_to(outside)
    with pytest.raises(BenchclaimsError, match=r"\.github"):
        api.init(root)
    assert [path.name for path in root.rglob("*") if path.is_file()] == [".github"] * (kind == "file")
    assert list(outside.iterdir()) == []


def test_the_workflow_fails_where_evidence_goes(tmp_path: Path) -> None:
    root = tmp_path / "tracker"
    api.init(root)
    run = re.findall(
        r"^ +- run: benchclaims (.*)", (root / ".github/workflows/claims.yml").read_text("utf-8"), re.M
    )
    assert run == ["validate --strict --format github"]
    (root / "seeds" / "example.jsonl").unlink()
    for arguments, status in ((["validate"], 0), (run[0].split(), 1)):
        with pytest.raises(SystemExit) as left:
            main([*arguments, str(root)])
        assert left.value.code == status
