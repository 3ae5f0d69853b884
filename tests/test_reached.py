"""What the package defines is asked for: by its own code, by what it offers, or by the scripts beside it."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import benchclaims
import benchclaims.api
from benchclaims.report import public

PACKAGE = Path(benchclaims.__file__).parent
ROOT = Path(__file__).parents[1]
SCRIPTS = sorted((*(ROOT / "benchmarks").glob("*.py"), *(ROOT / "docs").glob("*.py")))
OFFERED = {
    "benchclaims": benchclaims.__all__,
    "benchclaims.api": benchclaims.api.__all__,
    "benchclaims.report.public": [name for name in vars(public) if not name.startswith("_")],
    "benchclaims.table": ["derived", "read_csv", "read_jsonl"],
}
"""What users are told of, by the module that they take it from."""

FOUND_BY_NAME = {"READER"}
"""What a module defines to be found when its folder is walked."""

LOOKED_AT = {"benchclaims.extract.datasets.told.Told"}
"""What only those ask for who look at how a text is read."""

Place = tuple[str, str]
"""The module that holds a name, and the name."""


@cache
def trees() -> dict[str, ast.Module]:
    return {module_of(path): parsed(path) for path in sorted(PACKAGE.rglob("*.py"))}


def module_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def definitions(tree: ast.Module) -> Iterator[tuple[str, ast.stmt]]:
    """The functions, classes and constants at the top of a module that nothing registers."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            if not any(isinstance(one, ast.Call | ast.Attribute) for one in node.decorator_list):
                yield node.name, node
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from ((target.id, node) for target in targets if isinstance(target, ast.Name))


def imports(tree: ast.AST) -> dict[str, set[Place]]:
    """What the names that a module imports from the package may stand for."""
    found: dict[str, set[Place]] = defaultdict(set)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("benchclaims"):
            for alias in node.names:
                found[alias.asname or alias.name].add((node.module or "", alias.name))
    return found


def loaded(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """The names that some code loads, each with the attribute that is taken of it or nothing."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield node.value.id, node.attr
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield node.id, ""


def asked(module: str, tree: ast.Module) -> Iterator[Place]:
    """The places that a module's code asks for; a definition does not ask for itself."""
    known = imports(tree)
    own = {node: name for name, node in definitions(tree)}
    for statement in tree.body:
        for name, attribute in loaded(statement):
            for home, inner in known.get(name, {(module, name)} - {(module, own.get(statement, ""))}):
                yield home, inner
                if attribute:
                    yield f"{home}.{inner}", attribute


def origins(place: Place) -> Iterator[Place]:
    """The place and, where modules hand the name on, those that it comes from."""
    yield place
    module, name = place
    if module in trees():
        for other in imports(trees()[module]).get(name, set()) - {place}:
            yield from origins(other)


def reached() -> set[Place]:
    wanted = {(module, name) for module, names in OFFERED.items() for name in names}
    for module, tree in [*trees().items(), *((path.stem, parsed(path)) for path in SCRIPTS)]:
        wanted.update(asked(module, tree))
    return {origin for place in wanted for origin in origins(place)}


def test_nothing_is_defined_that_nobody_asks_for() -> None:
    wanted = reached()
    unasked = {
        f"{module}.{name}"
        for module, tree in trees().items()
        for name, _ in definitions(tree)
        if not name.startswith("__") and name not in FOUND_BY_NAME and (module, name) not in wanted
    }
    assert sorted(unasked - LOOKED_AT) == []
