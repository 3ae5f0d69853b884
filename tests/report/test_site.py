"""The site as files: links lead somewhere, text is to the letter, nothing runs, the bytes stay the same."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import made_up
import pandas as pd
import pytest
import site_made_up
from hypothesis import given
from hypothesis import strategies as st

from benchclaims.errors import InputError
from benchclaims.report import write as write_report
from benchclaims.report.charts import Chart
from benchclaims.report.comparable import place
from benchclaims.report.site import write
from benchclaims.report.site.address import outward, page_name
from benchclaims.report.site.data import literal
from benchclaims.report.site.marks import passages
from benchclaims.report.site.rows import row, rows
from benchclaims.table.identity import claim_id

VOID = {"meta", "link", "img", "input", "source", "path", "rect", "circle"}


class Page(HTMLParser):
    """What tests ask of a page: its elements in order, its ids, its links, its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words, self.open = "", list[str]()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.open += [] if tag in VOID else [tag]

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data

    def all_of(self, name: str) -> list[str]:
        """The values of an attribute."""
        return [
            value or "" for _, attributes in self.elements for key, value in attributes.items() if key == name
        ]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the made-up papers."""
    made = tmp_path_factory.mktemp("site") / "site"
    frame = site_made_up.claims()
    findings = {"2401.00001": ["A <finding>."], frame["claim_id"][0]: ["Another one."]}
    write(frame, made, papers=site_made_up.papers(), findings=findings)
    return made


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of hostile text."""
    made = tmp_path_factory.mktemp("hostile") / "site"
    frame, papers = site_made_up.hostile()
    said = {name: [site_made_up.HOSTILE] for name in (papers[0].id, *frame["claim_id"])}
    write(frame, made, papers=papers, findings=said)
    return made


def pages(folder: Path) -> dict[Path, Page]:
    return {path: Page(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.html"))}


def test_a_paper_without_a_title_goes_by_its_system_and_its_number(tmp_path: Path) -> None:
    frame = made_up.table([made_up.factor(2.5, paper_id="2310.03294", title=None, subject="LightSeq")] * 2)
    unnamed = site_made_up.paper("2310.07918", None, "Nothing.", None)
    numbers = [replace(unnamed, id=number, arxiv_id=number) for number in ("2310.03294", "2310.07918")]
    write(frame, tmp_path, papers=numbers)
    listed = Page((tmp_path / "papers.html").read_text("utf-8")).words
    assert "LightSeq (arXiv 2310.03294)" in listed
    assert "arXiv 2310.07918" in listed
    assert "<h1>LightSeq (arXiv 2310.03294)</h1>" in (tmp_path / "papers" / "2310.03294.html").read_text(
        "utf-8"
    )


def test_a_factor_stands_only_where_charts_have_one() -> None:
    """Of two levels (62 → 20 hours) charts make none, so the site does not; nor of quality in per cent."""
    known = {"factor_low": 3.1, "factor_high": 3.1, "factor_qualifier": "exact"}
    hours = {"metric": "training-time", "family": "efficiency", "unit": "hour"}
    claims = [made_up.level(20.0, 62.0, **hours, **known), made_up.gain(2.0, **known), made_up.factor(2.5)]
    shown = rows(place(made_up.table(claims)), {"2401.00001": "Swift"})
    assert [(one.claim, one.factor) for one in shown] == [
        ("62 → 20 hours", ""),
        ("+2 pp", ""),
        ("2.5×", "2.5×"),
    ]


@pytest.mark.parametrize("site", ["folder", "hostile"])
def test_every_link_leads_somewhere(site: str, request: pytest.FixtureRequest) -> None:
    folder = request.getfixturevalue(site)
    found = pages(folder)
    for path, page in found.items():
        ids = page.all_of("id")
        assert len(ids) == len(set(ids)), f"{path.name} has an id twice"
        for link in [*page.all_of("href"), *page.all_of("src"), *page.all_of("srcset")]:
            if link.startswith("https://"):
                continue
            address, _, part = link.partition("#")
            target = (path.parent / address).resolve() if address else path
            assert target.is_file(), f"{path.name} links to {link}"
            if part and "=" not in part:
                assert part in found[target].all_of("id"), f"{path.name} links to {link}"


def test_a_claim_is_marked_and_linked_both_ways(folder: Path) -> None:
    page = pages(folder)[folder / "papers" / "2401.00001.html"]
    marks = {name for name in page.all_of("id") if name.startswith("c-")}
    cards = {name for name in page.all_of("id") if name.startswith("r-")}
    assert {mark[2:] for mark in marks} == {card[2:] for card in cards} != set()
    assert {f"#{name}" for name in marks | cards} <= set(page.all_of("href"))
    for words in (
        "several small doubts",
        "Another one.",
        "more than one metric is near",
        "A <finding>.",
        "Ada Example",
        "0.60",
    ):
        assert words in page.words


def test_papers_without_claims_have_a_page(folder: Path) -> None:
    assert "No quantitative claim" in pages(folder)[folder / "papers" / "what-a-claim-is.html"].words


def test_rejected_claims_are_in_no_topic(folder: Path) -> None:
    assert not list((folder / "metrics").glob("*charm*"))
    assert "rejected" in pages(folder)[folder / "papers" / "2302.00002.html"].words


def test_pages_say_what_they_count_and_it_adds_up(tmp_path: Path) -> None:
    frame = site_made_up.claims()
    frame.loc[1, "role"] = "optional"
    alone = site_made_up.claims().iloc[:1].assign(paper_id="x", claim_id="x#00000001", role="optional")
    write(pd.concat([frame, alone]), tmp_path / "site", papers=site_made_up.papers())
    made = {path.name: " ".join(page.words.split()) for path, page in pages(tmp_path / "site").items()}
    assert (
        "Of these 7 claims 4 are results (which the other pages count), 2 optional and 1 rejected in review: "
        "choose by role and status."
    ) in made["claims.html"]
    assert (
        "4 papers: 2 with quantitative claims in the abstract, 1 whose claims are all optional and 1 without."
        in (made["papers.html"])
    )
    assert "2024-01-05 · 2 claims" in made["index.html"]


def test_hostile_text_is_only_text(hostile: Path) -> None:
    for path, page in pages(hostile).items():
        assert page.open == [], f"{path.name} is broken"
        for tag, attributes in page.elements:
            assert tag != "script" or set(attributes) == {"src", "defer"}
            assert not any(name.startswith("on") for name in attributes)
            assert not any((value or "").startswith("javascript:") for value in attributes.values())
        assert "49" not in page.words.replace(site_made_up.HOSTILE, "")


def test_the_data_hold_every_claim_and_end_no_script(hostile: Path) -> None:
    text = (hostile / "data" / "claims.js").read_text(encoding="utf-8")
    assert "<" not in text
    data = json.loads(text.removeprefix("window.benchclaims=").removesuffix(";\n"))
    assert len(data["rows"]) == 3
    assert {len(values) for values in data["rows"]} == {len(data["columns"])}


def test_a_second_run_writes_the_same_bytes_and_removes_what_is_gone(tmp_path: Path) -> None:
    folder, frame = tmp_path / "site", site_made_up.claims()
    first = write(frame, folder, papers=site_made_up.papers(), cache=tmp_path / "cache")
    before = {path: path.read_bytes() for path in first}
    assert write(frame, folder, papers=site_made_up.papers(), cache=tmp_path / "cache") == first
    assert {path: path.read_bytes() for path in first} == before
    fewer = write(frame[frame["paper_id"] == "2302.00002"], folder, cache=tmp_path / "cache")
    assert sorted(path for path in folder.rglob("*") if path.is_file()) == fewer
    assert set(fewer) < set(first)


def test_charts_of_the_same_data_are_not_drawn_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    frame, drawn = site_made_up.claims(), list[str]()
    first = {path: path.read_bytes() for path in write(frame, tmp_path / "site", cache=tmp_path / "cache")}
    figure = Chart.figure
    monkeypatch.setattr(Chart, "figure", lambda chart, *how: drawn.append(chart.slug) or figure(chart, *how))
    again = {path: path.read_bytes() for path in write(frame, tmp_path / "site", cache=tmp_path / "cache")}
    assert again == first
    assert drawn == []
    changed = frame.assign(confidence=[0.5, *frame["confidence"].iloc[1:]])
    write(changed, tmp_path / "site", cache=tmp_path / "cache")
    assert 0 < len(set(drawn)) < sum(path.suffix == ".svg" for path in first) / 2


def test_no_claims_make_a_site_too(tmp_path: Path) -> None:
    write(site_made_up.claims().iloc[:0], tmp_path / "site")
    assert "0" in pages(tmp_path / "site")[tmp_path / "site" / "index.html"].words


def test_a_folder_of_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("years of work")
    with pytest.raises(InputError, match="not a site's"):
        write(site_made_up.claims(), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.tex"]


def test_a_list_of_files_that_no_site_wrote_removes_none(tmp_path: Path) -> None:
    (tmp_path / "files.txt").write_text("thesis.tex\nfiles.txt\n")
    (tmp_path / "thesis.tex").write_text("years of work")
    with pytest.raises(InputError, match="not a site's"):
        write(site_made_up.claims(), tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["files.txt", "thesis.tex"]


def test_the_folder_of_a_report_is_no_site(tmp_path: Path) -> None:
    write_report(site_made_up.claims(), tmp_path, only="overview-map")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(InputError, match="not a site's"):
        write(site_made_up.claims(), tmp_path)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("name", ["papers/2401.00001.html", "notes.txt"])
def test_what_somebody_wrote_into_a_site_stays(name: str, tmp_path: Path) -> None:
    frame, cache = site_made_up.claims(), tmp_path / "cache"
    write(frame, tmp_path / "site", cache=cache)
    (tmp_path / "site" / name).write_text("mine")
    fewer = write(frame[frame["paper_id"] == "2302.00002"], tmp_path / "site", cache=cache)
    assert tmp_path / "site" / name not in fewer
    assert (tmp_path / "site" / name).read_text() == "mine"


def test_without_its_abstract_a_claim_keeps_its_sentence() -> None:
    claims = [row(claim, defaultdict(str)) for claim in placed(site_made_up.claims())[:3]]
    shown = passages("", claims)
    assert [passage.whole for passage in shown] == [False, False]
    assert "".join(piece.text for piece in shown[0].pieces) == claims[0].cells["quote"]
    other = passages("Another text.", claims)
    assert [passage.whole for passage in other] == [True, False, False]
    assert not other[0].claims


def test_without_its_abstract_the_value_that_is_meant_is_marked() -> None:
    quote = "2x on A, 2x on B"
    ids = [claim_id("2401.00001", quote, "2x", ordinal) for ordinal in (0, 1)]
    frame = site_made_up.claims().head(2).assign(claim_id=ids, quote=quote, value_text="2x")
    (shown,) = passages("", [row(claim, defaultdict(str)) for claim in placed(frame)])
    assert [piece.text for piece in shown.pieces] == ["2x", " on A, ", "2x", " on B"]


def placed(frame: pd.DataFrame) -> list[dict[str, object]]:
    from benchclaims.report.comparable import place, records

    return records(place(frame))


def test_latex_in_the_names_of_data_sets_is_shown_as_text(tmp_path: Path) -> None:
    frame = site_made_up.claims().assign(datasets="$D^2$; H$_2$O")
    written = [path for path in write(frame, tmp_path) if path.suffix == ".html"]
    for folder in ("papers", "tasks", "metrics"):
        words = [Page(path.read_text("utf-8")).words for path in written if path.parent.name == folder]
        assert any("D²; H₂O" in one for one in words)
        assert not any("$" in one for one in words)
    assert '"$D^2$; H$_2$O"' in (tmp_path / "data" / "claims.js").read_text("utf-8")


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(1, 12)), max_size=6))
def test_marked_text_is_the_text(places: list[tuple[int, int]]) -> None:
    text = site_made_up.SWIFT
    claim = placed(site_made_up.claims())[0]
    made = [
        claim | {"start": start, "end": start + size, "value_text": text[start : start + size],
                 "claim_id": f"x#{number:08x}"}
        for number, (start, size) in enumerate(places)
    ]  # fmt: skip
    shown = passages(text, [row(one, defaultdict(str)) for one in made])
    assert "".join(piece.text for piece in shown[0].pieces) == text
    begun = [claim.anchor for piece in shown[0].pieces for claim in piece.first]
    assert sorted(begun) == [f"{number:08x}" for number in range(len(places))]


@given(st.lists(st.text(), unique=True, max_size=8))
def test_pages_have_safe_names_of_their_own(ids: list[str]) -> None:
    names = [page_name(identity) for identity in ids]
    assert len({name.casefold() for name in names}) == len(ids)
    assert all(name.isascii() and not set(name) & set('/\\:?#%<>"| \n') for name in names)


@given(st.text())
def test_only_the_web_is_linked(text: str) -> None:
    assert outward(text) in ("", text)
    assert not outward(f"javascript:{text}")
    assert not outward(f" https://{text}")


@given(st.text())
def test_data_are_safe_in_any_script(text: str) -> None:
    assert json.loads(literal(text)) == text
    assert not set(literal(text)) & set("<>&\u2028\u2029")


def test_a_paper_shows_what_others_measured(tmp_path: Path) -> None:
    frame, measured = site_made_up.measured()
    write(frame, tmp_path / "site", papers=site_made_up.papers(), measured=measured)
    page = pages(tmp_path / "site")[tmp_path / "site" / "papers" / "2401.00001.html"]
    said = " ".join(page.words.split())
    assert "2.3× (median of 2) ✗ not reproduced tolerance 5%" in said
    assert "2×, Ann Lee, 2026-11-21, 1 GPU, code at 1a2b3c4d5e6f: ✗ not reproduced" in said
    assert site_made_up.HOSTILE.split("<!--")[0] in page.words
    assert page.all_of("href").count("https://example.org/a") == 1
    assert not any(link.startswith("javascript:") for link in page.all_of("href"))
    method = (tmp_path / "site" / "method.html").read_text(encoding="utf-8")
    assert "2 claims carry measurements by others" in method
    assert "Nothing was measured again" not in method


def test_without_measurements_nothing_is_said_of_them(folder: Path) -> None:
    assert "Verdict" not in pages(folder)[folder / "claims.html"].words
    assert "Measured" not in pages(folder)[folder / "papers" / "2401.00001.html"].words
    assert "Nothing was measured again" in pages(folder)[folder / "method.html"].words
