"""What is read out of texts: claims, their explanation, quantities, papers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from benchclaims.api import given
from benchclaims.api.named import meant
from benchclaims.api.undated import tell_undated
from benchclaims.model import Claim, Paper
from benchclaims.progress import Progress, untold

if TYPE_CHECKING:
    import pandas as pd

    from benchclaims.api.given import Texts
    from benchclaims.extract.explain import Explained
    from benchclaims.extract.measures import Measure
    from benchclaims.read.document import Document
    from benchclaims.table.units import Registry, Unit


def extract(text: str, title: str | None = None) -> list[Claim]:
    """The result claims of a text (an abstract, a sentence), in the order in which they stand.

    A `title` helps to name the task and the paper's system.  Offsets are code points of `text`.  Raises
    `TypeError` for what is no text, such as None or an empty cell of a table.

    >>> claim, = extract("Our method is 2.5x faster than BERT.")
    >>> claim.value_text, claim.low, claim.unit, claim.direction, claim.baseline
    ('2.5x', 2.5, 'x', 'increase', 'BERT')
    """
    from benchclaims.extract import claims

    return claims(given.a_text(text), given.a_title(title))


def explain(text: str, title: str | None = None, *, claims: str | Path = "claims/") -> list[Explained]:
    """Every number of a text, with what was read from it and what decided, or why it was left out.

    The id of a claim in `claims` stands for its sentence, that of a paper for its abstract in the documents
    beside them.  Raises `UsageError` for what looks like an id and is none, `TypeError` for what is no text.

    >>> [(number.value_text, number.role) for number in explain("GPT-3 is 2.5x slower than our method.")]
    [('GPT-3', 'name'), ('2.5x', 'result')]
    >>> [number.value_text for number in explain("2305.02538#19609b90")]
    ['5.6 times', '1.2 times']
    """
    from benchclaims.extract.explain import explain as explained

    whole, title = given.a_text(text), given.a_title(title)
    return explained(*(meant(whole, claims) if title is None else (whole, title)))


def quantities(text: str) -> list[Measure]:
    """Every quantity of any text, claim or not: span, value(s), unit, hedge and role.

    >>> [(q.text, q.low, q.unit) for q in quantities("The probe weighs 1.2 kg and runs for 20 minutes.")]
    [('1.2 kg', 1.2, 'kg'), ('20 minutes', 20.0, 'min')]
    """
    from benchclaims.extract.measures import quantities as read_quantities

    return read_quantities(given.a_text(text))


def units() -> Registry:
    """The registry (`pint.UnitRegistry`) of the units that claims and quantities bear.

    A plain registry of pint does not know them all (`USD`, `FPS`, `FLOP`, `token/s`).  It is always the same
    one and yours: units that you define in it change no table.  Nouns that are counted are units by `unit`.
    Per cent is a unit of its own: `to("dimensionless")` raises `pint.DimensionalityError` on purpose, since
    5% of a metric may be points of it or a share, which `basis` tells.

    Pint unpickles into the registry of its own that a process has: where values go from one process to
    another, call `pint.set_application_registry(units())` in the one that takes them, and `unit` of nouns.

    >>> units().Quantity(40, "token/s").to("token/min").magnitude
    2400
    """
    from benchclaims.table.units import for_users

    return for_users()


def unit(name: str) -> Unit:
    """The unit (`pint.Unit`) of that name in `units()`; a noun that it does not define is a unit of its own.

    Raises `TableError` where the name can be no unit's (`a//b`) or is a number with its unit (`3 m`),
    `TypeError` where it is no text.

    >>> rate, = quantities("It serves 27,800 flows/s.")
    >>> rate.unit, round(units().Quantity(rate.low, unit(rate.unit)).to(unit("flow/min")).magnitude)
    ('flow/s', 1668000)
    """
    from benchclaims.table.units import unit_of

    return unit_of(given.a_text(name))


def papers(paths: Texts) -> list[Paper]:
    """The papers of a file, a folder or several, those that several sources hold merged, by id; [] of none.

    `paths` may be abstracts that are at hand, as `extract_frame` takes them.  Raises `InputError` where a
    source is missing, empty, broken or of an unknown layout, `TypeError` for what is no path.

    >>> twice, = (paper for paper in papers("seeds/") if paper.id == "2305.02538")
    >>> [(source.reader, source.date) for source in twice.sources], twice.date
    ([('author_page', '2023-05-05'), ('arxiv_listing', '2023-05-04')], '2023-05-04')
    """
    from benchclaims.read import papers as read_papers

    return read_papers(given.documents(paths))


def document(data: bytes | BinaryIO, *, once: bool = False) -> Document:
    """What came over standard input, or comes over it, for whatever takes paths.

    For what reads it `once`, JSON lines are left in the stream until they are asked for.

    >>> [claim.value_text for _, claim in extract_records(document(b"Ours is 2x faster than BERT."))]
    ['2x']
    """
    from benchclaims.read.arriving import arriving

    return arriving(data, once)


def paper_row(paper: Paper) -> dict[str, object]:
    """A paper as the plain values that `benchclaims papers --format jsonl` prints.

    >>> paper, = papers([{"id": "W1", "title": "TinyNet", "text": "It is 2x faster than BERT."}])
    >>> paper_row(paper)["sources"]
    [{'file': 'records', 'start': 10, 'end': 36, 'date': None}]
    """
    from benchclaims.read import paper_row as row

    return row(paper)


def texts(paths: Texts) -> Iterator[tuple[str, str | None]]:
    """The text and the title of each record of some documents.

    >>> list(texts([{"title": "TinyNet", "abstract": "It is 2x faster than BERT."}]))
    [('It is 2x faster than BERT.', 'TinyNet')]
    """
    from benchclaims.read import records

    return ((paper.text, paper.title) for paper in records(given.documents(paths)))


def extract_records(paths: Texts, *, progress: Progress = untold) -> Iterator[tuple[str, Claim]]:
    """Each result claim of each record, with the record's own id: no further than it is iterated.

    Records are not merged, so that each claim's offsets are those of its record's text.  `paths` is what
    `extract_frame` takes.

    >>> works = [{"id": "https://openalex.org/W99", "text": "Ours is 2x faster than BERT."}]
    >>> [(record, claim.value_text) for record, claim in extract_records(works)]
    [('https://openalex.org/W99', '2x')]
    """
    from benchclaims.extract import claims_of_each
    from benchclaims.read import records

    for paper, claims in claims_of_each(records(given.documents(paths)), progress):
        for claim in claims:
            yield paper.sources[0].record, claim


def extract_frame(paths: Texts, *, progress: Progress = untold) -> pd.DataFrame:
    """The claims of some documents as the validated table: one row a claim, a paper of several sources once.

    `paths` are documents or folders; or abstracts that are at hand: a DataFrame or dictionaries with `text`
    (or `abstract`) and, where known, `id` (or `paper_id`), `title`, `authors`, `date`, `arxiv_id`, `url` and
    `code_url`, of a DataFrame also as other programs call them (`Abstract`, `publication_year`); an empty
    cell is an empty abstract.  The columns are those of `docs/columns.md`; `paper_ids`
    says which `paper_id` each record has there.  A date that is none, or is read in two ways (`01.05.2024`),
    is left out with a `UserWarning` that names its record.  Raises `InputError` for an unreadable source.

    >>> frame = extract_frame("seeds/")
    >>> list(frame[frame.paper_id == "2305.02538"].value_text)
    ['5.6 times', '1.2 times']
    >>> import pandas
    >>> works = pandas.DataFrame({"id": ["W1"], "abstract": ["Ours is 2x faster than BERT."]})
    >>> extract_frame(works)[["paper_id", "value_text"]].values.tolist()
    [['W1', '2x']]
    """
    from benchclaims.build import entries
    from benchclaims.read.visible import shown_texts
    from benchclaims.table import frame

    sources = given.documents(paths)
    tell_undated(sources)
    return frame(entries(list(shown_texts(papers(sources))), progress))


def paper_ids(paths: Texts) -> list[str]:
    """The `paper_id` of each record, in the order of the records: one id where two are the same paper.

    It joins a table of one's own with what `extract_frame` makes of it: an arXiv id goes without its version,
    an id that no file name can hold is made a slug, one that comes again for another paper has a number.

    >>> import pandas
    >>> text = "Our method is 2x faster than BERT on the SQuAD data set."
    >>> works = pandas.DataFrame({"id": ["https://openalex.org/W9", "W2"], "text": [text, text]})
    >>> works = works.assign(cited=[3, 5], paper_id=paper_ids(works))
    >>> list(works.paper_id)
    ['https-openalex-org-w9', 'https-openalex-org-w9']
    >>> list(extract_frame(works).merge(works, on="paper_id").cited)
    [3, 5]
    """
    from benchclaims.read import records
    from benchclaims.read.merge import merge

    found = list(records(given.documents(paths)))
    ids = {source: paper.id for paper in merge(found) for source in paper.sources}
    return [ids[source] for record in found for source in record.sources]
