"""Paths as a host of repositories knows them: from the root of the checkout, not from the current folder."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from benchclaims.check.finding import Finding, Ignored, Report

WORKSPACE = "GITHUB_WORKSPACE"
"""The variable in which GitHub names the root of the checkout."""


def from_root(report: Report) -> Report:
    """A report whose files are named from the root of the checkout, where they are in one."""
    base = _root()
    if base is None or base == Path.cwd():
        return report
    ignored = (Ignored(_placed(one.finding, base), one.reason) for one in report.ignored)
    found = (_placed(one, base) for one in report.findings)
    return replace(report, findings=tuple(found), ignored=tuple(ignored))


def _placed(finding: Finding, base: Path) -> Finding:
    path = Path(os.path.normpath(Path.cwd() / finding.file))
    if not path.is_relative_to(base):
        return finding
    return replace(finding, file=path.relative_to(base).as_posix())


def _root() -> Path | None:
    """The root of the checkout around the current folder: what the host says, else the repository of git."""
    here = Path.cwd()
    told = os.environ.get(WORKSPACE)
    if told and here.is_relative_to(Path(told).resolve()):
        return Path(told).resolve()
    return next((one for one in (here, *here.parents) if (one / ".git").exists()), None)
