"""A chart's caption for a paper or a page, made of the chart's own numbers."""

from __future__ import annotations

import html

from benchclaims.choices import known
from benchclaims.report.charts import Chart
from benchclaims.table.latex import latex
from benchclaims.texts import in_markdown


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
