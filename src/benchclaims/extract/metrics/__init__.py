"""Which metric a value is of, named or not."""
