"""Where the tests of the readers find their documents."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The source documents of the repository."""
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def gold() -> Path:
    """Records made by reading, which lie beside the repository and not in it."""
    folder = ROOT.parent / "shared" / "gold"
    if not folder.is_dir():
        pytest.skip("the gold records (../shared/gold) are not here")
    return folder
