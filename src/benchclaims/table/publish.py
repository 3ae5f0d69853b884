"""What other tools read about the table: its Table Schema and the descriptor of the data package."""

from __future__ import annotations

import json
from typing import Any

from benchclaims.table.column import CONTROL, DATE, Column
from benchclaims.table.columns import COLUMNS

FRICTIONLESS = "https://datapackage.org/profiles/2.0"
TABLE_SCHEMA = "claims.tableschema.json"
DATA_PACKAGE = "datapackage.json"


def schemas() -> dict[str, str]:
    """The published files of the table by name: its Table Schema, and a data package that uses it."""
    return {TABLE_SCHEMA: as_json(table_schema()), DATA_PACKAGE: as_json(data_package())}


def as_json(data: dict[str, Any]) -> str:
    """A published file's text: two spaces, keys in the order given, a line feed at the end."""
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def table_schema() -> dict[str, Any]:
    """The table's columns as a Table Schema, version 2."""
    return {
        "$schema": f"{FRICTIONLESS}/tableschema.json",
        "fields": [_field(column) for column in COLUMNS],
        "primaryKey": ["claim_id"],
        "missingValues": [""],
    }


def _field(column: Column) -> dict[str, Any]:
    dated = column.pattern is DATE
    kind = "date" if dated else "string" if column.kind == "text" else column.kind
    field: dict[str, Any] = {"name": column.name, "type": kind, "description": column.about}
    constraints = _constraints(column, dated)
    return {**field, "constraints": constraints} if constraints else field


def _constraints(column: Column, dated: bool) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if not column.nullable:
        found["required"] = True
    if column.choices:
        found["enum"] = list(column.choices)
    if column.pattern and not dated:
        found["pattern"] = column.pattern.regex
    if column.least is not None:
        found["minimum"] = column.least
    if column.most is not None:
        found["maximum"] = column.most
    return found


def data_package() -> dict[str, Any]:
    """The descriptor of a data package that holds the table as CSV beside it."""
    return {
        "$schema": f"{FRICTIONLESS}/datapackage.json",
        "name": "claims",
        "title": "Quantitative claims of papers",
        "description": "One row a claim, with the words it was read from; written by benchclaims.",
        "resources": [
            {
                "name": "claims",
                "type": "table",
                "path": "claims.csv",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "schema": TABLE_SCHEMA,
            }
        ],
    }


def value_schema(column: Column) -> dict[str, Any]:
    """What one value of a column may be, as JSON Schema; a value that may be missing may also be null."""
    found: dict[str, Any] = {"description": column.about}
    if column.choices:
        return found | {"enum": list(column.choices)}
    kind = "string" if column.kind == "text" else column.kind
    found["type"] = [kind, "null"] if column.nullable else kind
    if column.kind == "text" and not column.blank:
        found["minLength"] = 1
    if column.pattern:
        found["pattern"] = column.pattern.regex
    if column.line:
        found["not"] = {"type": "string", "pattern": CONTROL}
    if column.least is not None:
        found["minimum"] = column.least
    if column.most is not None:
        found["maximum"] = column.most
    return found
