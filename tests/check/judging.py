"""The examples of the codes, checked."""

from __future__ import annotations

from pathlib import Path

import benchclaims.check
from benchclaims import api
from benchclaims.check import Report

EXAMPLES = Path(benchclaims.check.__file__).parent / "examples"


def judged(code: str, side: str) -> Report:
    """What the checks say of an example; `side` is `fails` or `passes`."""
    return api.validate(EXAMPLES / code / side)
