"""The journey in docs/ works word for word in a fresh folder."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "contribute-claims.md"
BLOCK = re.compile(r"^```sh( fails)?\n(.*?)^```$", re.M | re.S)


@pytest.mark.skipif(not (shutil.which("bash") and shutil.which("git")), reason="needs bash and git")
def test_the_journey_works_word_for_word(tmp_path: Path) -> None:
    blocks = BLOCK.findall(PAGE.read_text("utf-8"))
    assert len(blocks) >= 5
    script = ["set -e"]
    for fails, block in blocks:
        script.append(f"if ( set -e; {block} ); then exit 99; fi" if fails else block)
    who = {f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER") for key, value in IDENTITY.items()}
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    ran = subprocess.run(
        ["bash", "-c", "\n".join(script)],
        cwd=tmp_path,
        env={**os.environ, **who, "PATH": path, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "BC306" in ran.stdout
    assert "::error file=claims/smallnet.yaml,line=" in ran.stdout
    assert ran.stdout.splitlines()[-1] == "0 claims added, 0 removed, 0 changed"


IDENTITY = {"NAME": "Ada", "EMAIL": "ada@example.org"}
