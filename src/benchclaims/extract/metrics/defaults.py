"""What stands in where a text names no metric: the metric of the unit, and what is implied."""

from __future__ import annotations

from benchclaims.extract.candidate import Candidate
from benchclaims.extract.metrics.unnamed import stands, unnamed
from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.sentence.mentions import MetricsAround
from benchclaims.extract.sentence.place import Standpoint
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
    "mm^2": "other:area",
    "word/min": "other:words-per-minute",
    "GHz": "other:clock-frequency",
    "MHz": "other:clock-frequency",
}
BY_KIND = {
    "time": "time",
    "data": "memory",
    "rate": "throughput",
    "speed": "other:velocity",
    "compute": "compute",
    "energy": "energy",
    "power": "power",
    "money": "cost",
    "data rate": "bandwidth",
    "compute rate": "throughput",
    "efficiency": "energy-efficiency",
}


def defaults(place: Standpoint, known: int, around: MetricsAround) -> list[Candidate]:
    """What stands in where no name fits: the unit's own metric, `performance`, `score` and what is implied.

    `known` is how many metrics the sentence names, `around` tells those of the text.
    """
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
    return [*made, *unnamed(place, min(known, 2), around)]


PICTURES = (
    r"(?:images?|imaging|videos?|pictures?|photos?|visual|vision|pixels?|views?|nerf|radiance|splatting|deblur\w*"
    r"|super-resolution|denois\w*|demosaic\w*|dehaz\w*|derain\w*|rendering|scenes?|restoration|inpainting|psnr"
    r"|ssim|cameras?)\b"
)
NOISY = r"(?:snr|sinr|signal-to-noise|signal to noise|noise|signals?)\b"


def told_around(sentence: Sentence) -> str:
    """PSNR where the text speaks of pictures, else a signal-to-noise ratio or a gain."""
    if stands(sentence, PICTURES):
        return "psnr"
    return "other:snr" if stands(sentence, NOISY) else "other:gain"
