"""Which values a metric has: a PSNR is some 30, an SSIM below 1, a BLEU score between 5 and 60."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

from benchclaims.extract.candidate import Candidate, traits
from benchclaims.extract.metrics.beside import called
from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.sentence.place import Standpoint

SIZES = (0.0, 0.1, 0.5, 1.0, 1.0000001, 5.0000001, 10.0, 20.0, 50.0, 100.0000001, 1000.0)
"""Where sizes of values part; 1, 5 and 100, the ends of scales, belong to what is below them."""


def tell_sizes(place: Standpoint, made: Iterable[Candidate]) -> None:
    """Tell all candidates the size, the sign, the shape and the decimals of the value.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("It has 28.1 dB.")[1]
    >>> one = Candidate("psnr", None, "unit", [])
    >>> tell_sizes(Standpoint(sentence, 0), [one])
    >>> one.features[:2]
    ['size 8 psnr k=level', 'size 8 quality unit k=level']
    """
    quantity = place.sentence.quantities[place.order]
    size = size_of(quantity)
    shape = f"{quantity.shape}{quantity.sign}"
    for candidate in made:
        metric = called(place.sentence, candidate)
        candidate.features += sizes(metric, traits(candidate.metric)[1], candidate.source, size, place.unit)
        candidate.features += shapes(metric, candidate.source, shape, place.unit)
        candidate.features += decimals(metric, candidate.source, min(quantity.decimals, 3), place.unit)


def size_of(quantity: Quantity) -> int:
    """The size of a value, in steps.

    >>> from benchclaims.extract.numbers.values import quantities
    >>> [size_of(quantity) for quantity in quantities("0.0, 0.91 and 28.1 dB")]
    [0, 3, 8]
    """
    return bisect_right(SIZES, abs(quantity.high)) if quantity.high else 0


@lru_cache(maxsize=16384)
def sizes(metric: str, family: str, source: str, size: int, unit: str) -> tuple[str, str]:
    """What the size of a value says for a metric, and for its family."""
    return f"size {size} {metric} {unit}", f"size {size} {family} {source} {unit}"


@lru_cache(maxsize=16384)
def shapes(metric: str, source: str, shape: str, unit: str) -> tuple[str, str]:
    """What the sign and the shape of a value say for a metric, and for what proposed it."""
    return f"shape {shape} {metric}", f"shape {shape} {source} {unit}"


@lru_cache(maxsize=16384)
def decimals(metric: str, source: str, count: int, unit: str) -> tuple[str, str]:
    """What the decimals of a value say for what proposed a metric, and for the metric."""
    return f"decimals {count} {source} {unit}", f"decimals {count} {metric} {unit}"
