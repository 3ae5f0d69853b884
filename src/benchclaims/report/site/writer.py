"""Writes the site: pages, charts, data and what styles and drives them; removes what an earlier one left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from benchclaims.errors import InputError
from benchclaims.files import unwritable, write_whole
from benchclaims.progress import Progress, untold
from benchclaims.report.comparable import crowded, place
from benchclaims.report.listing import digest, listed, listing, remove, unchanged
from benchclaims.report.names import named
from benchclaims.report.scope import EVERYTHING, Scope
from benchclaims.report.site.data import script
from benchclaims.report.site.pages import pages, site
from benchclaims.report.site.pictures import Pictures
from benchclaims.table.delimited import to_csv

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    import pandas as pd

    from benchclaims.model import Paper
    from benchclaims.table.measured import Judged

LISTING = ".site.sha256"
"""Names every file of the site with its digest, so that the next one knows what to remove."""


def write(
    frame: pd.DataFrame,
    folder: Path | str,
    *,
    papers: Sequence[Paper] = (),
    findings: Mapping[str, Sequence[str]] | None = None,
    measured: Mapping[str, Sequence[Judged]] | None = None,
    cache: Path | str | None = None,
    progress: Progress = untold,
    scope: Scope = EVERYTHING,
    names: Mapping[str, str] | None = None,
) -> list[Path]:
    """Write the site of a table of claims into `folder`, to be opened at `index.html`; its files, sorted.

    `frame` has the columns of the claims table.  `papers` bring the abstracts in which claims are marked;
    without them the claims' own sentences stand in.  Papers without a claim get a page too.  `findings` are
    sentences for a paper's page, by the id of the paper or of one of its claims; `measured` are judged
    measurements by the claim's id; `scope` chooses the claims, `names` are those of papers by
    `paper_id`.  With a `cache` folder, charts that did not change are not drawn again.  `progress` hears
    of each page.  Files that an earlier site wrote, that nobody changed since and that this one does not
    have are removed.  Raises `OutputError` where a file cannot be written, `InputError` where `folder`
    holds files but no site.
    """
    folder = Path(folder)
    earlier = of_site(folder)
    kept = scope.claims(frame)
    placed = crowded(place(kept, scope.min_confidence))
    called = named(frame, names)
    pictures = Pictures(called, folder, None if cache is None else Path(cache))
    made = site(placed, called, scope.papers(papers, frame), findings or {}, measured, scope.words())
    contents: dict[str, str | bytes] = {**pages(made, pictures, progress)}
    contents |= pictures.files | assets()
    contents |= {"data/claims.js": script(made.rows, made.papers), "data/claims.csv": to_csv(kept)}
    remove(folder, unchanged(folder, {name: earlier[name] for name in earlier.keys() - contents.keys()}))
    contents[LISTING] = listing({name: digest(content) for name, content in contents.items()})
    for name in sorted(contents):
        write_whole(folder / name, contents[name])
    pictures.drawn.save()
    return sorted(folder / name for name in contents)


def assets() -> dict[str, bytes]:
    """Style, scripts and the vendored library, by path below the site's folder."""
    return {f"static/{name}": data for name, data in below(files("benchclaims.report.site") / "static")}


def below(folder: Traversable, prefix: str = "") -> Iterator[tuple[str, bytes]]:
    """The files in a folder of the package and in those inside it, with their paths."""
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            yield from below(entry, f"{prefix}{entry.name}/")
        elif entry.is_file():
            yield prefix + entry.name, entry.read_bytes()


def of_site(folder: Path) -> dict[str, str]:
    """The digests of the files of the site in a folder; refuses a folder that holds files but no site."""
    try:
        if not (folder / LISTING).is_file() and folder.is_dir() and any(folder.iterdir()):
            raise InputError(
                "holds files that are not a site's", where=folder, remedy="choose a new or an empty folder"
            )
    except OSError as error:
        raise unwritable(folder, error) from error
    return listed(folder, LISTING)
