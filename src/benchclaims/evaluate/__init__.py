"""How well the extraction reads: its claims against claims that people made by reading.

A claim that was read matches a wanted one when their value spans overlap.  `detection` asks for the match
alone, `core` for value, unit, form, direction, qualifier and metric as well, `full` for everything.
"""

from benchclaims.evaluate.gold import Document, Wanted, read_gold
from benchclaims.evaluate.minimum import shortfalls
from benchclaims.evaluate.reliability import Bin, reliability
from benchclaims.evaluate.score import Evaluation, Figures, Miss, Rates, score
from benchclaims.evaluate.show import as_json, as_text

__all__ = [
    "Bin",
    "Document",
    "Evaluation",
    "Figures",
    "Miss",
    "Rates",
    "Wanted",
    "as_json",
    "as_text",
    "read_gold",
    "reliability",
    "score",
    "shortfalls",
]
