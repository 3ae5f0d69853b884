"""A picture is drawn anew when anything that may have a say in it is another, and only then."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

import benchclaims
from benchclaims.report.remember import code, digest, drawing

PACKAGE = Path(benchclaims.__file__).parent


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package, to be changed; without what learns."""
    return copytree(
        PACKAGE, tmp_path_factory.mktemp("copy") / "benchclaims", ignore=ignore_patterns("learn", "__py*")
    )


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        ("plural.py", True),
        ("numbers.py", True),
        ("table/plain.py", True),
        ("table/aspects.py", True),
        ("table/verdict.py", True),
        ("vocabulary/loader.py", True),
        ("vocabulary/metrics.yaml", True),
        ("report/ticks.py", True),
        ("report/marks/forest.py", True),
        ("extract/numbers/values.py", False),
        ("cli/app.py", False),
        ("check/runner.py", False),
    ],
)
def test_whatever_has_a_say_in_a_picture_counts(copy: Path, name: str, counts: bool) -> None:
    file, before = copy / name, digest(copy)
    text = file.read_bytes()
    file.write_bytes(text + b"# another\n")
    assert (digest(copy) != before) == counts
    file.write_bytes(text)
    assert digest(copy) == before == code()


def imported(path: Path) -> Iterator[Path]:
    """The modules of the package that a module imports, wherever in its text."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("benchclaims"):
            home = PACKAGE.joinpath(*node.module.split(".")[1:])
            names = [home, *(home / alias.name for alias in node.names)]
            yield from (file for one in names for file in (one.with_suffix(".py"), one / "__init__.py"))


def test_all_that_the_report_imports_has_a_say() -> None:
    """What the package's own front imports for its users is none of it."""
    has_a_say = {Path(str(file)) for file in drawing(PACKAGE)}
    seen, left = set(), list((PACKAGE / "report").rglob("*.py"))
    while left:
        path = left.pop()
        if path not in seen and path != PACKAGE / "__init__.py" and path.is_file():
            seen.add(path)
            left += imported(path)
    assert PACKAGE / "table" / "aspects.py" in seen
    assert seen <= has_a_say
