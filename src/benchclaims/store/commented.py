"""A claim file written anew keeps its comments: each stays at the claim and the key that it is about.

What is about something that goes moves to the nearest thing that stays; where a whole claim goes, its
comments stand at the end of the file under a line that names it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from pathlib import Path

from benchclaims.model import Entry
from benchclaims.store.comments import Comment, comments
from benchclaims.store.outline import CLAIMS, Address, Outline, twins
from benchclaims.store.tree import Scalar, parse, read_text


def with_comments(text: str, before: str) -> str:
    """The text of a claim file with the comments that it had `before`.

    >>> before = "paper:\\n  id: a  # no arXiv id\\nclaims: []\\n"
    >>> print(with_comments("paper:\\n  id: a\\n  title: On a\\nclaims: []\\n", before), end="")
    paper:
      id: a  # no arXiv id
      title: On a
    claims: []
    """
    before = before.removeprefix("\ufeff")
    if before in ("", text):
        return text
    old = Outline(parse(before))
    found = comments(before, old)
    if not found:
        return text
    new = Outline(parse(text))
    return _Page(text, new).with_comments(_moved(found, old, new))


def is_commented(text: str) -> bool:
    """Whether a claim file has a comment by a person."""
    return bool(comments(text, Outline(parse(text))))


def commented_papers(kept: Mapping[Path, Entry], but: Container[str]) -> set[str]:
    """The ids of the papers in whose claim files a person left a comment, but for those papers."""
    others = ((path, entry.paper.id) for path, entry in kept.items() if entry.paper.id not in but)
    return {paper for path, paper in others if is_commented(read_text(path))}


def _moved(found: Iterable[Comment], old: Outline, new: Outline) -> Iterator[Comment]:
    """The comments, about what of the new text they are about or the nearest thing that is there."""
    homes = twins(old.spots[0].node, new.spots[0].node)
    gone: Address | None = None
    for comment in found:
        claim = comment.about[:2]
        if claim[:1] == (CLAIMS,) and len(claim) == 2 and claim not in homes:
            if claim != gone:
                name = old.by_address[*claim, "id"].node
                assert isinstance(name, Scalar)
                yield Comment(f"# of the claim {name.text}, which is gone:", "end", ())
            gone = claim
            yield Comment(comment.text, "end", ())
        else:
            yield _moved_one(comment, homes, new)


def _moved_one(comment: Comment, homes: dict[Address, Address], new: Outline) -> Comment:
    """A comment about something that is there, or that is part of something that is."""
    about, where = comment.about, comment.where
    if about not in homes:
        where = "end" if where == "end" else "above"
        while about not in homes:
            about = about[:-1]
        where = where if about else "end"
    home = homes[about]
    while where == "end" and not new.by_address[home].is_block:
        home = home[:-1]
    return Comment(comment.text, where, home)


class _Page:
    """The lines of a text as the program writes it, between which comments are put."""

    def __init__(self, text: str, outline: Outline) -> None:
        self.lines, self.outline = text.split("\n"), outline
        self.before: dict[int, list[tuple[int, str]]] = defaultdict(list)
        self.behind: dict[int, list[str]] = defaultdict(list)

    def with_comments(self, found: Iterable[Comment]) -> str:
        """The text with these comments."""
        for comment in found:
            self.put(comment)
        return "\n".join(line for number in range(len(self.lines)) for line in self.written(number))

    def put(self, comment: Comment) -> None:
        """Note where a comment is to stand; what ends deeper in comes first, and what stands above last."""
        spot = self.outline.by_address[comment.about]
        number = spot.place.line - 1
        if comment.where == "behind":
            self.behind[number].append(comment.text)
        elif comment.where == "above":
            self.before[number].append((1, self.indented(number, comment.text)))
        else:
            rest = self.outline.spots[spot.end : spot.end + 1]
            number = rest[0].place.line - 1 if rest else len(self.lines) - 1
            pad = " " * (spot.node.place.column - 1)
            self.before[number].append((-len(spot.address), pad + comment.text))

    def indented(self, number: int, text: str) -> str:
        """A comment as far in as a line is."""
        line = self.lines[number]
        return line[: len(line) - len(line.lstrip())] + text

    def written(self, number: int) -> Iterator[str]:
        """A line and the comments around it; below the beginning of a text in lines there would be text."""
        line, behind = self.lines[number], self.behind[number]
        yield from (text for _, text in sorted(self.before[number], key=lambda one: one[0]))
        if behind and line.endswith(">-"):
            yield from (self.indented(number, text) for text in behind[1:])
            behind = behind[:1]
        pad = line + "  "
        for text in behind:
            yield pad + text
            pad = " " * len(pad)
        if not behind:
            yield line
