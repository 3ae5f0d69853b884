"""The command line as its users meet it: output, errors, exit status, help."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from benchclaims import api
from benchclaims.cli import app, main
from benchclaims.cli.lines import KEYS

ROOT = Path(__file__).parents[1]
ABSTRACT = "Our method Zipper is 2.5x faster than BERT. It reaches 91.2% accuracy on SST-2."
COMMANDS = sorted(typer.main.get_command(app).commands)  # type: ignore[attr-defined]


@pytest.fixture
def abstracts(tmp_path: Path) -> Path:
    """JSON lines of three records, the second without a claim, not in the order of their ids."""
    path = tmp_path / "abstracts.jsonl"
    records = [
        {"id": "b", "title": "Zipper", "text": ABSTRACT},
        {"id": "c", "title": "Silence", "text": "We study things – without figures."},
        {"id": "a", "title": None, "text": "Ours needs 40% less memory than GPT-2."},
    ]
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The program in a process of its own."""
    line = [sys.executable, "-m", "benchclaims", *map(str, arguments)]
    return subprocess.run(line, capture_output=True, check=False, env=os.environ | environment)


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux alone")
def test_names_that_are_no_text_are_told(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path)
    Path(os.fsdecode(folder + b"/caf\xe9.txt")).write_text("It is 2x faster than it was.")
    for name, told in {b"": b"no UTF-8", b"/caf\xe9.txt": b"no UTF-8", b"/\xff.txt": b"no such file"}.items():
        line = [sys.executable, "-m", "benchclaims", "papers", folder + name]
        ended = subprocess.run(line, capture_output=True, check=False)
        assert (ended.returncode, ended.stdout) == (2, b"")
        assert told in ended.stderr
        assert b"Traceback" not in ended.stderr


def printed(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """What a command prints that ends well."""
    with pytest.raises(SystemExit) as left:
        main([str(argument) for argument in arguments])
    assert not left.value.code
    return capsys.readouterr().out


def test_a_build_of_one_says_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").mkdir()
    record = {"id": "b", "text": "Our method is 2.5x faster than BERT."}
    (tmp_path / "seeds" / "a.jsonl").write_text(json.dumps(record), encoding="utf-8")
    assert "1 paper (1 without a title), 1 claim, " in printed(capsys, "build")
    (claim,) = api.uncertain()
    api.edit(claim.id, ["baseline=method"], by="Ann", on="2026-11-21")
    assert "1 fresh reading would put it otherwise" in printed(capsys, "build")


def complaint(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """What a command says that ends with wrong usage or unreadable input."""
    with pytest.raises(SystemExit) as left:
        main([str(argument) for argument in arguments])
    assert left.value.code == 2
    out, err = capsys.readouterr()
    assert "Traceback" not in err
    assert out == ""
    return err


ACTING = "\x1b[31m"
HOSTILE = {
    "id": "b",
    "title": f"Zip{ACTING}\nper 中",
    "authors": [f"A{ACTING}da\nFern"],
    "text": f"Zip{ACTING}per is 2.5x faster than B{ACTING}ERT.\nIt reaches 91.2%{ACTING} accuracy on SST-2.",
}


def test_text_of_documents_does_not_act_in_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").mkdir()
    source = tmp_path / "seeds" / "a.jsonl"
    source.write_text(json.dumps(HOSTILE), encoding="utf-8")
    assert len(printed(capsys, "papers", source).splitlines()) == 1
    for command in (("papers", source), ("explain", "--file", source)):
        out = printed(capsys, *command)
        assert "\x1b" not in out
        assert "\\x1b[" in out
    out = printed(capsys, "extract", source)
    assert "\x1b" not in out
    assert "31mERT" in out
    printed(capsys, "build")
    assert "\x1b" not in printed(capsys, "review", "--list")


def test_papers_stand_in_columns_whatever_their_letters(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    records = [{"id": "a", "authors": ["中文"], "title": "One", "text": "x"}]
    records.append({"id": "b", "authors": ["Anna"], "title": "Two", "text": "y"})
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    assert printed(capsys, "papers", path) == "a    中文  One\nb    Anna  Two\n"


def test_what_no_seed_holds_is_told_with_how_to_remove_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    printed(capsys, "init")
    assert "`benchclaims build --prune`" in Path("README.md").read_text("utf-8")
    Path("seeds/example.jsonl").write_text(json.dumps({"id": "b", "text": ABSTRACT}), encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["build", "--check"])
    assert (
        "any more (to remove what nobody has decided on: benchclaims build --prune)"
        in capsys.readouterr().err
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("form", ["table", "jsonl", "parquet"])
def test_output_that_does_not_fit_is_told(abstracts: Path, form: str) -> None:
    line = [sys.executable, "-m", "benchclaims", "extract", str(abstracts), "-f", form]
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(line, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ended.returncode == 2
    assert "error: standard output: cannot be written (No space left on device)" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_extract_prints_a_claim_a_line(abstracts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [json.loads(line) for line in printed(capsys, "extract", abstracts, "-f", "jsonl").splitlines()]
    assert [(line["doc"], line["value_text"]) for line in lines] == [
        ("b", "2.5x"),
        ("b", "91.2%"),
        ("a", "40%"),
    ]
    assert all(list(line) == ["doc", *KEYS] for line in lines)
    assert all(ABSTRACT[line["start"] : line["end"]] == line["value_text"] for line in lines[:2])
    assert (lines[1]["metric"], lines[1]["unit"], lines[1]["form"]) == ("accuracy", "percent", "score")


def test_a_gzipped_source_reads_the_same(abstracts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    packed = abstracts.with_suffix(".jsonl.gz")
    packed.write_bytes(gzip.compress(abstracts.read_bytes()))
    assert printed(capsys, "extract", packed, "-f", "jsonl") == printed(
        capsys, "extract", abstracts, "-f", "jsonl"
    )


def test_output_goes_to_a_file_whole(
    abstracts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    expected = printed(capsys, "extract", abstracts, "-f", "jsonl")
    assert printed(capsys, "extract", abstracts, "-f", "jsonl", "-o", tmp_path / "new" / "out.jsonl") == ""
    assert (tmp_path / "new" / "out.jsonl").read_text(encoding="utf-8") == expected


def test_a_failed_run_leaves_the_old_output(
    abstracts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out.jsonl"
    output.write_text("old")
    abstracts.write_text(abstracts.read_text(encoding="utf-8") + '{"id": "d"}\n', encoding="utf-8")
    message = complaint(capsys, "extract", abstracts, "-f", "jsonl", "-o", output)
    assert f"{abstracts}:4: " in message
    assert output.read_text() == "old"
    assert sorted(tmp_path.iterdir()) == [abstracts, output]


def test_papers_prints_a_paper_a_line(abstracts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [json.loads(line) for line in printed(capsys, "papers", abstracts, "-f", "jsonl").splitlines()]
    assert [line["id"] for line in lines] == ["a", "b", "c"]
    keys = {"id", "title", "authors", "date", "arxiv_id", "url", "code_url", "text", "sources"}
    assert all(keys <= set(line) for line in lines)
    assert lines[1]["text"] == ABSTRACT


def test_papers_for_reading(abstracts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Silence" in printed(capsys, "papers", abstracts)


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("missing.jsonl", None, "no such file"),
        ("empty.jsonl", b"", "empty"),
        ("page.html", b"<html><body>\n", "layout"),
        ("broken.txt", b"Ours is 2x \xff faster.\n", "not UTF-8"),
        ("list.jsonl", b'{"id": "a", "text": "x"}\n[1]\n', ":2: "),
        ("fields.jsonl", b'{"id": "a", "text": "x"}\n{"id": "b"}\n', ":2: "),
        ("cut.jsonl.gz", gzip.compress(b'{"id": "a", "text": "x"}\n' * 99, mtime=0)[:-20], "gzip"),
    ],
)
@pytest.mark.parametrize("command", ["extract", "papers"])
def test_what_cannot_be_read_is_an_error_that_says_where(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    command: str,
    name: str,
    content: bytes | None,
    says: str,
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    message = complaint(capsys, command, path, "--format", "table")
    assert message.startswith(f"error: {path}")
    assert says in message


def test_an_unwritable_output_is_an_error(
    abstracts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    message = complaint(capsys, "papers", abstracts, "-f", "jsonl", "-o", tmp_path / "file" / "out.jsonl")
    assert "file: is a file; expected a folder; choose another path" in message


def test_wrong_usage_is_an_error(abstracts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "beauty" in complaint(capsys, "extract", abstracts, "--format", "beauty")
    assert "beauty" in complaint(capsys, "beauty")
    assert "--docs" in complaint(capsys, "evaluate", "--gold", abstracts)
    assert "PATH" in complaint(capsys, "extract")


def test_standard_output_is_utf8_in_every_locale(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": "ü–×", "title": "Größe", "text": "Ours is 2× faster."}\n', encoding="utf-8")
    ran = run("papers", path, "-f", "jsonl", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert ran.returncode == 0
    assert json.loads(ran.stdout.decode("utf-8"))["title"] == "Größe"


def test_a_closed_pipe_ends_the_program_quietly(tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    path.write_text("".join(f'{{"id": "{i}", "text": "{"word " * 200}{i}"}}\n' for i in range(2000)))
    line = [sys.executable, "-m", "benchclaims", "papers", str(path), "-f", "jsonl"]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as ran:
        assert ran.stdout is not None
        assert ran.stderr is not None
        ran.stdout.readline()
        ran.stdout.close()
        assert ran.stderr.read() == b""
    assert ran.returncode == 141


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    import benchclaims

    assert printed(capsys, "--version") == f"benchclaims {benchclaims.__version__}\n"
    assert f'version = "{benchclaims.__version__}"' in (ROOT / "pyproject.toml").read_text()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = printed(capsys, command, "--help")
    assert f"benchclaims {command}" in text.partition("Example")[2]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_documentation(command: str) -> None:
    assert f"## benchclaims {command}\n" in (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
