"""Each folder of the extraction says in its docstring what every file of it is there for."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from benchclaims.extract import read_claims

ROOT = Path(read_claims.__file__).parent
FOLDERS = sorted(path.parent.name for path in ROOT.glob("*/__init__.py"))


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_folder_names_its_files(folder: str) -> None:
    told = import_module(f"benchclaims.extract.{folder}").__doc__ or ""
    files = {path.stem for path in ROOT.joinpath(folder).glob("*.py")} - {"__init__"}
    assert files ^ set(re.findall(r"`(\w+)`", told)) == set(), (
        f"{folder}/__init__.py says what each file is for"
    )
