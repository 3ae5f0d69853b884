"""Abstracts that are at hand as a table or as dictionaries are read, and their rows found again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import pint
import pytest

import benchclaims as bc
from benchclaims import api
from benchclaims.errors import InputError

SPEED = "Our method is 2.5x faster than BERT on the SQuAD data set."
MEMORY = "It needs 40% less memory than GPT-2 on the GLUE benchmark."
WORKS = pd.DataFrame(
    {
        "id": ["https://openalex.org/W99", "b", "c"],
        "title": ["Zipper: fast text", None, pd.NA],
        "abstract": [SPEED, None, MEMORY],
        "date": pd.to_datetime(["2023-05-01", None, "2024-02-03"]),
        "authors": [np.array(["Ann Lee"]), None, ["Bo Ek", "Cy Fu"]],
        "cited": [12, 3, 5],
    }
)


def test_a_frame_of_abstracts_is_read() -> None:
    frame = bc.extract_frame(WORKS)
    assert list(frame["value_text"]) == ["40%", "2.5x"]
    assert list(frame["date"]) == ["2024-02-03", "2023-05-01"]
    assert set(frame["source"]) == {"records"}
    assert [paper.authors for paper in bc.papers(WORKS)] == [(), ("Bo Ek", "Cy Fu"), ("Ann Lee",)]


def test_columns_go_by_the_names_that_other_programs_give_them() -> None:
    works = WORKS.assign(date=["2023", "2022", "2024"]).drop(columns="authors")
    exported = works.set_axis(["Key", "Display_Name", "Abstract", "Publication Year", "cited"], axis=1)
    assert bc.extract_frame(exported).equals(bc.extract_frame(works))
    assert bc.paper_ids(exported) == bc.paper_ids(works)
    own = bc.extract_frame(works.assign(Title="Another", Abstract=MEMORY, key="k", year=1999))
    assert own.equals(bc.extract_frame(works))
    indexed = exported.set_axis([*"abc"]).rename_axis("paper_id")
    assert bc.paper_ids(indexed) == ["a", "b", "c"]


def test_a_table_of_pyarrow_is_read_as_the_frame_that_it_was_made_of() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    works = WORKS.drop(columns="authors")
    table = pyarrow.Table.from_pandas(works)
    assert bc.extract_frame(table).equals(bc.extract_frame(works))
    with pytest.raises(InputError, match=r"no column of abstracts \(columns: id, title\)"):
        bc.extract_frame(table.select(["id", "title"]))


@pytest.mark.parametrize("given", [list, iter])
def test_dictionaries_are_read_as_the_frame_that_they_make(given: Callable[[Any], Any]) -> None:
    rows = WORKS.to_dict("records")
    assert bc.extract_frame(given(rows)).equals(bc.extract_frame(WORKS))
    assert [record for record, _ in api.extract_records(given(rows))] == ["https://openalex.org/W99", "c"]


def test_one_dictionary_is_one_abstract_and_no_row_is_none() -> None:
    assert list(bc.extract_frame({"text": SPEED})["value_text"]) == ["2.5x"]
    assert len(bc.extract_frame(WORKS[:0])) == 0


@pytest.mark.parametrize("given", ["list", "dict", "series"])
def test_a_dictionary_of_columns_is_the_frame_that_it_makes(given: Any) -> None:
    columns = WORKS.to_dict(given)
    assert bc.extract_frame(columns).equals(bc.extract_frame(WORKS))
    assert bc.paper_ids({"id": ["a", "b"], "text": (SPEED, MEMORY)}) == ["a", "b"]
    with pytest.raises(InputError, match=r"records: is a dictionary of columns.*All arrays must be"):
        bc.extract_frame({"id": ["a"], "text": [SPEED, MEMORY]})


def test_the_rows_of_a_frame_join_its_claims() -> None:
    ids = bc.paper_ids(WORKS)
    assert ids == ["https-openalex-org-w99", "b", "c"]
    joined = bc.extract_frame(WORKS).merge(WORKS.assign(paper_id=ids), on="paper_id")
    assert list(joined["cited"]) == [5, 12]


def test_records_that_are_one_paper_share_its_id_and_others_have_one_each() -> None:
    works = [
        {"id": "W1", "text": SPEED},
        {"id": "W2", "text": SPEED},
        {"id": "x", "text": MEMORY},
        {"id": "x", "text": "It reaches 91.2% accuracy, which nobody has reached on SST-2 so far."},
        {"id": "arXiv:2305.10000v2", "text": "It is new."},
    ]
    assert bc.paper_ids(works) == ["W1", "W1", "x", "x-2", "2305.10000"]
    assert set(bc.extract_frame(works)["paper_id"]) == {"W1", "x", "x-2"}


def test_pieces_whose_papers_were_named_first_are_the_whole() -> None:
    works = pd.concat([WORKS, WORKS.assign(abstract=WORKS["abstract"].str.upper())]).assign(id="none")
    once = works.assign(id=bc.paper_ids(works)).drop_duplicates("id")
    pieces = [bc.extract_frame(once[start : start + 2]) for start in range(0, len(once), 2)]
    whole = bc.extract_frame(works).sort_values("claim_id", ignore_index=True)
    joined = pd.concat(pieces).sort_values("claim_id", ignore_index=True)
    assert joined[["claim_id", "value_text"]].equals(whole[["claim_id", "value_text"]])


def test_whole_numbers_are_ids_and_those_that_lost_digits_are_none() -> None:
    assert bc.paper_ids(WORKS.assign(id=[7, 8, 9])) == ["7", "8", "9"]
    assert bc.paper_ids(WORKS.assign(id=[7, 8, None]))[:2] == ["7", "8"]
    with pytest.raises(InputError, match=r"records:2: the id 2305\.1 is a number with a point.*dtype=str"):
        bc.extract_frame(WORKS.assign(id=[2305, 2305.1, 2305.2]))


@pytest.mark.parametrize(
    ("field", "cell", "plain"),
    [
        ("id", np.int64(7), 7),
        ("id", np.str_("seven"), "seven"),
        ("date", np.datetime64("2024-01-02"), "2024-01-02"),
        ("date", np.datetime64("2024-01-02", "ns"), "2024-01-02"),
        ("date", np.datetime64("NaT"), None),
        ("title", np.float64("nan"), None),
        ("title", pd.NA, None),
    ],
)
def test_a_cell_of_numpy_is_what_it_is_in_python(field: str, cell: object, plain: object) -> None:
    record = {"text": SPEED, "id": "a", field: cell}
    assert bc.papers([record]) == bc.papers([{**record, field: plain}])


def test_what_holds_no_abstracts_is_told() -> None:
    with pytest.raises(InputError, match=r"no column of abstracts \(columns: id, .*`text` or `abstract`"):
        bc.extract_frame(WORKS.rename(columns={"abstract": "blurb"}))
    with pytest.raises(InputError, match=r"records:2: holds no text \(fields: id\)"):
        bc.extract_frame([{"text": SPEED}, {"id": "b"}])
    with pytest.raises(InputError, match=r'records:1: the field "text" is a number'):
        bc.extract_frame(WORKS.assign(abstract=3))
    for field in ("abstract", "title"):
        with pytest.raises(InputError, match=rf"records:1: the field {field} holds bytes; expected text"):
            bc.extract_frame(WORKS.assign(**{field: SPEED.encode()}))
    with pytest.raises(TypeError, match=r"a DataFrame such as series\.to_frame\('text'\), got Series"):
        bc.extract_frame(WORKS["abstract"])  # type: ignore[arg-type]


def test_a_column_of_paper_ids_is_that_of_the_ids_unless_there_is_one() -> None:
    works = pd.DataFrame({"paper_id": ["zip", "zap"], "text": [SPEED, MEMORY]})
    assert list(bc.extract_frame(works).paper_id.unique()) == ["zap", "zip"]
    assert bc.paper_ids(works) == ["zip", "zap"]
    assert bc.paper_ids(works.assign(id=["a", None])) == ["a", "zap"]


@pytest.mark.parametrize("name", ["id", "paper_id"])
def test_an_index_of_ids_is_their_column_unless_there_is_one(name: str) -> None:
    works = pd.DataFrame({name: ["zip", "zap"], "text": [SPEED, MEMORY]})
    assert bc.extract_frame(works.set_index(name)).equals(bc.extract_frame(works))
    assert bc.paper_ids(works.set_index(name)) == ["zip", "zap"]
    assert bc.paper_ids(works.set_index([name, "text"], drop=False)) == ["zip", "zap"]
    assert bc.paper_ids(works.set_index("text", drop=False).rename_axis(name)) == ["zip", "zap"]
    assert bc.paper_ids(works[["text"]].rename_axis("number")) == bc.paper_ids(works[["text"]])


def test_per_cent_is_no_fraction_of_one() -> None:
    with pytest.raises(pint.DimensionalityError):
        bc.units().Quantity(5, "percent").to("dimensionless")
