"""Figures that must not fall: a TOML file with one table a gold file.

    [seeds]
    detection = 0.97
    core = 0.93
    "fields.unit" = 0.98

The table's name is that of the gold file up to its first dot (`seeds.claims.jsonl`: `seeds`).
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from benchclaims import toml
from benchclaims.errors import InputError
from benchclaims.evaluate.figures import Figures
from benchclaims.read.document import reading


def shortfalls(figures: Figures, path: Path | str, name: str) -> list[str]:
    """What fell below the table `name` of the file at `path`, one line a figure, empty where nothing did.

    Raises `InputError` where the file cannot be read, has no such table, or names a figure that is none.
    """
    lines = []
    for figure, floor in sorted(_table(path, name).items()):
        found = _figure(figures, figure, path)
        if found < floor:
            lines.append(f"{name}: {figure} is {found:.4f}, below {floor:.4f}")
    return lines


def _table(path: Path | str, name: str) -> dict[str, float]:
    with reading(Path(path)):
        tables = toml.tables(Path(path).read_bytes(), path)
    table = tables.get(name)
    if not isinstance(table, dict):
        raise InputError(f"has no table [{name}]", where=path, expected=f"one of {', '.join(sorted(tables))}")
    if wrong := [
        key for key, floor in table.items() if isinstance(floor, bool) or not isinstance(floor, int | float)
    ]:
        raise InputError(f"[{name}] {wrong[0]} is no number", where=path, expected="a figure in 0..1")
    return table


def _figure(figures: Figures, name: str, path: Path | str) -> float:
    found: object = asdict(figures)
    for part in name.split("."):
        found = found.get(part) if isinstance(found, dict) else None
    if isinstance(found, dict):
        found = found.get("f1")
    if not isinstance(found, int | float):
        known = [key for key in asdict(figures) if key not in ("claims", "fields")]
        raise InputError(
            f"no figure named {name}", where=path, expected=f"{', '.join(known)} or fields.<field>"
        )
    return float(found)
