"""The journey in docs/ works word for word in a fresh folder."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "contribute-claims.md"
TERMINAL = Path(__file__).parents[1] / "review" / "terminal.py"
BLOCK = re.compile(r"^```(?:sh( fails| types [^\n]+)?|(toml))\n(.*?)^```$", re.M | re.S)
"""A block of commands: one that fails, or one in a terminal with the keys that are typed; or of settings."""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal")
@pytest.mark.skipif(not (shutil.which("bash") and shutil.which("git")), reason="needs bash and git")
def test_the_journey_works_word_for_word(tmp_path: Path) -> None:
    blocks = BLOCK.findall(PAGE.read_text("utf-8"))
    assert len(blocks) >= 5
    script = ["set -e"]
    script += [settings(block) if toml else runnable(how.strip(), block) for how, toml, block in blocks]
    who = {f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER") for key, value in IDENTITY.items()}
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    ran = subprocess.run(
        ["bash", "-c", "\n".join(script)],
        cwd=tmp_path,
        env={**os.environ, **who, "PATH": path, "HOME": str(tmp_path), "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "1 skipped" in ran.stdout
    assert "took back: skip\n" in ran.stdout
    assert "took back: reject of smallnet#" in ran.stdout
    assert "BC306" in ran.stdout
    assert "::error file=claims/smallnet.yaml,line=" in ran.stdout
    assert ran.stdout.splitlines()[-1] == "0 claims added, 0 removed, 0 changed"


def settings(block: str) -> str:
    """Settings at the end of the file that `init` wrote, which must still be read."""
    return f"printf %s {shlex.quote(block)} >> benchclaims.toml; benchclaims validate --quiet > /dev/null"


def runnable(how: str, block: str) -> str:
    """A block as bash runs it."""
    if how == "fails":
        return f"if ( set -e; {block} ); then exit 99; fi"
    keys = "".join(how.split()[1:])
    return shlex.join([sys.executable, str(TERMINAL), keys, "bash", "-c", block]) if keys else block


IDENTITY = {"NAME": "Ada", "EMAIL": "ada@example.org"}
