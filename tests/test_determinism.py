"""The same seeds give the same bytes, here and elsewhere, and the committed files are those bytes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
WRITTEN = ("claims", "reports", "schemas")
SURROUNDINGS = (
    {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Asia/Kathmandu", "COLUMNS": "40"},
    {"PYTHONHASHSEED": "2", "LC_ALL": "C.UTF-8", "TZ": "America/St_Johns", "MPLBACKEND": "pdf"},
)


def contents(root: Path) -> dict[str, bytes]:
    """Every file that a build writes, by its path; pages that are not committed stay out."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for folder in WRITTEN
        for path in sorted((root / folder).rglob("*"))
        if path.is_file() and "site" not in path.relative_to(root).parts
    }


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two copies of the repository's input, built at once in different surroundings."""
    roots = [tmp_path_factory.mktemp("copy") for _ in SURROUNDINGS]
    running = []
    for root, surroundings in zip(roots, SURROUNDINGS, strict=True):
        shutil.copytree(ROOT / "seeds", root / "seeds")
        line = [sys.executable, "-m", "benchclaims", "build"]
        running.append(subprocess.Popen(line, cwd=root, env=os.environ | surroundings))
    assert [process.wait() for process in running] == [0] * len(roots)
    return roots


def test_surroundings_change_no_byte(built: list[Path]) -> None:
    one, other = map(contents, built)
    assert list(one) == list(other)
    assert [path for path in one if one[path] != other[path]] == []


def test_the_committed_files_are_what_the_code_writes(tmp_path: Path) -> None:
    """What people reviewed stands in claims/ and is input too; reports/ and schemas/ follow from it."""
    for folder in ("seeds", "claims"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    subprocess.run([sys.executable, "-m", "benchclaims", "build"], cwd=tmp_path, check=True)
    fresh, committed = contents(tmp_path), contents(ROOT)
    assert sorted(fresh) == sorted(committed)
    assert [path for path in fresh if fresh[path] != committed[path]] == []


def test_a_second_build_changes_nothing(built: list[Path]) -> None:
    before = {path: path.stat().st_mtime_ns for path in built[0].rglob("*") if path.is_file()}
    subprocess.run([sys.executable, "-m", "benchclaims", "build"], cwd=built[0], check=True)
    assert {path: path.stat().st_mtime_ns for path in built[0].rglob("*") if path.is_file()} == before
