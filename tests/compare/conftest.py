"""What the tests of states that git holds begin with."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from in_git import git


@pytest.fixture
def in_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty git repository, as the current folder."""
    if shutil.which("git") is None:
        pytest.skip("there is no git here")
    monkeypatch.chdir(tmp_path)
    git("init", "-q")
    return tmp_path
