"""A new repository of claims: folders, a first made-up document, settings, a workflow that checks it."""

from benchclaims.tracker.start import begin, texts

__all__ = ["begin", "texts"]
