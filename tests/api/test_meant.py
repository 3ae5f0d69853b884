"""What is explained for a text, the id of a claim, the id of a paper, and one that is mistyped."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.cli import main
from benchclaims.errors import BenchclaimsError, InputError, UsageError
from benchclaims.store import read, write
from benchclaims.store.known import renamed

SPEED = "Our method is 2.5x faster than BERT."
RECORDS = (
    {"id": "2305.02538", "title": "Zipper: fast text", "text": f"{SPEED} It needs 40% less memory."},
    {"id": "silence", "title": "Silence", "text": "We study things without figures."},
)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small repository of claims, built."""
    monkeypatch.chdir(tmp_path)
    Path("seeds").mkdir()
    Path("seeds/a.jsonl").write_text("".join(json.dumps(one) + "\n" for one in RECORDS), encoding="utf-8")
    api.build()
    return tmp_path


def test_a_claim_id_stands_for_its_sentence(root: Path) -> None:
    claim = read("claims")[0].claims[0]
    assert api.meant(claim.id) == (SPEED, "Zipper: fast text")
    assert api.meant(claim.id, root / "claims") == (SPEED, "Zipper: fast text")


def test_a_paper_id_stands_for_its_text(root: Path) -> None:
    text, title = RECORDS[0]["text"], RECORDS[0]["title"]
    for name in ("2305.02538", "arXiv:2305.02538v2", "https://arxiv.org/abs/2305.02538"):
        assert api.meant(name) == (text, title)
    assert api.meant("silence") == (RECORDS[1]["text"], "Silence")


def test_a_paper_goes_by_the_id_that_its_claim_file_kept(root: Path) -> None:
    entry = read("claims")[0]
    Path("claims/2305.02538.yaml").unlink()
    write("claims", [renamed(entry, "zipper")])
    assert api.meant("zipper") == (RECORDS[0]["text"], RECORDS[0]["title"])


@pytest.mark.parametrize("text", [SPEED, "silent", "", "2.5x", "C#", f" {SPEED}\n"])
def test_any_other_text_stands_for_itself(root: Path, text: str) -> None:
    assert api.meant(text) == (text, None)


def test_explain_takes_ids_as_the_command_does(root: Path) -> None:
    claim = read("claims")[0].claims[0]
    assert api.explain(claim.id) == api.explain(SPEED, "Zipper: fast text")
    assert [number.value_text for number in api.explain("2305.02538", claims=root / "claims")] == [
        "2.5x",
        "40%",
    ]
    with pytest.raises(UsageError, match="no claim has the id"):
        api.explain("2305.02538#00000000")


def test_a_mistyped_id_is_no_sentence(root: Path) -> None:
    claim = read("claims")[0].claims[0].id
    for wrong in (claim[:-1], claim[:-1] + "x", claim.replace("2538", "2583")):
        with pytest.raises(UsageError, match=rf"no claim has the id {wrong}.*did you mean '{claim}'\?"):
            api.meant(wrong)
    with pytest.raises(UsageError, match=r"no paper has the id 2305\.02539; did you mean '2305\.02538'\?"):
        api.meant("2305.02539")
    with pytest.raises(UsageError, match=r"no paper has the id hep-th/9901001; "):
        api.meant("hep-th/9901001")


def test_a_text_that_no_document_holds_is_said_to_be_none(root: Path) -> None:
    Path("seeds/a.jsonl").write_text(json.dumps(RECORDS[1]), encoding="utf-8")
    claim = read("claims")[0].claims[0].id
    with pytest.raises(InputError, match=rf"no document holds the text of the paper 2305\.02538; .*{claim}"):
        api.meant("2305.02538")
    Path("seeds/a.jsonl").unlink()
    Path("seeds").rmdir()
    with pytest.raises(InputError, match="no document holds the text of the paper silence"):
        api.meant("silence")


@pytest.mark.parametrize("text", ["2305.02538#19609b90", "2305.02538"])
def test_ids_need_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BenchclaimsError, match="claims"):
        api.meant(text)


def test_the_command_looks_in_the_folder_that_is_named(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(root.parent)
    with pytest.raises(SystemExit) as left:
        main(["explain", "2305.02538", "--claims", f"{root.name}/claims"])
    assert not left.value.code
    assert "[2.5x]" in capsys.readouterr().out
    with pytest.raises(SystemExit) as left:
        main(["explain", "2305.02538#3debe62", "--claims", f"{root.name}/claims"])
    assert left.value.code == 2
    assert "no claim has the id 2305.02538#3debe62" in capsys.readouterr().err
