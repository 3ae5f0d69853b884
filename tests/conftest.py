"""What holds for all tests: how long an example of a property takes says nothing, on whatever machine."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("benchclaims", deadline=None)
settings.load_profile("benchclaims")
