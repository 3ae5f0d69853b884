"""What a later report keeps of an earlier one: its bytes, its drawings, and what others put there."""

from __future__ import annotations

import os
from hashlib import sha256

import pytest
from made_up import THREE, contents, factor, gain, table
from matplotlib.figure import Figure

from benchclaims.model import Paper
from benchclaims.report import write


def test_a_second_report_changes_no_byte(mixed, tmp_path):
    before = {path: path.read_bytes() for path in write(mixed, tmp_path)}
    again = write(mixed.sample(frac=1, random_state=1), tmp_path)
    assert {path: path.read_bytes() for path in again} == before


def test_what_earlier_reports_wrote_goes(tmp_path, undrawn):
    papers = [Paper("one", "One Paper", "")]
    write(table(THREE), tmp_path, ("svg", "png"), markup=("latex", "html"), papers=papers)
    write(table(THREE), tmp_path, ("pdf",), only="changes", markup=("markdown",))
    write(table(THREE[:3]), tmp_path)
    write(table(THREE[:3]), tmp_path / "fresh")
    fresh = contents(tmp_path / "fresh")
    assert {name: data for name, data in contents(tmp_path).items() if not name.startswith("fresh")} == fresh


@pytest.mark.parametrize("name", ["charts/own.svg", "tables/factors-speed.txt", "captions/own.tex", "x.bib"])
def test_what_others_wrote_stays(name, tmp_path, undrawn):
    write(table(THREE), tmp_path, markup=("latex",))
    (tmp_path / name).write_text("mine")
    write(table(THREE[:3]), tmp_path)
    assert (tmp_path / name).read_text() == "mine"


@pytest.mark.parametrize("name", ["charts/changes-accuracy.svg", "captions/changes-accuracy.tex"])
def test_what_somebody_changed_since_is_theirs_and_stays(name, tmp_path, undrawn):
    write(table(THREE), tmp_path, markup=("latex",))
    (tmp_path / name).write_text("mine")
    write(table(THREE[:3]), tmp_path)
    write(table(THREE[:3]), tmp_path)
    assert (tmp_path / name).read_text() == "mine"


def test_only_some_charts_leave_the_others(tmp_path, undrawn):
    before = write(table(THREE), tmp_path)
    write(table(THREE), tmp_path, ("pdf",), only="changes")
    assert all(path.is_file() for path in before)


@pytest.mark.parametrize("name", ["../outside.svg", "{}/outside.svg"])
def test_a_listing_names_nothing_outside_its_folder(name, tmp_path, undrawn):
    outside = tmp_path / "outside.svg"
    outside.write_text("<svg/>")
    (tmp_path / "report").mkdir()
    line = f"{sha256(b'<svg/>').hexdigest()}  {name.format(tmp_path)}\n"
    (tmp_path / "report" / ".files.sha256").write_text(line)
    write(table(THREE[:3]), tmp_path / "report")
    assert outside.exists()


def test_a_page_that_no_report_wrote_is_no_list_of_files_to_remove(tmp_path, undrawn):
    kept = tmp_path / "charts" / "mine.svg"
    kept.parent.mkdir()
    kept.write_text("<svg/>")
    (tmp_path / "README.md").write_text("see [mine](charts/mine.svg)")
    write(table(THREE[:3]), tmp_path, only="factors")
    assert kept.exists()


def test_a_report_without_a_listing_is_known_by_its_page(tmp_path, undrawn):
    before = {path: path.read_bytes() for path in write(table(THREE), tmp_path)}
    (tmp_path / ".files.sha256").unlink()
    write(table(THREE), tmp_path, only="factors")
    assert {path: path.read_bytes() for path in write(table(THREE), tmp_path)} == before


def test_charts_of_the_same_data_are_not_drawn_again(tmp_path, monkeypatch):
    folder, cache = tmp_path / "reports", tmp_path / "cache"
    first = {path: path.read_bytes() for path in write(table(THREE), folder, cache=cache)}
    drawings = []
    monkeypatch.setattr(
        "benchclaims.report.charts.Chart.figure", lambda chart, *_: drawings.append(chart.slug) or Figure()
    )
    assert {path: path.read_bytes() for path in write(table(THREE), folder, cache=cache)} == first
    assert drawings == []
    (folder / "charts" / "factors-speed.svg").write_text("<svg/>")
    write(table([*THREE[:3], gain(1), gain(2), gain(-7), *THREE[6:]]), folder, cache=cache)
    assert "factors-speed" in drawings
    assert "changes-accuracy" in drawings
    assert "scores-likeness" not in drawings


def test_each_folder_has_its_own_memory_in_a_cache(tmp_path, monkeypatch):
    cache, early = tmp_path / "cache", table(THREE[:3])
    write(early, tmp_path / "one", cache=cache)
    write(table([factor(20), factor(30), factor(40)]), tmp_path / "other", cache=cache)
    monkeypatch.setattr("benchclaims.report.charts.Chart.figure", lambda *_: pytest.fail("drawn again"))
    write(early, tmp_path / "one", cache=cache)
    assert (cache / ".gitignore").read_text() == "*\n"


def test_a_cache_on_another_drive_remembers_too(tmp_path, monkeypatch):
    def on_another_drive(path, start):
        raise ValueError(f"path is on mount 'D:', start on mount 'C:': {path}")

    monkeypatch.setattr("os.path.relpath", on_another_drive)
    folder, cache = tmp_path / "reports", tmp_path / "cache"
    write(table(THREE[:3]), folder, only="factors", cache=cache)
    monkeypatch.setattr("benchclaims.report.charts.Chart.figure", lambda *_: pytest.fail("drawn again"))
    write(table(THREE[:3]), folder, only="factors", cache=cache)


def test_time_does_not_matter_and_style_does(tmp_path, monkeypatch):
    folder, cache, drawings = tmp_path / "reports", tmp_path / "cache", []
    for path in write(table(THREE), folder, cache=cache):
        os.utime(path, (0, 0))
    monkeypatch.setattr(
        "benchclaims.report.charts.Chart.figure", lambda chart, *_: drawings.append(chart.slug) or Figure()
    )
    write(table(THREE), folder, cache=cache)
    assert drawings == []
    monkeypatch.setattr("benchclaims.report.remember.code", lambda: "another style")
    written = write(table(THREE), folder, cache=cache)
    assert len(drawings) == sum(path.suffix == ".svg" for path in written)


def test_a_broken_cache_is_as_good_as_none(tmp_path):
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "charts.json").write_text("[1")
    assert write(table(THREE[:3]), tmp_path / "reports", only="factors", cache=tmp_path / "cache")
