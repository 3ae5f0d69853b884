"""Whatever is wrong with an input is said with its place, and as an `InputError`."""

from __future__ import annotations

import gzip
import hashlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from benchclaims.errors import InputError
from benchclaims.read import fingerprints, papers, records, sources
from benchclaims.read.readers import READERS

FIXTURES = Path(__file__).parent / "fixtures"
GOOD = '{"id": "a", "title": "A", "text": "It is 2x faster."}\n'


def complaint(path: Path) -> InputError:
    with pytest.raises(InputError) as caught:
        list(records(path))
    assert caught.value.where is not None
    assert caught.value.expected
    assert caught.value.remedy
    return caught.value


@pytest.mark.parametrize(
    ("name", "content", "line", "words"),
    [
        ("empty.txt", b"", None, "is empty"),
        ("blank.jsonl", b"\n \r\n", None, "is empty"),
        ("table.txt", b"model,score\na,1\n", None, "unknown layout"),
        ("page.txt", b"<html><p>It is 2x faster.</p></html>", None, "unknown layout"),
        ("latin.txt", "One line.\nDéjà vu is fine.".encode("latin-1"), 2, "byte 0xe9 at byte 2 of the line"),
        ("latin.jsonl", (GOOD * 2 + GOOD.replace("A", "É")).encode("latin-1"), 3, "not UTF-8"),
        ("array.jsonl", f"{GOOD}[1, 2]\n".encode(), 2, "an array, no object"),
        ("number.jsonl", f"{GOOD}\n17\n".encode(), 3, "a number, no object"),
        ("broken.jsonl", f'{GOOD}{{"text": "x"\n'.encode(), 2, "no valid JSON"),
        ("deep.jsonl", f"{GOOD}{'[' * 100_000}\n".encode(), 2, "no valid JSON"),
        (
            "missing.jsonl",
            f'{GOOD}{{"id": "b", "abstract": "x"}}\n'.encode(),
            2,
            '"text" is missing (fields: abstract, id)',
        ),
        ("null.jsonl", b'{"id": "b", "text": null}\n', 1, '"text" is null'),
        ("list.jsonl", b'{"id": "b", "text": ["x"]}\n', 1, '"text" is an array'),
        ("title.jsonl", b'{"id": "b", "title": 3, "text": "x"}\n', 1, '"title" is a number'),
        ("id.jsonl", b'{"id": {}, "text": "x"}\n', 1, '"id" is an object'),
        ("surrogate.jsonl", b'{"id": "b", "text": "\\ud800"}\n', 1, "no valid JSON"),
        ("short.jsonl.gz", gzip.compress(GOOD.encode() * 9, mtime=0)[:-9], 10, "ends too early"),
        ("plain.jsonl.gz", GOOD.encode(), None, "no sound gzip file"),
        (
            "damaged.jsonl.gz",
            gzip.compress(GOOD.encode(), mtime=0)[:-8] + bytes(8),
            None,
            "no sound gzip file",
        ),
    ],
)
def test_broken_files(name: str, content: bytes, line: int | None, words: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    error = complaint(path)
    assert words in str(error)
    assert error.where == str(path)
    assert line is None or error.line == line


def test_an_unknown_layout_names_the_known_ones(tmp_path: Path) -> None:
    (tmp_path / "table.txt").write_text("model,score\n")
    message = str(complaint(tmp_path / "table.txt"))
    assert all(name in message for name in READERS)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("model,score\na,1\n", 'the paragraph in line 1 ("model,score a,1") has fewer than three words'),
        (
            "A title\n\nOurs is 2x faster\n",
            'the paragraph in line 3 ("Ours is 2x faster") ends in no sentence',
        ),
        (
            "<p>Ours is 2x faster.</p>",
            'the paragraph in line 1 ("<p>Ours is 2x faster.</p>") begins with "<"',
        ),
        (
            "@article{a,\n title = {Zip}\n}\n\nIt is 2x faster than it was.",
            'line 1 begins with "@article{", which is BibTeX',
        ),
        (
            "% ours\n\n\\begin{document}It is 2x faster than it was.",
            'line 3 begins with "\\begin{document}", which is LaTeX',
        ),
        (
            "\\section{Zip}\n\nIt is 2x faster than it was.",
            'line 1 begins with "\\section", which is LaTeX',
        ),
        ("Ours is\x07 2x faster.", "the control character U+0007 stands in line 1"),
        (f"It is fine.\n\n{'word ' * 40}\n", 'word word word…") ends in no sentence'),
    ],
)
def test_an_unknown_layout_says_why_it_is_no_plain_text(text: str, why: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert "unknown layout; it is no plain text: " in str(complaint(tmp_path / "a.txt"))
    assert why in str(complaint(tmp_path / "a.txt"))


def test_a_gzip_cut_late_gives_what_came_before_and_the_line(tmp_path: Path) -> None:
    lines = "".join(
        f'{{"id": "{number}", "text": "{hashlib.sha256(bytes([number])).hexdigest()}"}}\n'
        for number in range(200)
    )
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(lines.encode(), mtime=0)[:-900])
    found = records(tmp_path / "cut.jsonl.gz")
    assert next(found).id == "0"
    with pytest.raises(InputError, match="ends too early") as caught:
        list(found)
    assert caught.value.line is not None
    assert 1 < caught.value.line <= 200


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", b"\n" * 70_000 + b"It is 2x faster than it was."),
        ("a.gz", gzip.compress(b"", mtime=0) + gzip.compress(GOOD.encode(), mtime=0)),
        ("a.gz", gzip.compress(b"\n" * 70_000, mtime=0) + gzip.compress(b"Ours is 2x faster.", mtime=0)),
    ],
)
def test_what_begins_late_is_read(name: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    assert [paper.text.split()[1] for paper in records(tmp_path / name)] == ["is"]


def test_missing_files_are_told_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file or folder"):
        records([FIXTURES / "jsonl", tmp_path / "nowhere.txt"])


@pytest.mark.parametrize("name", ["x" * 5000, "a\0b", "", "sources.toml"])
def test_names_that_no_file_can_have(name: str, tmp_path: Path) -> None:
    with pytest.raises(InputError):
        list(records(tmp_path / name))


def test_a_folder_without_documents(tmp_path: Path) -> None:
    (tmp_path / ".hidden.txt").write_text("It is 2x faster than it was.")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    assert "no readable documents" in str(complaint(tmp_path))


def test_a_document_without_papers(tmp_path: Path) -> None:
    entry(tmp_path, reader="group_page")
    assert "holds no papers" in str(complaint(tmp_path))


TEXT = "It is 2x faster than it was."
HASH = hashlib.sha256(TEXT.encode()).hexdigest()


def entry(folder: Path, **fields: str) -> None:
    """A folder of one document, and its `sources.toml` with `fields` changed."""
    values = {
        "file": "a.txt",
        "kind": "text",
        "reader": "plain",
        "title": "",
        "origin": "",
        "sha256": HASH,
        **fields,
    }
    (folder / "a.txt").write_text(TEXT)
    lines = "".join(f'{name} = "{value}"\n' for name, value in values.items())
    (folder / "sources.toml").write_text(f"# Sources\n\n[[source]]\n{lines}")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"file": "b.txt"}, '"b.txt" is missing'),
        ({"file": "../a.txt"}, "outside the folder"),
        ({"file": "/etc/hostname"}, "outside the folder"),
        ({"file": "x" * 5000}, "is missing"),
        ({"file": "."}, '"." is missing'),
        ({"reader": "tea_leaves"}, 'unknown reader "tea_leaves"'),
    ],
)
def test_sources_that_do_not_hold(fields: dict[str, str], words: str, tmp_path: Path) -> None:
    entry(tmp_path, **fields)
    error = complaint(tmp_path)
    assert words in str(error)
    assert (error.where, error.line) == (str(tmp_path / "sources.toml"), 3)


def test_a_changed_document_is_told_by_its_hash(tmp_path: Path) -> None:
    entry(tmp_path, sha256="0" * 64)
    error = complaint(tmp_path)
    assert error.where == str(tmp_path / "a.txt")
    assert HASH in str(error)
    assert "0" * 64 in str(error)


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (b"[[source]]\nfile =\n", 2, "no valid TOML"),
        (b"[[source]]\nfile = '\xff'\n", 2, "not UTF-8"),
        (b"# nothing\n", None, "lists no sources"),
        (b"source = 3\n", None, "lists no sources"),
        (b"source = [3]\n", None, 'the field "file" is missing'),
        (b'[[source]]\nfile = "a.txt"\n', 1, 'the field "kind" is missing'),
        (b"\n[[source]]\nfile = 3\n", 2, 'the field "file" is no string'),
    ],
)
def test_a_broken_sources_file(content: bytes, line: int | None, words: str, tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_bytes(content)
    error = complaint(tmp_path)
    assert words in str(error)
    assert error.line == line


def test_a_byte_order_mark_before_the_sources(tmp_path: Path) -> None:
    entry(tmp_path)
    manifest = tmp_path / "sources.toml"
    manifest.write_bytes(b"\xef\xbb\xbf" + manifest.read_bytes())
    assert [paper.text for paper in records(tmp_path)] == [TEXT]


def test_a_document_listed_twice(tmp_path: Path) -> None:
    entry(tmp_path)
    manifest = (tmp_path / "sources.toml").read_text()
    (tmp_path / "sources.toml").write_text(manifest + manifest)
    error = complaint(tmp_path)
    assert "a.txt is listed twice" in str(error)
    assert error.line == 12


def test_whether_a_document_is_listed_twice_is_looked_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []

    class Name(str):
        def __hash__(self) -> int:
            looked.append(self)
            return super().__hash__()

        __eq__ = str.__eq__

    listed = [sources.SourceFile(Name(f"{n}.txt"), "text", "plain", "", "", HASH) for n in range(100)]
    given = iter(listed)
    monkeypatch.setattr(sources, "_source", lambda *_: next(given))
    monkeypatch.setattr(sources, "_check", lambda *_: None)
    (tmp_path / "sources.toml").write_text("[[source]]\n" * len(listed))
    assert sources.manifest(tmp_path / "sources.toml", READERS) == listed
    assert len(looked) <= 2 * len(listed)


QUIET = settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
NAMES = st.sampled_from(["a.txt", "a.jsonl", "a.txt.gz", "a.jsonl.gz", "sources.toml"])
PIECES = [path.read_bytes() for path in sorted(FIXTURES.rglob("*")) if path.suffix in {".txt", ".jsonl"}]


def only_input_errors(name: str, content: bytes, folder: Path) -> None:
    for old in folder.iterdir():
        old.unlink()
    (folder / name).write_bytes(content)
    for call in (papers, fingerprints):
        with suppress(InputError):
            call(folder / name)


@QUIET
@given(NAMES, st.binary(max_size=300))
@example("a.txt", b"\x1f\x8b")
@example("a.jsonl", b'{"text": "", "id": 1e999}')
@example("a.txt", b"\n" * 70_000 + TEXT.encode())
@example("a.jsonl.gz", gzip.compress(b"", mtime=0) + gzip.compress(GOOD.encode(), mtime=0))
def test_any_bytes_give_papers_or_an_input_error(tmp_path: Path, name: str, content: bytes) -> None:
    only_input_errors(name, content, tmp_path)


@QUIET
@given(
    NAMES,
    st.sampled_from(PIECES),
    st.sampled_from(PIECES),
    st.integers(0, 400),
    st.integers(0, 400),
    st.binary(max_size=3),
)
def test_any_mixture_of_layouts_gives_papers_or_an_input_error(
    tmp_path: Path, name: str, one: bytes, other: bytes, cut: int, begin: int, noise: bytes
) -> None:
    content = one[:cut] + noise + other[begin:]
    only_input_errors(name, gzip.compress(content, mtime=0) if name.endswith(".gz") else content, tmp_path)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Pruning of Vision-Lan-\nguage Models", "Pruning of Vision-Language Models"),
        ("Pruning of Vision-\nLanguage Models", "Pruning of Vision-Language Models"),
        ("Zip: Quantization of\nLarge Models", "Zip: Quantization of Large Models"),
        ("A survey of quantization\nfor large models", "A survey of quantization for large models"),
    ],
)
def test_a_title_that_was_copied_with_its_line_breaks_is_one(head: str, title: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"{head}\n\nZip is 2x faster than it was.\n", encoding="utf-8")
    assert [paper.title for paper in records(tmp_path / "a.txt")] == [title]


def test_authors_below_a_title_are_no_part_of_it_and_what_to_keep_is_said(tmp_path: Path) -> None:
    text = "Zip: A Fast Network\nAnn Lee and Bob Ray\n\nZip is 2x faster than it was.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    said = str(complaint(tmp_path / "a.txt"))
    assert "keep the title on a line of its own, a blank line, and the abstract in whole sentences" in said
