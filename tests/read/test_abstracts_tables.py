"""Tables of abstracts: how programs write them, what is taken, what is left, and what is broken."""

from __future__ import annotations

import csv
import gzip
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchclaims import api
from benchclaims.errors import InputError
from benchclaims.read import papers, records
from benchclaims.read.document import Document
from benchclaims.read.readers import READERS, reader_of

SPEED = "ZipNet is 2.5x faster than BERT on GLUE."
READER = READERS["abstracts_table"]


def document(table: str, name: str = "works.csv") -> Document:
    return Document(Path(name), name, table.encode("utf-8"))


def written(header: str, *cells: str, delimiter: str = ",") -> str:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerows([header.split("|"), cells])
    return file.getvalue()


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            written(
                "Authors|Title|Year|DOI|Abstract|Link", "Lee A., Ray B.", "Zip", "2024", "10.1/a", SPEED, "x"
            ),
            ("zip", "Zip", ("Lee A.", "Ray B."), "2024", "https://doi.org/10.1/a"),
        ),
        (
            written(
                "id|doi|display_name|publication_year|publication_date|authorships.author.display_name|abstract",
                *("https://openalex.org/W99", "https://doi.org/10.1/a", "Zip", "2024", "2024-05-06"),
                *("Ann Lee|Bo Ray", SPEED),
            ),
            ("https-openalex-org-w99", "Zip", ("Ann Lee", "Bo Ray"), "2024-05-06", "https://doi.org/10.1/a"),
        ),
        (
            written(
                "Document Title|Authors|Publication Year|Abstract|DOI",
                "Zip",
                "A. Lee; B. Ray",
                "2024",
                SPEED,
                "",
            ),
            ("zip", "Zip", ("A. Lee", "B. Ray"), "2024", None),
        ),
        (
            written("|id|text", "0", "2305.10000", SPEED),
            ("2305.10000", None, (), None, "https://arxiv.org/abs/2305.10000"),
        ),
        (written("key|summary", "a", SPEED, delimiter=";"), ("a", None, (), None, None)),
        (f"sep=;\r\nkey;summary\r\na;{SPEED}\r\n", ("a", None, (), None, None)),
        (
            "\ufeffTitel;ABSTRACT\r\nZip;" + SPEED + "\r\n",
            ("zipnet-is-2-5x-faster-than-bert-on-glue", None, (), None, None),
        ),
        (
            written("id|url|abstract", "a", "arxiv.org/abs/2305.10000v2", SPEED),
            ("2305.10000", None, (), None, "https://arxiv.org/abs/2305.10000v2"),
        ),
    ],
    ids=["Scopus", "OpenAlex", "IEEE", "pandas", "semicolons", "sep=", "Excel", "arXiv in the address"],
)
def test_columns_are_told_by_what_programs_call_them(table: str, expected: tuple[object, ...]) -> None:
    (paper,) = papers(document(table))
    assert (paper.id, paper.title, paper.authors, paper.date, paper.url) == expected
    assert paper.text == SPEED


def test_a_lone_name_is_one_where_semicolons_part_others() -> None:
    table = f'id,author,abstract\na,"Lee, Ann",{SPEED}\nb,"Lee, Ann; Ray, Bo",It is 3x faster.\n'
    assert [paper.authors for paper in papers(document(table))] == [("Ann Lee",), ("Ann Lee", "Bo Ray")]


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "A.CSV", "a.csv.gz"])
def test_a_table_by_its_name_needs_no_other_column(name: str) -> None:
    table = f'Abstract\n"{SPEED}"\n'.encode()
    data = gzip.compress(table, mtime=0) if name.endswith(".gz") else table
    assert [paper.text for paper in papers(Document(Path(name), name, data))] == [SPEED]


@pytest.mark.parametrize(
    ("table", "reader"),
    [
        (f"title\tabstract\nZip\t{SPEED}\n", "abstracts_table"),
        (f"Summary\n\n{SPEED}\n", "plain"),
        (f"Abstract, with a comma\n\n{SPEED}\n", "plain"),
        (f'{{"text": "", "id": "a"}}\n{{"text": "{SPEED}"}}\n', "jsonl"),
        (f'id,abstract,bibtex\na,{SPEED},"@misc{{a,\n  abstract = {{x}}}}"\n', "abstracts_table"),
        (f'id,title,abstract\na,Zip,"{SPEED}\n\n{SPEED}"\nb,Zap,"{SPEED}\n\n{SPEED}"\n', "abstracts_table"),
    ],
)
def test_a_table_without_the_name_of_one_needs_another_known_column(table: str, reader: str) -> None:
    assert reader_of(document(table, "stdin")).name == reader


def test_json_lines_that_are_called_a_table_stay_json_lines() -> None:
    assert reader_of(document(f'{{"id": "a", "text": "{SPEED}"}}\n')).name == "jsonl"


def test_rows_without_an_abstract_are_named() -> None:
    table = f"id,title,abstract\na,A,\n,B\n,,,\n\n,,  \nc,C,{SPEED}\n"
    assert READER.without_text is not None
    assert list(READER.without_text(document(table))) == ["a", "B", "line 6"]
    assert [paper.id for paper in papers(document(table))] == ["c"]


@pytest.mark.parametrize("cell", ["[No abstract available]", "NaN", "N/A", "None", "no abstract.", " "])
def test_what_programs_write_for_no_abstract_is_none(cell: str) -> None:
    table = f"id,abstract\na,{cell}\nb,{cell}\nc,{SPEED}\n"
    assert READER.without_text is not None
    assert list(READER.without_text(document(table))) == ["a", "b"]
    assert [paper.id for paper in papers(document(table))] == ["c"]


def test_dates_that_are_none_are_told_with_their_lines() -> None:
    table = f'id,date,year,abstract\na,05/06/2024,,"{SPEED}\n"\nb,05/06/2024,2024,x\nc,soon,,x\nd,,,x\n'
    assert READER.undated is not None
    assert list(READER.undated(document(table))) == [(2, "05/06/2024"), (5, "soon")]
    assert [paper.date for paper in papers(document(table))] == [None, "2024", None, None]


def test_dates_that_are_none_are_told_of_a_table_that_comes_over_standard_input() -> None:
    table = f"id,date,abstract\na,2024,{SPEED}\nb,soon,It is 3x faster.\n"
    with pytest.warns(UserWarning, match="1 date left out: 'soon' of line 3; write them as"):
        assert list(api.extract_frame(api.document(table.encode())).paper_id) == ["a", "b"]


@pytest.mark.parametrize(
    ("table", "found"),
    [
        (
            f'id,abstract\na,{SPEED}\nb,"It is\n',
            r"works\.csv:3: a cell begins with a quote that nothing ends",
        ),
        (
            'id,abstract\n\n"a\n","It is "2x" faster"\n',
            r"works\.csv:4: text follows the quote that ends its cell",
        ),
        (
            "id,abstract\na,It is 2x faster, and new\n",
            r"works\.csv:2: the row has 3 cells, the header 2; .*comma",
        ),
        ("id;abstract\na;x;y\n", r"works\.csv:2: .*hold a semicolon"),
        ("id,abstract\n\n", r"works\.csv: holds a header and no rows"),
        ("id,abstract\na,\nb, \n", r'works\.csv: holds no text in the column "abstract" \(2 rows\)'),
        ("id,abstract\n<<<<<<< HEAD\na,x\n", r"works\.csv:2: has an unresolved merge"),
        ('id,abstract\n"a\x07",x\n', r'works\.csv:2: the field "id" holds the character U\+0007'),
    ],
)
def test_what_is_broken_is_told_with_its_line(table: str, found: str) -> None:
    with pytest.raises(InputError, match=found) as caught:
        papers(document(table))
    assert caught.value.expected
    assert caught.value.remedy


def test_broken_utf_8_is_told_with_its_line() -> None:
    with pytest.raises(InputError, match=r"works\.csv:2: byte 0xe9"):
        papers(Document(Path("works.csv"), "works.csv", b"id,abstract\na,caf\xe9\n"))


def test_empty_cells_behind_the_header_are_none() -> None:
    assert [paper.text for paper in papers(document("id,abstract\na,It is 2x faster.,,\n"))] == [
        "It is 2x faster."
    ]


TEXTS = st.lists(st.text(st.sampled_from("ab ,;\t\"\n\r'=é中\U0001f600"), min_size=1), min_size=1, max_size=5)


@given(TEXTS, st.sampled_from(",;\t"), st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
def test_abstracts_are_read_as_they_were_written(texts: list[str], delimiter: str, quoting: int) -> None:
    file = io.StringIO(newline="")
    rows = [("title", "abstract"), *((f"On {number}", text) for number, text in enumerate(texts))]
    csv.writer(file, delimiter=delimiter, quoting=quoting, lineterminator="\r\n").writerows(rows)
    table, kept = file.getvalue(), [text for text in texts if text.strip()]
    if not kept:
        return
    found = list(records(document(table)))
    assert [paper.text for paper in found] == kept
    for paper in found:
        (source,) = paper.sources
        assert READER.text_at(table, source.start, source.end) == paper.text
        assert table[source.start : source.end].replace('""', '"') == paper.text


def test_a_folder_is_read_with_its_tables_of_abstracts_and_without_other_tables(tmp_path: Path) -> None:
    for name, table in {
        "works.csv": f"id,abstract\na,{SPEED}\n",
        "deep/more.tsv": "key\tsummary\nb\tIt is 3x faster.\n",
        "data.csv": "id,score\n1,2\n",
        "claims.csv": "paper_id,quote,value_text\na,x,2x\n",
        "broken.csv.gz": "no gzip",
        "lines.csv": '{"id": "c", "text": "It is 4x faster."}\n',
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(table, encoding="utf-8")
    assert [paper.id for paper in papers(tmp_path)] == ["a", "b"]
    (tmp_path / "works.csv").unlink()
    (tmp_path / "deep" / "more.tsv").unlink()
    with pytest.raises(InputError, match=r"holds no readable documents; .* with a column of abstracts"):
        papers(tmp_path)
