"""A chart that a printed page can hold stands on one; what is too high for that begins where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import site_made_up
from browser import chromium, visit

from benchclaims.report.site import write
from benchclaims.report.site.pictures import Picture

TOP = 23 * 96 / 2.54 + 1
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="504pt" height="882pt"/>'
SHOWN = """([figure, tall, src]) => {
  figure.classList.toggle('tall', tall);
  const img = figure.querySelector('img');
  figure.querySelectorAll('source').forEach(one => one.remove());
  return new Promise((done, failed) => { img.onerror = failed; img.onload = () => done(
    [getComputedStyle(figure).breakInside, img.clientWidth, img.clientHeight]
  ); img.loading = 'eager'; img.src = src; });
}"""


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[list[object]]]:
    folder: Path = tmp_path_factory.mktemp("site") / "site"
    write(site_made_up.claims(), folder, papers=site_made_up.papers())
    with chromium() as browser, visit(browser, viewport={"width": 718, "height": 1000}) as page:
        page.emulate_media(media="print")
        (folder / "charts" / "high.svg").write_text(SVG, encoding="utf-8")
        page.goto((folder / "index.html").as_uri())
        figure = page.locator("figure").first.element_handle()
        yield [page.evaluate(SHOWN, [figure, tall, "charts/high.svg"]) for tall in (False, True)]


def test_a_chart_of_one_page_is_made_to_fit(printed: list[list[object]]) -> None:
    inside, wide, high = printed[0]
    assert (inside, high <= TOP) == ("avoid", True)
    assert wide / high == pytest.approx(504 / 882, rel=0.01)


def test_a_longer_chart_is_cut_and_not_shrunk(printed: list[list[object]]) -> None:
    inside, _, high = printed[1]
    assert (inside, high > TOP) == ("auto", True)


@pytest.mark.parametrize(("height", "tall"), [(1344, False), (1345, True)])
def test_how_high_a_chart_of_one_page_may_be(height: int, tall: bool) -> None:
    assert Picture("", "", "", "", "", 672, height).tall is tall
