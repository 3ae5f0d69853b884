"""How well the extraction reads: its claims against claims that people made by reading.

A claim that was read matches a wanted one when their value spans overlap.  `detection` asks for the match
alone, `core` for value, unit, form, direction, qualifier and metric as well, `full` for everything.
"""

from benchclaims.evaluate.evaluation import Evaluation
from benchclaims.evaluate.figures import Figures, JudgedClaim, Miss, Rates
from benchclaims.evaluate.gold import GoldDocument, Wanted, read_gold
from benchclaims.evaluate.ids import with_leftovers
from benchclaims.evaluate.reliability import Bin, reliability
from benchclaims.evaluate.reviewed import judged, reviewed_documents
from benchclaims.evaluate.score import score

__all__ = [
    "Bin",
    "Evaluation",
    "Figures",
    "GoldDocument",
    "JudgedClaim",
    "Miss",
    "Rates",
    "Wanted",
    "judged",
    "read_gold",
    "reliability",
    "reviewed_documents",
    "score",
    "with_leftovers",
]
