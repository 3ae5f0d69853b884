"""The site's search in a real browser: claims and papers are found by the names that people type."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import site_made_up
from browser import visit
from made_up import factor, gain, level, table

from benchclaims.report.site import write

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

M3VIT, H2O, BERT = (
    "M³ViT is 2.5x faster than Müller's model on CIFAR-10.",
    "H₂O: a 1.39x smaller cache, at state-of-the-art quality.",
    "BERT base reaches 91.2 on Llama 2 prompts.",
)
ROWS = (
    site_made_up.at(M3VIT, "2.5x", factor(2.5, paper_id="2401.00001", title="M³ViT", datasets="CIFAR-10")),
    site_made_up.at(H2O, "1.39x", factor(1.39, paper_id="2302.00002", title="H₂O", datasets="wikitext")),
    site_made_up.at(BERT, "91.2", level(91.2, paper_id="3", title="On BERT", datasets=None)),
    site_made_up.at(site_made_up.SWIFT, "1.5 points", gain(1.5, paper_id="4", title="None of These")),
)


@pytest.fixture(scope="module")
def folder(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("site") / "site"
    papers = [site_made_up.paper("2401.00001", "M³ViT", M3VIT, None)]
    papers += [site_made_up.paper(f"{place}", f"Paper {place}", "Nothing.", None) for place in range(10, 40)]
    claims = table([*ROWS])
    claims.loc[1, "dataset_names"] = "WikiText-103"
    write(claims, made, papers=papers)
    return made


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    with visit(browser) as opened:
        yield opened


@pytest.fixture(scope="module")
def claims_page(page: Page, folder: Path) -> Page:
    page.goto(f"{folder.as_uri()}/claims.html")
    return page


def found(page: Page, typed: str) -> list[str]:
    """The claims that a search leaves."""
    page.get_by_label("Search").fill(typed)
    page.wait_for_function("q => new URLSearchParams(location.hash.slice(1)).get('q') === q", arg=typed)
    return page.locator("#claims .value").all_inner_texts()


@pytest.mark.parametrize(
    ("typed", "claims"),
    [
        ("M3ViT", ["2.5×"]),
        ("M³ViT", ["2.5×"]),
        ("muller", ["2.5×"]),
        ("CIFAR10", ["2.5×"]),
        ("cifar 10", ["2.5×"]),
        ("CIFAR_10", ["2.5×"]),
        ('"cifar 10"', ["2.5×"]),
        ("Ada Example", ["2.5×"]),
        ("H2O", ["1.39×"]),
        ("1.39", ["1.39×"]),
        ("1.39x", ["1.39×"]),
        ("wikitext103", ["1.39×"]),
        ('"state of the art"', ["1.39×"]),
        ("BERT-base", ["91.2"]),
        ("bert‑base", ["91.2"]),
        ("llama2", ["91.2"]),
        ("“llama 2 prompts”", ["91.2"]),
        ('"prompts llama"', []),
        ('"', ["2.5×", "1.39×", "91.2", "+1.5 pp"]),
    ],
)
def test_claims_are_found_by_the_names_that_people_type(
    claims_page: Page, typed: str, claims: list[str]
) -> None:
    assert sorted(found(claims_page, typed)) == sorted(claims)


@pytest.mark.parametrize("typed", ["M3ViT", "ada example 2401.00001"])
def test_papers_are_found_so_too(page: Page, folder: Path, typed: str) -> None:
    page.goto(f"{folder.as_uri()}/papers.html")
    page.get_by_label("Find in this table").fill(typed)
    page.get_by_text("1 to 1 of 1").wait_for()
    assert page.locator("tbody tr").inner_text().startswith("M³ViT")
