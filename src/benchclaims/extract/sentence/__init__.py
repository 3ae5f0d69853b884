"""A sentence as seen from its numbers: what stands around each, in which list, in which comparison."""
