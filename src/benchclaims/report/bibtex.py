"""The papers behind a report as BibTeX, so that a survey can cite what its charts show."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from typing import TYPE_CHECKING
from unicodedata import normalize

from benchclaims.model import Paper

if TYPE_CHECKING:
    import pandas as pd

ESCAPED = {"&": r"\&", "%": r"\%", "#": r"\#", "_": r"\_", "~": r"\textasciitilde{}"}
SMALL_WORDS = frozenset({"a", "an", "and", "for", "in", "is", "of", "on", "the", "to", "towards", "with"})


def bibtex(papers: Sequence[Paper], keys: Mapping[str, str] | None = None) -> str:
    """One `@misc` entry a paper, sorted by key; `keys` are those of a wider set of papers.

    >>> paper = Paper("2306.00978", "AWQ: Weights", "", ("Ji Lin",), "2023-06-01", "2306.00978")
    >>> print(bibtex([paper]), end="")
    @misc{lin2023awq,
      title = {{AWQ: Weights}},
      author = {Ji Lin},
      year = {2023},
      eprint = {2306.00978},
      archiveprefix = {arXiv},
    }
    """
    known = cite_keys(papers) if keys is None else keys
    return "\n".join(entry(key, paper) for key, paper in sorted((known[paper.id], paper) for paper in papers))


def cite_keys(papers: Iterable[Paper]) -> dict[str, str]:
    """The BibTeX keys of papers by id; papers that would share one are told apart by a letter.

    >>> cite_keys([Paper("1", "On Units", "", ("Ann Lee",), "2024"), Paper("2", "Units", "", (), "2024")])
    {'2': '2024units', '1': 'lee2024units'}
    """
    named = sorted((stem(paper), paper.id) for paper in papers)
    shared = Counter(name for name, _ in named)
    keys: dict[str, str] = {}
    used = {name for name, number in shared.items() if number == 1}
    for name, paper in named:
        lettered = (f"{name}{letters(place)}" for place in count())
        keys[paper] = name if shared[name] == 1 else next(key for key in lettered if key not in used)
        used.add(keys[paper])
    return keys


def cited(frame: pd.DataFrame, papers: Iterable[Paper]) -> pd.DataFrame:
    """A table of claims with the key of each claim's paper as `bibkey`, empty where the paper is unknown."""
    keys = cite_keys(papers)
    return frame.assign(bibkey=[keys.get(paper, "") for paper in frame["paper_id"]])


def entry(key: str, paper: Paper) -> str:
    """One entry with the fields that are known."""
    fields = {
        "title": f"{{{escaped(paper.title or paper.id)}}}",
        "author": " and ".join(escaped(author) for author in paper.authors),
        "year": (paper.date or "")[:4],
        "eprint": paper.arxiv_id or "",
        "archiveprefix": "arXiv" if paper.arxiv_id else "",
        "url": (paper.url or "").replace("%", r"\%"),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{key},", *lines, "}"]) + "\n"


def stem(paper: Paper) -> str:
    """Family name of the first author, year, first word of the title that means something."""
    family = paper.authors[0].split()[-1] if paper.authors and paper.authors[0].split() else ""
    words = [ascii_letters(word) for word in (paper.title or paper.id).split()]
    first = next((word for word in words if word and word not in SMALL_WORDS), "")
    return f"{ascii_letters(family)}{(paper.date or '')[:4]}{first}" or "paper"


def ascii_letters(word: str) -> str:
    """A word as keys may hold it."""
    return re.sub(r"[^a-z0-9]", "", normalize("NFKD", word).casefold())


def letters(number: int) -> str:
    """a, b, …, z, aa, …

    >>> letters(0), letters(27)
    ('a', 'ab')
    """
    head, last = divmod(number, 26)
    return (letters(head - 1) if head else "") + "abcdefghijklmnopqrstuvwxyz"[last]


def escaped(text: str) -> str:
    """Text with TeX's signs escaped; formulas between dollars stay, braces only where they pair."""
    parts = re.split(r"(\$[^$]+\$)", " ".join(text.split()))
    plain = [part if place % 2 else escaped_words(part) for place, part in enumerate(parts)]
    whole = "".join(plain)
    return whole if balanced(whole) else re.sub(r"[{}]", "", whole)


def escaped_words(text: str) -> str:
    """Text outside formulas; a sign that is escaped already is left."""
    text = re.sub(r"(?<!\\)[&%#_~]", lambda sign: ESCAPED[sign[0]], text)
    return re.sub(r"(?<!\\)\$", r"\\$", text)


def balanced(text: str) -> bool:
    """Whether braces pair up."""
    depth = 0
    for sign in text:
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if depth < 0:
            return False
    return depth == 0
