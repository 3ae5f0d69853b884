"""Where what the models learn from is kept: in the repository, and not in what is installed from it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from benchclaims.errors import BenchclaimsError, InputError

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


SELDOM = 100_000
"""How many new objects there are before cycles are looked for: rows are millions of lists without one."""


def run(main: Callable[[Sequence[str]], int]) -> NoReturn:
    """Leave with the status of `main` for the arguments given; an error is a line, and status 2."""
    gc.set_threshold(SELDOM, 20, 20)
    try:
        raise SystemExit(main(sys.argv[1:]))
    except BenchclaimsError as error:
        print(f"error: {error}", file=sys.stderr)
        raise SystemExit(2) from None
