"""The examples of the codes, checked."""

from __future__ import annotations

from pathlib import Path

import benchclaims.check
from benchclaims.check import Report, check

EXAMPLES = Path(benchclaims.check.__file__).parent / "examples"


def judged(code: str, side: str) -> Report:
    """What the checks say of an example; `side` is `fails` or `passes`."""
    return check([EXAMPLES / code / side])
