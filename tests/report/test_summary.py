"""The page: whole, legible, the same bytes each time, on both papers, whatever the claims are."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from made_up import factor, gain, table
from test_extents import TABLES, check

from benchclaims import api
from benchclaims.errors import UsageError
from benchclaims.model import Paper
from benchclaims.report.comparable import crowded, factors, place, results
from benchclaims.report.ladder import columns
from benchclaims.report.marks.key import UNSURE
from benchclaims.report.marks.spread import spread_lines
from benchclaims.report.panels import spread_part
from benchclaims.report.style import applied
from benchclaims.report.summary import PAPERS, summary
from benchclaims.report.summary.page import page

ROOT = Path(__file__).parents[2]
SILENT = [Paper(f"silent-{number}", None, "") for number in range(12_000)]
FINDINGS = ["Consistency: 3 recomputed, 3 agree, 0 differ of the figures that stand beside their levels."]
QUOTE = "It is 3x faster and 2% more accurate than Slow."


def texts(figure):
    return [text.get_text() for text in figure.texts]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", [*TABLES, "nothing"])
def test_all_labels_are_whole_and_apart(name, paper):
    with applied():
        check(page(table(TABLES.get(name, [])), SILENT, FINDINGS, PAPERS[paper]))


@pytest.mark.parametrize("paper", PAPERS)
def test_all_labels_of_the_repository_are_whole_and_apart(paper):
    with applied():
        check(page(api.load(ROOT / "claims"), SILENT, FINDINGS, PAPERS[paper]))


def test_the_page_says_what_there_is_and_how_to_read_it(mixed):
    placed = crowded(place(mixed))
    with applied():
        said = " ".join(texts(page(mixed, SILENT, FINDINGS, PAPERS["a4"])))
    assert "12,003 papers: 3 with quantitative claims in the abstract and 12,000 without." in said
    assert "How to read this page" in said
    assert "3 recomputed, 3 agree, 0 differ" in said
    for reason in set(placed.loc[placed["kind"] == "", "reason"]):
        assert reason in said


@pytest.mark.parametrize(
    ("measured", "said"),
    [(0, "nothing was measured again"), (1, "1 claim was measured"), (2, "2 claims were measured")],
)
def test_the_page_counts_what_others_measured(measured, said, mixed):
    judged = mixed.assign(n_measured=[1] * measured + [0] * (len(mixed) - measured))
    with applied():
        assert said in " ".join(texts(page(judged, (), (), PAPERS["a4"])))


def test_papers_of_optional_claims_alone_are_counted_as_on_the_other_pages(mixed):
    role = mixed["role"].where(mixed["paper_id"] != "a-third-paper", "optional")
    with applied():
        said = " ".join(texts(page(mixed.assign(role=role), SILENT[:1], (), PAPERS["a4"])))
    parts = "2 with quantitative claims in the abstract, 1 whose claims are all optional and 1 without"
    assert f"4 papers: {parts}." in said


def test_no_claims_are_a_page_too():
    with applied():
        assert "There are no claims yet." in texts(page(table([]), (), (), PAPERS["a4"]))


@pytest.mark.parametrize("form", ["pdf", "svg", "png"])
def test_the_same_claims_give_the_same_bytes(form, mixed):
    first = summary(mixed, form=form)
    assert summary(mixed.sample(frac=1, random_state=1), form=form) == first
    assert not re.search(rb"CreationDate|/Producer|20\d\d-\d\d-\d\dT", first)


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="there is no pdfinfo here")
@pytest.mark.parametrize(("paper", "size"), [("a4", "595.28 x 841.89"), ("letter", "612 x 792")])
def test_it_is_one_page_of_that_size_with_text_to_search(paper, size, mixed, tmp_path):
    file = tmp_path / "summary.pdf"
    file.write_bytes(summary(mixed, paper=paper))
    about = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Pages:\s+1\n", about)
    assert f"{size} pts" in about
    words = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout
    assert "How to read this page" in words


def test_another_paper_is_refused(mixed):
    with pytest.raises(UsageError, match="no paper is called 'a5'; expected one of these: a4, letter"):
        summary(mixed, paper="a5")


def test_another_format_is_refused(mixed):
    with pytest.raises(UsageError, match="no format is called 'gif'; expected one of these: svg, png, pdf"):
        summary(mixed, form="gif")


@pytest.mark.parametrize(
    ("claims", "words"),
    [
        ([factor(2), factor(3), factor(4)], ["blue: better than the baseline"]),
        ([factor(2), factor(3, confidence=0.55), factor(0.4)],
         [UNSURE, "blue: better than the baseline", "orange: worse than the baseline"]),
        ([factor(3, confidence=0.55), gain(1), gain(2)] * 3, ["blue: better in both metrics", UNSURE]),
    ],
)  # fmt: skip
def test_the_page_says_what_hollow_and_coloured_signs_are(claims, words):
    frame = table(
        [
            claim
            | {"paper_id": f"p{place // 3}", "quote": QUOTE, "value_text": text, "start": QUOTE.find(text)}
            for place, claim in enumerate(claims)
            for text in ["3x" if "factor_low" in claim else "2%"]
        ]
    )
    with applied():
        figure = page(frame, (), (), PAPERS["a4"])
    told = " ".join(text.get_text() for ax in [figure, *figure.axes] for text in ax.texts)
    assert [one for one in words if one not in told] == []
    assert ("hollow" in told) == (UNSURE in words)


def crowd(metric, number):
    """Factors of a metric close to each other, with an outlier that makes the axis long."""
    ends = [2 + place / 50 for place in range(number - 1)]
    return [factor(end, metric=metric, paper_id=f"{metric}{rank}") for rank, end in enumerate([*ends, 150])]


def both(number):
    """Statements of quality and efficiency, each of another paper in words that need several lines."""
    for rank in range(number):
        own = {"paper_id": f"b{rank}", "quote": QUOTE, "title": f"Tool{rank}: {'Long ' * 9}"}
        yield factor(3 + rank, **own, value_text="3x", start=QUOTE.find("3x"))
        yield gain(2, **own, value_text="2%", start=QUOTE.find("2%"), baseline="Slow", datasets="ImageNet")


def marks(figure):
    """The signs of claims with their axes, at their heights."""
    return [(ax, line) for ax in figure.axes for line in ax.lines if line.get_gid() in ("value", "bound")]


@pytest.mark.parametrize("step", [1.01, 1.1, 1.18, 1.25])
def test_signs_that_are_moved_apart_stay_within_their_chart(step):
    ends = [*(1.2 * step**place for place in range(14)), 150]
    claims = [
        factor(end, None, "up-to", metric="throughput", paper_id=f"p{place % 11}")
        for place, end in enumerate(ends)
    ]
    with applied():
        figure = page(table(claims), (), (), PAPERS["a4"])
    for ax, line in marks(figure):
        low, high = sorted(ax.get_ylim())
        assert all(low + 0.2 <= y <= high - 0.2 for y in line.get_ydata())


@pytest.mark.parametrize("led", ["", "median "])
@pytest.mark.parametrize("width", range(190, 300, 10))
def test_lines_are_as_high_as_signs_need_on_the_axis_that_these_lines_leave(led, width):
    ends = [1.2 * 1.2**place for place in range(14)]
    frame = place(table([factor(end, metric="latency", paper_id=f"p{end}") for end in [*ends, 150]]))
    lines = spread_part(factors(results(frame)), width, led).lines
    cells = columns(lines, width)
    fitting = spread_lines(factors(results(frame)), cells.room - cells.left - cells.right, led)
    assert [line.height for line in lines] == [line.height for line in fitting]


def test_the_list_of_statements_gives_way_to_the_largest_metrics():
    sizes = {"throughput": 9, "latency": 8, "memory": 7}
    claims = [claim for metric, size in sizes.items() for claim in crowd(metric, size)]
    with applied():
        figure = page(table([*claims, *both(14)]), (), (), PAPERS["a4"])
        check(figure)
    said = [text.get_text() for ax in [figure, *figure.axes] for text in ax.texts]
    assert [metric for metric in sizes if not any(words.startswith(f"{metric} ") for words in said)] == []
    listed = {text.get_text() for ax in figure.axes for text in ax.texts if text.get_text().isdigit()}
    assert f"Not listed: {14 - len(listed)} less efficient." in " ".join(said)
    assert 3 <= len(listed) < 14
    assert {words.split(" ")[0] for words in said if re.match(r"\d+ Tool", words)} <= listed
