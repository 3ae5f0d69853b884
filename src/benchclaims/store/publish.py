"""The JSON Schema of a claim file, for editors and other tools."""

from __future__ import annotations

from typing import Any

from benchclaims.identities import IDENTITY
from benchclaims.model import OTHER
from benchclaims.store.shape import CLAIM, FILE, REQUIRED, Field, Record
from benchclaims.table.column import METRIC
from benchclaims.table.publish import as_json, value_schema
from benchclaims.vocabulary.loader import metrics, tasks

CLAIM_FILE = "claim-file.schema.json"
_METRIC, _TASK = (CLAIM.keys()[name] for name in ("metric", "task"))


def schemas() -> dict[str, str]:
    """The published files of the store by name."""
    return {CLAIM_FILE: as_json(claim_file_schema())}


def claim_file_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of a claim file, by which editors complete and check what is typed.

    It says what each value may be, as `validate` does.  What holds between values (`low` is no more than
    `high`, `at` begins before it ends, no id is used twice), which days there are and how a number is spelt
    is beyond it.
    """
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "claim file",
        **_record(FILE),
    }
    of_paper = schema["properties"]["paper"]["properties"]
    of_claim = schema["properties"]["claims"]["items"]["properties"]
    of_paper["id"]["pattern"] = f"^{IDENTITY}$"
    of_claim["id"]["pattern"] = f"^{IDENTITY}#[0-9a-f]{{8}}$"
    own = {"type": "string", "pattern": METRIC.regex.replace("(?:other:)?", OTHER)}
    of_claim["metric"] = {**_about(_METRIC), "anyOf": [{"enum": sorted(metrics())}, own]}
    of_claim["task"] = {**_about(_TASK), "enum": [*sorted(tasks()), None]}
    return schema


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
    kind = "array" if field.default is REQUIRED else ["array", "null"]
    if field.layout == "span":
        return {**_about(field), "type": kind, "items": value, "minItems": 2, "maxItems": 2}
    if field.layout in ("many", "records"):
        return {**_about(field), "type": kind, "items": value}
    if field.default is not REQUIRED and field.default is not None:
        return {**_or_null(value), "default": field.default}
    return value


def _or_null(value: dict[str, Any]) -> dict[str, Any]:
    """What a key may hold that stands for its default where nothing is behind it."""
    if "enum" in value:
        return {**value, "enum": [*value["enum"], None]}
    return {**value, "type": [value["type"], "null"]}


def _about(field: Field) -> dict[str, Any]:
    return {"description": field.column.about}
