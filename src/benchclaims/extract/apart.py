"""What one claim may not name twice: a system is not the data set it is measured on, nor its own baseline.

The links are chosen one by one; where two of them name the same, the less sure one takes its runner-up.
"""

from __future__ import annotations

from collections.abc import Callable

from benchclaims.alike import words_of
from benchclaims.extract.reading import MEASURED, Choice, Linked

Name = Choice[str | None]
LEAST = 0.01
"""The share that no name has at least, where no other name is likely."""


def apart(linked: Linked) -> Linked:
    """The reading, where no name stands in two fields any more."""
    metric = metric_words(linked)
    linked.subject = unmeasured(without(linked.subject, metric), metric)
    linked.baseline = without(linked.baseline, metric)
    from_each_other(linked)
    linked.subject = from_datasets(linked, linked.subject)
    linked.baseline = from_datasets(linked, linked.baseline)
    linked.datasets = [(name, kept(name, share, metric)) for name, share in linked.datasets]
    return linked


def kept(name: str, share: float, metric: str) -> float:
    """The share of a data set, turned where its name is that of the metric."""
    return min(share, 1.0 - share) if is_one(name, metric) else share


def metric_words(linked: Linked) -> str:
    """The words that name the metric in the text, '' where none do."""
    span = linked.metric.value.span
    return " ".join(linked.sentence.words[span[0] : span[1]]) if span else ""


def from_each_other(linked: Linked) -> None:
    """Subject and baseline name two things: of one name, the less likely gives way."""
    subject, baseline = linked.subject, linked.baseline
    if not is_one(subject.value, baseline.value):
        return
    other_subject, other_baseline = without(subject, baseline.value), without(baseline, subject.value)
    if subject.share * max(other_baseline.share, LEAST) >= max(other_subject.share, LEAST) * baseline.share:
        linked.baseline = other_baseline
    else:
        linked.subject = other_subject


def from_datasets(linked: Linked, link: Name) -> Name:
    """A system is no data set: the link or the data set of its name gives way."""
    for place, (name, share) in enumerate(linked.datasets):
        if share >= MEASURED and is_one(link.value, name):
            other = without(link, name)
            if link.share * (1.0 - share) < other.share * share:
                return other
            linked.datasets[place] = (name, 1.0 - share)
    return link


def without(link: Name, taken: str | None) -> Name:
    """The choice among the names that do not name what is taken."""
    return barring(link, lambda name: is_one(name, taken))


def unmeasured(link: Name, metric: str) -> Name:
    """The choice among the names that do not end in the metric: `aggregate R@5` reaches no R@5."""
    return barring(link, lambda name: ends_in(name, metric))


def barring(link: Name, barred: Callable[[str | None], bool]) -> Name:
    """The choice among the names that are not barred, none where there is no other."""
    left = [(name, share) for name, share in link.others if not barred(name)]
    if len(left) == len(link.others):
        return link
    return Choice(*left[0], left) if left else Choice(None, 0.0, [(None, 0.0)])


def ends_in(name: str | None, metric: str) -> bool:
    """Whether the last words of a name are those of a metric.

    >>> ends_in("aggregate R@5", "r@5"), ends_in("F1-guided search", "f1"), ends_in(None, "")
    (True, False, False)
    """
    last = words_of(metric)
    return bool(last) and words_of(name)[-len(last) :] == last


def is_one(name: str | None, other: str | None) -> bool:
    """Whether two names are the same words.

    >>> is_one("the BERT model", "BERT"), is_one("CIFAR10", "CIFAR-10"), is_one("UNet++", "UNet")
    (False, True, False)
    """
    if not name or not other or name.count("+") != other.count("+"):
        return False
    return "".join(words_of(name)) == "".join(words_of(other)) != ""
