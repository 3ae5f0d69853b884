"""Claims read out of sentences that abstracts really use; written for the purpose or taken from the seeds."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchclaims.extract import claims, confidence
from benchclaims.model import Claim

LEARN = Path(__file__).parents[2] / "src" / "benchclaims" / "learn"


def only(text: str) -> Claim:
    (claim,) = claims(text)
    return claim


@pytest.mark.parametrize(
    ("text", "metric", "form", "direction"),
    [
        ("Our method reaches 91.5% accuracy on CIFAR-10.", "accuracy", "score", "none"),
        ("We improve accuracy by 3.1% over the baseline.", "accuracy", "change", "increase"),
        ("Our pruning reduces FLOPs by 52.5%.", "flops", "change", "decrease"),
        ("Training is 2.4x faster than with Adam.", "training-speed", "ratio", "increase"),
        (
            "The resulting models are up to 5.6 times smaller than full-rank models.",
            "model-size",
            "ratio",
            "decrease",
        ),
        ("It needs 4.7x less communication than Megatron-LM.", "communication", "ratio", "decrease"),
        ("Our decoder achieves a BLEU score of 30.8.", "bleu", "score", "none"),
        ("We obtain a perplexity reduction of 2.3 points.", "perplexity", "change", "decrease"),
        ("Our decoder is 12 ms faster than BERT.", "time", "change", "decrease"),
        ("Compared with BERT, our decoder has -7.2% perplexity.", "perplexity", "change", "decrease"),
        ("Our attack works against GPT-4 in 71% of cases.", "attack-success-rate", "score", "none"),
    ],
)
def test_metric_form_and_direction(text: str, metric: str, form: str, direction: str) -> None:
    claim = only(text)
    assert claim.metric in (metric, metric.removeprefix("training-"))
    assert (claim.form, claim.direction) == (form, direction)


def test_a_before_and_an_after_is_a_score_with_its_baseline_value() -> None:
    claim = only("Our method improves the success rate from 60% to 90%.")
    assert (claim.form, claim.low, claim.high, claim.baseline_value, claim.value_text) == (
        "score",
        90,
        90,
        60,
        "90%",
    )


def test_a_before_in_another_unit_is_converted() -> None:
    claim = only("It reduces evaluation time from 8 hours to 10 minutes.")
    assert (claim.low, claim.unit, claim.baseline_value) == (10, "min", 480)


def test_a_span_is_one_range() -> None:
    claim = only("Our method achieves accuracy gains ranging from 2% to 10%.")
    assert (claim.low, claim.high, claim.form) == (2, 10, "change")


def test_values_take_their_data_sets_in_turn() -> None:
    found = claims("Our model achieves accuracies of 96.9% and 92.3% on CIFAR-10 and ImageNet, respectively.")
    assert [claim.datasets for claim in found] == [("CIFAR-10",), ("ImageNet",)]


def test_the_baseline_is_named() -> None:
    assert only("AWQ achieves a 1.45x speedup over GPTQ.").baseline == "GPTQ"


@pytest.mark.parametrize(
    "text",
    [
        "GPT-3 has been trained on ImageNet-1K and CIFAR-10.",
        "We resize all images to 1024x1024.",
        "We study sequence lengths from 32K to 512K.",
        "Transformers are slow to serve. However, existing private inference solutions increase latency by "
        "more than 60x or compromise the quality. We propose a way out of this.",
        "In 2019, two authors collected 8 datasets.",
        "",
        "No number stands here.",
    ],
)
def test_set_ups_background_and_names_stay_out(text: str) -> None:
    assert claims(text) == []


def test_an_unknown_metric_is_named_by_the_words_of_the_text() -> None:
    claim = only("Our controller reduces wobble amplitude by 46%.")
    assert claim.metric == "other:wobble-amplitude"


def test_offsets_are_those_of_the_text_as_given() -> None:
    text = "Ünïcode first… Our $\\mathbf{x}$ model attains\u2009up to $4\\times$ faster inference than BERT."
    claim = only(text)
    assert text[claim.start : claim.end] == claim.value_text == "$4\\times$"
    assert claim.quote in text


def test_doubts_are_said_where_confidence_is_low() -> None:
    found = claims(
        "On A7 it gives 17.3, and 12 on B9, which shows 8% of it.", roles=("result", "optional", "setting")
    )
    assert found
    assert all(claim.doubts for claim in found if claim.confidence < 0.9)


def test_every_doubt_says_what_may_be_otherwise() -> None:
    written = (LEARN / "written" / "texts.jsonl").read_text("utf-8").split("\n")[:80]
    found = [claim for line in written for claim in claims(json.loads(line)["text"])]
    doubts = [doubt for claim in found for doubt in claim.doubts]
    assert all(claim.doubts for claim in found if claim.confidence < 0.9)
    told = re.compile(r"could be|may (?:not )?be|no metric is named|possible: ")
    assert [doubt for doubt in doubts if not told.search(doubt)] == []


def test_links_that_are_not_sure_are_doubted() -> None:
    written = (LEARN / "written" / "texts.jsonl").read_text("utf-8").split("\n")[:400]
    found = [claim for line in written for claim in claims(json.loads(line)["text"])]
    doubts = {doubt for claim in found for doubt in claim.doubts}
    for told in ("may be compared with nothing", "the subject could be", "may not be on"):
        assert any(doubt.startswith(told) for doubt in doubts), told


def test_longer_and_shorter_names_of_one_baseline_are_no_two_baselines() -> None:
    doubts = only("SmallNet is up to 2.5x faster than training from scratch on GLUE.").doubts
    assert [doubt for doubt in doubts if "baselines" in doubt] == []


def test_optional_findings_come_out_when_asked_for() -> None:
    text = "We release a new dataset of 5,000 images. Our model reaches 91.5% accuracy."
    assert [claim.role for claim in claims(text, roles=("result", "optional"))][-1] == "result"
    assert len(claims(text, roles=("result", "optional", "setting", "background"))) == 2


@settings(max_examples=60)
@given(st.text(max_size=200))
def test_any_text_is_read_without_an_exception(text: str) -> None:
    for claim in claims(text, roles=("result", "optional", "setting", "background")):
        assert text[claim.start : claim.end] == claim.value_text


WORDS = (
    "We improve accuracy by 5% on ImageNet , and 2x ( ) $ respectively . half −3.2 ~ ±0.3 10^{5} BERT 3 to 4"
)
PIECES = st.lists(st.sampled_from(WORDS.split()), max_size=30)


@settings(max_examples=60)
@given(PIECES)
def test_the_words_of_claims_in_any_order_are_read(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for claim in claims(text, roles=("result", "optional", "setting", "background")):
        assert claim.low <= claim.high
        assert text[claim.start : claim.end] == claim.value_text


def test_values_in_brackets_are_an_aside_of_the_value_before() -> None:
    change, level = claims("FooNet obtains 1.8% (91.9% v.s. 90.1%) higher Top-1 accuracy than BarNet.")
    assert (change.metric, change.form, change.direction) == ("top-1-accuracy", "change", "increase")
    assert (level.form, level.baseline_value) == ("score", 90.1)


def test_metrics_that_share_their_last_words_take_turns() -> None:
    training, inference = claims("FooNet cuts training and inference time by 2.1x and 2.9x, respectively.")
    assert (training.metric, inference.metric) == ("training-time", "inference-time")


def test_a_sign_tells_which_way_a_metric_went() -> None:
    found = claims("Latency falls from 20.8 s to 8.6 s (-58%) and accuracy rises from 71% to 75% (+4%).")
    told = [(claim.metric, claim.form, claim.direction) for claim in found]
    assert told[1] == ("latency", "change", "decrease")
    assert told[3] == ("accuracy", "change", "increase")


@pytest.mark.parametrize(
    ("text", "low", "unit", "before", "qualifier"),
    [
        ("We raise recall from below 10% to 90% on SQuAD.", 90, "percent", 10, "exact"),
        ("It cuts training from over 92 hours to under 10 minutes.", 10, "min", 5520, "at-most"),
        ("It cuts latency from nearly 100 s to 20 s.", 20, "s", 100, "exact"),
        ("Accuracy rises from 84% to nearly 90%.", 90, "percent", 84, "approx"),
        ("FooNet raises utility (71.8% to 75.2%) on GLUE.", 75.2, "percent", 71.8, "exact"),
        ("The correlation rises from -0.43 to +0.61.", 0.61, "point", -0.43, "exact"),
    ],
)
def test_before_and_after_are_told_with_hedges_signs_and_in_brackets(
    text: str, low: float, unit: str, before: float, qualifier: str
) -> None:
    claim = only(text)
    assert (claim.low, claim.unit, claim.qualifier) == (low, unit, qualifier)
    assert claim.baseline_value == before


def test_a_span_keeps_both_ends_with_their_signs() -> None:
    claim = only("The correlation ranges from -0.54 to -0.73.")
    assert (claim.low, claim.high, claim.baseline_value) == (-0.73, -0.54, None)
    gain = only("It yields improvements (10% to 15%) in accuracy.")
    assert (gain.low, gain.high) == (10, 15)


def test_the_words_of_a_metric_end_with_the_mark_that_closes_them() -> None:
    first, second = claims("It has an R$^2$ of 0.9 and an attack success rate (ASR) of 31%.")
    assert (first.metric_text, second.metric_text) == ("R$^2$", "attack success rate (ASR)")


def test_points_of_what_is_told_in_per_cent_are_per_cent() -> None:
    _, gain = claims("FooNet raises success on LIBERO from 39.9% to 69.2% (+29.3 points).")
    assert (gain.low, gain.unit) == (29.3, "percent")


def test_a_level_in_another_unit_is_no_level() -> None:
    claim = only("Training takes 2 hours compared to 96 GB for BarNet.")
    assert claim.baseline_value is None


@pytest.mark.parametrize(
    "text",
    [
        "On GSM8K, FooNet beats BarNet by 7.2 points (78.4 vs 71.2).",
        "On ImageNet-1K, FlashMix-B attains $84.6\\%$ top-1 accuracy.",
        "On Jetson Orin AGX 64GB, FooNet is 3% faster.",
        "SI-SDR improves from 8.1 dB to 12.3 dB.",
    ],
)
def test_no_name_stands_in_two_fields(text: str) -> None:
    for claim in claims(text):
        named = [claim.subject, claim.baseline, claim.metric_text, *claim.datasets]
        told = [name for name in named if name]
        assert len(told) == len(set(told))


def test_citations_and_emphasis_are_no_part_of_a_name() -> None:
    claim = only("**AlphaNet** is 2x faster than DeiT-B~\\cite{deit2021}.")
    assert (claim.subject, claim.baseline) == ("AlphaNet", "DeiT-B")
    assert only("FooNet is 2x faster than the \\textsc{Aan} model.").baseline == "Aan model"


def test_a_value_is_for_all_data_sets_that_a_sentence_before_lists_or_for_none() -> None:
    for claim in claims(
        "Experiments on CIFAR-10, CIFAR-100, Tiny-ImageNet, and ImageNet-1K show that FooNet is best. "
        "Moreover, it saves 63% of the memory."
    ):
        assert len(claim.datasets) in (0, 4)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("AlphaNet improves accuracy by 2.1%, to 95.3%.", 95.3),
        ("AlphaNet improves top-1 accuracy on ImageNet by 1.2% (83.9%).", 83.9),
    ],
)
def test_a_level_behind_a_change_is_a_score(text: str, level: float) -> None:
    change, score = claims(text)
    assert (change.form, score.form, score.low) == ("change", "score", level)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Our method reduces response length by 30%.", "decrease"),
        ("Each unit consumes 1.3 times more energy than an FP8 unit.", "increase"),
        ("Energy goes up by 5%.", "increase"),
        ("FID is worse by 0.07.", "increase"),
        ("The word error rate lies 1.2% below that of Whisper.", "decrease"),
        ("The attack lowers refusal rates by up to 60%.", "decrease"),
        ("Memory grows by 120 MB.", "increase"),
        ("It outperforms BarNet in perplexity by 1.2 points.", "decrease"),
    ],
)
def test_the_direction_is_what_the_words_say(text: str, direction: str) -> None:
    assert only(text).direction == direction


def test_no_name_is_cut_within_a_formula_or_a_bracket() -> None:
    assert only("Our model reaches an $F_1$ score of 91.5%.").metric_text == "$F_1$ score"
    assert only("The AGT$^{AO}$ model gains 5% in accuracy over the $\\pi_{0.5}$ policy.").baseline == (
        "$\\pi_{0.5}$ policy"
    )
    assert only("It is 2x faster than the $T$-bounded approach.").baseline == "$T$-bounded approach"


def test_a_macro_for_the_own_name_is_the_name_that_the_title_gives() -> None:
    text = "We propose \\method{}, a fast decoder. \\method{} is 2x faster than BERT."
    assert [claim.subject for claim in claims(text, title="FooNet: Fast Decoding")] == ["FooNet"]
    assert [claim.subject for claim in claims(text, title="Fast decoding")] == ["\\method"]


@pytest.mark.parametrize("name", ["M&M-3D", "R&B-Net", "PT$^2$-LLM", "$\\lambda$-VAE", "UNet++"])
def test_a_name_is_whole_with_its_signs_and_formulas(name: str) -> None:
    found = claims(
        f"We propose {name}, a network. {name} is 2x faster. On CIFAR-10 it is 3x faster than {name}."
    )
    assert found[0].subject == name
    assert name in (found[1].subject, found[1].baseline)


@pytest.mark.parametrize(
    "text",
    [
        "Our encoder boosts BERT by 8.3% on GLUE.",
        "FooNet lags BERT by 3%.",
        "FooNet boosts Qwen2.5-VL-7B by 8.3%.",
        "It stays within 2% of BERT.",
    ],
)
def test_a_model_is_no_metric(text: str) -> None:
    claim = only(text)
    assert claim.metric in ("performance", "score")
    assert claim.baseline in ("BERT", "Qwen2.5-VL-7B")


def test_no_claim_names_one_thing_twice_though_nothing_else_is_named() -> None:
    claim = only("At matched cost, it beats HippoRAG-v2 by 28 points in accuracy.")
    assert (claim.subject, claim.baseline) == (None, "HippoRAG-v2")
    claim = only("Search-R1++ improves the accuracy of Search-R1 by 4%.")
    assert (claim.subject, claim.baseline) == ("Search-R1++", "Search-R1")


@pytest.mark.parametrize("measure", ["Pass@128", "R@5", "F1@50"])
def test_a_measure_is_no_data_set(measure: str) -> None:
    assert [claim.datasets for claim in claims(f"Our method gains up to 14% on {measure} over GRPO.")] == [()]


def test_no_reading_is_certain(monkeypatch: pytest.MonkeyPatch) -> None:
    """However sure the calibration would be of it."""
    monkeypatch.setattr(confidence, "calibration", lambda: (50.0, 1.0))
    assert [one.confidence for one in claims("FooNet is 3x faster than BERT on SST-2.")] == [0.99]
