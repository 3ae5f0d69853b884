"""Names that are met in many abstracts, by how many: what is new in a text is told from what is known.

    python -m benchclaims.learn.familiar ABSTRACTS.jsonl.gz

writes `vocabulary/familiar.txt`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from benchclaims.learn.home import run
from benchclaims.learn.texts import counted
from benchclaims.vocabulary.familiar import FILE, proper

LEAST = (("everywhere", 51), ("often", 11), ("seldom", 3))
"""In how many abstracts a name must stand; the text that is read may be one of those counted."""


def names(texts: Iterable[str]) -> str:
    """The file of names: a line for each rank, the names in order.

    >>> names(["We use LoRA."] * 3 + ["We use FooNet."])
    'seldom: LoRA\\n'
    """
    counts = Counter(name for text in texts for name in set(proper(text)))
    ranks: dict[str, list[str]] = {}
    for name in sorted(counts):
        rank = next((rank for rank, least in LEAST if counts[name] >= least), None)
        if rank:
            ranks.setdefault(rank, []).append(name)
    return "".join(f"{rank}: {' '.join(ranks[rank])}\n" for rank, _ in LEAST if rank in ranks)


def main(arguments: Sequence[str]) -> int:
    """Write the names of some abstracts; 2 for wrong usage."""
    return counted(arguments, __doc__, FILE, names)


if __name__ == "__main__":
    run(main)
