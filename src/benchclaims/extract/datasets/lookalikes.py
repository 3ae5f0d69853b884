"""Names that stand where data sets do and are none: models, hardware, metrics, fields, languages, dates."""

from __future__ import annotations

import re

from benchclaims.vocabulary.others import others

SIZE = re.compile(r"(?:^|[-_ ])\d+(?:\.\d+)?[BM]\b|^\d")
# "GPT-based", "expert-selected", "W4-only", "NL-to-code", "Pass@128", "Top-1", "May 2024"
DESCRIBES = re.compile(
    r"-(?:[a-z]+(?:ed|ing)|level|wise|like|style|type|free|aware|only|to-[a-z]+)$|@(?:\d+|k)$|^[Tt]op-\d+$"
    r"|^(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\s\d{4}$"
)
PIECES = re.compile(r"[-_ ./@]|(?<=[A-Za-z])(?=\d)|(?<=[A-Z])(?=v\d)")


def other(name: str) -> bool:
    """Whether a name is that of a model (also by size, version, variant), of hardware, a metric, a field.

    >>> other("LLaMA-2-7B"), other("ResNet-50"), other("A100"), other("Foobar-1K")
    (True, True, True, False)
    >>> other("English-German"), other("May 2024"), other("GPT-based"), other("Foo-Bar")
    (True, True, True, False)
    >>> other("YOLOv8m"), other("W4-only"), other("NL-to-code"), other("SiW-Mv2 Protocol-1")
    (True, True, True, False)
    """
    things = others()
    if SIZE.search(name) or DESCRIBES.search(name) or name in things["metric"] or name in things["field"]:
        return True
    pieces = [name, *PIECES.split(name)]
    if all(piece in things["language"] for piece in pieces[1:]):
        return True
    return not (things["model"].isdisjoint(pieces) and things["hardware"].isdisjoint(pieces))
