"""Settings that do nothing: switches without a finding, tables that are not read, files that cannot be."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from benchclaims import settings, toml
from benchclaims.check.checked import Checked, name_of
from benchclaims.check.codes import CODES
from benchclaims.check.file import File, shown
from benchclaims.check.finding import Excerpt, Finding, Report
from benchclaims.check.form.problems import CODE_OF
from benchclaims.check.settings import UNREADABLE
from benchclaims.choices import IDS, meant
from benchclaims.errors import UsageError
from benchclaims.store import claim_files

SOURCED = ("BC302", "BC303", "BC304", "BC305", "BC310", "BC311", "BC313", "BC314")
"""Codes of what is found or not by whether the sources are at hand, which they are not everywhere."""
OWN = "BC6"
"""Codes of findings about settings."""


def in_vain(
    checked: Checked, ignore: Mapping[str, str], found: Collection[Finding], files: Iterable[File]
) -> Iterator[Finding]:
    """Each switch of the settings that has nothing to switch off, where all claim files could be read."""
    if not is_whole(checked) or any(one.code in CODE_OF.values() for one in found):
        return
    ids, used = _ids(files), {name for one in found for name in names_of(one)}
    path, values = settings.read(checked.repository.root)
    for key in values.get("ignore", {}):
        code, _, name = key.partition(" ")
        switch = f"{code.upper()} {name}".strip()
        if path is not None and switch in ignore and switch not in used and not switch.startswith(OWN):
            yield from _idle(path, key, code.upper(), name, ids)


def _idle(path: Path, key: str, code: str, name: str, ids: Collection[str]) -> Iterator[Finding]:
    """What there is to say of a switch that nothing was switched off by."""
    line = settings.line_of(path, key)
    if name and name not in ids:
        what = "claim" if "#" in name else "paper"
        remedy = meant(name, [one for one in ids if ("#" in one) == ("#" in name)], _REMOVE, IDS)
        yield _finding("BC601", path, line, f"{shown(key)}, and no {what} has this id", remedy)
    elif code not in SOURCED:
        there = " there" if name else ""
        yield _finding("BC601", path, line, f"{shown(key)}, and nothing of the kind is found{there}")


def unread(checked: Checked) -> Iterator[Finding]:
    """The table of settings that another file keeps from being read."""
    path = settings.unread(checked.repository.root)
    if path is not None:
        found = f"[tool.benchclaims] beside {settings.OWN}, which comes first"
        yield _finding("BC602", path, settings.table_line(path), found, expected="settings in one file")


def unreadable(error: UsageError) -> Report:
    """The report where the settings cannot be read: that alone, as it is unknown what is switched off."""
    path, found = Path(error.where or settings.OWN), error.found.removeprefix("is ")
    finding = _finding(
        UNREADABLE,
        path,
        error.line,
        found,
        error.remedy or "",
        expected=error.expected or "",
        column=error.column,
    )
    return Report((finding,), files=0, claims=0)


def names_of(finding: Finding) -> list[str]:
    """What switches a finding off: its code, alone or with the id of its paper or claim."""
    ids = [name for name in (finding.paper_id, finding.claim_id) if name]
    return [finding.code, *(f"{finding.code} {name}" for name in ids)]


_REMOVE = CODES["BC601"].remedy


def is_whole(checked: Checked) -> bool:
    """Whether all claim files of the repository are looked at."""
    seen = {path.parent.resolve() / path.name for path in checked.paths}
    return set(claim_files(checked.repository.claims.resolve())) <= seen


def _ids(files: Iterable[File]) -> set[str]:
    """The ids of all papers and claims."""
    entries = [file.entry for file in files if file.entry]
    return {name for one in entries for name in (one.paper.id, *(claim.id for claim in one.claims))}


def _finding(
    code: str,
    path: Path,
    line: int | None,
    found: str,
    remedy: str = "",
    *,
    expected: str = "",
    column: int | None = None,
) -> Finding:
    """A finding about a line of the settings."""
    about, text = CODES[code], _line(path, line)
    begin = (column or len(text) - len(text.lstrip()) + 1) - 1
    return Finding(
        code=code,
        severity=about.severity,
        message=about.title,
        file=name_of(path),
        line=line or 1,
        column=begin + 1,
        found=found,
        expected=expected,
        remedy=remedy or about.remedy,
        excerpt=Excerpt(text, begin, len(text)) if text else None,
    )


def _line(path: Path, line: int | None) -> str:
    """A line of the settings; empty where none is named, or the file is no text."""
    if line is None:
        return ""
    try:
        return toml.lines(path.read_bytes())[line - 1].rstrip("\r")
    except (OSError, UnicodeDecodeError):
        return ""
