"""What sets claims apart that a chart would tell in the same words."""

from __future__ import annotations

import pytest
from made_up import factor, gain, level, table

from benchclaims.report.apart import telling
from benchclaims.report.comparable import place, records
from benchclaims.report.lines import claim_lines, score_lines


def claims(quote, *values, at=500, **known):
    """Claims of one sentence, whose paper says other things before it."""
    return [
        factor(2 + number, quote=quote, value_text=value, start=at + quote.find(value), **known)
        for number, value in enumerate(values)
    ]


@pytest.mark.parametrize(
    ("quote", "values", "words"),
    [
        (
            "We see 15% speedup with 72.6% (+0.4) accuracy on Swift-T, and 16% speedup with 79.9% (+0.1) "
            "accuracy on Swift-S.",
            ("15%", "16%"), ["“on Swift-T”", "“on Swift-S”"],
        ),
        (
            "predicting rain in spring (+22% vs. the best) and predicting snow in fall (+7.7% vs. the best).",
            ("+22%", "+7.7%"), ["“predicting rain in spring”", "“predicting snow in fall”"],
        ),
        (
            "On two models, Owl-3 and B-Former, we improve it by 10% and 50%, respectively.",
            ("10%", "50%"), ["“Owl-3”", "“B-Former”"],
        ),
        (
            "with the plain, fast adversarial, and adversarial training it is 3x, 5x, and 4x, respectively.",
            ("3x", "5x", "4x"), ["“plain”", "“fast adversarial”", "“adversarial training”"],
        ),
        (
            "It rivals 3x, 14x, and 26x larger models.",
            ("3x", "14x", "26x"),
            [f"“{value}”, {which} of 3 values that its sentence lists"
             for value, which in (("3x", "1st"), ("14x", "2nd"), ("26x", "3rd"))],
        ),
        (
            "with a 12% reduction in squared error for traffic and a 15% improvement in rain forecasting.",
            ("12%", "15%"), ["“in squared error”", "“in rain forecasting”"],
        ),
        (
            "It shrinks 53x for the FC layers (a third) and 28x for Owl (e.g., Owl-2).",
            ("53x", "28x"), ["“for the FC layers (a third)”", "“for Owl”"],
        ),
        (
            "By distillation and transfer of words it rivals Owl-T and B-S, while it shrinks by 80% and 65%, "
            "respectively.",
            ("80%", "65%"), ["“Owl-T”", "“B-S”"],
        ),
        (
            "It gains 8% and 24% on this and that.",
            ("8%", "24%"),
            [f"“{value} of 2 values that its sentence lists" for value in ("8%”, 1st", "24%”, 2nd")],
        ),
    ],
)  # fmt: skip
def test_words_that_only_one_of_the_claims_has(quote, values, words):
    assert telling(records(table(claims(quote, *values)))) == words


def test_no_words_that_hold_another_value_are_quoted():
    quote = "We gain 8% over a base of 61.3% there, and 24% over a base of 50.2% here."
    said = telling(records(table(claims(quote, "8%", "24%"))))
    assert said == [f"“{value} of 2 values that its sentence lists" for value in ("8%”, 1st", "24%”, 2nd")]


def test_words_behind_an_and_are_another_value_s():
    quote = "It reduces loss by 52% and delay by 37% for bees, by 21% for owls."
    assert telling(records(table(claims(quote, "52%", "21%"))))[0].startswith("“52%”")


def test_two_lists_of_the_same_length_tell_nothing():
    quote = "On Owl and Bee, in Spring and Autumn, it gains 8% and 24%, respectively."
    assert telling(records(table(claims(quote, "8%", "24%"))))[0].startswith("“8%”")


def test_words_beside_an_and_are_no_list():
    quote = "It beats quick methods and improves speed by 8% and 24%, respectively."
    assert telling(records(table(claims(quote, "8%", "24%"))))[0].startswith("“8%”")


def test_different_words_for_the_metric_tell_apart():
    claims = [factor(2, metric_text="speedup of one layer"), factor(3, metric_text="end-to-end speedup")]
    assert telling(records(table(claims))) == ["“speedup of one layer”", "“end-to-end speedup”"]


def details(frame, lines):
    return [line.detail for line in lines(place(frame), {"2401.00001": "Swift"}) if line.claim]


def test_rows_that_would_read_the_same_say_what_sets_them_apart():
    frame = table(claims("It is 3x faster on owls, and 2x faster on bees.", "2x", "3x", baseline=None))
    assert details(frame, claim_lines) == [
        "inference speed ↑ (“on owls”); baseline not named",
        "inference speed ↑ (“on bees”); baseline not named",
    ]


def test_rows_that_their_values_tell_apart_are_not_numbered():
    rivals = table(claims("It rivals 3x, 14x, and 26x larger models.", "3x", "14x", "26x"))
    assert details(rivals, claim_lines) == ["inference speed ↑, vs. Slow"] * 3
    same = table(claims("It is 2x and 2× faster on this and that.", "2x", "2×"))
    same = same.assign(low=2.0, high=2.0, factor_low=2.0, factor_high=2.0)
    assert all("of 2 values that its sentence lists" in words for words in details(same, claim_lines))


def test_levels_that_would_read_the_same_say_what_sets_them_apart():
    quote = "It has an FID of 2 for owls, and of 3 for bees."
    values = [(2, "2"), (3, "3")]
    frame = table(
        [
            level(value, baseline=None, quote=quote, value_text=text, start=quote.find(text))
            for value, text in values
        ]
    )
    assert details(frame, score_lines) == ["Swift (“for bees”)", "Swift (“for owls”)"]


def test_a_row_says_what_its_text_does_not_name():
    frame = table([gain(2, baseline=None), gain(1, datasets="GLUE"), factor(3)])
    (quality,) = details(frame.iloc[:1], claim_lines)
    assert quality == "accuracy ↑; data set and baseline not named"
    assert details(frame.iloc[1:2], claim_lines) == ["accuracy ↑, on GLUE vs. Slow"]
    assert details(frame.iloc[2:], claim_lines) == ["inference speed ↑, vs. Slow"]


def test_one_value_of_several_sentences_is_told_by_its_place_in_the_text():
    claims = [
        {"quote": quote, "value_text": "2x", "start": start, "metric_text": "faster"}
        for quote, start in (("Again, it is 2x faster.", 60), ("It is 2x faster.", 6))
    ]
    assert telling(claims, ["2×", "2×"]) == ["“2x”, 2nd of 2 in the text", "“2x”, 1st of 2 in the text"]


def test_words_that_only_name_the_baseline_are_not_said_twice():
    quote = "We raise it by up to 2.6x compared to vLLM, and by up to 5.6x for Falcon-180B on eight GPUs."
    told = claims(quote, "2.6x", "5.6x", baseline="vLLM", metric_text="it")
    assert telling(told) == ["", "“for Falcon-180B”"]
    both = [{**one, "baseline": "vLLM for Falcon-180B"} for one in told]
    assert telling(both) == ["“to vLLM”", "“for Falcon-180B”"]
