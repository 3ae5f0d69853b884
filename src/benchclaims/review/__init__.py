"""Reviewing claims: what is uncertain, asked one by one; each answer a decision that can be taken back.

`Desk` does on the files what a person answers, `Walk` goes from question to question, `Dialog` turns keys and
lines into answers and text.  None of them knows a terminal.
"""

from benchclaims.review.desk import Desk, RefusedError, Shown
from benchclaims.review.dialog import Dialog
from benchclaims.review.page import Line
from benchclaims.review.proposals import proposed, renewed
from benchclaims.review.uncertain import uncertain
from benchclaims.review.walk import Walk

__all__ = ["Desk", "Dialog", "Line", "RefusedError", "Shown", "Walk", "proposed", "renewed", "uncertain"]
