"""The examples of each code: a small repository that fails its check, and one that passes."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from functools import cache
from importlib.resources import as_file, files

from benchclaims.check.codes import CODES, Code
from benchclaims.texts import plain

LONGEST_LINE = 120


def explained(code: Code) -> str:
    """A code in words, with the example that fails, what is found in it, and what makes it pass."""
    head = [
        f"{code.code} ({code.severity}, {code.family}): {code.title}",
        "",
        code.why,
        f"To mend it: {code.remedy}.",
    ]
    return "\n".join([*head, "", *_shown(code)]) + "\n"


def listed() -> str:
    """All codes, one a line."""
    return "".join(f"{code.code}  {code.severity:<7}  {code.title}\n" for code in CODES.values())


def page() -> str:
    """All codes with their examples as Markdown, for the documentation."""
    parts: list[str] = []
    family = ""
    for code in CODES.values():
        if code.family != family:
            family = code.family
            parts.append(f"\n## {family[0].upper()}{family[1:]}\n")
        parts.append(
            f"\n### {code.code}: {code.title}\n\n*{code.severity}.* {code.why}\nTo mend it: {code.remedy}.\n"
        )
        lines = list(_difference(code))
        parts += ["\n```diff\n" + "\n".join(lines) + "\n```\n"] if lines else []
    return "".join(parts)


def _shown(code: Code) -> Iterator[str]:
    lines = list(_difference(code))
    if lines:
        yield "What fails (-) and what passes (+):"
        yield ""
        yield from (f"  {line}" for line in lines)


def _difference(code: Code) -> Iterator[str]:
    """The lines in which the two examples differ, with those around them."""
    fails, passes = texts(code.code, "fails"), texts(code.code, "passes")
    for name in sorted(fails.keys() | passes.keys()):
        before, after = fails.get(name, "").splitlines(), passes.get(name, "").splitlines()
        compared = list(difflib.unified_diff(before, after, lineterm="", n=2))
        if compared:
            yield f"# {name}"
            yield from (_cut(line) for line in compared[2:] if not line.startswith("@@"))


def _cut(line: str) -> str:
    """A line fit to be shown: on one line, and not longer than a sentence is."""
    shown = plain(line)
    return shown if len(shown) <= LONGEST_LINE else f"{shown[:LONGEST_LINE]}… ({len(line)} characters)"


@cache
def texts(code: str, side: str) -> dict[str, str]:
    """The files of an example by their path in it; none where it would be too large to show."""
    with as_file(files(__package__).joinpath("examples", code, side)) as folder:
        found = sorted(path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_text("utf-8", "replace") for path in found}
