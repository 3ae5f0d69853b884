"""Long work shows how far it is on a terminal, and says elsewhere what it does and wrote, in a line each."""

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
    bc.api.decide(list(bc.load()["claim_id"]), "reviewed", by="A Reader", on="2024-01-01")
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


WRITTEN = {"report": r"wrote \d+ files to reports/\n", "site": r"wrote \d+ files to reports/site/; open .*\n"}


@pytest.mark.parametrize("name", COMMANDS)
def test_short_work_says_nothing_elsewhere_but_what_it_wrote(
    name: str, repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments, _ = COMMANDS[name]
    capsys.readouterr()
    main_quietly(arguments)
    assert re.fullmatch(WRITTEN.get(name, ""), capsys.readouterr().err)
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


def test_long_work_says_once_elsewhere_what_it_does(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = (f'{{"id": "p{number}", "text": "It is {number}x faster."}}\n' for number in range(2, 32))
    (repository / "seeds" / "many.jsonl").write_text("".join(lines))
    for arguments, says in (
        (["extract", "seeds"], "reading 31 papers ...\n"),
        (["extract", "seeds", "-f", "jsonl"], "reading papers ...\n"),
        (["extract", "seeds", "-o", "new/a.csv"], "reading 31 papers ...\nwrote new/a.csv\n"),
        (["build"], "reading 31 papers ...\n"),
        (["validate"], "checking 31 files ...\n"),
    ):
        main_quietly(arguments)
        assert capsys.readouterr().err == says
        main_quietly([*arguments, "--quiet"])
        assert capsys.readouterr().err == ""


def test_quiet_commands_print_nothing(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "seeds" / "two.txt").write_text(
        "Ours is 3.5x faster than GPT-2. It is 4x faster than BERT.\n"
    )
    for arguments in (
        ["build"],
        ["report"],
        ["site"],
        ["chart", "-o", "a.svg", "--caption", "a.md"],
        ["summary"],
        ["extract", "seeds", "-o", "a.csv"],
        ["papers", "seeds", "-o", "a.jsonl"],
    ):
        main_quietly([*arguments, "-q"])
        assert capsys.readouterr() == ("", "")


def test_what_was_written_is_said_beside_the_output(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "seeds" / "two.txt").write_text(
        "Ours is 3.5x faster than GPT-2. It is 4x faster than BERT.\n"
    )
    main_quietly(["build", "-q"])
    for arguments, says in (
        (["chart", "-o", "new/a.svg"], "wrote new/a.svg\n"),
        (["chart", "--caption", "a.md", "--bibtex", "a.bib"], "wrote a.md\nwrote a.bib\n"),
        (["summary"], "wrote summary.pdf\n"),
        (["papers", "seeds", "-o", "a.jsonl"], "wrote a.jsonl\n"),
        (["validate", "-f", "json", "-o", "a.json"], "wrote a.json\n"),
    ):
        main_quietly(arguments)
        assert capsys.readouterr() == ("", says)


def test_a_report_names_each_file_when_asked(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main_quietly(["report", "--output", "new"])
    out, err = capsys.readouterr()
    assert out == ""
    files = sorted(path.as_posix() for path in Path("new").rglob("[!.]*") if path.is_file())
    assert err == f"wrote {len(files)} files to new/\n"
    main_quietly(["report", "--output", "new", "--verbose"])
    out, err = capsys.readouterr()
    lines = [f"wrote {path}" for path in files]
    assert (out, err.splitlines()[:-1]) == ("", lines)


def test_work_without_end_is_counted() -> None:
    heard = list[tuple[str, int, int | None]]()
    assert list(told(iter("ab"), "reading", lambda *told_of: heard.append(told_of))) == ["a", "b"]
    assert heard[-1] == ("reading", 2, None)
    assert list(told("ab", "reading", untold)) == ["a", "b"]
