"""Where the rows of a tall panel are cut, so that each part can be read by itself."""

from __future__ import annotations

from dataclasses import replace

from benchclaims.report.ladder import Ladder, Line, Rung
from benchclaims.report.style import LINE

CONTINUED = "(continued)"


def cut_lines(rows: Ladder, first: float, rest: float) -> list[list[Line]]:
    """The lines in parts of at most so many points each: the `first`, and the `rest`.

    A group's title stays with its first row; it stands again, and so does a paper's name, where a part begins
    within the group.
    """
    ends = [*(rung.top for rung in rows.rungs[1:]), rows.lines]
    parts, room, name = [list[Line]()], first / LINE, ""
    head: Rung | None = None
    for place, rung in enumerate(rows.rungs):
        line, heads = rung.line, rung.line.claim is None
        needed = ends[min(place + heads, len(ends) - 1)] - rung.top
        if parts[-1] and needed > room:
            parts.append([] if heads else continued(head))
            room = rest / LINE - sum(len(head.name) + 1 for _ in parts[-1] if head)
            line = line if heads else replace(line, name=line.name or name)
        head, name = (rung, "") if heads else (head, line.name or name)
        parts[-1].append(line)
        room -= ends[place] - rung.top
    return parts


def continued(head: Rung | None) -> list[Line]:
    """The title of a group that was begun before, if it has one."""
    return [] if head is None else [replace(head.line, name=f"{head.line.name} {CONTINUED}")]
