"""What holds for all tests: how long an example takes says nothing, and sums are added up in one order."""

from __future__ import annotations

import os

from hypothesis import settings

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

settings.register_profile("benchclaims", deadline=None)
settings.load_profile("benchclaims")
