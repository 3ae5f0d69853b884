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
    "Every number by which a paper claims to be so many times better than its baseline (what it is compared "
    "with), upward on a log scale: 1× is as good, above that line is better. To the right, the date of the "
    "paper; signs of one day stand side by side. A paper is named at its largest number, where there is room."
)
TRADEOFF = (
    "One sentence of a paper says both: how many times more efficient it is than its baseline (to the right; "
    "1× is as good) and by how much its quality changes (upward; 0% is as good). Better in both is upper "
    "right. The numbers stand for the statements listed below."
)
BASELINES = (
    "A line leads from a paper, with the largest of its claims (and how many more there are), to the system "
    "that it names as the baseline. Blue is better, orange worse, grey without the baseline's value."
)
