"""Score, change or ratio, in which direction, how hedged, and from which level."""
