"""Which values a metric has: a PSNR is some 30, an SSIM below 1, a BLEU score between 5 and 60."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from benchclaims.extract.candidate import Candidate, traits
from benchclaims.extract.metrics.beside import called
from benchclaims.extract.numbers.looks import look_of
from benchclaims.extract.sentence.place import Standpoint


def tell_sizes(place: Standpoint, made: Iterable[Candidate]) -> None:
    """Tell all candidates the size, the sign, the shape and the decimals of the value.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("It has 28.1 dB.")[1]
    >>> one = Candidate("psnr", None, "unit", [])
    >>> tell_sizes(Standpoint(sentence, 0), [one])
    >>> one.features[:2]
    ['size 8 psnr k=level', 'size 8 quality unit k=level']
    """
    look = look_of(place.sentence.quantities[place.order])
    for candidate in made:
        metric, source = called(place.sentence, candidate), candidate.source
        candidate.features += sizes(metric, traits(candidate.metric)[1], source, look.size, place.unit)
        candidate.features += shapes(metric, source, look.shape, place.unit)
        candidate.features += decimals(metric, source, look.decimals, place.unit)


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
