"""Marks: functions that take a frame and a matplotlib axes, draw, and return the axes."""
