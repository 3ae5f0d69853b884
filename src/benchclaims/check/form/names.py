"""Names: the file's, the paper's, the claims'; each is one paper's or one claim's and reads as it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from benchclaims.check.checked import Checked
from benchclaims.check.file import File, shown
from benchclaims.check.finding import Finding
from benchclaims.identities import IDENTITY
from benchclaims.store import file_name

_ID = re.compile(IDENTITY)
ASCII = "ASCII letters, digits, . _ / -"


def file_names(file: File) -> Iterator[Finding]:
    """The file is named by its paper."""
    if file.path.suffix != ".yaml":
        remedy = _taken(file, f"{file.path.stem}.yaml")
        yield file.finding(
            "BC112", "", found=shown(file.path.name), expected="the ending .yaml", remedy=remedy
        )
    elif file.entry is not None and not former_id(file) and file.path.name != (name := file_name(file.paper)):
        remedy = _taken(file, name)
        yield file.finding("BC112", "paper.id", found=shown(file.path.name), expected=name, remedy=remedy)


def _taken(file: File, name: str) -> str:
    """What to do where a file is to have a name that another one has; empty where none has it."""
    other = file.path.parent / name
    if not other.exists() or other.samefile(file.path):
        return ""
    return f"{name} is there, too: correct the paper's id, or join the two files"


def folders(file: File, checked: Checked) -> Iterator[Finding]:
    """The file stands in the folder of claim files itself, where every command reads it."""
    if file.path in checked.astray:
        within = file.path.resolve().is_relative_to(checked.repository.claims.resolve())
        yield file.finding(
            "BC112",
            "",
            "the file is in a folder of its own"
            if within
            else "the file is not in the folder of claim files",
            found=shown(f"{file.path.parent.name}/{file.path.name}" if within else file.name),
            expected="a file in the folder of claim files itself",
            remedy=_there(checked.repository.claims / file.path.name),
        )


def _there(path: Path) -> str:
    """What to do with a file that belongs to a path."""
    return f"{path.name} is there, too: join the two files" if path.exists() else "move it there"


def look_alikes(file: File) -> Iterator[Finding]:
    """Ids are of plain letters, so that no two look the same."""
    if file.entry is None:
        return
    name = file.entry.paper.id
    if not _ID.fullmatch(name):
        yield file.finding("BC115", "paper.id", found=spelt(shown(name)), expected=ASCII)


def claim_ids(file: File) -> Iterator[Finding]:
    """A claim's id begins with its paper's and is used once.

    Where file and claims have one other id, it is the paper's that was changed.
    """
    if former := former_id(file):
        remedy = f"write `id: {former}` again, or rename the file and the ids of all its claims"
        found, expected = shown(file.paper), f"{former}, as the file and its claims have it"
        yield file.finding(
            "BC113", "paper.id", "the paper's id was changed", found=found, expected=expected, remedy=remedy
        )
        return
    seen: dict[str, str] = {}
    for field, tracked in file.claims():
        if tracked.id.rpartition("#")[0] != file.paper:
            yield file.finding(
                "BC113", f"{field}.id", found=shown(tracked.id), expected=f"{file.paper}#…", claim=tracked
            )
        elif tracked.id in seen:
            found = f"the id of {seen[tracked.id]} again"
            yield file.finding("BC113", f"{field}.id", found=found, claim=tracked)
        seen.setdefault(tracked.id, field)


def former_id(file: File) -> str:
    """The id that a file's name and all its claims have and its paper has not; empty where there is none."""
    ids = {tracked.id.rpartition("#")[0] for _, tracked in file.claims()}
    (former,) = ids if len(ids) == 1 else ("",)
    return former if former not in ("", file.paper) and file.path.name == file_name(former) else ""


def spelt(name: str) -> str:
    """A name as it is shown, with the characters that give it away."""
    odd = [letter for letter in name if not letter.isascii() or not (letter.isalnum() or letter in "._/+-#'")]
    named = [f"U+{ord(letter):04X} {unicodedata.name(letter, 'without a name')}" for letter in odd[:3]]
    return f"{name} with {', '.join(named)}" if named else name
