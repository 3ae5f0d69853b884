"""From where others can install this program, as far as its own installation tells."""

from __future__ import annotations

import json
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import Any
from urllib.parse import urlsplit

NAME = "benchclaims"
REPOSITORY = ("repository", "source", "source code")
"""What a project's metadata call the address of its repository."""


def requirement(installed: Distribution | None = None) -> str | None:
    """What pip installs to get this program elsewhere, too; None where only this machine has it.

    That is the address it was installed from (with its commit), the name and version where an index gave it,
    or, of a folder or a file, the address of the repository that the project's metadata name.
    """
    try:
        found = installed or distribution(NAME)
    except PackageNotFoundError:
        return None
    noted = found.read_text("direct_url.json")
    if noted is None:
        return f"{NAME}=={found.version}"
    return _direct(json.loads(noted)) or _repository(found)


def _direct(noted: dict[str, Any]) -> str | None:
    """The address that pip notes of an installation that came from no index."""
    url, commit = str(noted.get("url")), noted.get("vcs_info", {}).get("commit_id")
    if not _is_public(url):
        return None
    return f"{NAME} @ git+{url}@{commit}" if commit else f"{NAME} @ {url}"


def _repository(found: Distribution) -> str | None:
    for line in found.metadata.get_all("Project-URL") or []:
        label, _, url = line.partition(",")
        if label.strip().lower() in REPOSITORY and _is_public(url.strip()):
            return f"{NAME} @ git+{url.strip()}"
    return None


def _is_public(url: str) -> bool:
    """Whether an address leads there from everywhere and holds nobody's password."""
    parts = urlsplit(url)
    return parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc
