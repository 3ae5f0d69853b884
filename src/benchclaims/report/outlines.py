"""SVG in which a text that was drawn before is not laid out again: charts say the same words over and over.

Half of the time that a chart takes is spent on shaping its texts.  Here matplotlib writes each text once; the
glyphs that it puts into the text's group are kept.  For the same text it is then given none, and what was
kept goes into the group: every byte is matplotlib's own.  Where another version of it writes otherwise,
nothing is kept, and charts are only slower.
"""

from __future__ import annotations

import re
from codecs import getwriter
from collections.abc import Hashable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from matplotlib import rcParams
from matplotlib.backend_bases import GraphicsContextBase
from matplotlib.backends.backend_mixed import MixedModeRenderer
from matplotlib.backends.backend_svg import FigureCanvasSVG, RendererSVG
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import TextToPath

from benchclaims.report.measure import extent

MOST = 20_000
"""Texts that are kept, in some 40 MB."""
DEFINED = r"(?: *<defs>\n.*?</defs>\n)"
FULL = re.compile(rf"^( *)<g [^>]*>\n{DEFINED}?((?: *<use [^>]*/>\n)+)\1</g>\n", re.DOTALL | re.MULTILINE)
BARE = re.compile(rf"^( *)(<g [^>]*?)(?:/>\n|>\n({DEFINED})\1</g>\n)", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Text:
    """A text as it was drawn: the ids of its glyphs in order, and the elements that use them, one a line."""

    glyphs: tuple[str, ...]
    uses: tuple[str, ...]


KEPT: dict[Hashable, Text] = {}
"""Texts by font and words."""
DRAWN: dict[str, Any] = {}
"""The outlines of all glyphs that were drawn, by id."""


class Outlines(TextToPath):
    """Matplotlib's outlines, but no glyphs of a text that is `kept`; `asked` is which one that was."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: Hashable = None
        self.glyphs: tuple[str, ...] = ()
        self.kept: Text | None = None

    def get_text_width_height_descent(
        self, s: str, prop: FontProperties, ismath: Any
    ) -> tuple[float, float, float]:
        """Measured once at the size of the outlines, of which any other size is a multiple."""
        if ismath:
            width, height, descent = super().get_text_width_height_descent(s, prop, ismath)
            return width, height, descent
        face = prop.copy()
        face.set_size(self.FONT_SCALE)
        if face.get_family() == ["sans-serif"]:
            face.set_family(rcParams["font.sans-serif"])
        width, height, descent = extent(s, face)
        scale = prop.get_size_in_points() / self.FONT_SCALE
        return width * scale, height * scale, descent * scale

    def get_glyphs_with_font(
        self, font: Any, s: str, glyph_map: Any = None, return_new_glyphs_only: bool = False, **how: Any
    ) -> Any:
        """The text's glyphs (none if it is kept), and outlines of those that the file does not have yet."""
        whole = glyph_map is None or not return_new_glyphs_only or any(how.values())
        kept = None if whole else KEPT.get((font, s))
        if kept is not None:
            self.kept = kept
            new = dict.fromkeys(glyph for glyph in kept.glyphs if glyph not in glyph_map)
            return [], {glyph: DRAWN[glyph] for glyph in new}, []
        found = super().get_glyphs_with_font(font, s, glyph_map, return_new_glyphs_only, **how)
        if not whole:
            DRAWN.update(found[1])
            self.asked, self.glyphs = (font, s), tuple(glyph for glyph, *_ in found[0])
        return found


class Renderer(RendererSVG):  # type: ignore[misc]
    """Writes UTF-8 to `stream`, where what was written can be read and replaced."""

    def __init__(self, width: float, height: float, stream: BytesIO, **known: Any) -> None:
        super().__init__(width, height, getwriter("utf-8")(stream), **known)
        self.stream, self._text2path = stream, Outlines()

    def draw_text(
        self, gc: GraphicsContextBase, x: float, y: float, s: str, prop: FontProperties, angle: float,
        ismath: Any = False, mtext: Any = None,
    ) -> None:  # fmt: skip
        """Have matplotlib write the text; put its glyphs into the group, or keep those that are there."""
        outlines, begin = self._text2path, self.stream.tell()
        outlines.asked = outlines.kept = None
        super().draw_text(gc, x, y, s, prop, angle, ismath, mtext)
        if outlines.kept is not None:
            self.replace(begin, filled(self.written(begin), outlines.kept))
        elif outlines.asked is not None and len(KEPT) < MOST:
            keep(outlines.asked, outlines.glyphs, self.written(begin))

    def written(self, begin: int) -> str:
        """What was written from `begin` on."""
        self.stream.seek(begin)
        return self.stream.read().decode("utf-8")

    def replace(self, begin: int, words: str) -> None:
        """Write other words from `begin` on."""
        self.stream.seek(begin)
        self.stream.truncate()
        self.stream.write(words.encode("utf-8"))


def filled(written: str, kept: Text) -> str:
    """What was written of a text without glyphs, with them."""
    bare = BARE.search(written)
    assert bare is not None, "what was kept was written alike"
    indent, group, defined = bare.groups()
    uses = "".join(f"{indent} {use}\n" for use in kept.uses)
    group = f"{indent}{group}>\n{defined or ''}{uses}{indent}</g>\n"
    return written[: bare.start()] + group + written[bare.end() :]


def keep(asked: Hashable, glyphs: tuple[str, ...], written: str) -> None:
    """Keep a text if it is written as expected, a glyph an element."""
    full = FULL.search(written)
    uses = tuple(line.strip() for line in full[2].splitlines()) if full else ()
    if glyphs and len(uses) == len(glyphs):
        KEPT[asked] = Text(glyphs, uses)


class Canvas(FigureCanvasSVG):  # type: ignore[misc]
    """A figure's canvas that prints with `Renderer`."""

    def print_svg(self, filename: BytesIO, *, metadata: Any = None, **_: Any) -> None:
        """Print into a stream of bytes, as matplotlib does."""
        figure, dpi = self.figure, self.figure.dpi
        figure.dpi = 72
        width, height = figure.get_size_inches()
        inner = Renderer(width * 72, height * 72, filename, image_dpi=dpi, metadata=metadata)
        renderer = MixedModeRenderer(figure, width, height, dpi, inner)
        figure.draw(renderer)
        renderer.finalize()
