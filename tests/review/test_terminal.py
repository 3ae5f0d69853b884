"""`benchclaims review` in real terminals: keys, plain lines, and a program that is killed."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.store import read

if sys.platform == "win32":
    pytest.skip("there are no ptys here", allow_module_level=True)

from terminal import Screen

REVIEW = [sys.executable, "-m", "benchclaims", "review", "--by", "Ann", "--on", "2026-01-02"]


def statuses() -> dict[str, str]:
    return {one.id: one.status for entry in read("claims") for one in entry.claims}


def test_keys_answer_at_once(root: Path) -> None:
    ids = [one.id for one in api.uncertain()]
    screen = Screen(REVIEW, root)
    assert "1 of 5" in screen.answer("a")
    assert "2 of 5 (1 accepted)" in screen.answer("r")
    screen.answer("s")
    screen.answer("u")
    assert "took back: skip" in screen.answer("u")
    assert "took back: reject" in screen.answer("e")
    screen.answer("metric=acuracy\n")
    assert "did you mean 'accuracy'?" in screen.answer("subject=our net\n").replace("\n", " ")
    assert "edited" in screen.answer("q")
    assert "1 accepted, 1 edited; 3 left." in screen.rest()
    assert screen.program.returncode == 0
    assert [statuses()[name] for name in ids] == ["reviewed", "reviewed", *["extracted"] * 3]


def test_it_is_coloured_only_where_that_is_wanted(root: Path) -> None:
    assert "\x1b[" in Screen(REVIEW, root).answer("q")
    assert "\x1b[" not in Screen(REVIEW, root, NO_COLOR="1").answer("q")


def test_a_plain_terminal_takes_lines(root: Path) -> None:
    screen = Screen(REVIEW, root, TERM="dumb")
    text = screen.answer("accept\n")
    text += screen.answer("\n")
    text += screen.answer("e subject=our net\n")
    text += screen.answer("undo\n")
    text += screen.answer("quit\n")
    text += screen.rest()
    assert "\x1b" not in text
    assert all(len(line) < 60 for line in text.splitlines() if not line.startswith("[a]ccept"))
    assert "1 accepted; 4 left." in text
    assert sorted(statuses().values()) == [*["extracted"] * 4, "reviewed"]


@pytest.mark.parametrize("term", ["xterm", "dumb"])
def test_killed_at_any_moment_it_has_lost_nothing_that_was_answered(root: Path, term: str) -> None:
    end = "\n" if term == "dumb" else ""
    ids = [one.id for one in api.uncertain()]
    for number, key in enumerate("ara"):
        screen = Screen(REVIEW, root, TERM=term)
        screen.answer(key + end)
        screen.wait_for("accepted|rejected")
        screen.program.send_signal(signal.SIGKILL)
        screen.rest()
        expected = ["reviewed", "rejected", "reviewed"][: number + 1]
        assert [statuses()[name] for name in ids][: number + 1] == expected
    assert api.validate().failed() is False
    for name in reversed(ids[:3]):
        assert api.undo().claims == (name,)
    assert set(statuses().values()) == {"extracted"}


def test_killed_while_an_edit_is_typed_nothing_is_changed(root: Path) -> None:
    before = {path: path.read_bytes() for path in (root / "claims").iterdir()}
    screen = Screen(REVIEW, root)
    screen.answer("e")
    screen.answer("subject=our")
    screen.program.send_signal(signal.SIGKILL)
    screen.rest()
    assert {path: path.read_bytes() for path in (root / "claims").iterdir()} == before


@pytest.mark.parametrize("keys", ["\x03", "\x04", "e\x03"])
def test_interrupted_it_ends_as_by_quit(root: Path, keys: str) -> None:
    screen = Screen(REVIEW, root)
    screen.answer("a")
    for key in keys:
        screen.answer(key)
    assert "1 accepted; 4 left." in screen.rest()
    assert screen.program.returncode == 0
    assert "Traceback" not in screen.text


def test_a_lost_connection_leaves_the_terminal_as_it_was(root: Path) -> None:
    import termios

    screen = Screen(REVIEW, root)
    before = termios.tcgetattr(screen.master)
    screen.answer("a")
    screen.wait_for(": $")
    screen.program.send_signal(signal.SIGHUP)
    screen.program.wait(60)
    assert termios.tcgetattr(screen.master) == before
    assert list(statuses().values()).count("reviewed") == 1


def test_keys_that_are_none_do_nothing(root: Path) -> None:
    screen = Screen(REVIEW, root)
    for key in ("\x1b[A", "\x1b[1;5A", "\x1bOA", "\x7f", "\n", "\x1ba", "A", "é"):
        screen.answer(key)
    screen.answer("q")
    assert "Nothing was answered; 5 left." in screen.rest()


def test_a_key_may_come_in_pieces_over_a_slow_line(root: Path) -> None:
    screen = Screen(REVIEW, root)
    for part in ("\x1b", "[", "A"):
        screen.answer(part) if part == "\x1b" else screen.type(part)
        time.sleep(0.03)
    screen.answer("q")
    assert "Nothing was answered; 5 left." in screen.rest()


def test_what_is_typed_ahead_is_taken(root: Path) -> None:
    screen = Screen(REVIEW, root)
    screen.answer("aresubject=our net\nq")
    assert "1 accepted, 1 rejected, 1 edited; 2 left." in screen.rest()


def test_stopped_and_continued_it_goes_on(root: Path) -> None:
    screen = Screen(REVIEW, root)
    screen.answer("a")
    screen.wait_for(": $")
    screen.program.send_signal(signal.SIGSTOP)
    screen.program.send_signal(signal.SIGCONT)
    screen.type("a")
    screen.answer("q")
    assert "2 accepted; 3 left." in screen.rest()


@pytest.mark.parametrize("command", [["review"], ["review", "--below", "0.5"]])
def test_without_a_terminal_it_names_the_commands(root: Path, command: list[str]) -> None:
    line = [sys.executable, "-m", "benchclaims", *command]
    ran = subprocess.run(line, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert ran.returncode == 2
    assert ran.stdout == ""
    assert "standard input is no terminal" in ran.stderr
    assert all(name in ran.stderr for name in ("--list", "accept", "reject", "edit", "undo"))


def test_with_nothing_to_ask_it_says_so(root: Path) -> None:
    api.decide([one.id for one in api.uncertain()], "reviewed", by="Ann")
    assert "no claim is left to review" in Screen(REVIEW, root).rest()
