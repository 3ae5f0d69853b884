"""`benchclaims build --prune` removes what was read from documents that are gone, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.cli import main

ENTERED = """paper:
  id: handnet
  title: HandNet
  url: https://example.org/handnet
claims:
  - id: "handnet#00000001"
    quote: HandNet cuts latency by 6x.
    value_text: "6x"
    at: [24, 26]
    low: 6
    unit: x
    form: ratio
    direction: decrease
    metric: latency
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new repository with a paper that somebody entered, and without the document of the other."""
    root = tmp_path / "tracker"
    api.init(root)
    monkeypatch.chdir(root)
    Path("claims/handnet.yaml").write_text(ENTERED, encoding="utf-8")
    Path("seeds/own.txt").write_text("Own paper\n\nOurs is 2x faster than BERT.\n", encoding="utf-8")
    Path("seeds/example.jsonl").unlink()
    return root


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[list[str], list[str]]:
    main_leaves_with_0(*arguments)
    out, err = capsys.readouterr()
    warnings = [line for line in err.splitlines() if line.startswith("warning")]
    return out.splitlines(), warnings


def main_leaves_with_0(*arguments: str) -> None:
    with pytest.raises(SystemExit) as left:
        main(["build", *arguments])
    assert not left.value.code


def test_what_was_entered_by_hand_stays_and_is_not_missed(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (warning,) = said(capsys)[1]
    assert warning.startswith("warning: no seed holds the paper example any more")
    assert "build --prune" in warning
    out, warnings = said(capsys, "--prune")
    assert "removed claims/example.yaml" in out
    assert warnings == []
    assert sorted(path.name for path in Path("claims").iterdir()) == ["handnet.yaml", "own-paper.yaml"]


def test_a_paper_that_is_kept_for_its_reviews_is_said_to_be_kept(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    claim = api.load("claims").query("paper_id == 'example'")["claim_id"].iloc[0]
    api.decide([claim], "reviewed", by="Ann", on="2026-01-02")
    for arguments in ([], ["--prune"]):
        out, (warning,) = said(capsys, *arguments)
        assert "it is kept for what people decided" in warning
        assert "--prune" not in warning
        assert not any("removed" in line for line in out)
    assert Path("claims/example.yaml").is_file()


def test_a_paper_whose_file_has_a_comment_is_kept_until_somebody_removes_it(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path("claims/example.yaml")
    text = path.read_text("utf-8") + "# ask the authors first\n"
    path.write_text(text, encoding="utf-8")
    for arguments in ([], ["--prune"]):
        out, (warning,) = said(capsys, *arguments)
        assert "it is kept for what people decided or commented" in warning
        assert not any("removed" in line for line in out)
    assert path.read_text("utf-8") == text


def test_without_any_document_what_was_read_is_removed(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    api.build(root)
    Path("seeds/own.txt").unlink()
    with pytest.raises(SystemExit) as left:
        main(["build"])
    assert left.value.code == 2
    assert "holds no readable documents" in capsys.readouterr().err
    said(capsys, "--prune")
    assert [path.name for path in sorted(Path("claims").glob("*.yaml"))] == ["handnet.yaml"]
