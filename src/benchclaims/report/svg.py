"""SVG that is the same bytes everywhere, has a title and a description, and follows the reader's theme.

Text is drawn as outlines: a reader's machine need not have the font, so measured labels still fit.  What is
lost to screen readers comes back as `<title>` and `<desc>`, and matplotlib keeps each text as a comment.
Light colours stand in the file; a style rule replaces each by its dark one where the reader prefers dark.
"""

from __future__ import annotations

import re
from dataclasses import fields
from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from benchclaims.report.measure import boxes
from benchclaims.report.style import DARK, LIGHT, Theme, applied

if TYPE_CHECKING:
    from matplotlib.figure import Figure

FORMATS = ("svg", "png", "pdf")


def rendered(figure: Figure, form: str, title: str = "", description: str = "") -> bytes:
    """The figure as `svg`, `png` or `pdf` bytes that depend on nothing but the figure."""
    with applied(), boxes():
        stream = BytesIO()
        if form == "svg":
            from benchclaims.report.outlines import Canvas

            Canvas(figure)
        figure.savefig(stream, format=form, metadata=metadata(form), facecolor=figure.get_facecolor())
    return finished(stream.getvalue(), title, description) if form == "svg" else stream.getvalue()


def metadata(form: str) -> dict[str, None]:
    """Metadata without dates and versions."""
    if form == "svg":
        return {"Date": None, "Creator": None}
    return {"Software": None} if form == "png" else {"CreationDate": None, "Creator": None, "Producer": None}


def finished(data: bytes, title: str, description: str) -> bytes:
    """Matplotlib's SVG with a role, a title, a description and the dark theme's rules."""
    text = data.decode("utf-8")
    head = (
        f'<title id="title">{escape(title)}</title>\n<desc id="desc">{escape(description)}</desc>\n'
        f"<style>{dark_rules()}</style>\n"
    )
    opening = re.search(r"<svg [^>]*>", text)
    assert opening is not None, "matplotlib wrote no svg element"
    named = opening[0][:-1] + ' role="img" aria-labelledby="title desc">'
    body = re.sub(r"\s*<metadata>.*?</metadata>", "", text[opening.end() :], count=1, flags=re.DOTALL)
    text = text[: opening.start()] + named + "\n" + head + body.lstrip("\n")
    return re.sub(r"[ \t]+\n", "\n", text).encode("utf-8")


def colours(theme: Theme) -> list[str]:
    """All colours of a theme, in a fixed order."""
    values = [getattr(theme, field.name) for field in fields(theme) if field.name != "name"]
    return [colour for value in values for colour in (value if isinstance(value, tuple) else (value,))]


def dark_rules() -> str:
    """One rule a colour: what is drawn in the light theme's colour takes the dark theme's."""
    rules = [
        f'[style*="{part}: {light}"]{{{part}:{dark} !important}}'
        for light, dark in zip(colours(LIGHT), colours(DARK), strict=True)
        for part in ("fill", "stroke")
    ]
    return "@media (prefers-color-scheme:dark){" + "".join(rules) + "}"
