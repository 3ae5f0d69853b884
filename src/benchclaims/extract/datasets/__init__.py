"""Which data sets a text names, and which of them a value is for."""
