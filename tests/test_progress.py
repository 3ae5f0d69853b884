"""Long work shows how far it is on a terminal, and says nothing anywhere else."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import benchclaims as bc
from benchclaims.cli import main
from benchclaims.progress import told, untold

pty = pytest.importorskip("pty", reason="no terminals of this kind here")

COMMANDS = {
    "build": (["build"], "reading papers"),
    "report": (["report"], "drawing charts"),
    "site": (["site"], "writing pages"),
    "extract": (["extract", "seeds"], "reading papers"),
    "lines": (["extract", "seeds", "--format", "jsonl"], "reading papers"),
    "validate": (["validate"], "checking files"),
    "evaluate": (["evaluate"], "reading papers"),
}


class Terminal:
    """A terminal that nobody sits at: what was written to it."""

    def __init__(self) -> None:
        self.inside, self.outside = pty.openpty()
        self.stream = open(self.outside, "w", encoding="utf-8")  # noqa: PTH123, SIM115
        self.seen = b""
        self.reader = threading.Thread(target=self.read)
        self.reader.start()

    def read(self) -> None:
        while True:
            try:
                self.seen += (chunk := os.read(self.inside, 4096))
            except OSError:  # Linux says so when the other end is closed
                return
            if not chunk:
                return

    def text(self) -> str:
        """All that was written, once nothing more will be; without the terminal's own signs."""
        self.stream.close()
        self.reader.join(10)
        os.close(self.inside)
        return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", self.seen.decode("utf-8"))


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small repository of claims, one reviewed, in which commands run."""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "one.txt").write_text("Our method is 2.5x faster than BERT.\n")
    main_quietly(["build", "--quiet"])
    bc.api.decide(list(bc.load()["claim_id"]), "reviewed", "A Reader", "2024-01-01")
    return tmp_path


def main_quietly(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code in (0, 1)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_terminal_sees_how_far_work_is(
    name: str, repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments, words = COMMANDS[name]
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal.stream)
    main_quietly(arguments)
    assert re.search(rf"{words}.*\d/\d|{words}.*\d+ ", terminal.text())


@pytest.mark.parametrize("name", COMMANDS)
def test_nobody_else_sees_anything(
    name: str, repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments, _ = COMMANDS[name]
    capsys.readouterr()
    main_quietly(arguments)
    assert capsys.readouterr().err == ""
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal.stream)
    main_quietly([*arguments, "--quiet"])
    assert terminal.text() == ""


def test_a_process_shows_it_and_leaves_the_output_alone(repository: Path) -> None:
    terminal = Terminal()
    line = [sys.executable, "-m", "benchclaims", "extract", "seeds", "-f", "jsonl"]
    ran = subprocess.run(line, stdout=subprocess.PIPE, stderr=terminal.stream, check=True, text=True)
    assert ran.stdout.count("\n") == 1
    assert "reading papers" in terminal.text()


def test_lines_on_a_terminal_are_their_own_progress(repository: Path) -> None:
    terminal = Terminal()
    line = [sys.executable, "-m", "benchclaims", "extract", "seeds", "-f", "jsonl"]
    subprocess.run(line, stdout=terminal.stream, stderr=terminal.stream, check=True)
    assert "reading papers" not in terminal.text()


def test_work_without_end_is_counted() -> None:
    heard = list[tuple[str, int, int | None]]()
    assert list(told(iter("ab"), "reading", lambda *told_of: heard.append(told_of))) == ["a", "b"]
    assert heard[-1] == ("reading", 2, None)
    assert list(told("ab", "reading", untold)) == ["a", "b"]
