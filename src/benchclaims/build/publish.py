"""What other tools read about claim files and the table."""

from __future__ import annotations

from pathlib import Path

from benchclaims.files import write_whole


def write_schemas(folder: Path | str) -> list[Path]:
    """Write what other tools read about claim files and the table; the paths that changed."""
    texts = schemas()
    return [Path(folder) / name for name in sorted(texts) if write_whole(Path(folder) / name, texts[name])]


def schemas() -> dict[str, str]:
    """The published schemas by file name."""
    from benchclaims import check, store, table

    return table.schemas() | store.schemas() | check.schemas()
