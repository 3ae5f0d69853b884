"""Runs what a page shows in a terminal or in Python, and puts what it prints below it, so that it stays true.

A block of `console` holds commands led by `$`, each followed by what it prints; a block of `text` that stands
right below one of `python` is what that prints.  The commands of a page run one after another in a new git
checkout with copies of `claims/` and `seeds/`, so that what changes a file can put it back, as readers do.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

BLOCK = re.compile(
    r"^```console\n(?P<console>.*?)^```$|^```python\n(?P<python>[^`]*)^```\n\n```text\n(?P<text>.*?)^```$",
    re.M | re.S,
)
COPIED = ("claims", "seeds")
PROMPT = "$ "


def refreshed(page: str, root: Path) -> str:
    """The page with what its commands print in a repository such as the one at `root`."""
    with tempfile.TemporaryDirectory() as room:
        for name in COPIED:
            shutil.copytree(root / name, Path(room) / name)
        check_in(Path(room))
        return BLOCK.sub(lambda block: run(block, Path(room)), page)


def check_in(room: Path) -> None:
    """Make the folder a git checkout in which nothing is changed."""
    for words in ("init --quiet", "add --all"):
        subprocess.run(["git", *words.split()], cwd=room, env=surroundings(), check=True)


def surroundings() -> dict[str, str]:
    """The environment of commands: this Python first, git as it comes and in no repository but its own."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**own, "PATH": path, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}


def run(block: re.Match[str], room: Path) -> str:
    """A block with what it prints."""
    if block["console"] is None:
        said = printed([sys.executable, "-c", block["python"]], room)
        return f"```python\n{block['python']}```\n\n```text\n{said}```"
    commands = [line for line in block["console"].splitlines() if line.startswith(PROMPT)]
    said = "".join(f"{line}\n{printed(['bash', '-c', line[len(PROMPT) :]], room)}" for line in commands)
    return f"```console\n{said}```"


def printed(command: Sequence[str], room: Path) -> str:
    """What a command prints to standard output, without the blanks at the ends of its lines."""
    ran = subprocess.run(
        command, cwd=room, env=surroundings(), stdout=subprocess.PIPE, text=True, check=False
    )
    lines = [line.rstrip() for line in ran.stdout.rstrip().splitlines()]
    return "".join(f"{line}\n" for line in lines)
