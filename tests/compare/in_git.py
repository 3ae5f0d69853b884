"""Git as the tests call it, by an author of their own."""

from __future__ import annotations

import subprocess


def git(*arguments: str) -> None:
    who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
    subprocess.run(["git", *who, *arguments], check=True, capture_output=True)


def commit(subject: str) -> None:
    git("add", "-A")
    git("commit", "-q", "-m", subject)
