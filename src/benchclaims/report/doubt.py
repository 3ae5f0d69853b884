"""What nobody reviewed: readings that are likelier wrong than right, and names that one is not sure of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from benchclaims.report.scope import REVIEWED, Scope
from benchclaims.wording import DOUBTS, stated

LIKELY = 0.5
"""The confidence below which a reading is likelier wrong than right."""
UNSEEN = "not reviewed"
DOUBTFUL = f"likelier wrong than right (a confidence below {LIKELY}, {UNSEEN})"
"""Why a reading is on no chart and in no median or count where no other confidence is asked for."""

Claim = Mapping[str, Any]


def least(asked: float | None) -> float:
    """The confidence from which readings that nobody reviewed are drawn; raises `UsageError` for none.

    >>> least(None), least(0)
    (0.5, 0.0)
    """
    return LIKELY if asked is None else Scope(min_confidence=asked).min_confidence or 0.0


def is_doubt(reason: object) -> bool:
    """Whether a claim has no axis because its reading is not sure enough."""
    return isinstance(reason, str) and UNSEEN in reason


def doubts(claims: Sequence[Claim], asked: float | None, told: Sequence[object] = ()) -> list[str]:
    """For each claim why its reading is not drawn, or nothing; as was `told` before, if it was.

    >>> claims = [{"status": status, "confidence": 0.4} for status in ("extracted", "reviewed")]
    >>> doubts(claims, None)
    ['likelier wrong than right (a confidence below 0.5, not reviewed)', '']
    >>> doubts(claims, 0), doubts(claims, None, told=["", ""])
    (['', ''], ['', ''])
    """
    if asked is None and told:
        before = zip(claims, told, strict=True)
        return [str(why) if is_doubt(why) and not is_reviewed(claim) else "" for claim, why in before]
    bound = least(asked)
    why = DOUBTFUL if bound == LIKELY else f"of a confidence below {stated(bound)}, {UNSEEN}"
    return [why if not is_reviewed(claim) and is_below(claim, bound) else "" for claim in claims]


def is_reviewed(claim: Claim) -> bool:
    """Whether a person looked at a reading."""
    return bool(claim["status"] == REVIEWED)


def is_below(claim: Claim, bound: float) -> bool:
    """Whether a reading is less sure than that."""
    confidence = claim.get("confidence")
    return confidence is not None and bool(confidence < bound)


ASKED = "a name that nobody reviewed and that the reading is not sure of"
"""What a question mark behind a subject, a baseline or a data set means."""


def mark(claim: Claim, link: str) -> str:
    """The question mark behind a name that the reading is not sure of, or nothing.

    >>> claim = {"status": "extracted", "doubts": "may be compared with nothing (0.37)"}
    >>> mark(claim, "baseline"), mark(claim, "subject"), mark({**claim, "status": "reviewed"}, "baseline")
    ('?', '', '')
    """
    doubts = claim.get("doubts")
    told = isinstance(doubts, str) and any(begin in doubts for begin in DOUBTS[link])
    return "?" if told and claim.get("status") == "extracted" else ""
