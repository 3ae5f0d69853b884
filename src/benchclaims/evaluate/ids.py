"""Gold and documents go together by their ids: what only one of the two has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from benchclaims.errors import InputError
from benchclaims.evaluate.evaluation import Evaluation
from benchclaims.evaluate.figures import Leftovers
from benchclaims.evaluate.gold import GoldDocument
from benchclaims.evaluate.show import first


def with_leftovers(
    evaluation: Evaluation, gold: Sequence[GoldDocument], ids: Iterable[str], where: Path | str
) -> Evaluation:
    """The evaluation with the ids that only the gold or only the documents have.

    Raises `InputError` where no document has an id of the gold file at `where`: nothing was compared.
    """
    wanted, there = {document.id for document in gold}, set(ids)
    if not wanted & there:
        raise InputError(
            f"none of the documents has one of its ids ({first(sorted(wanted))})",
            where=where,
            expected=f"the ids of the documents ({first(sorted(there))})" if there else "documents",
            remedy="give the documents that it was made of",
        )
    return replace(evaluation, left=Leftovers(tuple(sorted(wanted - there)), tuple(sorted(there - wanted))))
