"""How the program ends where the system has a say: signals, permissions, streams that are closed."""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

import pytest

from benchclaims import api, files
from benchclaims.cli import main


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "tracker"
    api.init(root)
    monkeypatch.chdir(root)
    document = {"id": "zipper", "text": "Zipper is 2.5x faster than gzip."}
    (tmp_path / "new.jsonl").write_text(json.dumps(document), encoding="utf-8")
    return root


def status_of(*arguments: str) -> int:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    return int(left.value.code or 0)


def contents(root: Path) -> dict[Path, bytes]:
    found = (path for path in root.rglob("*") if path.is_file() and path.parent.name != ".benchclaims")
    return {path: path.read_bytes() for path in found}


@pytest.mark.skipif(os.name == "nt", reason="this system sends no such signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_in_the_middle_leaves_nothing_half_done(
    root: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    before, number, write = contents(root), getattr(signal, name), files.write_whole
    written: list[Path] = []

    def interrupted(path: Path, content: str | bytes) -> bool:
        done = write(path, content)
        if not written:
            written.append(path)
            os.kill(os.getpid(), number)
        return done

    monkeypatch.setattr(files, "write_whole", interrupted)
    assert status_of("add", "../new.jsonl") == 128 + number
    assert [path.as_posix() for path in written] == ["seeds/new.jsonl"]
    assert contents(root) == before
    assert signal.getsignal(number) is signal.SIG_DFL


@pytest.mark.parametrize("command", ["build", "validate", "add"])
def test_a_file_that_may_not_be_read_is_told(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    plainly = Path.read_bytes

    def refused(path: Path) -> bytes:
        if path.name == "benchclaims.toml":
            return plainly(path)
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refused)
    given = ["../new.jsonl"] if command == "add" else []
    assert status_of(command, *given) == (1 if command == "validate" else 2)
    out, err = capsys.readouterr()
    assert "Permission denied" in out + err


def test_a_folder_that_may_not_be_entered_is_told(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused(path: Path, *_: object) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "is_dir", refused)
    assert status_of("validate", "claims") == 2
    assert capsys.readouterr().err == (
        "error: claims: cannot be read or written (Permission denied); expected a file that can be opened; "
        "mend its permissions, or those of its folder\n"
    )


def test_a_closed_output_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert status_of("codes", "BC101") == 0
