r"""Names in small letters that mark-up sets off: `\emph{semantic hijacking}`."""

from __future__ import annotations

import re
from collections.abc import Iterator

EMPHASIS = re.compile(
    r"\\(?:emph|textit|textbf|textsc|em|it)\b[\s{]*(?P<name>[a-z][\w-]*(?:[ -][A-Za-z][\w-]*){1,5})\s*[}(]"
)


def emphasised(text: str) -> Iterator[tuple[str, str]]:
    r"""The words in small letters that mark-up sets off, two at least, each with how.

    >>> list(emphasised(r"We identify \emph{semantic hijacking}, \emph{not} a bug."))
    [('semantic hijacking', 'phrase emphasis')]
    """
    if "\\" in text:
        for match in EMPHASIS.finditer(text):
            yield match["name"], "phrase emphasis"
