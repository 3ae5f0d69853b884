"""Checks across entries: what one entry says against another."""
