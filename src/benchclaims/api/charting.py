"""Single charts and what goes with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from benchclaims.api.rows import is_path, known_of, table_of
from benchclaims.lengths import TEXT_SIZE

if TYPE_CHECKING:
    from benchclaims.api.rows import Claims
    from benchclaims.literals import ChartKind, PictureFormat, ReadingStatus, Theme, Width
    from benchclaims.report.scope import Scope


def chart(
    claims: Claims = "claims/",
    kind: ChartKind = "factors",
    *,
    task: str | None = None,
    metric: str | None = None,
    min_confidence: float | None = None,
    status: Sequence[ReadingStatus] = (),
    format: PictureFormat = "svg",
    theme: Theme = "light",
    width: Width = "page",
    font_size: float = TEXT_SIZE,
    bare: bool = False,
    names: Mapping[str, str] | None = None,
) -> bytes:
    """One chart of a folder of claim files, or of rows of `load` that were chosen, as the bytes of a file.

    `kind` is `factors`, `kept`, `changes`, `scores`, `map`, `spread`, `time`, `tradeoff`, `baselines` or
    `measured`; `task` and `metric` are ids (None is all); `min_confidence` and `status` choose claims as
    `report` does, and 0 draws readings that are likelier wrong than right, too;
    `format` is `svg`, `png` or `pdf`, `theme` `light` or `dark`,
    `width` `page`, `column` or a length such as `5.5in`, `14cm`, `360pt` (`Length("14cm")` for type
    checkers), `font_size` the size in points of names and values, with which all else goes.  With `bare` it
    is plot and key alone, without title and notes, to stand over its caption in a paper.  Rows that were
    chosen take `names`, those that `benchclaims.report.paper_names` makes of all rows, so that a paper is
    called alike whichever of its claims are drawn.  Raises `UsageError` for an unknown name, and where no
    claims can be shown so, `TableError` for a frame that is no table of claims.

    >>> drawn = chart("claims/", "factors", metric="model-size", format="png")
    >>> drawn.startswith(b"\\x89PNG")
    True
    >>> from benchclaims.api import load
    >>> table = load("claims/")
    >>> chart(table[table.aspect == "speed"], "factors").startswith(b"<?xml")
    True
    """
    from benchclaims.report import drawn

    return drawn(
        table_of(claims), kind, task, metric,
        form=format, theme=theme, width=width, font_size=font_size, bare=bare,
        scope=_scope(claims, min_confidence, status), names=names,
    )  # fmt: skip


def chart_pages(
    claims: Claims = "claims/",
    kind: ChartKind = "factors",
    *,
    task: str | None = None,
    metric: str | None = None,
    min_confidence: float | None = None,
    status: Sequence[ReadingStatus] = (),
    theme: Theme = "light",
    width: Width = "page",
    font_size: float = TEXT_SIZE,
    bare: bool = False,
    caption: str = "text",
    names: Mapping[str, str] | None = None,
) -> list[tuple[bytes, str]]:
    """The chart that `chart` gives as PDF files that each fit on a page, with their captions.

    A chart that is higher than nine inches is in parts that share their axis; `caption` is `text`,
    `markdown`, `html` or `latex`.  Raises as `chart` does.

    >>> pages = chart_pages("claims/2305.02538.yaml", metric="model-size")
    >>> [(picture[:4], caption.partition(":")[0]) for picture, caption in pages]
    [(b'%PDF', 'Model size')]
    """
    from benchclaims.report import printed

    return printed(
        table_of(claims), kind, task, metric,
        theme=theme, width=width, font_size=font_size, bare=bare, caption=caption,
        scope=_scope(claims, min_confidence, status), names=names,
    )  # fmt: skip


def chart_texts(
    claims: Claims = "claims/",
    kind: ChartKind = "factors",
    *,
    task: str | None = None,
    metric: str | None = None,
    min_confidence: float | None = None,
    status: Sequence[ReadingStatus] = (),
    wanted: Sequence[tuple[str, str]],
    bare: bool = False,
    width: Width = "page",
    names: Mapping[str, str] | None = None,
) -> list[str]:
    """Texts that go with a chart: pairs of `caption`, `table` or `bibtex` and its form, such as `latex`.

    The caption of a `bare` chart says how it is read, too.  A LaTeX table stands across both columns of a
    paper where the chart is as wide as one (`width="column"`).  Raises `UsageError` as `chart` does, and for
    a form that there is not.

    >>> caption, = chart_texts("claims/2305.02538.yaml", wanted=[("caption", "text")])
    >>> caption.partition(" The ")[0]
    'All claims: how many times better than the baseline.'
    """
    from benchclaims.report import chart_texts as texts_of

    _, known, table = known_of(claims)
    scope = _scope(claims, min_confidence, status)
    return texts_of(
        table, kind, task, metric, wanted=wanted, papers=known, bare=bare, width=width, scope=scope,
        names=names,
    )  # fmt: skip


def _scope(claims: Claims, min_confidence: float | None, status: Sequence[ReadingStatus]) -> Scope:
    """Which claims a chart is of: rows that were given were chosen by whoever gives them."""
    from benchclaims.report.scope import Scope

    return Scope(None, min_confidence, status, chosen=not is_path(claims))
