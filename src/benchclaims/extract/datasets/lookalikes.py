"""Names that stand where data sets do and are none: models, hardware, metrics, fields, languages, dates."""

from __future__ import annotations

import re

from benchclaims.vocabulary.not_datasets import not_datasets

SIZE = re.compile(r"(?:^|[-_ ])\d+(?:\.\d+)?[BM]\b|^\d")
# "2D Deformable Plate" may be called a data set, "3D FER" and "2D LiDAR" say what data are of; "MARIO-10M"
SPELT = re.compile(r"\D|.*[A-Z][a-z]{3}")
COUNTED = re.compile(r"-\d+(?:\.\d+)?M$")
# "GPT-based", "expert-selected", "W4-only", "NL-to-code", "Pass@128", "Top-1", "ROUGE-L", "W4A4",
# "May 2024", "Stage 2", "Large-scale", and boards of all versions: "ESP32-S3"
DESCRIBES = re.compile(
    r"-(?:[a-z]+(?:ed|ing)|level|wise|like|style|type|free|aware|only|to-[a-z]+)$|@(?:\d+|k)$|^[Tt]op-\d+$|^ROUGE|^W\d+A\d+"
    r"|^(?:Group|Levels?|Part|Phase|Stage|Study|Subtask|Tier|Trial|Version)\s[\dIVA-D][\d.IV]*$"
    r"|^(?:ESP|STM)32|^[A-Z][a-z]+-(?:centric|language|quality|scale|shot|Shot|specific|world)$"
    r"|^(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\s\d{4}$"
)
# "Machine Translation", "Great Barrier Reef": a task, a place, but where it is called a data set
TASK_OR_PLACE = re.compile(
    r" (?:Answering|Classification|Completion|Detection|Estimation|Generation|Prediction|Reasoning"
    r"|Recognition|Retrieval|Segmentation|Summarization|Translation|Understanding"
    r"|Cent(?:er|re)|City|Consortium|Hospital|Institutes?|Reef|University)$"
)
# "Stable Diffusion 3"
VERSION = re.compile(r"[- ]v?\d[\d.]*$")
SHORT = 2
"""How many letters a piece of a name may have that says nothing of what it names."""
PIECES = re.compile(r"[-_ ./@]|(?<=[A-Za-z])(?=\d)|(?<=[A-Z])(?=v\d)")


def is_lookalike(name: str, called: bool = False) -> bool:
    """Whether a name is that of a model (also by size, version, variant), of hardware, a metric, a field.

    A name `called` a data set may have the size of one, and a model's name in a compound.

    >>> models = ["LLaMA-2-7B", "ResNet-50", "A100", "GPT-based", "YOLOv8m", "W4-only", "Stable Diffusion 3"]
    >>> others = ["English-German", "May 2024", "NL-to-code", "Machine Translation", "ROUGE-L", "INT8"]
    >>> all(map(is_lookalike, [*models, *others]))
    True
    >>> any(map(is_lookalike, ["Foobar-1K", "Foo-Bar", "SiW-Mv2 Protocol-1"]))
    False
    >>> is_lookalike("Foobar-20M"), [is_lookalike(name, called=True) for name in ("3D FER", "GPT-4")]
    (True, [True, True])
    >>> called = ("Machine Translation", "2D Foobar Plate", "Foobar-20M", "LLM-Foobar")
    >>> any(is_lookalike(name, called=True) for name in called)
    False
    """
    things = not_datasets()
    sized = SIZE.search(name)
    if (sized and not (called and SPELT.match(name))) or DESCRIBES.search(name):
        return True
    if not called and TASK_OR_PLACE.search(name):
        return True
    if name in things["metric"] or name in things["field"]:
        return True
    pieces = PIECES.split(name)
    if all(piece in things["language"] for piece in pieces):
        return True
    spelt = (name, VERSION.sub("", name), *pieces)
    known = [piece for piece in spelt if piece in things["model"] or piece in things["hardware"]]
    if not known or known[0] not in pieces:
        return bool(known)
    return not called or " " in name or all(len(piece) <= SHORT for piece in pieces if piece not in known)
