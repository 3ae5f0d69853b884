"""Claims as a validated table: the columns, the derived ones, units, and the formats it is written in.

    >>> from benchclaims.model import Claim, Paper
    >>> from benchclaims.table import entry, frame
    >>> claim = Claim("It is 2x faster.", "2x", 6, 8, 2, 2, "x", "ratio", "increase", "exact", "speed")
    >>> frame([entry(Paper("2305.02538", "On x", ""), [claim])])["factor_low"].item()
    2.0

pandas, pint and pandera are loaded by the functions that need them.
"""

from benchclaims.table.anew import derived, validate
from benchclaims.table.build import frame
from benchclaims.table.formats import FORMATS, render
from benchclaims.table.identity import NOTHING_FOUND, claim_id, entry
from benchclaims.table.opened import read_parquet
from benchclaims.table.publish import schemas
from benchclaims.table.readback import read_csv, read_jsonl
from benchclaims.table.schema import failures

__all__ = [
    "FORMATS",
    "NOTHING_FOUND",
    "claim_id",
    "derived",
    "entry",
    "failures",
    "frame",
    "read_csv",
    "read_jsonl",
    "read_parquet",
    "render",
    "schemas",
    "validate",
]
