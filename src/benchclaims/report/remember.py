"""Charts that were drawn before are not drawn again: a key of all that a picture depends on, in a file.

The key is of data, words, style and code, never of time; a picture that somebody changed is drawn anew.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from benchclaims.errors import OutputError
from benchclaims.files import write_whole
from benchclaims.report.look import USUAL, Look
from benchclaims.report.names import metric_title, task_name
from benchclaims.version import __version__

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from benchclaims.report.charts import Chart

FILE = "charts.json"
PARTS = ("report", "table", "vocabulary")
"""The parts that may have a say in a picture, beside the modules at the top of the package."""
READ = (".py", ".mplstyle", ".yaml", ".txt")


class Drawn:
    """What the folder `cache` remembers of the pictures drawn into `folder`; nothing where `cache` is None.

    Its file maps a picture's path, from there, to the key that it was drawn for and the hash of its bytes.
    """

    def __init__(self, cache: Path | None, folder: Path) -> None:
        self.cache, self.folder = cache, folder
        self.known: dict[str, list[str]] = {} if cache is None else remembered(cache / FILE)
        self.seen: dict[str, list[str]] = {}

    def name(self, path: str) -> str:
        """What the file calls the picture at `path` within the folder: the way there, or all of its path."""
        assert self.cache is not None, "only a cache names its pictures"
        try:
            return Path(os.path.relpath(self.folder / path, self.cache)).as_posix()
        except ValueError:  # on another drive
            return (self.folder / path).absolute().as_posix()

    def again(self, within: str, wanted: str) -> bytes | None:
        """The bytes of a picture `within` the folder that was drawn for the key `wanted` and not changed."""
        if self.cache is None:
            return None
        name, path = self.name(within), self.folder / within
        key, digest = self.known.get(name, ["", ""])
        if key != wanted or not path.is_file():
            return None
        data = path.read_bytes()
        if sha256(data).hexdigest() != digest:
            return None
        self.seen[name] = [key, digest]
        return data

    def remember(self, within: str, wanted: str, data: bytes) -> None:
        """Note what a picture was drawn for."""
        if self.cache is not None:
            self.seen[self.name(within)] = [wanted, sha256(data).hexdigest()]

    def save(self) -> None:
        """Write the file, sorted, with what others noted of pictures that are still there; git ignores it.

        Where it cannot be written, such as beside the claims of somebody else, nothing is remembered.
        """
        if self.cache is None:
            return
        noted = {name: pair for name, pair in self.known.items() if (self.cache / name).is_file()}
        with suppress(OutputError):
            write_whole(self.cache / FILE, json.dumps(noted | self.seen, indent=0, sort_keys=True) + "\n")
            write_whole(self.cache / ".gitignore", "*\n")


def remembered(file: Path) -> dict[str, list[str]]:
    """The content of such a file; a missing or broken one remembers nothing."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    pairs = content.items() if isinstance(content, dict) else ()
    return {name: pair for name, pair in pairs if isinstance(pair, list) and len(pair) == 2}


def key(chart: Chart, names: Mapping[str, str], look: Look = USUAL) -> str:
    """A hash of all that a chart's picture depends on."""
    shown = chart.shown
    words = [
        chart.title, chart.lead, chart.caption(), code(),
        str(chart.bare), look.words, *(key.words for key in chart.keys),
        *(names[paper] for paper in sorted(set(shown["paper_id"]))),
        *(metric_title(metric) for metric in sorted(set(shown["metric"]))),
        *(task_name(task) for task in sorted(set(shown["task"].fillna("")))),
        shown.sort_values("claim_id").to_json(orient="split", double_precision=15),
    ]  # fmt: skip
    return sha256("\0".join(words).encode("utf-8")).hexdigest()


@cache
def code() -> str:
    """A hash of what draws: the versions, and the files of the package that a picture depends on."""
    return digest(files("benchclaims"))


def digest(package: Traversable) -> str:
    """The hash of what draws in a copy of the package."""
    import matplotlib

    found = sha256(f"{matplotlib.__version__}\0{__version__}".encode("ascii"))
    for source in drawing(package):
        found.update(source.read_bytes())
    return found.hexdigest()


def drawing(package: Traversable) -> list[Traversable]:
    """The files of the package that a picture depends on: of this part, and of all that it may import."""
    parts = [source for part in PARTS for source in sources(package / part)]
    return [*_files(package), *parts]


def sources(folder: Traversable) -> list[Traversable]:
    """The modules and the data of a folder and of those in it, sorted."""
    inner = [entry for entry in _entries(folder) if entry.is_dir() and entry.name != "__pycache__"]
    return _files(folder) + [source for below in inner for source in sources(below)]


def _files(folder: Traversable) -> list[Traversable]:
    return [entry for entry in _entries(folder) if entry.is_file() and entry.name.endswith(READ)]


def _entries(folder: Traversable) -> list[Traversable]:
    return sorted(folder.iterdir(), key=lambda entry: entry.name)
