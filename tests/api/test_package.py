"""What `import benchclaims as bc` shows: types, refusals of what is no text, help."""

from __future__ import annotations

import dataclasses
import inspect
import json
import pickle
import pydoc
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

import benchclaims as bc
import benchclaims.api
from benchclaims import model
from benchclaims.errors import UsageError
from benchclaims.table.columns import BY_NAME

ROOT = Path(__file__).parents[2]
READ: list[Callable[..., object]] = [bc.extract, bc.explain, bc.quantities]


@pytest.mark.parametrize("read", READ)
@pytest.mark.parametrize(("given", "name"), [(None, "NoneType"), (float("nan"), "float"), (b"2x", "bytes")])
def test_what_is_no_text_is_a_type_error(read: Callable[..., object], given: object, name: str) -> None:
    with pytest.raises(TypeError, match=f"^expected a str, got {name}$"):
        read(given)


@pytest.mark.parametrize("read", [bc.papers, bc.extract_frame, bc.validate, bc.load, bc.chart])
@pytest.mark.parametrize("given", [None, 3, b"claims", [None]])
def test_what_is_no_path_is_a_type_error(read: Callable[..., object], given: object) -> None:
    with pytest.raises(TypeError, match=r"^expected a path( or .*)?, got (NoneType|int|bytes|list)$"):
        read(given)


def test_a_table_where_claim_files_are_wanted_is_told() -> None:
    claims = bc.load(ROOT / "claims" / "2305.02538.yaml")
    for read in (bc.validate, benchclaims.api.uncertain, bc.load):
        with pytest.raises(TypeError, match=r"^expected (a|the) path( .*)?, got DataFrame$"):
            read(claims)  # type: ignore[operator]


def test_a_table_of_another_library_is_told_to_become_one_of_pandas() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    claims = pyarrow.Table.from_pandas(bc.load(ROOT / "claims" / "2305.02538.yaml"))
    with pytest.raises(TypeError, match=r"a pandas DataFrame \(see `to_pandas`\), got Table"):
        bc.chart(claims)


def test_what_is_no_name_of_a_unit_is_a_type_error() -> None:
    with pytest.raises(TypeError, match=r"^expected a str, got NoneType$"):
        bc.unit(None)  # type: ignore[arg-type]


def test_no_paths_are_no_papers_claims_or_findings() -> None:
    assert bc.papers([]) == []
    assert len(bc.extract_frame([])) == 0
    assert bc.validate([]) == bc.Report((), files=0, claims=0)


def test_one_path_is_as_good_as_a_list(tmp_path: Path) -> None:
    benchclaims.api.init(tmp_path)
    (source,) = (tmp_path / "seeds").glob("*.jsonl")
    assert benchclaims.api.add(str(source), tmp_path) == benchclaims.api.add([source], tmp_path)


@pytest.mark.parametrize("read", READ[:2])
def test_a_title_that_is_none_is_a_type_error(read: Callable[..., object]) -> None:
    with pytest.raises(TypeError, match=r"^expected a title that is a str or None, got float$"):
        read("It is 2x faster.", float("nan"))


def test_the_types_of_results_have_names() -> None:
    text = "Ours is 2x faster than BERT."
    assert isinstance(bc.extract(text)[0], bc.Claim)
    assert isinstance(bc.quantities(text)[0], bc.Measure)
    assert isinstance(bc.explain(text)[0], bc.Explained)
    report = bc.validate(ROOT / "claims" / "2305.02538.yaml")
    assert isinstance(report, bc.Report)
    assert all(isinstance(finding, bc.Finding) for finding in report.findings)


def test_one_path_or_several_are_validated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    name = "claims/2305.02538.yaml"
    assert bc.validate(name) == bc.validate([name]) == bc.validate(Path(name))
    assert bc.validate(name).files == 1
    with pytest.raises(UsageError, match="no such file"):
        bc.validate("nowhere/")


def test_a_report_gives_its_findings_one_by_one_and_is_something_without_any() -> None:
    report = bc.validate(ROOT / "src/benchclaims/check/examples/BC503/fails/claims")
    assert [*report] == [*report.findings]
    assert len(report) == len(report.findings) > 0
    table = pd.DataFrame(finding.as_dict() for finding in report)
    assert list(table["code"]) == [finding.code for finding in report.findings]
    assert len(bc.validate([])) == 0
    assert bc.validate([])


@pytest.mark.parametrize("name", sorted({*bc.__all__} - {"__version__"}))
def test_help_shows_no_address_of_an_object(name: str) -> None:
    shown = pydoc.render_doc(getattr(bc, name), renderer=pydoc.plaintext)
    assert " at 0x" not in shown
    if callable(getattr(bc, name)):
        assert getattr(bc, name).__doc__


def test_the_claim_says_what_its_fields_can_be() -> None:
    told = str(bc.Claim.__doc__)
    for value in (*model.FORMS, *model.DIRECTIONS, *model.QUALIFIERS, *model.ROLES):
        assert f"`{value}`" in told


def test_a_claim_is_shown_on_a_line_and_has_all_its_fields_as_plain_values() -> None:
    text = "It is up to 2.5x faster than BERT and reaches 91.2% accuracy on SST-2."
    faster, right = bc.extract(text)
    assert repr(faster) == f"<Claim '2.5x' speed increase up-to {faster.confidence}>"
    assert repr(right) == f"<Claim '91.2%' accuracy score exact {right.confidence}>"
    told = faster.as_dict()
    assert [name for name in BY_NAME if name in told] == list(told)
    assert set(told) == {one.name for one in dataclasses.fields(bc.Claim)}
    assert told["datasets"] == ["SST-2"]
    assert json.loads(json.dumps(told)) == told
    again = pickle.loads(pickle.dumps(faster))
    assert again == faster != dataclasses.replace(faster, low=3)


def test_a_quantity_and_a_measurement_are_shown_short_and_as_plain_values() -> None:
    span, cost = bc.quantities("The room is about 20 to 30 m long and costs $300.")
    assert repr(span).startswith("<Measure '20 to 30 m' 20 to 30 m approx ")
    assert cost.as_dict() == {
        "start": 44,
        "end": 48,
        "text": "$300",
        "low": 300.0,
        "high": 300.0,
        "unit": "USD",
        "qualifier": "exact",
        "role": cost.role,
    }
    measured = model.Measurement(5.1, "x", by="Ann Lee", date="2026-01-31")
    assert repr(measured) == "<Measurement 5.1 x by Ann Lee 2026-01-31>"
    assert repr(model.Measurement(20.0, "ms")) == "<Measurement 20.0 ms>"
    assert json.loads(json.dumps(measured.as_dict())) == measured.as_dict()


@pytest.mark.parametrize(
    "name", ["chart", "explain", "extract", "extract_frame", "load", "quantities", "validate"]
)
def test_functions_show_an_example(name: str) -> None:
    assert ">>> " in getattr(bc, name).__doc__


@pytest.mark.parametrize("name", benchclaims.api.__all__)
def test_one_thing_has_one_name_and_options_are_given_by_name(name: str) -> None:
    function = getattr(benchclaims.api, name)
    for one in inspect.signature(function).parameters.values():
        assert one.name not in ("form", "date", "claim"), "say format, on, claim_id"
        is_option = isinstance(one.default, bool) or one.name in ("by", "on", "progress", "theme")
        assert not is_option or one.kind is inspect.Parameter.KEYWORD_ONLY, one.name


@pytest.mark.parametrize("name", benchclaims.api.__all__)
def test_a_signature_shows_values_and_no_address(name: str) -> None:
    assert " at 0x" not in str(inspect.signature(getattr(benchclaims.api, name)))


@pytest.mark.parametrize("name", ["edit", "record", "review"])
def test_who_did_it_must_be_said(name: str) -> None:
    by = inspect.signature(getattr(benchclaims.api, name)).parameters["by"]
    assert (by.default, by.annotation) == (inspect.Parameter.empty, "str")


def test_dir_lists_what_the_package_shows_and_nothing_else() -> None:
    assert [name for name in dir(bc) if not name.startswith("__")] == sorted(
        {*bc.__all__, "api", "report", "table"} - {"__version__"}
    )
    assert {"__version__", "__doc__", "__file__"} <= set(dir(bc))
