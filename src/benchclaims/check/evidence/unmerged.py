"""Source documents in which git left a merge that nobody resolved: nothing in them can be looked up."""

from __future__ import annotations

from collections.abc import Iterator

from benchclaims.check.checked import Checked, is_inside, name_of
from benchclaims.check.codes import CODES
from benchclaims.check.file import File
from benchclaims.check.finding import Excerpt, Finding
from benchclaims.model import Source
from benchclaims.store import Problem


def unmerged(file: File, checked: Checked) -> Iterator[Finding]:
    """No document of the paper has an unresolved merge; all papers of one tell the same finding."""
    for source in file.entry.paper.sources if file.entry else ():
        if is_inside(source.file):
            yield from (_finding(source, one, checked) for one in checked.source(source).merges)


def _finding(source: Source, merge: Problem, checked: Checked) -> Finding:
    """A finding at the line of a document where a merge begins."""
    about, place = CODES["BC122"], merge.place
    line = checked.source(source).text.split("\n", place.line)[place.line - 1].rstrip("\r")
    return Finding(
        code=about.code,
        severity=about.severity,
        message=about.title,
        file=name_of(checked.repository.seeds / source.file),
        line=place.line,
        column=place.column,
        found=merge.found,
        expected=merge.expected,
        remedy=about.remedy,
        excerpt=Excerpt(line, 0, len(line)),
    )
