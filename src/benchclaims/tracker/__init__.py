"""A repository of claims: begun with a first made-up document, and documents added to it."""

from benchclaims.tracker.add import Added, AddedPaper, add
from benchclaims.tracker.start import Begun, begin, texts

__all__ = ["Added", "AddedPaper", "Begun", "add", "begin", "texts"]
