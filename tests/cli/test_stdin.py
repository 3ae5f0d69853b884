"""Where a path is `-`, a command reads standard input."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

PROSE = "Our method is 2.5x faster than BERT. It reaches 91.2% accuracy on SST-2."
RECORDS = {"b": PROSE, "a": "Ours needs 40% less memory than GPT-2."}
LINES = "".join(json.dumps({"id": name, "text": text}) + "\n" for name, text in RECORDS.items())


def run(data: str | bytes, *arguments: str, status: int = 0) -> tuple[str, str]:
    """What the program prints, and says on standard error, that gets `data` over standard input."""
    line = [sys.executable, "-m", "benchclaims", *arguments]
    given = data.encode("utf-8") if isinstance(data, str) else data
    ran = subprocess.run(line, input=given, capture_output=True, check=False)
    assert ran.returncode == status, ran.stderr.decode()
    return ran.stdout.decode("utf-8"), ran.stderr.decode("utf-8")


@pytest.mark.parametrize("data", [LINES, gzip.compress(LINES.encode(), mtime=0)], ids=["plain", "gzipped"])
@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_extract_reads_it_as_it_reads_a_file(tmp_path: Path, data: str | bytes, form: str) -> None:
    path = tmp_path / "stdin"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    from_file, _ = run("", "extract", str(path), "-f", form)
    assert run(data, "extract", "-", "-f", form) == (from_file, "")
    assert from_file.count("\n") >= 3


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_extract_reads_a_table_of_abstracts(sign: str) -> None:
    table = sign.join(["Key", "Abstract"]) + "".join(
        f'\n{name}{sign}"{text}"' for name, text in RECORDS.items()
    )
    shown, said = run(table, "extract", "-", "-f", "jsonl")
    assert ({json.loads(line)["doc"] for line in shown.splitlines()}, said) == (set(RECORDS), "")


def test_papers_reads_it_beside_files(tmp_path: Path) -> None:
    path = tmp_path / "more.jsonl"
    path.write_text('{"id": "c", "text": "It is 3x faster."}\n', encoding="utf-8")
    lines = run(LINES, "papers", "-", str(path), "-", "-f", "jsonl")[0].splitlines()
    assert [(one["id"], one["sources"][0]["file"]) for one in map(json.loads, lines)] == [
        ("a", "stdin"),
        ("b", "stdin"),
        ("c", "more.jsonl"),
    ]


def test_explain_takes_it_for_the_text() -> None:
    assert run("Ours is 2.5x faster than BERT", "explain", "-")[0].startswith("Ours is [2.5x] faster")
    assert run(LINES, "explain", "--file", "-")[0].count("[40%]") == 2


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="this system gives no core alone")
def test_claims_are_printed_while_the_input_is_still_read() -> None:
    core = min(os.sched_getaffinity(0))
    command = f"import os; os.sched_setaffinity(0, {{{core}}}); from benchclaims.cli import main; main()"
    line = [sys.executable, "-c", command, "extract", "-", "-q", "-f", "jsonl"]
    with subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as ran:
        assert ran.stdin is not None
        assert ran.stdout is not None
        ran.stdin.write(b'{"text": "It is 2x faster."}\n' * 420)
        ran.stdin.flush()
        last = threading.Timer(60, ran.kill)
        last.start()
        assert json.loads(ran.stdout.readline())["value_text"] == "2x"
        ran.stdin.write(b"no JSON\n")
        ran.stdin.close()
        rest = ran.stdout.read()  # `communicate` would pass over what was read ahead of the first line
        last.cancel()
        assert (rest.count(b"2x faster"), ran.wait(timeout=60)) == (419, 2)


@pytest.mark.skipif(os.name == "nt", reason="this system has no such pipes")
@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_a_pipe_that_has_a_path_is_read_once(tmp_path: Path, form: str) -> None:
    pipe, path = tmp_path / "one", tmp_path / "file" / "one"
    path.parent.mkdir()
    path.write_text(LINES, encoding="utf-8")
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=(LINES,), daemon=True)
    writer.start()
    assert run("", "extract", str(pipe), "-f", form) == run("", "extract", str(path), "-f", form)
    writer.join()
    assert run(LINES, "papers", "/dev/stdin") == run("", "papers", str(path))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "standard input: is empty"),
        (b"%PDF-1.7\n", "standard input: is a PDF"),
        (b'{"id": "a", "text": "x"}\n[1]\n', "standard input:2: "),
        (b"It is 2x \xff faster.\n", "standard input:1: byte 0xff"),
    ],
)
def test_what_cannot_be_read_is_said(data: bytes, says: str) -> None:
    out, err = run(data, "extract", "-", "-f", "csv", status=2)
    assert out == ""
    assert err.startswith(f"error: {says}")


def test_explain_says_what_is_no_text() -> None:
    assert "standard input:1: byte 0xff" in run(b"It is 2x \xff faster.\n", "explain", "-", status=2)[1]


def test_add_says_that_it_does_not_read_it(tmp_path: Path) -> None:
    run("", "init", str(tmp_path / "tracker"))
    before = sorted(tmp_path.rglob("*"))
    seeds = f"{tmp_path.as_posix()}/tracker/seeds/"
    assert run(LINES, "add", "-", "--root", str(tmp_path / "tracker"), status=2) == (
        "",
        f"error: -: standard input is not read here; expected documents, which {seeds} keeps under their "
        "names; write it to a file first, and add that\n",
    )
    assert sorted(tmp_path.rglob("*")) == before
