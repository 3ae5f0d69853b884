"""What stands in where a text names no metric: the unit's own metric, `performance`, `score`."""

from __future__ import annotations

import re
from functools import lru_cache

from benchclaims.extract.candidate import Candidate
from benchclaims.extract.context import Sentence, once
from benchclaims.extract.lexicon import IMPROVE
from benchclaims.extract.place import Place
from benchclaims.vocabulary.units import kind_of

BY_UNIT = {
    "FPS": "frame-rate",
    "parameter": "parameters",
    "token": "data-size",
    "FLOP": "flops",
    "MAC": "macs",
    "USD": "cost",
    "EUR": "cost",
    "W": "power",
    "mW": "power",
    "J": "energy",
    "mJ": "energy",
    "kWh": "energy",
    "bit": "bit-width",
    "token/s": "throughput",
    "TOPS/mm^2": "other:area-efficiency",
    "GOPS/mm^2": "other:area-efficiency",
    "retry": "other:retries",
    "bit/s": "bandwidth",
    "GPU_hour": "compute",
    "GPU_day": "compute",
}
BY_KIND = {
    "time": "time",
    "data": "memory",
    "rate": "throughput",
    "compute": "compute",
    "energy": "energy",
    "power": "power",
    "money": "cost",
    "data rate": "bandwidth",
    "compute rate": "throughput",
    "efficiency": "energy-efficiency",
}


def defaults(place: Place, known: int) -> list[Candidate]:
    """What stands in where no name fits: the unit's own metric, `performance`, `score`."""
    quantity = place.sentence.quantities[place.order]
    made = []
    suggested = told_around(place.sentence) if quantity.unit == "dB" else BY_UNIT.get(quantity.unit)
    kind = kind_of(quantity.unit) if quantity.kind == "compound" else quantity.kind
    suggested = suggested or BY_KIND.get(kind)
    if quantity.kind == "count" and not suggested:
        suggested = "data-size"
    if suggested:
        made.append(
            Candidate(
                suggested,
                None,
                "unit",
                ["src=unit", f"src=unit&{place.unit}", f"unit id={suggested}", f"unit known={min(known, 2)}"],
            )
        )
    words = place.sentence.words
    improves = not IMPROVE.isdisjoint(words[max(0, place.at - 10) : place.at + 6])
    before, behind = words[place.at - 1] if place.at else "<", place.sentence.word(place.at + 1)
    for metric in ("performance", "score"):
        features = [
            *default_features(metric, place.unit, min(known, 2), improves),
            f"default {metric} -1={before}",
            f"default {metric} +1={behind}",
        ]
        made.append(Candidate(metric, None, "default", features))
    return made


PICTURES = re.compile(
    r"\b(?:images?|imaging|videos?|pictures?|photos?|visual|vision|pixels?|views?|nerf|radiance|splatting|deblur\w*"
    r"|super-resolution|denois\w*|demosaic\w*|dehaz\w*|derain\w*|rendering|scenes?|restoration|inpainting|psnr"
    r"|ssim|cameras?)\b",
    re.IGNORECASE,
)
NOISY = re.compile(r"\b(?:snr|sinr|signal-to-noise|signal to noise|noise|signals?)\b", re.IGNORECASE)
AROUND = 2000
"""How far from the sentence is looked for what decibels are of."""


@once
def told_around(sentence: Sentence) -> str:
    """PSNR where the text speaks of pictures, else a signal-to-noise ratio or a gain."""
    around = max(0, sentence.start - AROUND), sentence.end + AROUND
    if PICTURES.search(sentence.text, *around):
        return "psnr"
    return "other:snr" if NOISY.search(sentence.text, *around) else "other:gain"


@lru_cache(maxsize=4096)
def default_features(metric: str, unit: str, known: int, improves: bool) -> tuple[str, ...]:
    """What speaks for a metric that stands in, where `known` others are named."""
    return (
        f"default {metric}",
        f"default {metric}&{unit}",
        f"default {metric} known={known}",
        f"default {metric} improves={improves}",
        f"default {metric} improves={improves}&{unit}",
    )
