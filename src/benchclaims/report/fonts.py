"""The fonts of the charts: the files that matplotlib brings, whatever else the machine has under their name.

A machine may have a DejaVu Sans of its own, with other outlines; matplotlib takes that which its cache lists
first.  Then texts would be measured and drawn otherwise than anywhere else.
"""

from __future__ import annotations

from pathlib import Path

FAMILY = "DejaVu Sans"
FILES = {"normal": "DejaVuSans.ttf", "bold": "DejaVuSans-Bold.ttf"}
"""Matplotlib's own files by weight."""


def pin() -> None:
    """Have matplotlib find its own files where charts ask for their fonts.

    Where it would find others, its own come first from here on, also for other figures of the process.  A
    matplotlib without these files, as some systems pack it, is left as it is.

    >>> from matplotlib.font_manager import findfont
    >>> pin()
    >>> Path(findfont("DejaVu Sans")) == own_file("normal")
    True
    """
    from matplotlib.font_manager import FontProperties, findfont, fontManager

    for weight in FILES:
        own = own_file(weight)
        if own.is_file() and Path(findfont(FontProperties(family=FAMILY, weight=weight))) != own:
            fontManager.addfont(own)
            fontManager.ttflist.insert(0, fontManager.ttflist.pop())


def own_file(weight: str) -> Path:
    """Where matplotlib's own file of a weight is."""
    from matplotlib import get_data_path

    return Path(get_data_path(), "fonts", "ttf", FILES[weight])
