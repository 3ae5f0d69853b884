"""A repository of claims: begun with a first made-up document, and documents added to it."""

from benchclaims.tracker.add import Added, add
from benchclaims.tracker.added import AddedPaper
from benchclaims.tracker.start import Begun, begin, texts

__all__ = ["Added", "AddedPaper", "Begun", "add", "begin", "texts"]
