"""What a value is claimed for: the names of a paper's own, and who a clause says does it."""
