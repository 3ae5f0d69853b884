"""Checks of arithmetic: what is reported is recomputed from what is reported beside it."""

from benchclaims.check.arithmetic.recompute import Comparison, consistency, opposed, recompute, summary

__all__ = ["Comparison", "consistency", "opposed", "recompute", "summary"]
