"""Files are written whole or not at all, as the system and whoever made them want them to be."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from benchclaims.errors import OutputError
from benchclaims.files import unwritable, write_all, write_to, write_whole

pytestmark = pytest.mark.skipif(os.name == "nt", reason="modes, links and pipes are those of POSIX")
WRITERS = pytest.mark.parametrize("write", [write_whole, write_to])
Write = Callable[[Path, str], bool]


@pytest.fixture
def umask() -> Iterator[Callable[[int], int]]:
    """Sets the umask until the test has ended."""
    before = os.umask(0o022)
    yield os.umask
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@WRITERS
@pytest.mark.parametrize(("mask", "given"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_a_new_file_has_the_mode_that_the_umask_leaves(
    write: Write, mask: int, given: int, umask: Callable[[int], int], tmp_path: Path
) -> None:
    umask(mask)
    assert write(tmp_path / "a", "new")
    assert mode(tmp_path / "a") == given


@WRITERS
@pytest.mark.parametrize("old", [0o600, 0o640, 0o755])
def test_a_file_keeps_its_mode(write: Write, old: int, umask: Callable[[int], int], tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("old")
    path.chmod(old)
    umask(0o077)
    assert write(path, "new")
    assert (mode(path), path.read_text()) == (old, "new")
    assert not write(path, "new")
    assert names(tmp_path) == ["a"]


def test_what_a_user_names_is_written_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    link = tmp_path / "link"
    link.symlink_to(Path("there") / "a")
    for content in ("first", "second"):
        assert write_to(link, content)
        assert (tmp_path / "there" / "a").read_text() == content
    assert link.is_symlink()
    assert names(tmp_path / "there") == ["a"]


def test_what_the_package_names_is_never_written_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    (tmp_path / "link").symlink_to("secret")
    assert write_whole(tmp_path / "link", "claims")
    assert (tmp_path / "secret").read_text() == "secret"
    assert (tmp_path / "link").read_text() == "claims"


def test_a_link_in_a_circle_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(OutputError, match="cannot be written"):
        write_to(tmp_path / "a", "new")


def test_a_pipe_stays_one_and_gets_what_is_written(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()))
    reader.start()
    assert write_to(pipe, "new\n")
    reader.join(5)
    assert read == ["new\n"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_device_takes_what_is_written() -> None:
    assert write_to(Path("/dev/null"), "new")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


@pytest.mark.skipif(not Path("/dev/fd/1").exists(), reason="this system has no /dev/fd")
@pytest.mark.parametrize("piped", [True, False])
def test_standard_output_may_be_named(piped: bool, tmp_path: Path) -> None:
    program = "from benchclaims.files import write_to; write_to('/dev/fd/1', 'new\\n')"
    line = [sys.executable, "-c", program]
    if piped:
        assert subprocess.run(line, stdout=subprocess.PIPE, check=True).stdout == b"new\n"
    else:
        (tmp_path / "log").write_text("old\n")
        with (tmp_path / "log").open("a") as log:
            subprocess.run(line, stdout=log, check=True)
            log.write("last\n")
        assert (tmp_path / "log").read_text() == "old\nnew\nlast\n"


@WRITERS
def test_a_folder_is_not_written_and_nothing_is_left(write: Write, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(OutputError, match="cannot be written"):
        write(tmp_path / "a", "new")
    assert names(tmp_path) == ["a"]


@WRITERS
def test_a_name_may_be_as_long_as_the_system_takes(write: Write, tmp_path: Path) -> None:
    assert write(tmp_path / ("a" * 255), "new")


def test_several_files_are_written_in_one(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_text("same")
    assert write_all({old: "same", new: "new"}) == [new]
    assert (old.read_text(), new.read_text()) == ("same", "new")


def test_files_in_one_have_reached_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The files as they then are, and the folder that has their names."""
    one, other = tmp_path / "one", tmp_path / "folder" / "other"
    there: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda handle: there.append(os.fstat(handle).st_ino))
    write_all({one: "one", other: "other"})
    paths = (one, other, tmp_path, other.parent)
    assert {path.stat().st_ino for path in paths} == set(there)


@pytest.mark.parametrize("in_the_way", ["folder", "link"])
def test_of_several_files_none_is_written_where_one_cannot_be(tmp_path: Path, in_the_way: str) -> None:
    old, new, way = tmp_path / "old", tmp_path / "new", tmp_path / "way"
    old.write_text("old")
    (tmp_path / "folder").mkdir()
    if in_the_way == "folder":
        way.mkdir()
    else:
        way.symlink_to("nowhere")
        way = way / "below"
    with pytest.raises(OutputError, match="way"):
        write_all({old: "changed", new: "new", way: "x"})
    assert old.read_text() == "old"
    assert not new.exists()
    assert os.path.lexists(tmp_path / "way")


@pytest.mark.parametrize(
    ("number", "remedy"),
    [(errno.ENOSPC, "make room"), (errno.EFBIG, "ulimit -f"), (errno.EACCES, "mend its permissions")],
)
def test_the_remedy_fits_what_the_system_says(number: int, remedy: str, tmp_path: Path) -> None:
    assert remedy in str(unwritable(tmp_path / "a", OSError(number, os.strerror(number))))
