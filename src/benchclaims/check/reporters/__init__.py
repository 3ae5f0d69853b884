"""A report of findings for programs: JSON, GitHub annotations, SARIF, JUnit.

Values come from anybody's file, so each reporter escapes what its reader could take for more than text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from benchclaims.check.finding import Report
from benchclaims.check.reporters.github import to_github
from benchclaims.check.reporters.github import to_markdown as to_markdown
from benchclaims.check.reporters.json import to_json
from benchclaims.check.reporters.junit import to_junit
from benchclaims.check.reporters.places import from_root
from benchclaims.check.reporters.sarif import to_sarif
from benchclaims.check.reporters.text import to_text
from benchclaims.choices import known

REPORTERS: Mapping[str, Callable[[Report], str]] = {
    "text": to_text,
    "json": to_json,
    "github": lambda report: to_github(from_root(report)),
    "sarif": lambda report: to_sarif(from_root(report)),
    "junit": to_junit,
}


def rendered(report: Report, format: str, strict: bool = False) -> str:
    """A report in a format of `REPORTERS`; raises `UsageError` for another one.

    Where `strict`, warnings fail; JUnit alone says of each finding whether it does.
    """
    known("format", format, REPORTERS)
    if format == "junit":
        return to_junit(report, strict)
    return REPORTERS[format](report)
