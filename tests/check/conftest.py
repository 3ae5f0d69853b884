"""A small repository in a temporary folder, to which tests add what they need."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.check import Finding

SENTENCE = "TinyNet trains 2.5x faster than BERT."
GOOD = f"""\
paper:
  id: "2401.00001"
  arxiv_id: "2401.00001"
claims:
  - id: "2401.00001#00000001"
    quote: {SENTENCE}
    value_text: "2.5x"
    at: [15, 19]
    low: 2.5
    unit: x
    form: ratio
    direction: increase
    metric: training-speed
"""

Judge = Callable[..., list[Finding]]


@pytest.fixture
def good() -> str:
    """A claim file without a fault."""
    return GOOD


@pytest.fixture
def judge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Judge:
    """What is found in a claim file of these contents, and its sources, in a fresh repository."""
    monkeypatch.chdir(tmp_path)

    def judged(text: str | bytes, name: str = "2401.00001.yaml", **sources: str) -> list[Finding]:
        (tmp_path / "claims").mkdir(exist_ok=True)
        (tmp_path / "claims" / name).write_bytes(text.encode() if isinstance(text, str) else text)
        for source, content in sources.items():
            (tmp_path / "seeds").mkdir(exist_ok=True)
            (tmp_path / "seeds" / f"{source}.txt").write_text(content, encoding="utf-8")
        return list(api.validate().findings)

    return judged
