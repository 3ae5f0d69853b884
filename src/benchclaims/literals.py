"""The names that functions take where there are few, as types: a type checker finds what is misspelt."""

from __future__ import annotations

from typing import Literal

from benchclaims.lengths import Length

ChartKind = Literal[
    "factors", "kept", "changes", "scores", "map", "spread", "time", "tradeoff", "baselines", "measured"
]
PictureFormat = Literal["svg", "png", "pdf"]
Theme = Literal["light", "dark"]
NamedWidth = Literal["page", "column"]
Width = NamedWidth | Length
ReadingStatus = Literal["extracted", "reviewed"]
PageSize = Literal["a4", "letter"]
Markup = Literal["markdown", "html", "latex"]
TableFormat = Literal["jsonl", "table", "markdown", "csv", "parquet", "html", "latex"]
FindingFormat = Literal["text", "json", "github", "sarif", "junit"]
ChangeFormat = Literal["text", "json", "markdown", "github"]
