"""`benchclaims build --check` says what a build would write, and writes nothing."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.cli import main
from benchclaims.errors import InputError, OutputError, TableError
from benchclaims.store import tree

RECORDS = [
    {"id": f"p{number}", "text": f"Our method is {number}.5x faster than BERT."} for number in range(2, 5)
]


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small repository of claims, built, in which commands run."""
    monkeypatch.chdir(tmp_path)
    Path("seeds").mkdir()
    seed(*RECORDS)
    api.build()
    return tmp_path


def seed(*records: dict[str, str]) -> None:
    lines = "".join(json.dumps(record) + "\n" for record in records)
    Path("seeds/a.jsonl").write_text(lines, encoding="utf-8")


def checked(capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, list[str]]:
    """The status of a check and what it prints; nothing in the repository changes by it."""
    before = contents()
    with pytest.raises(SystemExit) as left:
        main(["build", "--check", *options])
    assert contents() == before
    assert isinstance(left.value.code or 0, int)
    return int(left.value.code or 0), capsys.readouterr().out.splitlines()


def contents() -> dict[Path, tuple[bytes, int]]:
    return {
        path: (path.read_bytes(), path.stat().st_mtime_ns) for path in Path().rglob("*") if path.is_file()
    }


def test_a_fresh_repository_passes(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, lines = checked(capsys)
    assert status == 0
    assert lines == ["3 papers (3 without a title), 3 claims: all files are as a build writes them"]


def test_papers_without_a_title_are_counted_where_there_are_some(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    titled = [record | {"title": f"Faster than BERT, {number}"} for number, record in enumerate(RECORDS)]
    seed(titled[0], RECORDS[1], titled[2])
    assert api.build().untitled == 1
    assert checked(capsys)[1][-1].startswith("3 papers (1 without a title), 3 claims: ")
    seed(*titled)
    assert api.build().untitled == 0
    assert checked(capsys)[1][-1].startswith("3 papers, 3 claims: ")


def test_each_file_that_would_change_be_new_or_be_gone_is_named(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seed({**RECORDS[0], "text": "Ours is 9x faster."}, {"id": "new", "text": "Silence."}, RECORDS[2])
    Path("schemas/claims.tableschema.json").unlink()
    status, lines = checked(capsys, "--prune")
    assert status == 1
    assert {
        "would change: claims/p2.yaml",
        "would be gone: claims/p3.yaml",
        "would be new: claims/new.yaml",
        "would be new: schemas/claims.tableschema.json",
        "would change: reports/README.md",
    } <= set(lines)
    assert lines == sorted(lines[:-1], key=lambda line: line.rpartition(": ")[2]) + lines[-1:]
    assert lines[-1].endswith("run: benchclaims build")
    named = {line.rpartition(": ")[2] for line in lines[:-1]}
    assert named == {path.as_posix() for path in api.build(prune=True).changed}
    assert checked(capsys, "--prune")[0] == 0


def test_without_any_files_all_would_be_new(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in [*Path("reports").rglob("*"), *Path("claims").iterdir()]:
        if path.is_file():
            path.unlink()
    status, lines = checked(capsys, "--quiet")
    assert status == 1
    assert lines
    assert all(line.startswith("would be new: ") for line in lines)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes")
def test_what_is_no_file_is_passed_over(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo("reports/pipe")
    Path("reports/nowhere").symlink_to("gone")
    assert api.build(dry_run=True).changed == ()


def test_a_file_that_cannot_be_read_is_named(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(source: Path, _: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(source))

    monkeypatch.setattr("benchclaims.build.trial.copyfile", refused)
    with pytest.raises(InputError, match=r"^claims/p2\.yaml: cannot be read \(Permission denied\)"):
        api.build(dry_run=True)


def test_an_error_names_the_repository_and_not_a_copy(repository: Path) -> None:
    Path("claims/p2.yaml").write_text("paper: [\n", encoding="utf-8")
    with pytest.raises(Exception, match=r"^claims/p2\.yaml:") as caught:
        api.build(dry_run=True)
    assert "Traceback" not in str(caught.value)
    Path("claims/p2.yaml").unlink()
    Path("reports/.files.sha256").unlink()
    Path("reports/README.md").write_text("mine", encoding="utf-8")
    with pytest.raises(InputError, match=r"^reports/README\.md: was not written by a report"):
        api.build(dry_run=True)
    Path("seeds/a.jsonl").write_text("[1]\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"^seeds/a\.jsonl"):
        api.build(dry_run=True)


@pytest.mark.parametrize("dry_run", [False, True])
def test_a_claim_file_that_could_not_be_read_again_is_refused_by_its_name(
    repository: Path, dry_run: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents()
    seed(*RECORDS, {"id": "large", "text": "Our method is 2.5x faster than BERT. " * 20})
    monkeypatch.setattr(tree, "LARGEST", 3_000)
    with pytest.raises(TableError) as caught:
        api.build(dry_run=dry_run)
    assert caught.value.where == str(Path("claims/large.yaml"))
    assert {path for path in contents() if contents()[path] != before.get(path)} == {Path("seeds/a.jsonl")}


def test_a_folder_of_reports_that_is_anothers_is_refused_before_claims_are_written(repository: Path) -> None:
    Path("reports/.files.sha256").unlink()
    Path("reports/README.md").write_text("mine", encoding="utf-8")
    seed({**RECORDS[0], "text": "Ours is 9x faster."})
    before = contents()
    with pytest.raises(InputError, match=r"^reports/README\.md: was not written by a report"):
        api.build()
    assert contents() == before


@pytest.mark.parametrize("end", [KeyboardInterrupt(), SystemExit(143), OutputError("cannot be written")])
@pytest.mark.parametrize(
    ("options", "says"), [([], "run it again for the rest"), (["--check"], "nothing was written")]
)
def test_a_build_that_does_not_end_says_what_is_there(
    repository: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    end: BaseException,
    options: list[str],
    says: str,
) -> None:
    def ended(*_: object, **__: object) -> None:
        raise end

    monkeypatch.setattr("benchclaims.build.walk.write_report", ended)
    with pytest.raises((SystemExit, KeyboardInterrupt)):
        main(["build", *options])
    (line,) = (line for line in capsys.readouterr().err.splitlines() if "not finished" in line)
    assert says in line
