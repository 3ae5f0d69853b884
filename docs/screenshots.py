"""Take the pictures of the site in docs/: python docs/screenshots.py (needs playwright and Chromium)."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchclaims import api

DOCS = Path(__file__).parent
ROOT = DOCS.parent
PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
DESK = {"viewport": {"width": 1280, "height": 960}}
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "device_scale_factor": 2}

PICTURES = {
    "site-overview": ("index.html", DESK),
    "site-claims": ("claims.html#sort=factor:desc", DESK),
    "site-task": ("tasks/quantization.html", DESK),
    "site-paper": ("papers/2305.02538.html", DESK),
    "site-dark": ("metrics/inference-speed.html", DESK | {"color_scheme": "dark"}),
    "site-phone": ("metrics/inference-speed.html", PHONE),
}
"""Each picture: the page, and how it is looked at."""


def take(browser: Browser, site: Path, name: str) -> None:
    """One picture."""
    address, context = PICTURES[name]
    page = browser.new_page(**context)
    page.goto(f"{site.as_uri()}/{address}")
    page.wait_for_load_state("networkidle")
    page.screenshot(path=DOCS / f"{name}.png", animations="disabled")
    page.close()


def main() -> None:
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        site = Path(folder) / "site"
        api.site(ROOT / "claims", site, seeds=ROOT / "seeds", cache=ROOT / ".benchclaims")
        browser = driver.chromium.launch(executable_path=program, args=["--no-sandbox"])
        for name in PICTURES:
            take(browser, site, name)
        browser.close()


if __name__ == "__main__":
    main()
