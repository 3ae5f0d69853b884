"""Charts are drawn in the fonts that matplotlib brings, also where the machine has others of that name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from matplotlib import font_manager, get_data_path

from benchclaims.report import drawn
from benchclaims.report.fonts import FAMILY, pin

FOREIGN = {"normal": "DejaVuSerif.ttf", "bold": "DejaVuSerif-Bold.ttf"}


@pytest.fixture(params=["first", "alone"])
def foreign(request, monkeypatch):
    """A list of fonts in which others are called as those of the charts, before them or in their place."""
    fonts = Path(get_data_path(), "fonts", "ttf")
    files = [font_manager.ttfFontProperty(font_manager.get_font(fonts / name)) for name in FOREIGN.values()]
    entries = [replace(entry, name=FAMILY) for entry in files]
    others = [entry for entry in font_manager.fontManager.ttflist if entry.name != FAMILY]
    known = font_manager.fontManager.ttflist if request.param == "first" else others

    def take():
        monkeypatch.setattr(font_manager.fontManager, "ttflist", [*entries, *known])
        font_manager.fontManager._findfont_cached.cache_clear()
        assert Path(font_manager.findfont(FAMILY)).name == FOREIGN["normal"]

    yield take
    monkeypatch.undo()
    font_manager.fontManager._findfont_cached.cache_clear()


@pytest.mark.parametrize("form", ["svg", "png", "pdf"])
def test_other_fonts_of_that_name_change_no_byte(form, mixed, foreign):
    before = drawn(mixed, "factors", form=form)
    foreign()
    assert drawn(mixed, "factors", form=form) == before


def test_nothing_changes_where_matplotlib_finds_its_own():
    pin()
    known = list(font_manager.fontManager.ttflist)
    pin()
    assert font_manager.fontManager.ttflist == known
