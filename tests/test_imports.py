"""Imports point one way, each heavy library has one home, and starting up loads none of them."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

import benchclaims

PACKAGE = Path(benchclaims.__file__).parent
BASE = {
    "alike",
    "choices",
    "days",
    "identities",
    "lengths",
    "model",
    "errors",
    "files",
    "literals",
    "loading",
    "numbers",
    "plural",
    "progress",
    "side_by_side",
    "texts",
    "toml",
    "version",
    "wording",
}
MAY_IMPORT = {
    "alike": set(),
    "choices": {"errors"},
    "days": set(),
    "identities": set(),
    "lengths": {"errors"},
    "loading": set(),
    "model": set(),
    "numbers": set(),
    "errors": set(),
    "plural": set(),
    "progress": set(),
    "side_by_side": {"errors", "progress"},
    "texts": set(),
    "version": set(),
    "wording": {"plural"},
    "files": {"errors"},
    "toml": {"errors"},
    "settings": {"choices", "errors", "toml"},
    "literals": {"lengths"},
    "repository": set(),
    "vocabulary": BASE,
    "read": BASE | {"vocabulary"},
    "extract": BASE | {"vocabulary"},
    "table": BASE | {"vocabulary"},
    "store": BASE | {"repository", "vocabulary", "table"},
    # the evidence check reads `value_text` by the number grammar and unpacks sources as the readers do,
    # so that both always agree
    "check": BASE | {"settings", "repository", "vocabulary", "read", "extract", "table", "store"},
    "report": BASE | {"vocabulary", "table"},
    # gold tables may be packed, and what is wrong with them is told as of documents
    "evaluate": BASE | {"vocabulary", "read", "table", "store"},
    "learn": BASE | {"vocabulary", "read", "extract", "evaluate"},
    "build": BASE | {"settings", "repository", "read", "extract", "table", "store", "check", "report"},
    "compare": BASE | {"store"},
    # a known paper is told by what the check for duplicates looks at
    "tracker": BASE | {"repository", "read", "store", "check", "build"},
    "review": BASE | {"repository", "vocabulary", "extract", "table", "store", "check"},
    "api": BASE
    | {
        "settings",
        "repository",
        "compare",
        "tracker",
        "review",
        "read",
        "extract",
        "table",
        "store",
        "check",
        "report",
        "evaluate",
        "build",
    },
    "cli": BASE | {"api"},
    "__main__": {"cli"},
}
"""What each part may import of the others."""

HOMES = {
    "matplotlib": ("report/",),
    "pandera": ("table/",),
    "pint": ("table/units.py",),
    "rich": ("cli/", "report/"),
    "typer": ("cli/",),
}

CODE = re.compile(r"`(\w+)`")

MODULES = sorted(PACKAGE.rglob("*.py"))


def part_of(path: Path) -> str:
    """The first folder under the package, or the module's own name at the top."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[str]:
    """The dotted names that a file imports, wherever in the file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name}:{node.lineno}: say the whole name of what is imported"
            assert node.module is not None
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


@pytest.mark.parametrize(
    "path", [path for path in MODULES if path.parent != PACKAGE or path.stem != "__init__"], ids=name_of
)
def test_imports_point_one_way(path: Path) -> None:
    part = part_of(path)
    assert part in MAY_IMPORT, f"{part} is a new part: say in MAY_IMPORT what it may import"
    for name in imported(path):
        package, _, rest = name.partition(".")
        other = rest.split(".")[0]
        if package == "benchclaims":
            assert other in MAY_IMPORT[part] | {part}, (
                f"{name_of(path)} imports {name}; {part} knows no {other}"
            )


def module_of(path: Path) -> str:
    """The module's whole name."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def needs() -> dict[str, set[str]]:
    """What each module imports of the package, wherever it stands in the file."""
    known = {module_of(path) for path in MODULES}
    return {
        module_of(path): {
            next((one for one in (name, name.rpartition(".")[0]) if one in known), "")
            for name in imported(path)
        }
        & known - {module_of(path)}
        for path in MODULES
    }


def folders() -> dict[str, set[str]]:
    """What the modules of each folder import of other folders, less of those around it or within it."""
    homes = {module_of(path): path.parent.relative_to(PACKAGE).as_posix() for path in MODULES}
    found: dict[str, set[str]] = {home: set() for home in homes.values() if home != "."}
    for module, others in needs().items():
        for other in {homes[other] for other in others} - {"."}:
            one = homes[module]
            if one != "." and not f"{one}/".startswith(f"{other}/") and not f"{other}/".startswith(f"{one}/"):
                found[one].add(other)
    return found


def in_circles(graph: Mapping[str, set[str]]) -> set[str]:
    """What needs itself by way of others: all that is left when what needs nothing more is taken away."""
    left = {name: set(others) for name, others in graph.items()}
    while done := {name for name, others in left.items() if not others & left.keys()}:
        left = {name: others for name, others in left.items() if name not in done}
    return {name for name in left if name in reachable(name, left)}


def reachable(start: str, graph: Mapping[str, set[str]]) -> set[str]:
    """What one comes to from `start`, in one step or more."""
    found: set[str] = set()
    todo = [start]
    while todo:
        new = graph.get(todo.pop(), set()) - found
        found |= new
        todo += new
    return found


def test_circles_are_found() -> None:
    graph = {"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"d"}, "e": set()}
    assert in_circles(graph) == {"b", "c", "d"}


@pytest.mark.parametrize("graph", [needs, folders])
def test_nothing_needs_itself_by_way_of_others(graph: Callable[[], dict[str, set[str]]]) -> None:
    """Imports within functions count, and so do those for types."""
    assert in_circles(graph()) == set()


def test_parts_that_may_be_imported_are_there() -> None:
    parts = {part_of(path) for path in MODULES}
    assert set(MAY_IMPORT).union(*MAY_IMPORT.values()) <= parts


def test_contributors_are_told_what_each_part_may_import() -> None:
    page = (Path(__file__).parents[1] / "CONTRIBUTING.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`[^|]*) \| [^|]* \| ([^|]*)\|$", page, flags=re.MULTILINE)
    told = {part: set(CODE.findall(knows)) for parts, knows in rows for part in CODE.findall(parts)}
    assert told == {part: may - BASE for part, may in MAY_IMPORT.items() if part != "__main__"}
    homes = re.findall(r"`([a-z/.]+)`", page.partition("pandera stays in")[2].partition("\n\n")[0])
    assert sorted(homes) == sorted(home for all_of in HOMES.values() for home in all_of)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_heavy_libraries_stay_at_home(path: Path) -> None:
    for name in imported(path):
        homes = HOMES.get(name.split(".")[0], ("",))
        assert name_of(path).startswith(homes), f"{name_of(path)} imports {name}, which lives in {homes}"


@pytest.mark.parametrize(
    "start",
    [
        "import benchclaims",
        "import benchclaims.api",
        "import sys; sys.argv[1:] = ['--help']; from benchclaims.cli import main; main()",
        "import sys; sys.argv[1:] = ['extract', '--help']; from benchclaims.cli import main; main()",
    ],
)
def test_starting_up_loads_nothing_heavy(start: str) -> None:
    program = (
        "import sys\n"
        f"try:\n    exec({start!r})\nexcept SystemExit as left:\n    assert not left.code\n"
        "print('LOADED', *sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(ran.stdout.rpartition("LOADED")[2].split())
    assert not loaded & {
        "pandas",
        "numpy",
        "pint",
        "pandera",
        "matplotlib",
        "pyarrow",
        "yaml",
        "rich",
        "jinja2",
    }


def test_public_names_are_listed_and_there() -> None:
    import benchclaims as bc

    assert set(bc.__all__) <= set(dir(bc))
    for name in bc.__all__:
        assert getattr(bc, name) is not None
    with pytest.raises(AttributeError, match="beauty"):
        _ = bc.beauty  # type: ignore[attr-defined]


def test_public_names_stay_what_they_are_when_the_parts_are_loaded() -> None:
    """A part and a function may share a name; the function is what users see."""
    import benchclaims as bc
    import benchclaims.extract.numbers.numerals

    assert callable(bc.extract)
    assert bc.extract("") == []
