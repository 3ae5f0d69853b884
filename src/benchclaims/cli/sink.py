"""Where a command's output goes: to standard output as it comes, or to a file whole or not at all.

A file that was written is named on standard error.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchclaims.cli.folding import folded, room
from benchclaims.cli.progress import say
from benchclaims.errors import UsageError
from benchclaims.files import write_to


def deliver(content: str | bytes, output: Path | None, quiet: bool = False) -> None:
    """Write the content to the file `output`, or print it."""
    if output is not None:
        write_to(output, content)
        wrote([output], quiet)
    elif isinstance(content, str):
        sys.stdout.write(content)
    elif sys.stdout.isatty():
        raise UsageError("this format is not for a terminal", remedy="name a file with -o")
    else:
        sys.stdout.buffer.write(content)


def tell(text: str) -> None:
    """Print text for people, folded to the width of a terminal."""
    sys.stdout.write(folded(text, room()))


def wrote(paths: Iterable[Path], quiet: bool = False) -> None:
    """Name each file that was written."""
    for path in paths:
        say(f"wrote {path.as_posix()}", quiet)


def deliver_pages(
    pages: Sequence[tuple[bytes, str]], output: Path, caption: Path | None, quiet: bool = False
) -> None:
    """Write pictures and, where asked for, their captions; several of them to numbered files."""
    for number, (picture, words) in enumerate(pages, 1):
        end = f"-{number}" if len(pages) > 1 else ""
        deliver(picture, output.with_stem(f"{output.stem}{end}"), quiet)
        if caption is not None:
            deliver(words, caption.with_stem(f"{caption.stem}{end}"), quiet)


def deliver_lines(lines: Iterable[str], output: Path | None, quiet: bool = False) -> None:
    """Print each line as soon as it is there, or write them all to the file `output`."""
    if output is None:
        for line in lines:
            sys.stdout.write(line)
            sys.stdout.flush()
    else:
        deliver("".join(lines), output, quiet)
