"""What a report writes, and what is drawn."""

from __future__ import annotations

import re
from csv import DictReader
from xml.etree import ElementTree

import pytest
from made_up import THREE, contents, factor, gain, level, measured, table
from matplotlib.text import Text

from benchclaims.errors import UsageError
from benchclaims.model import Paper
from benchclaims.report import chart, write
from benchclaims.report.comparable import records
from benchclaims.report.measured import both
from benchclaims.report.request import drawn, request


def names(paths, folder):
    return [path.relative_to(folder).as_posix() for path in paths]


def test_a_report_is_a_page_with_charts_and_their_tables(tmp_path, undrawn):
    written = names(write(table(THREE), tmp_path), tmp_path)
    assert "README.md" in written
    assert {"charts/factors-speed.svg", "tables/factors-speed.csv", "tables/left-out.csv"} <= set(written)
    assert sorted(contents(tmp_path)) == sorted([*written, ".files.sha256"])


def test_the_page_reads_as_it_did(mixed, tmp_path, file_regression, undrawn):
    write(mixed, tmp_path, papers=[Paper("silent", "A Silent Paper: none", "", date="2024-03-01")])
    file_regression.check((tmp_path / "README.md").read_text(encoding="utf-8"), extension=".md")


def test_a_value_that_no_axis_reaches_is_in_the_tables_and_said_not_to_be_drawn(tmp_path):
    far = [factor(1e308, claim_id="far#1"), gain(-1e308, claim_id="far#2"), level(1e308, claim_id="far#3")]
    write(table([*THREE, *far]), tmp_path)
    everything, left, speed = (
        (tmp_path / "tables" / f"{name}.csv").read_text(encoding="utf-8")
        for name in ("claims", "left-out", "factors-speed")
    )
    assert all(f"far#{number}" in text for number in (1, 2, 3) for text in (everything, left))
    assert "far#" not in speed
    page = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "- 3 claims too large or too small for any axis" in page


def test_a_value_nearer_to_zero_than_any_axis_reaches_is_said_not_to_be_drawn(tmp_path):
    near = [level(5e-324, claim_id="near#1"), level(5e-324, 2.0, claim_id="near#2"), gain(5e-324)]
    write(table([level(2.7, 4.1), level(3.5), *near]), tmp_path, only="scores-*")
    (text,) = (path.read_text(encoding="utf-8") for path in (tmp_path / "tables").glob("scores-*"))
    assert "near#" not in text


def test_every_link_of_the_page_leads_somewhere(mixed, tmp_path, undrawn):
    write(mixed, tmp_path)
    links = re.findall(r"\]\(((?!https?:)[^)]+)\)", (tmp_path / "README.md").read_text(encoding="utf-8"))
    assert links
    assert all((tmp_path / link).is_file() for link in links)


def test_the_url_of_a_paper_is_no_markup(tmp_path, undrawn):
    url = "https://x.org/a|b) <img src=x>\\"
    papers = [Paper("silent", "A Silent Paper", "", url=url)]
    write(table([factor(2, url=url)]), tmp_path, papers=papers)
    page = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert page.count("](https://x.org/a%7Cb%29%20%3Cimg%20src=x%3E%5C) |") == 3


def test_the_table_of_all_claims_says_how_sure_each_is(mixed, tmp_path, undrawn):
    write(mixed.assign(doubts="metric; baseline"), tmp_path)
    with (tmp_path / "tables" / "claims.csv").open(encoding="utf-8") as stream:
        rows = list(DictReader(stream))
    assert {(row["confidence"], row["doubts"]) for row in rows} == {("0.9", "metric; baseline")}
    assert {row["improvement"] for row in rows} == {"better", "worse", "unknown"}


def test_only_some_charts(tmp_path):
    written = write(table(THREE), tmp_path, only=["factors", "scores-*"], formats=["png"])
    assert {path.suffix for path in written} == {".png", ".csv"}
    assert not (tmp_path / "README.md").exists()
    assert {path.stem.split("-")[0] for path in written} == {"factors", "scores"}


def test_since_a_day(tmp_path, undrawn):
    late = [factor(value, date="2025-01-01", paper_id="late") for value in (2, 3, 4)]
    write(table(THREE + late), tmp_path, since="2024-06")
    assert (tmp_path / "README.md").read_text(encoding="utf-8").count("3 claims of 1 paper") >= 1
    assert "\nPapers since 2024-06. 3 claims" in (tmp_path / "README.md").read_text(encoding="utf-8")
    with pytest.raises(UsageError, match="no claim is of a paper since 2030; expected 2024-01-05 or earlier"):
        write(table(THREE), tmp_path, since="2030")
    with pytest.raises(UsageError, match="no date"):
        write(table(THREE), tmp_path, since="yesterday")


def test_a_paper_of_some_day_of_a_year_may_be_since_a_month_of_it(tmp_path, undrawn):
    vague = [factor(value, date="2023", paper_id="vague") for value in (2, 3, 4)]
    write(table([*THREE, *vague]), tmp_path, since="2023-05", markup=["markdown"])
    caption = (tmp_path / "captions" / "factors-speed.md").read_text(encoding="utf-8")
    assert "Papers since 2023-05. Shows 6 claims of 2 papers." in caption


def test_one_format_may_be_given_as_a_text(tmp_path, undrawn):
    written = names(write(table(THREE), tmp_path, "png", markup="html"), tmp_path)
    assert {"charts/factors-speed.png", "captions/factors-speed.html"} <= set(written)


def test_no_claims_at_all(tmp_path, undrawn):
    write(table([]), tmp_path, papers=[Paper("one", "One Paper", "")])
    page = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "| One Paper |  | no quantitative claim found |" in page


def test_a_paper_of_optional_claims_is_none_without_and_all_papers_add_up(tmp_path, undrawn):
    kept = factor(2, role="optional", paper_id="p2", title="Kept")
    refused = factor(2, status="rejected", paper_id="p3", title="Refused")
    claims = [*THREE, factor(7, role="optional"), kept, refused]
    write(table(claims), tmp_path, papers=[Paper("one", "One Paper", "")])
    page = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "8 claims of 1 paper" in page
    assert (
        "In 2 further papers all claims are optional or rejected in review; "
        "in 1 further paper no quantitative claim was found."
    ) in page
    assert page.count("no quantitative claim found |") == 1
    for title, cell in [
        ("Kept", "1 optional"),
        ("Refused", "1 rejected in review"),
        ("Swift.*", "8, 1 optional"),
    ]:
        assert re.search(rf"\[{title}\].*\| {cell} \|\n", page)


def test_the_rows_of_all_claims_add_up_to_those_that_the_page_counts(tmp_path, undrawn):
    write(table([*THREE, factor(7, role="optional"), factor(2, status="rejected")]), tmp_path)
    page = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert (
        "Of its 10 rows 8 are results (which this page counts), 1 optional and 1 rejected in review: "
        "see its columns `role` and `status`."
    ) in page
    with (tmp_path / "tables" / "claims.csv").open(encoding="utf-8") as file:
        rows = list(DictReader(file))
    assert len(rows) == 10
    assert sum(row["role"] == "result" and row["status"] != "rejected" for row in rows) == 8


def test_findings_have_their_section(tmp_path, undrawn):
    write(table(THREE[:3]), tmp_path, findings=["Swift: 2x, yet 3x in the table"])
    assert "## Findings\n\n- Swift: 2x" in (tmp_path / "README.md").read_text(encoding="utf-8")


def test_hostile_text_stays_text(tmp_path):
    bad = '<script>alert(1)</script> | ](x) "&'
    claims = [factor(value, title=bad, baseline=bad, subject=bad, datasets=bad) for value in (2, 3, 4)]
    write(table(claims), tmp_path)
    assert "<script" not in (tmp_path / "README.md").read_text(encoding="utf-8")
    for picture in tmp_path.glob("charts/*.svg"):
        tree = ElementTree.parse(picture)
        assert not list(tree.iter("{http://www.w3.org/2000/svg}script"))


def test_a_chart_says_what_it_shows_to_those_who_do_not_see_it():
    data = drawn(table(THREE), "factors", form="svg").decode("utf-8")
    tree = ElementTree.fromstring(data)
    space = "{http://www.w3.org/2000/svg}"
    assert tree.get("role") == "img"
    assert "times better" in tree.find(f"{space}title").text
    assert "Shows 3 claims of 1 paper" in tree.find(f"{space}desc").text
    assert "prefers-color-scheme" in tree.find(f"{space}style").text
    assert not re.search(r"20\d\d-\d\d-\d\dT|matplotlib\.org", data)


@pytest.mark.parametrize(("form", "magic"), [("png", b"\x89PNG"), ("pdf", b"%PDF"), ("svg", b"<?xml")])
def test_a_chart_in_each_format_is_the_same_each_time(form, magic):
    first, second = (drawn(table(THREE), "factors", metric="inference-speed", form=form) for _ in range(2))
    assert first == second
    assert first.startswith(magic)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["factors", "changes", "scores", "map", "spread"])
def test_every_kind_of_chart_in_both_themes(kind, theme):
    figure = chart(table(THREE), kind, theme=theme, width="column")
    assert figure.get_size_inches()[0] == 3.5


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_claimed_against_measured_is_a_chart(theme):
    figure = chart(table(measured()), "measured", theme=theme)
    words = {text.get_text() for text in figure.findobj(Text)}
    assert {"Reproduced", "Within the stated bound", "Not reproduced", "Other direction"} <= words
    marks = [line for axes in figure.axes for line in axes.lines if line.get_gid() == "measured"]
    assert len(marks) == 6 + 4, "a mark a claim, and in the key one a verdict"


def test_a_measured_chart_says_how_often_which_verdict():
    made = request(table(measured()), "measured")
    assert made.fact == (
        "6 claims measured by others: 2 reproduced, 1 within the stated bound, 1 not reproduced and "
        "2 in the other direction (tolerance 5%)."
    )
    assert "Left out: 1 claim without a place on an axis." in made.note()
    assert [both(claim) for claim in records(made.shown)][:4] == [
        "2.5×, measured 2.45× (median of 3)", "up to 5.6×, measured 5.1×", "2–3×, measured 0.9×",
        "+1.5 pp, measured +0.2 pp (median of 2)",
    ]  # fmt: skip


def test_the_page_shows_what_was_measured_only_where_something_was(tmp_path, undrawn):
    for number, (claims, there) in enumerate([(measured(), True), (THREE, False)]):
        write(table(claims), tmp_path / str(number))
        page = (tmp_path / str(number) / "README.md").read_text(encoding="utf-8")
        assert ("## Claimed against measured" in page) == there
        assert ("nothing was measured again" in page) != there
        assert (tmp_path / str(number) / "charts" / "measured.svg").exists() == there


def test_progress_counts_the_charts(tmp_path, undrawn):
    told = []
    write(table(THREE), tmp_path, only=["factors", "changes"], progress=lambda *told_of: told.append(told_of))
    assert told == [("drawing charts", done, 2) for done in range(3)]


def test_a_page_of_pngs_shows_pngs(tmp_path, undrawn):
    write(table(THREE[:3]), tmp_path, formats=["png"])
    assert "](charts/factors-speed.png)" in (tmp_path / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        ([factor(2, status="reviewed")], "People reviewed all of these readings."),
        (
            [factor(2, status="reviewed"), factor(3, status="extracted", confidence=0.4)],
            "People reviewed 1 of these 2 readings: the others are as a program made them, 1 of them "
            "likelier wrong than right (a confidence below 0.5), which are in no chart, median or count "
            "below.",
        ),
        (
            [factor(2, status="extracted", confidence=0.9)],
            "Nobody reviewed these readings: they are as a program made",
        ),
    ],
)
def test_the_page_says_how_many_readings_people_reviewed(tmp_path, undrawn, claims, said):
    write(table(claims), tmp_path)
    assert said in (tmp_path / "README.md").read_text(encoding="utf-8")
