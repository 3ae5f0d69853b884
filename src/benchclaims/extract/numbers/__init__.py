"""The grammar of numbers: how values and their units are written, and what only looks like one."""
