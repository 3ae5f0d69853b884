"""Checks of claim files: form, vocabulary, evidence, arithmetic, and entries against each other.

>>> from benchclaims.check import CODES
>>> CODES["BC205"].title
'the value is outside what the metric can be'
"""

from benchclaims.check.across.of_rows import Contradiction, contradictions_of
from benchclaims.check.arithmetic import Comparison, consistency, opposed, recompute, summary
from benchclaims.check.codes import CODES, Code, find_code
from benchclaims.check.finding import Excerpt, Finding, Ignored, Report
from benchclaims.check.reporters.json import schemas

__all__ = [
    "CODES",
    "Code",
    "Comparison",
    "Contradiction",
    "Excerpt",
    "Finding",
    "Ignored",
    "Report",
    "consistency",
    "contradictions_of",
    "find_code",
    "opposed",
    "recompute",
    "schemas",
    "summary",
]
