"""Where what the models learn from is kept: in the repository, and not in what is installed from it."""

from __future__ import annotations

from pathlib import Path

from benchclaims.errors import InputError

CHECKOUT = Path("src", "benchclaims", "learn")
"""The folder in the repository that one stands in, where the package is installed without it."""


def home() -> Path:
    """The folder that holds `rows/`, `readings/` and `written/`; raises `InputError` where there is none."""
    for folder in (Path(__file__).parent, CHECKOUT):
        if (folder / "rows").is_dir():
            return folder
    raise InputError(
        "what the models learn from is not installed",
        where=CHECKOUT,
        expected="the folder of the repository",
        remedy="run this in a checkout of the repository",
    )
