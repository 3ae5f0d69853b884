"""A chart's caption for a paper or a page, made of the chart's own numbers."""

from __future__ import annotations

import html
from textwrap import wrap

from benchclaims.choices import known
from benchclaims.report.charts import Chart
from benchclaims.table.latex import latex
from benchclaims.texts import in_markdown

LETTER, LINE, AROUND = 5.0, 12.0, 22.0
"""Points that a letter, a line and the space around a caption take in a paper of ten points."""


def height(words: str, width: float) -> float:
    """About how many points a caption takes under a figure `width` points wide, in a paper.

    >>> height("Speed: how many times better than the baseline.", 252.0)
    46.0
    """
    return len(wrap(f"Figure 10: {words}", int(width / LETTER))) * LINE + AROUND


def caption(chart: Chart, form: str = "text") -> str:
    r"""What a chart shows, its main fact, what is left out and why; as `text`, `markdown`, `html` or `latex`.

    Of a bare chart it says how that is read, too.  HTML is a `figcaption`;
    LaTeX is a `\caption` with a `\label`.
    """
    words = chart.caption()
    made = {
        "text": words,
        "markdown": in_markdown(words),
        "html": f'<figcaption id="caption-{html.escape(chart.slug)}">{html.escape(words)}</figcaption>',
        "latex": f"\\caption[{latex(chart.title)}]{{{latex(words)}}}\n\\label{{fig:{chart.slug}}}",
    }
    known("form of a caption", form, made)
    return made[form] + "\n"
