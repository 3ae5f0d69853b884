"""What is found about claim files that are to be written, with documents that are to come beside others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain
from pathlib import Path

from benchclaims.check.checked import Checked, name_of
from benchclaims.check.file import opened
from benchclaims.check.finding import Finding
from benchclaims.check.runner import OF_ALL, findings, reason_of
from benchclaims.read.walk import ReadableDocument
from benchclaims.repository import Repository
from benchclaims.store import claim_files, open_file, open_text


def coming(
    texts: Mapping[Path, str],
    documents: Iterable[ReadableDocument],
    repository: Repository,
    ignore: Mapping[str, str],
) -> list[Finding]:
    """The findings about a repository's claim files if they hold these texts, by file and line.

    Those that are there and are not named are looked at for what the new ones contradict or repeat alone.
    What is switched off by `ignore` is left out.
    """
    checked = Checked(tuple(texts), repository)
    for one in documents:
        checked.take(one.document, one.reader.name)
    new = [opened(open_text(text, path), name_of(path)) for path, text in texts.items()]
    there = [opened(open_file(path), name_of(path)) for path in _others(texts, repository)]
    files = tuple(sorted([*new, *there], key=lambda file: file.name))
    across = chain.from_iterable(check(files) for check in OF_ALL)
    found = {*across, *chain.from_iterable(findings(file, checked) for file in new)}
    return sorted((one for one in found if not reason_of(one, ignore)), key=Finding.order)


def _others(texts: Mapping[Path, str], repository: Repository) -> list[Path]:
    """The claim files that are there, but for those that get a new text."""
    claims = repository.claims
    return [path for path in claim_files(claims) if path not in texts] if claims.is_dir() else []
