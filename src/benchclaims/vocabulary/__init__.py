"""Metrics, tasks, data sets and units as data, with the names under which papers mention them."""

from benchclaims.vocabulary.loader import Cue, Dataset, Metric, Task, datasets, metrics, tasks

__all__ = ["Cue", "Dataset", "Metric", "Task", "datasets", "metrics", "tasks"]
