"""Learning the weights that the extraction ships: gold tables to feature rows, rows to weights.

Needed by whoever changes features or adds gold; nothing at run time imports it.
"""
