"""How each kind of chart is read, in the words that stand under its title."""

from __future__ import annotations

NAMED = "The baseline stands after “vs.” where the text names one."
FACTORS = (
    "Each row is one claim as the paper makes it: by what factor it is better than its baseline "
    f"(2× is {{gain}}); in brackets, how the text puts it. {NAMED}"
)
CHANGES = (
    "Each row is one claim as the paper makes it: by how much it is better than its baseline, to the right "
    f"whether the metric had to rise (↑) or to fall (↓). The value's sign is the metric's own. {NAMED}"
)
SCORES = (
    "Each row is one claim: the value of the metric that the paper reports, and its baseline's where the "
    "text gives it; grey where it does not. Compare within one data set only."
)
TASK = (
    "Each row is one claim as the paper makes it. ↑ and ↓ after a metric say which way is better; in "
    f"brackets, how the text puts it. {NAMED}"
)
SPREAD = (
    "Every number by which a paper claims to be so many times better than its baseline (what it is compared "
    "with), a line a metric: 1× is as good, 2× is twice as good (twice as fast, half as large), further "
    "right is better."
)
MAP = (
    "How many claims there are of each metric (rows) for each task (columns), darker is more; on the "
    "right, each row's sum."
)
TIME = (
    "A dot is a claim at the date of its paper, above 1× is better than its baseline; a range stands at "
    "its middle, hollow dots are best cases and bounds. Papers are named at their largest claim where there "
    "is room."
)
TRADEOFF = (
    "A dot is a paper: further right it is more efficient than its baseline, further up its quality is "
    "better. Lines span all that it claims, the dot is in the middle; full dots are better in both "
    "throughout. Names stand where there is room."
)
BASELINES = (
    "A line leads from a paper, with the largest of its claims (and how many more there are), to the system "
    "that it names as the baseline. Blue is better, orange worse, grey without the baseline's value."
)
