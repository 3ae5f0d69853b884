"""What the models learn from stays in the repository: the wheel leaves it out, and it still is found."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from benchclaims.errors import InputError
from benchclaims.learn import home as place
from benchclaims.learn.home import home
from benchclaims.learn.rows import read_rows

ROOT = Path(__file__).parents[2]
LEARN = ROOT / "src" / "benchclaims" / "learn"
FOLDERS = {one.name for one in LEARN.iterdir() if one.is_dir() and one.name != "__pycache__"}


def test_the_wheel_leaves_out_all_that_is_learnt_from_and_the_source_keeps_it() -> None:
    built = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]
    assert set(built["wheel"]["exclude"]) == {f"/src/benchclaims/learn/{name}" for name in FOLDERS}
    assert "/src" in built["sdist"]["include"]
    assert "exclude" not in built["sdist"]


def test_rows_are_found_beside_the_module_or_in_the_checkout_that_one_stands_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert home().resolve() == LEARN
    monkeypatch.setattr(place, "__file__", str(tmp_path / "home.py"))
    monkeypatch.chdir(ROOT)
    assert home().resolve() == LEARN
    assert read_rows("level")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match="checkout of the repository"):
        read_rows("level")


@pytest.mark.parametrize(
    ("program", "given", "told"),
    [("benchclaims.learn", "fit", "not installed"), ("benchclaims.learn.task", "bogus", "no such command")],
)
def test_what_is_wrong_is_told_in_a_line(program: str, given: str, told: str, tmp_path: Path) -> None:
    away = str(tmp_path / "home.py")
    code = (
        f"import runpy, sys; import benchclaims.learn.home as place; place.__file__ = {away!r}\n"
        f"sys.argv[1:] = [{given!r}]; runpy.run_module({program!r}, run_name='__main__')"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True)
    assert (ran.returncode, ran.stderr.count("\n")) == (2, 1)
    assert ran.stderr.startswith("error: ")
    assert told in ran.stderr
