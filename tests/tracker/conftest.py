"""A small repository of claims that one stands in."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchclaims import api


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new repository of claims, as the current folder."""
    root = tmp_path / "tracker"
    api.init(root)
    monkeypatch.chdir(root)
    return root
