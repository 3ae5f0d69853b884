"""The site in a real browser: what readers do with it, with mouse, keyboard, phone and screen reader."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import site_made_up
from browser import axe, visit
from made_up import level, table

from benchclaims.report.site import write

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
AS_LISTED = ("2.5×", "up to 40% lower", "+1.5 pp", "4.1 → 2.7", "4.1", "3×")
"""All claims, newest paper first, in the order of the text."""
PAGES = (
    "index.html", "claims.html", "tasks.html", "metrics.html", "papers.html", "method.html",
    "tasks/llm-inference.html", "metrics/fid.html", "papers/2401.00001.html", "papers/what-a-claim-is.html",
)  # fmt: skip


@pytest.fixture(scope="module")
def folder(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("site") / "site"
    write(site_made_up.claims(), made, papers=site_made_up.papers())
    return made


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with visit(browser) as opened:
        yield opened


def wait_for(page: Page, *values: str) -> None:
    """Wait until the table of all claims shows these values, in this order."""
    there = "[...document.querySelectorAll('#claims .value')].map(value => value.innerText)"
    page.wait_for_function(f"values => values.join() === {there}.join()", arg=list(values))


def opened(page: Page, folder: Path, address: str) -> Page:
    page.goto(f"{folder.as_uri()}/{address}")
    return page


def test_search_from_the_overview(page: Page, folder: Path) -> None:
    opened(page, folder, "index.html").get_by_label("Search all claims").fill("TriviaQA gains")
    page.get_by_role("button", name="Search").click()
    page.wait_for_url("**/claims.html?q=TriviaQA+gains*")
    wait_for(page, "+1.5 pp")


def test_words_are_searched_in_any_order_and_case(page: Page, folder: Path) -> None:
    opened(page, folder, "claims.html").get_by_label("Search").fill("SLOW cifar-10")
    page.get_by_text("1 to 2 of 2 claims").wait_for()
    assert "q=SLOW+cifar-10" in page.url
    page.get_by_label("Search").fill("nobody says this")
    page.get_by_text("No claim fits").wait_for()


def test_filters_narrow_and_clear(page: Page, folder: Path) -> None:
    opened(page, folder, "claims.html")
    wait_for(page, *AS_LISTED)
    page.get_by_label("Task", exact=True).select_option(label="Image generation (3)")
    page.get_by_label("Status").select_option("extracted")
    page.get_by_label("Form").select_option("score")
    wait_for(page, "4.1 → 2.7")
    assert page.url.endswith("#task=image-generation&form=score&status=extracted")
    page.get_by_role("button", name="Clear all").click()
    page.get_by_text("1 to 6 of 6 claims").wait_for()
    assert "#" not in page.url


def test_claims_are_filtered_by_role_and_the_export_has_it(page: Page, tmp_path: Path) -> None:
    frame = site_made_up.claims()
    frame.loc[1, "role"] = "optional"
    write(frame, tmp_path / "site", papers=site_made_up.papers())
    opened(page, tmp_path / "site", "claims.html")
    page.get_by_label("Role").select_option(label="Optional (1)")
    wait_for(page, "up to 40% lower")
    assert page.url.endswith("#role=optional")
    assert page.locator("#claims .tag").inner_text() == "optional"
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download as CSV").click()
    text = Path(waiting.value.path()).read_text(encoding="utf-8-sig")
    assert [row["role"] for row in csv.DictReader(io.StringIO(text, newline=""))] == ["optional"]


def test_claims_are_filtered_by_verdict(page: Page, tmp_path: Path) -> None:
    frame, measured = site_made_up.measured()
    write(frame, tmp_path / "site", papers=site_made_up.papers(), measured=measured)
    opened(page, tmp_path / "site", "claims.html")
    page.get_by_label("Verdict").select_option(label="Not reproduced (1)")
    wait_for(page, "2.5×")
    assert page.url.endswith("#verdict=not-reproduced")
    assert page.locator(".verdict").inner_text() == "✗ not reproduced"
    assert "2.3× (median of 2)" in page.locator("#claims tbody").inner_text()
    page.get_by_label("Verdict").select_option("none")
    page.get_by_text("1 to 4 of 4 claims").wait_for()
    assert page.locator(".verdict").count() == 0


def test_a_phone_shows_the_words_of_a_claim(browser: Browser, folder: Path) -> None:
    with visit(browser, **PHONE) as page:
        opened(page, folder, "claims.html#metric=fid")
        wait_for(page, "4.1 → 2.7")
        assert page.locator("#claims td.quote .clip").bounding_box()["width"] > 150


def test_sorting_by_keyboard_is_told_and_kept(page: Page, folder: Path) -> None:
    opened(page, folder, "claims.html")
    header = page.get_by_role("columnheader", name=re.compile("^Factor"))
    page.get_by_role("button", name=re.compile("^Factor")).focus()
    page.keyboard.press("Enter")
    by_factor = ("3×", "2.5×", "up to 40% lower", "4.1", "4.1 → 2.7", "+1.5 pp")
    wait_for(page, *by_factor)
    assert header.get_attribute("aria-sort") == "descending"
    assert page.url.endswith("#sort=factor%3Adesc")
    page.reload()
    wait_for(page, *by_factor)


def test_a_phone_sorts_by_a_field(browser: Browser, folder: Path) -> None:
    with visit(browser, **PHONE) as page:
        opened(page, folder, "claims.html#form=ratio")
        page.get_by_label("Sort", exact=True).select_option(label="Factor, low to high")
        wait_for(page, "2.5×", "3×")
        page.get_by_label("Sort", exact=True).select_option(label="Factor, high to low")
        wait_for(page, "3×", "2.5×")
        assert page.url.endswith("#form=ratio&sort=factor%3Adesc")


def test_a_deep_link_brings_everything_back(page: Page, folder: Path) -> None:
    opened(page, folder, "claims.html#q=swift&year=2024&sort=confidence:asc")
    wait_for(page, "up to 40% lower", "2.5×", "+1.5 pp")
    assert page.get_by_label("Year").input_value() == "2024"
    page.evaluate("location.hash = '#metric=fid'")
    page.get_by_text("1 to 1 of 1 claims").wait_for()
    assert page.get_by_label("Search").input_value() == ""


def test_a_claim_leads_to_its_words_and_back(page: Page, folder: Path) -> None:
    opened(page, folder, "claims.html#metric=memory")
    page.locator("#claims tbody a").click()
    page.wait_for_url("**/papers/2401.00001.html#c-*")
    mark = page.locator("mark.value:target")
    assert mark.inner_text().startswith("40%")
    page.screenshot()
    assert mark.is_visible()
    mark.get_by_role("link").click()
    card = page.locator(".card:target")
    assert "memory" in card.inner_text()
    assert "several small doubts" in card.inner_text()
    card.get_by_role("link", name="to its words").click()
    assert page.locator("mark.value:target").inner_text().startswith("40%")
    page.get_by_role("link", name="These in the table").click()
    page.get_by_text("1 to 3 of 3 claims").wait_for()
    assert "2401.00001" in page.locator("#only").inner_text()


def test_the_export_holds_what_is_shown_and_no_formula(browser: Browser, tmp_path: Path) -> None:
    frame = site_made_up.claims().assign(
        subject="=HYPERLINK(1)", baseline=' he said "no",\n+1', doubts="\t@x"
    )
    write(frame, tmp_path / "site")
    with visit(browser) as page:
        opened(page, tmp_path / "site", "claims.html#task=image-generation&status=extracted&sort=value:desc")
        with page.expect_download() as waiting:
            page.get_by_role("button", name="Download as CSV").click()
        text = Path(waiting.value.path()).read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["value_text"] for row in rows] == ["3 times", "2.7"]
    assert {row["subject"] for row in rows} == {"'=HYPERLINK(1)"}
    assert {row["baseline"] for row in rows} == {' he said "no",\n+1'}
    assert {row["doubts"] for row in rows} == {"'\t@x"}
    assert rows[1]["baseline_value"] == "4.1"


def test_long_tables_page_and_search(browser: Browser, tmp_path: Path) -> None:
    many = table([level(2.0, paper_id=f"2401.{place:05}", title=f"Paper {place}") for place in range(120)])
    write(many, tmp_path / "site")
    with visit(browser) as page:
        opened(page, tmp_path / "site", "papers.html")
        assert page.locator("tbody tr").count() == 50
        page.get_by_label("Find in this table").fill("Paper 119")
        page.get_by_text("1 to 1 of 1 (out of 120)").wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("device", [{}, PHONE], ids=["desk", "phone"])
def test_no_page_is_wider_than_the_screen_or_fails_axe(
    browser: Browser, folder: Path, scheme: str, device: dict[str, object]
) -> None:
    checker = axe()
    with visit(browser, color_scheme=scheme, bypass_csp=True, **device) as page:
        for address in PAGES:
            opened(page, folder, address).evaluate(checker)
            width, room = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
            assert width <= room, f"{address} is {width} pixels wide"
            found = page.evaluate("axe.run(document, {preload: false}).then(found => found.violations)")
            assert [(one["id"], one["nodes"][0]["html"]) for one in found] == [], address


def test_a_narrow_phone_needs_no_scrolling_sideways(browser: Browser, folder: Path) -> None:
    with visit(browser, viewport={"width": 320, "height": 640}) as page:
        for address in PAGES:
            opened(page, folder, address)
            assert page.evaluate("document.documentElement.scrollWidth") <= 320, address


def test_the_keyboard_reaches_the_content_first(page: Page, folder: Path) -> None:
    opened(page, folder, "index.html").keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_pages_read_without_scripts(browser: Browser, folder: Path) -> None:
    with visit(browser, java_script_enabled=False) as page:
        opened(page, folder, "tasks/llm-inference.html")
        assert page.locator("tbody tr").count() == 3
        opened(page, folder, "claims.html")
        assert page.get_by_text("This table needs JavaScript").is_visible()
        assert page.locator("form, button, select, table").filter(visible=True).count() == 0
        data = page.get_by_role("link", name="claims.csv").get_attribute("href")
    lines = csv.DictReader((folder / str(data)).read_text("utf-8").splitlines())
    assert [line["claim_id"] for line in lines] == list(site_made_up.claims()["claim_id"])


@pytest.mark.parametrize("unguarded", [False, True], ids=["as-it-is", "without-its-policy"])
def test_hostile_text_runs_nothing(browser: Browser, tmp_path: Path, unguarded: bool) -> None:
    frame, papers = site_made_up.hostile()
    write(frame, tmp_path / "site", papers=papers, findings={papers[0].id: [site_made_up.HOSTILE]})
    with visit(browser, bypass_csp=unguarded) as page:
        for path in sorted((tmp_path / "site").rglob("*.html")):
            page.goto(path.as_uri())
            page.wait_for_load_state()
            assert page.evaluate("window.ran") is None, path.name
        opened(page, tmp_path / "site", "claims.html")
        assert page.locator("#claims tbody tr").count() == 3
        page.get_by_label("Search").fill("<script>")
        page.get_by_text("1 to 3 of 3 claims").wait_for()
        assert page.evaluate("window.ran") is None
