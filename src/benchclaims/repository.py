"""Where a repository of claims stands, and where in it what lies."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

SEEDS, CLAIMS, REPORTS, SCHEMAS = "seeds", "claims", "reports", "schemas"
CACHE = ".benchclaims"


@dataclass(frozen=True, slots=True)
class Repository:
    """The folders of a repository; `claims` is the one with its claim files, spelt as it was named.

    However the claims are named, through `..` or through a symbolic link, their repository is the folder in
    which they truly lie: all who work on the same claims meet at the same lock, journal and settings.
    """

    root: Path
    claims: Path

    @classmethod
    def at(cls, root: Path | str = ".") -> Repository:
        """The repository whose folder is `root`.

        >>> Repository.at("tracker").seeds.as_posix()
        'tracker/seeds'
        """
        return cls(Path(root), Path(root) / CLAIMS)

    @classmethod
    def of(cls, claims: Path | str = CLAIMS) -> Repository:
        """The repository of a folder of claim files, or of one of them.

        >>> Repository.of("tracker/claims/").root.as_posix()
        'tracker'
        """
        path = Path(claims)
        folder = path.parent if path.is_file() else path
        return cls(_home(folder), folder)

    @property
    def seeds(self) -> Path:
        """The source documents."""
        return self.root / SEEDS

    @property
    def reports(self) -> Path:
        """What is drawn of the claims."""
        return self.root / REPORTS

    @property
    def schemas(self) -> Path:
        """What other tools read about claim files and the table."""
        return self.root / SCHEMAS

    @property
    def cache(self) -> Path:
        """The lock, the journal of decisions, and what is remembered of charts; git ignores it."""
        return _home(self.claims) / CACHE


def _home(folder: Path) -> Path:
    """The folder in which one truly lies; from the current folder, where `folder` is told from there."""
    home = Path(os.path.realpath(folder)).parent
    if folder.is_absolute():
        return home
    try:
        return Path(os.path.relpath(home))
    except ValueError:  # on another drive
        return home
