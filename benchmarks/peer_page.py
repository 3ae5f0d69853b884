"""The page and the chart that `peers.py` writes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchclaims.report.style import LIGHT, applied
from benchclaims.report.svg import rendered

TOOLS = ("benchclaims, held out", "benchclaims, shipped", "bc.quantities", "quantulum3", "Recognizers-Text")
TABLES = {
    "seeds": "seeds: claims of 166 abstracts",
    "more": "more: claims of 460 abstracts",
    "general English": "general English: quantities of sentences written for the purpose",
    "natural science": "natural science: quantities of 313 paragraphs (MeasEval)",
}
HEAD = """# Beside other tools

<!-- Written by benchmarks/peers.py; run that, do not change this page. -->

[quantulum3](https://pypi.org/project/quantulum3/) and
[Recognizers-Text](https://pypi.org/project/recognizers-text-suite/) read quantities; neither claims to know
which of them a paper claims, so what the first table shows is what knowing that is worth. All read the same
texts in one run:

    pip install "benchclaims[learn,peers]"
    python benchmarks/peers.py --held-out

![Detection, number recall, value and unit of each tool](peers.svg)
"""
CLAIMS = """
## Which numbers are claims

*Precision*, *recall* and *F1* count each number that a tool gives as a claim; recall alone says how many of
the claimed numbers are found at all. *Value* and *unit* are shares of the claims found. `bc.quantities` is
benchclaims without its sense of what a claim is. The 166 abstracts of the seeds are those of 159 papers:
seven stand on two pages.
"""
SHIPPED = """
The shipped weights of benchclaims **have learnt from both tables**: the row *shipped* shows no more than
that they remember. The row *held out* is read by weights fitted without the text (five folds) and without the
texts that were written to be learnt from, with which [reading.md](reading.md) has a hundredth more on the
seeds; compare that one.
"""
UNSEEN = "No held-out row stands here: the command ran without `--held-out`; see [reading.md](reading.md).\n"
NUMBERS = """
## Reading quantities as such

Spans match where they overlap, each once; *span* is the share of them that is the same to the letter. Value
and unit are shares of those matched. The sentences of general English (`benchmarks/english.yaml`) hold
money, temperatures, ages, dimensions, fractions and number words, and numbers that are no quantities
(dates, phone numbers, versions, references). **They were written beside this grammar, which reads all of
them: that row shows no more than that it does.** The paragraphs of natural science are other people's, but
the grammar was mended while looking at them. There, years and dates count as quantities, not every number
is annotated, and the value is compared where the span holds one plain number.

Units are compared by one mapping for all tools, `benchmarks/peer_units.yaml`; a counted noun is no unit.
quantulum3 runs as it comes, without its optional classifier of ambiguous units; of Recognizers-Text run
the recognizers of numbers, percentages, ages, money, dimensions and temperatures.
"""
SPEED = """
## Texts a second

In processor time of one core, by turns in one process: {count} abstracts, median of {runs} runs (lowest
to highest).
"""


class Results(NamedTuple):
    """Figures by table and tool, texts a second (median, lowest, highest) by tool, and what was timed."""

    claims: Mapping[str, Mapping[str, Any]]
    numbers: Mapping[str, Mapping[str, Any]]
    speed: Mapping[str, tuple[float, float, float]]
    timed: int
    runs: int


def write(results: Results, folder: Path) -> list[Path]:
    """Write page and chart; the paths written."""
    page, chart = folder / "peers.md", folder / "peers.svg"
    page.write_text(as_page(results), encoding="utf-8", newline="\n")
    chart.write_bytes(drawn(results))
    return [page, chart]


def as_page(results: Results) -> str:
    """The page as Markdown."""
    unseen = any("benchclaims, held out" in row for row in results.claims.values())
    parts = [HEAD, CLAIMS, *tables(results.claims, ("precision", "recall", "f1", "value", "unit"))]
    parts += [SHIPPED if unseen else SHIPPED.rstrip().rpartition(" The row")[0] + "\n" + UNSEEN]
    parts += [NUMBERS, *tables(results.numbers, ("precision", "recall", "f1", "exact", "value", "unit"))]
    parts += [
        SPEED.format(count=results.timed, runs=results.runs),
        "\n".join(speed_rows(results.speed)) + "\n",
    ]
    return "".join(parts)


def tables(groups: Mapping[str, Mapping[str, Any]], fields: Sequence[str]) -> Iterator[str]:
    """One table a group: a row a tool."""
    for name, rows in groups.items():
        titles = ["span" if field == "exact" else "F1" if field == "f1" else field for field in fields]
        count = next(iter(rows.values())).wanted
        yield f"\n| {TABLES[name]} ({count}) | {' | '.join(titles)} |\n| --- |{' ---: |' * len(fields)}\n"
        for tool, figures in rows.items():
            yield f"| {tool} | {' | '.join(f'{getattr(figures, field):.2f}' for field in fields)} |\n"


def speed_rows(speed: Mapping[str, tuple[float, float, float]]) -> Iterator[str]:
    """The table of texts a second."""
    yield "\n| | texts a second | |\n| --- | ---: | --- |"
    for tool, (median, low, high) in speed.items():
        yield f"| {tool} | {median:,.0f} | ({low:,.0f} to {high:,.0f}) |"


MEASURES = {"f1": "detection F1", "recall": "numbers found", "value": "value right", "unit": "unit right"}
STEP = 0.185
"""Rows between the tools of one measure: each has a place of its own, so that equal shares hide none."""


def drawn(results: Results) -> bytes:
    """The chart: one panel a table, one band a measure, in it one row a tool."""
    from matplotlib.figure import Figure

    groups = {**results.claims, **results.numbers}
    with applied():
        figure = Figure(figsize=(7, 0.95 + 2.0 * len(groups)), facecolor=LIGHT.surface)
        panels = figure.subplots(len(groups), 1, sharex=True, squeeze=False)[:, 0]
        marks: dict[str, Any] = {}
        for panel, (name, rows) in zip(panels, groups.items(), strict=True):
            marks |= draw_panel(panel, TABLES[name], rows)
        panels[-1].set_xlabel("share, 0 to 1")
        ordered = [tool for tool in TOOLS if tool in marks]
        figure.legend(
            [marks[tool] for tool in ordered], ordered, loc="upper center", ncols=5, frameon=False, fontsize=7
        )
        height = figure.get_size_inches()[1]
        figure.subplots_adjust(left=0.14, right=0.98, top=1 - 0.55 / height, bottom=0.42 / height, hspace=0.2)
        said = "Detection F1, recall, value and unit accuracy of benchclaims and its peers on each table."
        return rendered(figure, "svg", "benchclaims beside other tools", said)


STYLES = {
    "benchclaims, held out": ("o", LIGHT.better, LIGHT.better),
    "benchclaims, shipped": ("o", LIGHT.surface, LIGHT.better),
    "bc.quantities": ("D", LIGHT.surface, LIGHT.better),
    "quantulum3": ("s", LIGHT.worse, LIGHT.worse),
    "Recognizers-Text": ("^", LIGHT.unknown, LIGHT.unknown),
}


def draw_panel(panel: Any, title: str, rows: Mapping[str, Any]) -> dict[str, Any]:
    """One table's marks, and a handle for each tool."""
    panel.set_title(title, loc="left", fontsize=7.5)
    panel.set_xlim(-0.02, 1.02)
    panel.set_ylim(len(MEASURES) - 0.5, -0.5)
    panel.set_yticks(range(len(MEASURES)), list(MEASURES.values()))
    panel.tick_params(axis="y", length=0)
    for edge in range(1, len(MEASURES)):
        panel.axhline(edge - 0.5, color=LIGHT.grid, linewidth=0.8, zorder=0)
    return {
        tool: draw_tool(panel, tool, figures, STEP * (place - (len(rows) - 1) / 2))
        for place, (tool, figures) in enumerate(rows.items())
    }


def draw_tool(panel: Any, tool: str, figures: Any, shift: float) -> Any:
    """One tool's share of each measure, by so much of a band below its middle."""
    marker, fill, edge = STYLES[tool]
    shares = [getattr(figures, field) for field in MEASURES]
    heights = [place + shift for place in range(len(MEASURES))]
    (handle,) = panel.plot(
        shares, heights, marker, color=edge, markerfacecolor=fill, markersize=3.8, clip_on=False
    )
    return handle
