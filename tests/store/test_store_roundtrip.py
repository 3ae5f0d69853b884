"""What is written is read back, whatever it is, and the same bytes are written for it."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up_entries import entries, text
from pytest_regressions.file_regression import FileRegressionFixture

from benchclaims import store
from benchclaims.errors import InputError, OutputError, TableError
from benchclaims.model import Entry
from benchclaims.store.emit import emit, quoted
from benchclaims.store.encode import encode
from benchclaims.store.tree import Mapping, Scalar, parse


@settings(max_examples=60)
@given(entries())
def test_any_entry_is_read_back(made: Entry) -> None:
    written = store.to_text(made)
    document = store.open_text(written, Path("a.yaml"))
    assert document.problems == ()
    assert document.entry == made
    assert store.to_text(document.entry) == written


@settings(max_examples=60)
@given(entries())
def test_other_yaml_readers_read_the_same_values(made: Entry) -> None:
    assert yaml.load(store.to_text(made), Loader=yaml.CSafeLoader) == encode(made)


@settings(max_examples=300)
@given(text)
def test_any_text_is_emitted_as_itself(value: str) -> None:
    written = emit({"key": value})
    node = parse(written)
    assert isinstance(node, Mapping)
    read = node.items["key"]
    assert isinstance(read, Scalar)
    assert read.text == value
    assert "\t" not in written


def test_quoting_takes_no_longer_than_reading() -> None:
    """A pattern with two ways to read a letter would take longer than the universe is old."""
    assert quoted("a" * 100_000 + "#").startswith('"')


def test_the_file_of_a_paper(entry: Entry, file_regression: FileRegressionFixture) -> None:
    file_regression.check(store.to_text(entry), extension=".yaml", newline="")


def test_the_file_of_a_paper_without_claims(silent: Entry, file_regression: FileRegressionFixture) -> None:
    file_regression.check(store.to_text(silent), extension=".yaml", newline="")


def test_a_folder_is_written_once_and_read_back(tmp_path: Path, entry: Entry, silent: Entry) -> None:
    folder = tmp_path / "claims"
    written = store.write(folder, [silent, entry])
    assert [path.name for path in written] == ["2401.00010.yaml", "on-nothing.yaml"]
    assert store.read(folder) == [entry, silent]
    assert store.write(folder, [entry, silent]) == []


def test_files_of_no_entry_stay_unless_pruned(tmp_path: Path, entry: Entry, silent: Entry) -> None:
    store.write(tmp_path, [entry, silent])
    (tmp_path / "README.md").write_text("kept")
    assert store.write(tmp_path, [entry]) == []
    assert store.write(tmp_path, [entry], prune=True) == [tmp_path / "on-nothing.yaml"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["2401.00010.yaml", "README.md"]


def test_two_entries_of_one_paper_are_refused_before_anything_is_written(
    tmp_path: Path, entry: Entry
) -> None:
    with pytest.raises(TableError, match=r"2401\.00010"):
        store.write(tmp_path, [entry, entry])
    assert not list(tmp_path.iterdir())


def test_what_could_not_be_read_again_is_refused_before_anything_is_written(
    tmp_path: Path, entry: Entry, silent: Entry
) -> None:
    (tracked,) = entry.claims[:1]
    many = tuple(replace(tracked, id=f"2401.00010#{number:08x}") for number in range(2_000))
    with pytest.raises(TableError, match=r"2401\.00010\.yaml: would have 1\d{6} bytes; expected at most"):
        store.write(tmp_path, [silent, replace(entry, claims=many)])
    assert not list(tmp_path.iterdir())


def test_what_cannot_be_written_is_an_output_error(tmp_path: Path, entry: Entry) -> None:
    (tmp_path / "claims").write_text("a file")
    with pytest.raises(OutputError):
        store.write(tmp_path / "claims", [entry])


def test_a_folder_that_is_not_there_says_how_to_make_it(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="benchclaims build"):
        store.read(tmp_path / "claims")


@given(st.text(max_size=200), st.text(max_size=200))
def test_file_names_are_safe_and_of_one_paper(one: str, other: str) -> None:
    names = {store.file_name(one), store.file_name(other)}
    assert len({name.lower() for name in names}) == len({one, other})
    for name in names:
        assert len(name) < 120
        assert name.strip(".") == name
        with tempfile.TemporaryDirectory() as folder:
            assert (Path(folder) / name).parent == Path(folder)


@pytest.mark.parametrize(
    "paper", ["../x", "a/b", "CON", "con", "A", ".x", "x" * 300, "日本", "a\0b", "nul.x"]
)
def test_an_id_that_is_no_file_name_gets_one(paper: str) -> None:
    assert store.file_name(paper).rpartition("-")[2].removesuffix(".yaml").isalnum()
    assert store.file_name(paper) != f"{paper}.yaml"
