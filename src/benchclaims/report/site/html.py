"""The one place where HTML is made: templates with everything escaped."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from benchclaims.report.measured import put
from benchclaims.report.site.address import outward, page_name
from benchclaims.report.wording import count, listed
from benchclaims.table.plain import plain
from benchclaims.table.verdict import WORDS
from benchclaims.wording import figure


def render(template: str, path: str, about: Mapping[str, Any]) -> str:
    """One page; links in it start with `root`, the way up to the site's folder."""
    return (
        environment()
        .get_template(f"{template}.html.j2")
        .render(
            **about, path=path, root="../" * path.count("/"), section=path.partition("/")[0].partition(".")[0]
        )
    )


@cache
def environment() -> Environment:
    """The templates: everything escaped, every unknown name an error."""
    made = Environment(
        loader=PackageLoader("benchclaims.report.site"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True,
    )  # fmt: skip
    words = {"count": count, "listed": listed, "plain": plain, "page_name": page_name}
    made.filters.update({**words, "outward": outward, "put": put, "number": figure, "verdict": WORDS.get})
    return made
