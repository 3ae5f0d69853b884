"""How each kind of chart is read, in the words of somebody who has never seen one, under its title."""

from __future__ import annotations

from collections.abc import Iterable

from benchclaims.report.measure import LEFT_OUT

ROW = "Each row is one number that a paper (named on the left) states of its own method"
BASELINE = "its baseline (what it is compared with)"
FACTORS = (
    f"{ROW}: how many times better it is than {BASELINE}, on a log scale. 1× is as good, 2× is {{gain}}; "
    "further right is better. Rows are grouped by {by}."
)
KEPT = (
    f"{ROW}: what share of the quality of {BASELINE} is left, most often beside what is saved. 100% is all "
    "of it. Rows are grouped by {by}."
)
CHANGES = (
    f"{ROW}: by how much it is better than {BASELINE}. 0 is as good, further right is better: higher values "
    "of a metric with ↑, lower values of a metric with ↓. Rows are grouped by {by}."
)
SCORES = (
    "Each row is one value that a paper reports for its own method, beside the value of its baseline (what "
    "it is compared with) where the text gives it. Compare rows of one data set only."
)
TASK = f"{ROW}. ↑ after a metric: higher is better; ↓: lower is better."
EFFECTS = f"Right of the upright line is better than {BASELINE}."
BRACKETS = "In brackets behind a value: how the text puts it."
LEVELS = (
    "Values that a paper reaches stand by data set (on the left) on the scale of their metric; compare them "
    "on one data set only."
)
STATED = (
    "Every number that a text itself states as a factor, or as a per cent that makes one (28% lower is "
    "1.39×), of how many times better its paper is than its baseline (what it is compared with); of two "
    "levels (720 → 45 min) no factor is made here."
)
SPREAD = (
    f"{STATED} There is a line a metric, on a log scale: 1× is as good, 2× is twice as good (twice as fast, "
    "half as large), further right is better."
)
MAP = (
    "A claim is one number that a paper states of its own results. Rows are metrics, columns are tasks, a "
    "cell holds the number of claims; on the right, all claims of the metric."
)
TIME = (
    f"{STATED} Factors go upward on a log scale: 1× is as good, above that line is better. To the right, the "
    "date of the paper; a dot is darker where several stand in one place, a range or a bound stands aside "
    "where it would cover others. A paper is named at its largest number, where there is room."
)
TRADEOFF = (
    "One sentence of a paper says both: how many times more efficient it is than its baseline (to the right; "
    "1× is as good) and by how much its quality changes (upward; 0% is as good). Better in both is upper "
    "right. The numbers stand for the statements listed below."
)
BASELINES = (
    "A line leads from a paper on the left to a system on the right that it names as its baseline (what it "
    "is compared with). After the paper: its number against that system that is farthest from no effect, "
    "with the metric, and how many more there are, or how many are better and worse where there are both. "
    "↑: higher is better, ↓: lower is better."
)
FRACTIONS = "A fraction stands at its per cent: 0.84 at 84%."
CONVERTED = "A value in another unit than its axis stands at what it is there: 0.5 s at 500 ms."
LACKING = f"{LEFT_OUT} stands for letters that the font of the charts lacks."
CONTINUED = "Continued; the first part says how it is read, and what is left out."
UNNAMED = {"performance": "Performance", "score": "Score"}
"""Metrics that are no metric: what texts say that name none."""


def unnamed(metrics: Iterable[str]) -> str:
    """A sentence about words of the texts that name no metric; nothing where none of them occurs.

    >>> unnamed(["accuracy", "score"])
    "“Score” is the texts' own word: they name no metric."
    """
    present = set(metrics)
    words = [f"“{word}”" for metric, word in UNNAMED.items() if metric in present]
    if len(words) == 2:
        return f"{words[0]} and {words[1].lower()} are the texts' own words: they name no metric."
    return f"{words[0]} is the texts' own word: they name no metric." if words else ""
