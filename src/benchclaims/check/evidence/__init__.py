"""Checks of evidence: the words stand in the source, and the numbers are what the words say."""
