"""A repository of claims that nobody has decided yet."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from benchclaims import api

RECORDS = (
    {
        "id": "zipper",
        "title": "Zipper: text made small by our edited net",
        "text": "Zipper is 2.5x faster than gzip. It needs 40% less memory than GPT-2. "
        "It reaches 91.2% accuracy.",
    },
    {
        "id": "tuner",
        "title": "Tuner: our small edited net for pictures",
        "text": "Tuner is up to 3x smaller than ResNet-50. It cuts the latency by 4x.",
    },
)


def begin(root: Path) -> Path:
    """Write the repository into a folder."""
    (root / "seeds").mkdir(parents=True)
    lines = "".join(json.dumps(record) + "\n" for record in RECORDS)
    (root / "seeds" / "abstracts.jsonl").write_text(lines, encoding="utf-8")
    api.add([root / "seeds" / "abstracts.jsonl"], root)
    return root


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The repository, as the current folder."""
    monkeypatch.chdir(begin(tmp_path / "tracker"))
    return tmp_path / "tracker"


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Makes repositories, one a call."""
    first = begin(tmp_path_factory.mktemp("first") / "tracker")
    files = {path.relative_to(first): path.read_bytes() for path in first.rglob("*") if path.is_file()}

    def again() -> Path:
        root = tmp_path_factory.mktemp("again")
        for name, data in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_bytes(data)
        return root

    return again
