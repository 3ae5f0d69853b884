"""The one way in which the metrics are laid out, so that a change of one entry shows as just that.

`python -m benchclaims.vocabulary.layout` rewrites the file.
"""

from __future__ import annotations

import textwrap
from importlib.resources import as_file, files
from typing import Any

import yaml

from benchclaims.files import write_whole

KEYS = (
    *("id", "name", "family", "better", "unit", "bounds", "kinds"),
    *("aliases", "cues", "shares", "cases", "unless", "examples", "not"),
)
SENTENCES = ("examples", "not")
WIDTH = 118


def laid_out(text: str) -> str:
    """The text of a metrics file in its canonical layout; comments at its head are kept.

    Quality comes before efficiency, metrics with an id of their own before `other:` ones, each sorted by id.
    """
    entries: list[dict[str, Any]] = yaml.load(text, Loader=yaml.CSafeLoader)
    head = "".join(line for line in text.splitlines(keepends=True) if line.startswith("#"))
    ordered = sorted(
        entries, key=lambda entry: (entry["family"] != "quality", ":" in entry["id"], entry["id"])
    )
    return head + "\n" + "\n".join(entry_lines(entry) for entry in ordered)


def entry_lines(entry: dict[str, Any]) -> str:
    """One entry, its fields in order: sentences one a line, names filled to the width."""
    lines = [line for key in KEYS if key in entry for line in field_lines(key, entry[key])]
    return "- " + "\n  ".join(lines) + "\n"


def field_lines(key: str, value: Any) -> list[str]:
    """The lines of one field."""
    if key in SENTENCES:
        return [f"{key}:", *(f"  - {scalar(sentence)}" for sentence in value)]
    if isinstance(value, dict):
        return filled(f"{key}: {{", [f"{scalar(name)}: {sign}" for name, sign in value.items()], "}")
    if isinstance(value, list):
        return filled(f"{key}: [", [scalar(name) for name in value], "]")
    return [f"{key}: {scalar(value)}"]


def filled(start: str, items: list[str], end: str) -> list[str]:
    """Items in one line where they fit, else in as many as they take."""
    line = start + ", ".join(items) + end
    if len(line) <= WIDTH:
        return [line]
    glued = " ".join(item.replace(" ", "\0") + "," for item in items)
    rows = textwrap.wrap(glued, WIDTH - 4, break_long_words=False, break_on_hyphens=False)
    return [start, *(f"    {row.replace(chr(0), ' ')}" for row in rows), f"  {end}"]


def scalar(value: Any) -> str:
    """A single value as YAML writes it inside brackets."""
    shown: str = yaml.dump(
        [value], Dumper=yaml.CSafeDumper, default_flow_style=True, allow_unicode=True, width=10**6
    )
    return shown.strip()[1:-1]


def main() -> None:
    """Rewrite `metrics.yaml` beside this module."""
    with as_file(files(__package__).joinpath("metrics.yaml")) as path:
        write_whole(path, laid_out(path.read_text("utf-8")))


if __name__ == "__main__":
    main()
