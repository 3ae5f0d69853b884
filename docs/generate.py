"""Write the pages of docs/ that come from the code: python docs/generate.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import typer

from benchclaims.cli import app

DOCS = Path(__file__).parent
HEAD = """# Command line

<!-- Written by docs/generate.py from the commands themselves; change those, not this page. -->
"""


def pages() -> dict[str, str]:
    """Each generated page: its name, and what it holds."""
    return {"cli.md": HEAD + "".join(f"\n## {name}\n\n```text\n{text}```\n" for name, text in helps())}


def helps() -> Iterator[tuple[str, str]]:
    """The program and each of its commands, with the help that it prints."""
    program = typer.main.get_command(app)
    context = typer.Context(program, info_name="benchclaims", terminal_width=100, max_content_width=100)
    yield "benchclaims", program.get_help(context) + "\n"
    for name in program.list_commands(context):
        command = program.get_command(context, name)
        inner = typer.Context(
            command, info_name=name, parent=context, terminal_width=100, max_content_width=100
        )
        yield f"benchclaims {name}", command.get_help(inner) + "\n"


if __name__ == "__main__":
    for name, text in pages().items():
        (DOCS / name).write_text(text, encoding="utf-8", newline="\n")
