"""Every metric is found in its examples and not in its look-alikes; no two metrics share a name."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from itertools import pairwise

import pytest

from benchclaims.vocabulary import Metric, metrics
from benchclaims.vocabulary.layout import laid_out
from benchclaims.vocabulary.matcher import Matcher, marks, plurals, tokenize
from benchclaims.vocabulary.units import unit_kinds

MARKED = re.compile(r"\[\[(.*?)\]\]")
EXAMPLES = [(entry.id, example) for entry in metrics().values() for example in entry.examples]
HIDING = [phrase for entry in metrics().values() for phrase in entry.unless]
LOOK_ALIKES = [(entry.id, sentence) for entry in metrics().values() for sentence in entry.not_]
WELL_KNOWN = """
accuracy top-1-accuracy top-5-accuracy robust-accuracy certified-accuracy zero-shot-accuracy auroc
auprc f1 exact-match precision recall map miou dice bleu rouge meteor cider perplexity fid
inception-score psnr ssim lpips success-rate attack-success-rate false-positive-rate error-rate
word-error-rate mse rmse mae correlation ndcg mrr pass-at-k win-rate reward regret calibration-error
score performance speed training-speed inference-speed convergence-speed throughput frame-rate
latency training-time inference-time time model-size parameters trainable-parameters memory storage
flops macs compute compute-efficiency communication bandwidth energy energy-efficiency power
energy-delay-product carbon cost data-size data-efficiency label-size batch-size sequence-length
video-length resolution sparsity compression-ratio bit-width iterations human-effort
"""


@cache
def matcher() -> Matcher[str]:
    return Matcher(entries(), HIDING)


@cache
def unguarded() -> Matcher[str]:
    return Matcher(entries())


def entries() -> list[tuple[str, str]]:
    return [(name, entry.id) for entry in metrics().values() for name in names(entry)]


def names(entry: Metric) -> list[str]:
    return [*entry.aliases, *(cue.text for cue in entry.cues)]


def found(metric: str, sentence: str) -> list[str]:
    mentions = matcher().find(sentence, tokenize(sentence))
    return [sentence[m.start : m.end] for m in mentions if m.payload == metric]


@pytest.mark.parametrize(("metric", "example"), EXAMPLES)
def test_examples(metric: str, example: str) -> None:
    assert found(metric, MARKED.sub(r"\1", example)) == MARKED.findall(example)


@pytest.mark.parametrize(("metric", "sentence"), LOOK_ALIKES)
def test_look_alikes(metric: str, sentence: str) -> None:
    assert found(metric, sentence) == []


def test_phrases_of_unless_hide_a_name_and_are_needed() -> None:
    assert [phrase for phrase in HIDING if matcher().find(phrase, tokenize(phrase))] == []
    assert [phrase for phrase in HIDING if not unguarded().find(phrase, tokenize(phrase))] == []


def test_every_metric_has_an_example() -> None:
    assert [entry.id for entry in metrics().values() if not entry.examples] == []


def spellings(name: str) -> set[tuple[str, ...]]:
    """A name and its plurals as the matcher tells them apart: its words, and the marks between them."""
    tokens = tokenize(name)
    words = [name[start:end] for start, end, _ in tokens]
    joints = [marks(name[left[1] : right[0]]) or "" for left, right in pairwise(tokens)]
    return {(*words[:-1], last, *joints) for last in plurals(words[-1])}


def test_no_name_is_given_twice() -> None:
    owners: dict[tuple[str, ...], tuple[str, str]] = {}
    for entry in metrics().values():
        for name in names(entry):
            for spelling in spellings(name):
                assert owners.setdefault(spelling, (entry.id, name)) == (entry.id, name)


def test_no_two_metrics_are_shown_under_one_name() -> None:
    shown = [entry.name for entry in metrics().values()]
    assert sorted(shown) == sorted(set(shown))


def test_every_name_is_found_as_its_own_metric() -> None:
    """No phrase of `unless` and no plural of another name hides it."""
    given = entries()
    assert [(name, metric) for name, metric in given if not found(metric, name)] == []


def test_the_ids_that_claims_are_filed_under() -> None:
    plain = {metric for metric in metrics() if not metric.startswith("other:")}
    assert plain == set(WELL_KNOWN.split()), "a new metric is `other:…`, or known well and named here, too"
    assert all(re.fullmatch(r"(other:)?[a-z0-9]+(-[a-z0-9]+)*", metric) for metric in metrics())


def test_units_are_known_and_bounds_in_order() -> None:
    for entry in metrics().values():
        assert entry.unit is None or entry.unit in unit_kinds(), entry.id
        assert set(entry.kinds or ()) <= set(unit_kinds().values()), entry.id
        low, high = entry.bounds or (None, None)
        assert low is None or high is None or low < high, entry.id


def test_the_file_is_laid_out() -> None:
    text = files("benchclaims.vocabulary").joinpath("metrics.yaml").read_text("utf-8")
    assert laid_out(text) == text, "run `python -m benchclaims.vocabulary.layout`"
    assert laid_out(laid_out(text)) == laid_out(text)
