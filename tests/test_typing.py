"""What a type checker says of code that uses the package: it finds what is misspelt, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

from mypy import api as mypy

SETTINGS = Path(__file__).parents[1] / "pyproject.toml"
USES = """\
import benchclaims as bc
from benchclaims import report
from benchclaims import Clam  # error: attr-defined
from benchclaims.report import wrte  # error: attr-defined

claims: list[bc.Claim] = bc.extract("2.5x faster")
bc.extrct("2.5x faster")  # error: attr-defined
report.write(bc.load(), "reports/")
report.wrte(bc.load(), "reports/")  # error: attr-defined
"""
"""Code, and what must be said of its lines."""


def test_a_type_checker_finds_what_is_misspelt(tmp_path: Path) -> None:
    file = tmp_path / "uses.py"
    file.write_text(USES, encoding="utf-8")
    said, errors, _ = mypy.run(
        ["--config-file", str(SETTINGS), "--cache-dir", str(tmp_path / "cache"), str(file)]
    )
    found = dict(re.findall(r"uses\.py:(\d+): error: .*\[([\w-]+)\]", said))
    lines = enumerate(USES.splitlines(), start=1)
    wanted = {str(number): match[1] for number, line in lines if (match := re.search("# error: (.*)", line))}
    assert found == wanted, said + errors
