"""The whole walk of a repository: seeds/ to papers, claims, claims/, reports/ and schemas/."""

from __future__ import annotations

from benchclaims.build.fresh import entries, read_anew
from benchclaims.build.publish import schemas, write_schemas
from benchclaims.build.walk import BuildResult, build

__all__ = ["BuildResult", "build", "entries", "read_anew", "schemas", "write_schemas"]
