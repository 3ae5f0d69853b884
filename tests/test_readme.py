"""What the README and the other pages tell users works as written."""

from __future__ import annotations

import re
import runpy
import subprocess
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from benchclaims import api

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
GENERATE = ROOT / "docs" / "generate.py"
BLOCKS = re.findall(r"^```python\n(.*?)^```", README, flags=re.MULTILINE | re.DOTALL)
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("block", BLOCKS, ids=[f"block {number}" for number in range(1, len(BLOCKS) + 1)])
def test_python_blocks_run_as_written(
    block: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(block, "README.md", "exec"), {})
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) >= 2
    assert "Empty" not in lines[0]


def test_the_analyst_looks_at_results_that_no_review_rejected(monkeypatch: pytest.MonkeyPatch) -> None:
    """As the charts do; the table of claims holds other rows as well, and the README says which."""
    monkeypatch.chdir(ROOT)
    scope: dict[str, Any] = {}
    exec(compile(next(block for block in BLOCKS if "faster = " in block), "README.md", "exec"), scope)
    assert set(scope["faster"]["role"]) == {"result"}
    assert set(scope["results"]["role"]) == {"result"}
    assert "rejected" not in set(scope["results"]["status"])
    assert all(f"`{name}`" in README for name in ("role", "status", "optional", "rejected"))


def test_there_are_python_blocks_and_the_two_commands() -> None:
    assert BLOCKS
    assert "\npython -m pip install -c constraints.txt . && benchclaims build\n" in README
    tested = "python -m pytest -n auto --dist loadfile"
    assert f'\npython -m pip install -c constraints.txt ".[test]" && {tested}\n' in README


def test_the_readme_shows_what_goes_in_and_what_comes_out() -> None:
    """That the output is what is printed is held by `test_generated_pages_are_fresh`."""
    shown = "\n".join(re.findall(r"^```(?:console|text)\n(.*?)^```", README, re.M | re.S))
    told = (
        "up-to      2.5x   up to 2.5×",
        "up to 2.5×",
        "kept as result",
        "low: 5.6",
        "error BC306",
        "median",
    )
    assert [words for words in told if words not in shown] == []
    assert len(README.splitlines()) <= 220


def test_every_page_and_picture_of_the_docs_is_found_from_the_readme() -> None:
    there = {f"docs/{path.name}" for kind in ("*.md", "*.png") for path in (ROOT / "docs").glob(kind)}
    assert there - set(re.findall(r"\]\(([^)#\s]+)", README)) == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_and_pictures_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8"))
    local = [target for target in targets if "://" not in target]
    assert [target for target in local if not (page.parent / target).exists()] == []


def test_generated_pages_are_fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "docs")
    pages = runpy.run_path(str(GENERATE))["pages"]()
    stale = [name for name, text in pages.items() if (ROOT / "docs" / name).read_text("utf-8") != text]
    assert stale == [], "run: python docs/generate.py"


def test_blocks_after_a_change_that_is_undone_see_a_clean_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "docs")
    refreshed = runpy.run_path(str(ROOT / "docs" / "transcripts.py"))["refreshed"]
    name = "claims/2305.02538.yaml"
    console = f"```console\n$ sed -i 's/low: 5.6$/low: 6.5/' {name}\n$ git checkout --quiet claims\n```\n"
    python = f"print({'low: 6.5'!r} in open({name!r}, encoding='utf-8').read())"
    page = f"{console}\n```python\n{python}\n```\n\n```text\n```\n"
    assert refreshed(page, ROOT).endswith("```text\nFalse\n```\n")


def test_what_the_readme_changes_in_claims_it_puts_back_in_the_same_block() -> None:
    blocks = re.findall(r"^```console\n(.*?)^```", README, re.M | re.S)
    changing = [block.rstrip().splitlines()[-1] for block in blocks if "$ sed -i" in block]
    assert changing == ["$ git checkout --quiet claims"]


def test_every_page_that_shows_what_commands_print_is_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "docs")
    run = {(ROOT / "docs" / name).resolve() for name in runpy.run_path(str(GENERATE))["SHOWING"]}
    assert {page for page in PAGES if "```console\n" in page.read_text("utf-8")} <= run


def test_the_page_of_figures_says_what_evaluate_prints_here() -> None:
    """Whoever runs the command in a clone finds its figures on the page, beside those of other texts."""
    printed = api.evaluate_reviewed(ROOT).text()
    shown = {name: re.search(rf"^{name} .* (\S+)(?:  |$)", printed, re.M) for name in ("core", "full")}
    page = (ROOT / "docs" / "reading.md").read_text("utf-8")
    row = next(line for line in page.splitlines() if line.startswith("| **reviewed claims"))
    cells = [cell.strip() for cell in row.split("|")]
    assert cells[5:7] == [f"{float(found[1]):.2f}" for found in shown.values() if found]


def test_the_least_versions_that_are_tried_are_those_that_are_allowed() -> None:
    allowed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    tried = (ROOT / "constraints-lowest.txt").read_text(encoding="utf-8").splitlines()[1:]
    assert [line.replace("==", ">=") for line in tried] == sorted(allowed)


def test_the_constraints_pin_all_that_is_installed() -> None:
    """Whatever the package and its tests need, directly or not, has one version."""
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = {
        canonicalize_name(Requirement(line).name) for line in lines if line and not line.startswith("#")
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    assert closure(wanted) - pinned == set()


def closure(requirements: list[str]) -> set[str]:
    """The names of the distributions that the requirements bring along here."""
    names: set[str] = set()
    todo = [Requirement(line) for line in requirements]
    while todo:
        requirement = todo.pop()
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue
        name = canonicalize_name(requirement.name)
        if name not in names:
            names.add(name)
            todo += [Requirement(line) for line in metadata.requires(name) or ()]
    return names


def test_the_ci_script_runs_the_readme_commands() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    for words in re.findall(r'readme_command "([^"]+)"', script):
        found = [line for line in README.splitlines() if words in line]
        assert found
        assert found[0].startswith("python -m pip install -c constraints.txt")
    assert subprocess.run(["bash", "-n", ROOT / ".ci" / "run"], check=False).returncode == 0
