"""Which metric a value is of, where words near it could name another."""

from __future__ import annotations

import pytest

from benchclaims.extract import claims
from benchclaims.extract.metrics.candidates import candidates
from benchclaims.extract.reading import Document


def metrics(text: str) -> list[str]:
    return [claim.metric for claim in claims(text)]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("The method improves planning efficiency by 30% over RRT.", "other:planning-efficiency"),
        ("FooNet boosts decoding efficiency by 2.4x.", "other:decoding-efficiency"),
        ("We improve efficiency by 150%.", "other:efficiency"),
        ("It achieves a power conversion efficiency of 18.2%.", "other:power-conversion-efficiency"),
        # look-alikes: these have an id of their own
        ("Sample efficiency rises by 3x.", "data-efficiency"),
        ("Our chip improves energy efficiency by 20%.", "energy-efficiency"),
        ("Training efficiency improves by 2.4x.", "training-speed"),
    ],
)
def test_efficiency_is_of_what_the_text_says(text: str, metric: str) -> None:
    assert metrics(text) == [metric]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("Our method cuts the number of rules by 70%.", "other:rule"),
        ("FooNet reaches near-complete robustness of 98.6%.", "other:robustness"),
        ("The tracker reaches 67.2 $\\mathcal{J}\\&\\mathcal{F}$ on DAVIS.", "other:j-and-f"),
    ],
)
def test_what_is_counted_or_praised_is_named_alone(text: str, metric: str) -> None:
    assert metrics(text) == [metric]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("The arm reaches an error of 0.4 cm.", "other:error"),
        ("The keypoint error is 2.3 mm.", "other:keypoint-error"),
        ("The model has a prediction error of 15 seconds.", "other:prediction-error"),
        ("FooNet reaches an orientation accuracy of 8.1 degrees.", "other:orientation-accuracy"),
        ("It has an accuracy of 10.58 mN.", "other:absolute-accuracy"),
        ("The alignment achieved an accuracy of 0.6±0.3°.", "other:absolute-accuracy"),
        ("Our pipeline achieved high precision (0.921, in criteria level).", "precision"),
        ("It verifies 120 networks per second.", "throughput"),
        ("The tagger processes 2,813 names per second at high accuracy.", "throughput"),
        ("The chip reaches an efficiency of 3.2 TOPS/W.", "energy-efficiency"),
        # look-alikes: the unit is the metric's own, or open
        ("The localization error is 0.4 m.", "other:localization-error"),
        ("It has an error of 4%.", "error-rate"),
        ("The word error rate is 5.2%.", "word-error-rate"),
        ("FooNet decodes 40 tokens/s.", "throughput"),
        ("The robot reaches a speed of 7 m/s.", "speed"),
        ("Training takes 40 GPU hours.", "compute"),
    ],
)
def test_a_metric_has_values_in_its_units(text: str, metric: str) -> None:
    assert metrics(text) == [metric]


def test_each_value_has_a_metric_of_its_unit() -> None:
    assert metrics("It runs at 555 sentences/sec and 10 ms latency.") == ["throughput", "latency"]


def test_the_words_of_a_measured_error_are_the_whole_phrase() -> None:
    (claim,) = claims("The keypoint error is 2.3 mm.")
    assert claim.metric_text == "keypoint error"


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("FooNet detects 16-70% of all errors.", "recall"),
        ("The tool failed to detect 79% of instances.", "other:miss-rate"),
        ("Human experts miss 66% of the true errors.", "other:miss-rate"),
        ("The benchmark covers up to 61% of subjects.", "other:coverage"),
        ("With the filter, 8.6% of generations are rejected.", "other:rejection-rate"),
        ("Of the plant, 93% of components are correctly identified.", "recall"),
        ("Our guard blocks more than 94% of attacks.", "other:block-rate"),
        ("The agent resolves 45% of issues.", "success-rate"),
        # look-alikes: the verb takes no share of its objects
        ("FooNet recovers 88% of motifs.", "recall"),
        ("FooNet achieves a detection accuracy of 91% of the time.", "accuracy"),
    ],
)
def test_a_verb_tells_its_metric_by_the_share_of_its_objects(text: str, metric: str) -> None:
    assert metrics(text) == [metric]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("FooPlan finds a plan in 88% of the queries.", "success-rate"),
        ("FooRank ranks the right answer first in 64% of the questions.", "success-rate"),
        ("FooPlan fails to find a plan in 3% of the queries.", "error-rate"),
        ("FooTrack loses the target in only 3.2% of the videos.", "error-rate"),
        ("FooTrack fails in 4% of the sequences.", "error-rate"),
        ("The gripper misses the handle in 6% of the trials.", "other:miss-rate"),
        ("FooDrive collides in 2% of the runs.", "other:collision-rate"),
        ("FooFuzz crashes on only 0.3% of the inputs.", "other:crash-rate"),
        ("FooTTS is preferred in 71% of the comparisons.", "win-rate"),
        ("FooOpt competes with BarOpt, winning in up to 59% of instances.", "win-rate"),
        # look-alikes: what is used up, an adverb that tells more
        ("FooNet reaches the same loss in 40% of the steps.", "iterations"),
        ("FooNet correctly ranks the answer first in 64% of the questions.", "accuracy"),
    ],
)
def test_a_verb_tells_its_metric_by_the_share_of_cases(text: str, metric: str) -> None:
    assert metrics(text) == [metric]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("FooBot walks at 0.42 m/s on grass.", "other:velocity"),
        ("FooBot throws balls with an exit velocity of 11 m/s.", "other:velocity"),
        ("FooChip occupies only 1.7 mm$^2$.", "other:area"),
        ("The processor runs at 1.1 GHz.", "other:clock-frequency"),
        ("Training FooLM takes $2.1 million in compute cost.", "cost"),
        ("FooCore improves the instructions per cycle by 12%.", "other:ipc"),
        ("FooKey reaches 42 wpm.", "other:words-per-minute"),
        # look-alikes
        ("FooLM cuts the compute cost by 30%.", "compute"),
        ("FooCtl runs at 200 Hz.", "throughput"),
    ],
)
def test_a_unit_tells_its_metric(text: str, metric: str) -> None:
    assert metrics(text) == [metric]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("FooNet reaches a BPCER of 0.8%.", "other:bpcer"),
        ("FooNet achieves an ACER of 1.2%.", "other:acer"),
        ("FooNet attains 71.2% HIT@1.", "recall"),
        ("The optimized designs reduce EDAP by 76.2%.", "other:energy-delay-area-product"),
        # look-alikes
        ("The optimized designs reduce EDP by 76.2%.", "energy-delay-product"),
        ("The strategy raises ROI by 12%.", "other:return-on-investment"),
    ],
)
def test_short_forms_of_metrics(text: str, metric: str) -> None:
    assert metrics(text) == [metric]


def test_end_to_end_is_no_metric() -> None:
    assert metrics("FooNet runs in 12 ms end-to-end.") != ["other:end-to-end"]


@pytest.mark.parametrize(
    ("text", "is_success"),
    [
        ("It successfully overtakes in 87% of scenarios.", True),
        ("More than 80% of tool calls are successfully executed.", True),
        ("It cuts vulnerabilities by 24.5% but also successfully transfers principles to Go.", False),
        ("FooNet (1) improves base models by 12.5%, and (2) successfully enhances layouts.", False),
        ("Base models gain 12.5% on GenEval, and FooNet successfully draws hands.", False),
    ],
)
def test_success_is_of_the_clause_that_tells_it(text: str, is_success: bool) -> None:
    assert (metrics(text)[0] == "success-rate") is is_success


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("Our network improves image restoration by 0.4 dB.", "psnr"),
        ("Our modulation outperforms the baseline receiver by 1.2 dB.", "other:gain"),
        ("A binarized network for noisy signals still outperforms the baseline by 2 dB.", "other:snr"),
    ],
)
def test_decibels_are_of_what_the_text_speaks_of(text: str, metric: str) -> None:
    assert metrics(text) == [metric]


def test_how_often_something_happens_is_no_time() -> None:
    document = Document("FooLM endorses them 77% of the time, and needs one third of the time.")
    [sentence] = document.sentences
    often, time = ({one.metric for one in candidates(sentence, order)} for order in (0, 1))
    assert not {"time", "other:time"} & often
    assert {"time", "other:time"} & time


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("FooNet outperforms BarNet by 10.6% in terms of MARE.", "other:mare"),
        ("FooNet improves NDCG (by 2.59%) in terms of Click-Through Rate.", "other:click-through-rate"),
        # look-alikes: a change names no metric, what is counted has an id of its own
        ("FooNet improves accuracy by 2% in terms of relative improvement.", "accuracy"),
        ("FooNet is better by 10% in terms of the number of parameters.", "parameters"),
    ],
)
def test_a_value_is_of_that_in_terms_of_which_it_is_told(text: str, metric: str) -> None:
    assert metrics(text) == [metric]
