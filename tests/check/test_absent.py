"""A paper of a document at hand that has no claim file is told, also where the file had claims of nobody."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.build import build

TEXTS = ["Zipper is 3x faster than gzip.", "Packer is slow.", "Puffer needs 20% less memory than gzip."]


@pytest.fixture(autouse=True)
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A repository of a document of JSON lines and two pages, as it was built."""
    monkeypatch.chdir(tmp_path)
    Path("seeds").mkdir()
    lines = [json.dumps({"id": f"net{place}", "text": text}) for place, text in enumerate(TEXTS)]
    Path("seeds/a.jsonl").write_text("\n".join(lines) + "\n")
    Path("seeds/page.txt").write_text("Slimmer nets\n\nSlimmer is 3x faster than gzip.\n")
    build()


def told() -> list[tuple[str, int, str]]:
    return [(one.file, one.line, one.paper_id) for one in api.validate().findings if one.code == "BC314"]


@pytest.mark.parametrize(("paper", "file", "line"), [("net0", "a.jsonl", 1), ("net1", "a.jsonl", 2)])
def test_a_claim_file_that_was_removed_is_told_at_its_paper(paper: str, file: str, line: int) -> None:
    assert api.validate().findings == ()
    Path(f"claims/{paper}.yaml").unlink()
    assert told() == [(f"seeds/{file}", line, paper)]


def test_a_page_without_a_claim_file_is_told() -> None:
    Path("claims/slimmer-nets.yaml").unlink()
    assert told() == [("seeds/page.txt", 3, "slimmer-nets")]


def test_a_paper_that_is_left_out_is_said_so() -> None:
    Path("claims/net1.yaml").unlink()
    Path("benchclaims.toml").write_text('[ignore]\n"BC314 net1" = "it is no paper of ours"\n')
    ignored = api.validate()
    assert [one.finding.code for one in ignored.ignored] == ["BC314"]
    assert not ignored.findings


def test_a_part_of_the_claim_files_tells_nothing_of_the_rest() -> None:
    Path("claims/net1.yaml").unlink()
    assert api.validate(["claims/net0.yaml"]).findings == ()


def test_a_text_that_was_mended_and_a_line_that_moved_are_still_of_their_paper() -> None:
    path = Path("seeds/a.jsonl")
    first, *rest = path.read_text().splitlines()
    path.write_text("\n".join([*rest, first.replace("faster", "quicker")]) + "\n")
    assert told() == []
