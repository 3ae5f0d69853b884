"""The JSON Schema of a claim file, for editors and other tools."""

from __future__ import annotations

from typing import Any

from benchclaims.store.shape import FILE, REQUIRED, Field, Record
from benchclaims.table.publish import as_json, value_schema

CLAIM_FILE = "claim-file.schema.json"


def schemas() -> dict[str, str]:
    """The published files of the store by name."""
    return {CLAIM_FILE: as_json(claim_file_schema())}


def claim_file_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of a claim file.

    It says what each value may be.  What holds between values (`low` is no more than `high`, `at` begins
    before it ends, no id is used twice) is beyond it and checked when files are read into a table.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "claim file",
        **_record(FILE),
    }


def _record(record: Record) -> dict[str, Any]:
    return {
        "description": record.about,
        "type": "object",
        "properties": {field.key: _field(field) for field in record.fields},
        "required": [field.key for field in record.fields if field.default is REQUIRED],
        "additionalProperties": False,
    }


def _field(field: Field) -> dict[str, Any]:
    if field.inner is not None and field.layout == "record":
        return _record(field.inner)
    value = _record(field.inner) if field.inner is not None else value_schema(field.column)
    if field.layout == "span":
        return {**_about(field), "type": "array", "items": value, "minItems": 2, "maxItems": 2}
    if field.layout in ("many", "records"):
        return {**_about(field), "type": "array", "items": value}
    if field.default is not REQUIRED and field.default is not None:
        return {**value, "default": field.default}
    return value


def _about(field: Field) -> dict[str, Any]:
    return {"description": field.column.about}
