"""How familiar a name is: `FooNet` is new, `LoRA` is met often, `GPU` everywhere.

The file holds names with an upper-case letter behind the first, by the number of abstracts that have them;
it is counted by `python -m benchclaims.learn.familiar`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

FILE = Path(__file__).with_name("familiar.txt")
TOKEN = re.compile(r"[A-Za-z0-9]+(?:[-+.][A-Za-z0-9]+)*")


def proper(text: str) -> list[str]:
    """The words of a text that are written as names are.

    >>> proper("our FooNet-2 beats the Llama of mBERT")
    ['FooNet-2', 'mBERT']
    """
    return [word for word in TOKEN.findall(text) if any(letter.isupper() for letter in word[1:])]


@cache
def known() -> dict[str, str]:
    """Each name that is familiar, with how often it is met."""
    lines = (line.partition(": ") for line in FILE.read_text("utf-8").splitlines())
    return {name: met for met, _, names in lines for name in names.split(" ")}


RANKS = ("never", "seldom", "often", "everywhere")


@lru_cache(maxsize=65536)
def familiar(name: str) -> str:
    """How often the most familiar word of a name is met; '' where none is written as a name.

    >>> familiar("ZyxNet"), familiar("ZyxNet-GPU"), familiar("a GPU"), familiar("our method")
    ('never', 'never', 'everywhere', '')
    """
    found = [known().get(word, "never") for word in proper(name)]
    return max(found, key=RANKS.index, default="")
