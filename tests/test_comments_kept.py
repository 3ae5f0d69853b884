"""Comments in claim files outlast every command that writes them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.cli import main

TEXT = "SmallNet is 2.5x faster than BERT on GLUE. It reaches an accuracy of 91.2% on SST-2."
PATH = Path("claims/smallnet.yaml")
COMMENTS = [
    "# what the group knows of SmallNet",
    "# as on its page",
    "# talked to the authors, see mail",
    "# in wall-clock time",
    "# no more of it",
    "# the other one is harder to read",
    "# checked on a Monday",
]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small repository of one paper, as it is built."""
    root = tmp_path_factory.mktemp("built")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        Path("seeds").mkdir()
        seed({"id": "smallnet", "title": "SmallNet: Made up", "text": TEXT})
        api.build()
    return root


@pytest.fixture
def ids(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the claims of that repository, whose claim file now has comments."""
    shutil.copytree(built, tmp_path / "repository")
    monkeypatch.chdir(tmp_path / "repository")
    ids = list(api.load("claims")["claim_id"])
    first, second = (f'  - id: "{one}"\n' for one in ids)
    place(
        ("paper:\n", f"{COMMENTS[0]}\npaper:\n"),
        ("title: 'SmallNet: Made up'\n", f"title: 'SmallNet: Made up'  {COMMENTS[1]}\n"),
        ('title: "SmallNet: Made up"\n', f'title: "SmallNet: Made up"  {COMMENTS[1]}\n'),
        (first, f"  {COMMENTS[2]}\n{first}"),
        ("metric: speed\n", f"metric: speed  {COMMENTS[3]}\n"),
        (second, f"    {COMMENTS[4]}\n  {COMMENTS[5]}\n{second}"),
    )
    PATH.write_text(PATH.read_text("utf-8") + f"{COMMENTS[6]}\n", encoding="utf-8")
    return ids


def seed(*records: dict[str, str]) -> None:
    lines = "".join(json.dumps(record) + "\n" for record in records)
    Path("seeds/a.jsonl").write_text(lines, encoding="utf-8")


def place(*changes: tuple[str, str]) -> None:
    text = PATH.read_text("utf-8")
    for old, new in changes:
        text = text.replace(old, new, 1)
    PATH.write_text(text, encoding="utf-8")


def standing() -> list[str]:
    """The comments of the file in their order."""
    lines = PATH.read_text("utf-8").splitlines()[1:]
    return [comment for line in lines for comment in COMMENTS if line.endswith(comment)]


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as left:
        main(list(arguments))
    return int(left.value.code or 0)


BY = ("--by", "Ann Lee")
COMMANDS: dict[str, Callable[[str], tuple[str, ...]]] = {
    "accept": lambda claim: ("accept", claim, *BY),
    "reject": lambda claim: ("reject", claim, *BY),
    "edit": lambda claim: ("edit", claim, "subject=SmallNet", "note=read twice", *BY),
    "record": lambda claim: ("record", claim, "--value", "2.4", *BY, "--date", "2026-01-02"),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_decision_keeps_them_and_so_does_taking_it_back(ids: list[str], name: str) -> None:
    before = PATH.read_text("utf-8")
    assert run(*COMMANDS[name](ids[0])) == 0
    assert PATH.read_text("utf-8") != before
    assert standing() == COMMENTS
    assert f'  {COMMENTS[2]}\n  - id: "{ids[0]}"\n' in PATH.read_text("utf-8")
    assert run("undo") == 0
    assert PATH.read_text("utf-8") == before


def test_what_is_taken_back_later_keeps_what_was_written_since(ids: list[str]) -> None:
    run("accept", ids[0], *BY)
    place((COMMENTS[5], "# written since"))
    assert run("undo") == 0
    text = PATH.read_text("utf-8")
    assert "status: reviewed" not in text
    assert f'  # written since\n  - id: "{ids[1]}"\n' in text


def test_a_build_keeps_them_and_its_check_agrees(ids: list[str]) -> None:
    before = PATH.read_text("utf-8")
    assert run("build", "--check", "-q") == 0
    place(("metric: speed", "metric: latency"))
    assert run("build", "-q") == 0
    assert PATH.read_text("utf-8") == before
    assert run("validate") == 0


def test_a_claim_that_is_no_longer_read_leaves_them_behind(ids: list[str]) -> None:
    seed({"id": "smallnet", "title": "SmallNet: Made up", "text": TEXT[43:]})
    assert run("build", "-q") == 0
    text = PATH.read_text("utf-8")
    assert text.endswith(
        f"# of the claim {ids[0]}, which is gone:\n"
        + "".join(f"{comment}\n" for comment in [*COMMENTS[2:5], COMMENTS[6]])
    )
    assert f'  {COMMENTS[5]}\n  - id: "{ids[1]}"\n' in text
    assert run("build", "--check", "-q") == 0


def test_what_is_added_keeps_them(ids: list[str], tmp_path: Path) -> None:
    given = tmp_path / "given.jsonl"
    more = {"id": "smallnet", "title": "SmallNet: Made up", "text": f"{TEXT} It is 4x smaller than BERT."}
    given.write_text(json.dumps(more) + "\n", encoding="utf-8")
    before = PATH.read_text("utf-8")
    assert run("add", str(given)) == 0
    assert PATH.read_text("utf-8") != before
    assert standing() == COMMENTS
