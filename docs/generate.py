"""Write the pages of docs/, and the parts of pages, that come from the code: python docs/generate.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import typer

import figures
import transcripts
from benchclaims.check import example
from benchclaims.cli import app
from benchclaims.report import tables
from benchclaims.table import columns
from benchclaims.vocabulary.loader import metrics, tasks

DOCS = Path(__file__).parent
MARK = "<!-- Written by docs/generate.py from the code; change that, not this page. -->"
SHOWING = ("../README.md", "verdicts.md")
"""Pages that show what commands print."""
REPORT = "## The tables of a report\n\n"


def pages() -> dict[str, str]:
    """Each generated page: its name, and what it holds."""
    commands = "".join(f"\n## {name}\n\n```text\n{text}```\n" for name, text in helps())
    return {
        "checks.md": f"# Checks\n\n{MARK}\n{example.page()}",
        "cli.md": f"# Command line\n\n{MARK}\n{commands}",
        "columns.md": f"# The table's columns\n\n{MARK}\n\n{columns.page()}\n{REPORT}{tables.page()}",
        "metrics.md": f"# Metrics\n\n{MARK}\n\n{metrics_table()}",
        "tasks.md": f"# Tasks\n\n{MARK}\n\n{tasks_table()}",
        "reading.md": figures.refreshed((DOCS / "reading.md").read_text("utf-8"), DOCS.parent),
        **{name: transcripts.refreshed((DOCS / name).read_text("utf-8"), DOCS.parent) for name in SHOWING},
    }


def helps() -> Iterator[tuple[str, str]]:
    """The program and each of its commands, with the help that it prints."""
    program = typer.main.get_command(app)
    width = {"terminal_width": 100, "max_content_width": 100, "help_option_names": ["-h", "--help"]}
    context = typer.Context(program, info_name="benchclaims", **width)
    yield "benchclaims", program.get_help(context) + "\n"
    for name in program.list_commands(context):
        command = program.get_command(context, name)
        inner = typer.Context(command, info_name=name, parent=context, **width)
        yield f"benchclaims {name}", command.get_help(inner) + "\n"


def tasks_table() -> str:
    """The tasks of the vocabulary as a Markdown table, by group as they stand there."""
    lines = ["| task | name | group | a paper says, for example |", "| --- | --- | --- | --- |"]
    lines += [
        f"| `{task.id}` | {task.name} | {task.group} | {', '.join(task.aliases[1:4])} |"
        for task in tasks().values()
    ]
    return "\n".join(lines) + "\n"


def metrics_table() -> str:
    """The metrics of the vocabulary as a Markdown table, by family and id."""
    lines = ["| metric | name | family | better | unit |", "| --- | --- | --- | --- | --- |"]
    for metric in sorted(metrics().values(), key=lambda metric: (metric.family, metric.id)):
        unit = metric.unit or ""
        lines.append(f"| `{metric.id}` | {metric.name} | {metric.family} | {metric.better} | {unit} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    for name, text in pages().items():
        (DOCS / name).write_text(text, encoding="utf-8", newline="\n")
