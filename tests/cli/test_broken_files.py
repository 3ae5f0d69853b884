"""A claim file that is broken: each command that reads it says how to learn what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.cli import main

COMMANDS = [
    ["accept", "example#bf67428d", "--by", "Ann"],
    ["reject", "example#bf67428d", "--by", "Ann"],
    ["edit", "example#bf67428d", "low=3", "--by", "Ann"],
    ["record", "example#bf67428d"],
    ["record", "example#bf67428d", "--value", "3", "--by", "Ann"],
    ["review", "--list"],
    ["explain", "example#bf67428d"],
    ["add", "seeds/example.jsonl"],
    ["build"],
    ["build", "--check"],
    ["report"],
    ["chart"],
    ["summary"],
    ["site"],
    ["evaluate"],
]


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A repository whose one claim file cannot be read, as the current folder."""
    api.init(tmp_path)
    monkeypatch.chdir(tmp_path)
    file = Path("claims/example.yaml")
    file.write_text(file.read_text("utf-8").replace("low: 40", "low: [40"), encoding="utf-8")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.usefixtures("broken")
def test_each_command_names_the_one_that_tells_more(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(command)
    said = capsys.readouterr().err.splitlines()
    assert left.value.code == 2
    broken = Path("claims/example.yaml").read_text("utf-8").split("low: [40")[0].count("\n") + 1
    told = f"error: claims/example.yaml:{broken}:10: found a list that is never closed"
    assert said[-2].startswith(told)
    assert said[-1] == "to see how to mend it, run: benchclaims validate claims"
