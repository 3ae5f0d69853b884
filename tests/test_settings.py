"""The settings of a repository: where they stand, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchclaims import api, settings
from benchclaims.errors import UsageError


def test_the_tolerance_is_set_in_either_file(tmp_path: Path) -> None:
    assert settings.tolerance(tmp_path, 0.05) == 0.05
    (tmp_path / "pyproject.toml").write_text("[tool.benchclaims]\ntolerance = 0.1\n")
    assert settings.tolerance(tmp_path, 0.05) == 0.1
    (tmp_path / "benchclaims.toml").write_text("tolerance = 0\n")
    assert settings.tolerance(tmp_path, 0.05) == 0.0


@pytest.mark.parametrize("value", ["-0.1", "1", "5", "true", '"5 %"', "nan", "inf"])
def test_a_tolerance_that_is_no_share_is_refused(tmp_path: Path, value: str) -> None:
    (tmp_path / "benchclaims.toml").write_text(f"tolerance = {value}\n")
    with pytest.raises(UsageError, match=r"benchclaims\.toml:1: `tolerance` is .*write 0\.05 for 5 %"):
        settings.tolerance(tmp_path, 0.05)


def test_an_unknown_setting_is_refused(tmp_path: Path) -> None:
    (tmp_path / "benchclaims.toml").write_text("tolerence = 0.1\n")
    with pytest.raises(
        UsageError, match="'tolerence' is unknown; expected one of documents, ignore, tolerance"
    ):
        settings.tolerance(tmp_path, 0.05)


BROKEN = {
    "tolerance = 5": 1,
    '# how far off\n\ntolerance = "x"': 3,
    "tolerance = -3": 1,
    "tolerance =": 1,
    "tolerence = 0.1": 1,
    'tolerance = 0.1\n[ignored]\nBC305 = "ours"': 2,
    '[ignore]\nBC305 = ""': 2,
    '[ignore]\n"BC402 2305.02538" = 1': 2,
    '[ignore]\n\nBC36 = "ours"': 3,
    'ignore = "BC305"': 1,
    "tolerance = [1\ntolerance = 2": 2,
}
"""Settings, and the line that is wrong."""


@pytest.mark.parametrize("value", ["true", '"needed"', "1"])
def test_documents_are_required_or_optional(tmp_path: Path, value: str) -> None:
    assert not settings.needs_documents(tmp_path)
    written = tmp_path / "benchclaims.toml"
    written.write_text('documents = "required"\n')
    assert settings.needs_documents(tmp_path)
    written.write_text(f"documents = {value}\n")
    with pytest.raises(UsageError, match=r'toml:1: `documents` is .*; expected "optional" or "required"'):
        settings.needs_documents(tmp_path)


BEFORE = "[project]\ntolerance = 0.5\n\n[tool.benchclaims]\n"


@pytest.mark.parametrize("text", BROKEN)
@pytest.mark.parametrize("shared", [False, True], ids=["own", "shared"])
def test_validate_tells_broken_settings_with_their_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, shared: bool
) -> None:
    api.init(tmp_path)
    monkeypatch.chdir(tmp_path)
    path, line = Path("benchclaims.toml"), BROKEN[text]
    if shared:
        path.unlink()
        path, line = Path("pyproject.toml"), line + BEFORE.count("\n")
        text = BEFORE + text.replace("[ig", "[tool.benchclaims.ig")
    path.write_text(text)
    report = api.validate()
    (told,) = report.findings
    assert (told.code, told.severity, told.file, told.line) == ("BC603", "error", str(path), line)
    assert all((told.found, told.expected, told.remedy))
    assert report.failed()


def test_settings_that_are_nested_too_deep_are_refused(tmp_path: Path) -> None:
    (tmp_path / "benchclaims.toml").write_text("ignore = " + "[" * 100_000)
    with pytest.raises(UsageError, match=r"benchclaims\.toml: is no valid TOML .*expected TOML"):
        settings.read(tmp_path)


@pytest.mark.parametrize(
    ("text", "name"), [("tool = 1\n", "tool"), ("[tool]\nbenchclaims = []\n", "tool.benchclaims")]
)
def test_settings_that_are_no_table_are_refused(tmp_path: Path, text: str, name: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    with pytest.raises(UsageError, match=f"pyproject.toml: `{name}` is no table"):
        settings.read(tmp_path)


def test_a_byte_order_mark_is_no_part_of_the_settings(tmp_path: Path) -> None:
    (tmp_path / "benchclaims.toml").write_bytes(b"\xef\xbb\xbftolerance = 0.2\n")
    assert settings.tolerance(tmp_path, 0.05) == 0.2
    (tmp_path / "benchclaims.toml").write_bytes(b"\xef\xbb\xbftolerance = 2\n")
    with pytest.raises(UsageError, match=r"benchclaims\.toml:1: `tolerance` is 2"):
        settings.read(tmp_path)


def test_lines_are_counted_as_editors_count_them(tmp_path: Path) -> None:
    (tmp_path / "benchclaims.toml").write_text("# one\u2028line\x85still\ntolerance = 2\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"benchclaims\.toml:2: `tolerance` is 2"):
        settings.read(tmp_path)
