"""Checks against the vocabularies: metrics, tasks, units, and what goes with what."""
