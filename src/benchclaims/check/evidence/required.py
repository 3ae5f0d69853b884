"""Where a repository takes no quote on trust, each paper has a document in which its quotes are looked up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from benchclaims import settings
from benchclaims.check.checked import Checked
from benchclaims.check.file import File
from benchclaims.check.finding import Finding


def required(checked: Checked, files: Iterable[File]) -> Iterator[Finding]:
    """Each entry without a source, where the settings ask for documents."""
    if settings.needs_documents(checked.repository.root):
        for file in files:
            if file.entry and not file.entry.paper.sources:
                yield file.finding("BC315", "paper")
