"""The papers behind a report as BibTeX, so that a survey can cite what its charts show."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from typing import TYPE_CHECKING
from unicodedata import normalize

from benchclaims.model import Paper
from benchclaims.table.latex import latex
from benchclaims.table.plain import plain
from benchclaims.texts import in_address

if TYPE_CHECKING:
    import pandas as pd

FORMULA = re.compile(r"((?<!\\)\$[^$]+(?<!\\)\$)")
UNSET = re.compile(r"[^\x20-\x7e]|[%#&~]")
"""What a formula may not hold; beside it, of commands, only these."""
MATHEMATICS = frozenset(
    "alpha beta gamma delta epsilon zeta eta theta kappa lambda mu nu xi pi rho sigma tau phi chi psi omega "
    "Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega times cdot pm div sim approx le leq ge geq ll gg neq "
    "infty to rightarrow leftarrow uparrow downarrow in ell sqrt frac log exp min max sum prod hat bar tilde "
    "vec mathbf mathrm mathcal mathbb mathit mathsf text textbf textit , ; ! :".split()
)
ACCENT = re.compile(r"\\[`'^~\"=.uvHrcdb]\{\\?[A-Za-z]\}")
SMALL_WORDS = frozenset({"a", "an", "and", "for", "in", "is", "of", "on", "the", "to", "towards", "with"})

LONGEST = 30
"""Letters that a key that is made may have."""
BIBLIOGRAPHY = "bibtex"
"""The reader of documents whose records have keys of their own."""
KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9:_./+-]*")
SCRIPTS = "% Letters of other scripts stand as they are: they need XeLaTeX or LuaLaTeX."
UNRAISED = str.maketrans({"ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
"""Letters of Latin alphabets that are no letter with an accent, for keys."""


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
    text = "\n".join(entry(key, paper) for key, paper in sorted((known[paper.id], paper) for paper in papers))
    return text if text.isascii() else f"{SCRIPTS}\n\n{text}"


def cite_keys(papers: Iterable[Paper]) -> dict[str, str]:
    """The BibTeX keys of papers by id; papers that would share one are told apart by a letter.

    A paper that was read from a bibliography goes by its key there.

    >>> cite_keys([Paper("1", "On Units", "", ("Ann Lee",), "2024"), Paper("2", "Units", "", (), "2024")])
    {'2': '2024units', '1': 'lee2024units'}
    """
    named = sorted((own_key(paper) or stem(paper), paper.id) for paper in papers)
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
        "key": "" if any(name.strip() for name in paper.authors) else key,
        "title": f"{{{titled(paper.title).strip()}}}" if paper.title else "",
        "author": " and ".join(person(author) for author in paper.authors),
        "year": latex((paper.date or "")[:4]),
        "eprint": latex(paper.arxiv_id or ""),
        "archiveprefix": "arXiv" if paper.arxiv_id else "",
        "url": in_address(paper.url or "").replace("%", r"\%"),
        "note": "" if paper.title else "Its title is not known",
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{key},", *lines, "}"]) + "\n"


def own_key(paper: Paper) -> str:
    """The key under which a bibliography has a paper, where it is one that any BibTeX takes, or nothing.

    >>> from benchclaims.model import Source
    >>> own_key(Paper("2306.00978", "AWQ", "", sources=(Source("my.bib", "bibtex", 0, 9, "lin:awq_23"),)))
    'lin:awq_23'
    """
    given = (source.record for source in paper.sources if source.reader == BIBLIOGRAPHY)
    return next((key for key in given if KEY.fullmatch(key)), "")


def stem(paper: Paper) -> str:
    """Family name of the first author, year, first word of the title that means something; else an id.

    >>> stem(Paper("1", "On Units", "", ("Lee, Ann",), "2024"))
    'lee2024units'
    """
    names = (paper.authors[0].partition(",")[0] if paper.authors else "").split()
    family = names[-1] if names else ""
    words = [ascii_letters(word) for word in (paper.title or paper.id).split()]
    first = next((word for word in words if not word.isdigit() and word and word not in SMALL_WORDS), "")
    named = f"{ascii_letters(family)}{(paper.date or '')[:4]}{first}"[:LONGEST]
    return (
        named if re.search("[a-z]", named) else f"paper{ascii_letters(paper.arxiv_id or paper.id)[:LONGEST]}"
    )


def ascii_letters(word: str) -> str:
    """A word as keys may hold it.

    >>> ascii_letters("Gøran-Łęcki")
    'goranlecki'
    """
    return re.sub(r"[^a-z0-9]", "", normalize("NFKD", word).casefold().translate(UNRAISED))


def letters(number: int) -> str:
    """a, b, …, z, aa, …

    >>> letters(0), letters(27)
    ('a', 'ab')
    """
    head, last = divmod(number, 26)
    return (letters(head - 1) if head else "") + "abcdefghijklmnopqrstuvwxyz"[last]


def titled(text: str) -> str:
    r"""A title in LaTeX; formulas between dollars stay where they are nothing but mathematics.

    >>> print(titled(r"A$^2$Search saves \&50% {of} it " + "\\"))
    A$^2$Search saves \&50\% of it \textbackslash{}
    """
    parts = FORMULA.split(text)
    return "".join(formula(part) if place % 2 else words(part) for place, part in enumerate(parts))


def formula(text: str) -> str:
    """A formula between dollars as it stands, or as plain text where TeX could do anything else with it."""
    known = all(command in MATHEMATICS for command in re.findall(r"\\([A-Za-z]+|.)", text))
    return text if known and balanced(text) and not UNSET.search(text) else words(plain(text))


def words(text: str) -> str:
    """Text outside formulas; what is escaped already is that sign; braces go, as BibTeX counts all."""
    bare = re.sub(r"[{}]", "", re.sub(r"\\([&%#_$])", r"\1", text))
    before, after = (" " if end.isspace() else "" for end in (bare[:1], bare[-1:]))
    return f"{before}{latex(bare, scripts=True)}{after}" if bare.strip() else before


def person(name: str) -> str:
    r"""An author in LaTeX: accents as BibTeX takes them, a name that holds an `and` in braces.

    >>> print(person("José Núñez"), person("Search and Find Team"))
    Jos{\'{e}} N{\'{u}}{\~{n}}ez {Search and Find Team}
    """
    made = ACCENT.sub(r"{\g<0>}", words(name).strip())
    return f"{{{made}}}" if re.search(r"\band\b", made, re.IGNORECASE) else made


def balanced(text: str) -> bool:
    """Whether braces pair up."""
    depth = 0
    for sign in text:
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if depth < 0:
            return False
    return depth == 0
