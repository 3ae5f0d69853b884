"""The code repository that a text names."""

from __future__ import annotations

import re

_HOSTS = ("github.com/", "gitlab.com/", "bitbucket.org/", "codeberg.org/")
_REPOSITORY = re.compile(
    r"(?<![\w.-])(?:www\.)?(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)"
    r"/((?:[\w.-]|\\_)+)/((?:[\w.-]|\\_)+)",
    re.I,
)


def repository(text: str) -> str | None:
    """The first repository in `text`, as owner and name: no page within it, no TeX, no full stop.

    >>> repository("Code: \\\\url{https://github.com/ada/fast\\\\_nets/tree/main}.")
    'https://github.com/ada/fast_nets'
    """
    lower = text.lower()
    if not any(host in lower for host in _HOSTS):
        return None
    found = _REPOSITORY.search(text)
    if not found:
        return None
    host, owner, name = (part.replace("\\_", "_").rstrip(".") for part in found.groups())
    return f"https://{host.lower()}/{owner}/{name}" if owner and name else None
