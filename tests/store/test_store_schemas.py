"""The published schemas: fresh, valid, and of one mind with the table."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from benchclaims import store, table
from benchclaims.errors import TableError
from benchclaims.model import Entry
from benchclaims.store.encode import encode
from benchclaims.store.publish import CLAIM_FILE, claim_file_schema
from benchclaims.store.shape import CLAIM
from benchclaims.table.columns import BY_NAME

SCHEMAS = Path(__file__).parents[2] / "schemas"
VALIDATOR = Draft202012Validator(claim_file_schema())


@pytest.mark.parametrize("name", sorted(store.schemas() | table.schemas()))
def test_the_committed_schemas_are_what_the_code_writes(name: str) -> None:
    assert (SCHEMAS / name).read_text("utf-8") == (store.schemas() | table.schemas())[name]


def test_the_schema_is_one_and_claim_files_name_it(entry: Entry) -> None:
    Draft202012Validator.check_schema(claim_file_schema())
    assert store.to_text(entry).startswith(f"# yaml-language-server: $schema=../schemas/{CLAIM_FILE}\n")


def test_written_entries_are_valid(entry: Entry, silent: Entry) -> None:
    for one in (entry, silent):
        VALIDATOR.validate(encode(one))
    assert len(table.frame([entry, silent])) == 2


CHANGES: list[tuple[str, Any]] = [
    ("form", "rato"), ("form", "score"), ("direction", "none"), ("direction", "up"), ("qualifier", ""),
    ("role", "results"), ("status", "done"), ("status", "rejected"), ("low", 1), ("low", -3.5),
    ("low", "2"), ("unit", ""), ("unit", "m//s"), ("unit", "QA pair"), ("unit", "x\ny"), ("unit", "a" * 61),
    ("unit", None), ("metric", "Speed"), ("metric", "other:a-b"), ("metric", "other:"), ("metric", "a\n"),
    ("metric_text", ""),
    ("task", None), ("task", "a_b"), ("task", ""), ("subject", ""), ("subject", "=cmd()"), ("baseline", None),
    ("baseline_value", 3), ("baseline_value", "x"), ("quote", ""), ("quote", None), ("value_text", ""),
    ("confidence", 0), ("confidence", 1.01), ("confidence", -1), ("rule", ""), ("reviewed_by", ""),
    ("reviewed_on", "2026-11-21"), ("reviewed_on", "2026-11-21\n"), ("reviewed_on", "today"),
    ("claim_id", "p#1a2b3c4d"), ("claim_id", "p"), ("claim_id", "p#1A2B3C4D"), ("claim_id", "p\n#1a2b3c4d"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "value"), CHANGES, ids=[f"{name}-{value!r:.12}" for name, value in CHANGES])
def test_the_schema_and_the_table_accept_and_refuse_the_same(name: str, value: Any, entry: Entry) -> None:
    tracked = entry.claims[1]
    if name in ("claim_id", "status", "reviewed_by", "reviewed_on"):
        changed = replace(tracked, **{"id" if name == "claim_id" else name: value})
    else:
        changed = replace(tracked, claim=replace(tracked.claim, **{name: value}))
    made = replace(entry, claims=(changed,))
    by_schema = VALIDATOR.is_valid(encode(made))
    by_file = store.open_text(json.dumps(encode(made)), Path("p.yaml")).problems == ()
    try:
        table.frame([made])
    except TableError:
        by_table = False
    else:
        by_table = True
    assert (by_schema, by_file) == (by_table, by_table)


@pytest.mark.parametrize(
    "change", [{"extra": 1}, {"at": [1]}, {"at": [1, 2, 3]}, {"at": [-1, 2]}, {"at": ["a", 2]}]
)
def test_what_only_a_file_can_get_wrong_is_refused_by_both(change: dict[str, Any], entry: Entry) -> None:
    data = encode(entry)
    data["claims"][0] |= change
    assert not VALIDATOR.is_valid(data)
    assert store.open_text(json.dumps(data), Path("p.yaml")).problems


def test_keys_of_a_claim_are_columns_of_the_table() -> None:
    """A key means what the column of its name means; the few others are the file's own."""
    own = {field.key for field in CLAIM.fields if field.key not in BY_NAME}
    assert own == {"id", "at", "note", "measurements"}


def test_the_data_package_names_the_table_schema() -> None:
    published = table.schemas()
    resource = json.loads(published["datapackage.json"])["resources"][0]
    assert json.loads(published[resource["schema"]])["primaryKey"] == ["claim_id"]
