"""A headless Chromium for tests, and a page in it that notes whatever goes wrong."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

NAMES = ("chromium", "chromium-browser", "google-chrome")


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser; skips the test where there is none."""
    driver = pytest.importorskip("playwright.sync_api", reason="no playwright here: pip install playwright")
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        pytest.skip("no Chromium here: apt-get install chromium")
    with driver.sync_playwright() as started:
        options = ["--no-sandbox", "--disable-dev-shm-usage"]
        browser = started.chromium.launch(executable_path=program, args=options)
        yield browser
        browser.close()


@contextmanager
def visit(browser: Browser, **context: object) -> Iterator[Page]:
    """A page of its own; the test fails if anything was said on the console or asked of the network."""
    own = browser.new_context(**context)
    page = own.new_page()
    page.set_default_timeout(10_000)
    trouble: list[str] = []
    page.on("console", lambda message: trouble.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: trouble.append(f"error: {error}"))
    page.on(
        "request", lambda request: trouble.append(request.url) if request.url.startswith("http") else None
    )
    yield page
    own.close()
    assert trouble == []


def axe() -> str:
    """The text of axe-core, which checks accessibility; skips the test where it is not named."""
    path = Path(os.environ.get("AXE_CORE", ""))
    if not path.is_file():
        pytest.skip("no axe-core here: npm install axe-core, and name its axe.min.js in AXE_CORE")
    return path.read_text(encoding="utf-8")
