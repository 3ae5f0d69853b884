"""Two numbers that words join: a before and an after, or a span."""

from __future__ import annotations

import pytest

from benchclaims.extract.read_claims import claims
from benchclaims.extract.sentence.context import read_sentences
from benchclaims.extract.sentence.transition import is_transition


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("Accuracy drops from 85% to 0% under attack.", 85, 0),
        ("FooNet increases inference speedup from 2.35x to 2.58x.", 2.35, 2.58),
        ("FooNet raises accuracy from 0.31 to 0.37.", 0.31, 0.37),
        ("FooNet gains accuracy from 61% to 67%.", 61, 67),
        ("We see an improvement from 23.14 to 13.14 perplexity.", 23.14, 13.14),
        ("These gains lead to an overall boost in accuracy from 70.36% to 71.5%.", 70.36, 71.5),
        ("Training costs drop from $1,500 to $300.", 1500, 300),
        ("Serving costs fall from $2.40 per hour to $0.90 per hour.", 2.4, 0.9),
        ("Serving costs fall from €2.40 to €0.90.", 2.4, 0.9),
        ("FooNet raises the correlation from -0.43 to +0.61.", -0.43, 0.61),
    ],
)
def test_a_before_and_an_after_are_a_score_and_its_level(text: str, before: float, after: float) -> None:
    (claim,) = claims(text)
    assert (claim.form, claim.baseline_value, claim.low, claim.high) == ("score", before, after, after)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("It lowers the score by -1.6 to -6.8pp on all sets.", 1.6, 6.8),
        ("We see reductions of -31.3% to -35.9% in latency.", 31.3, 35.9),
        ("We see an enhancement in energy efficiency from 11.3x to 12.78x.", 11.3, 12.78),
        ("It reaches speedups from 1.3x to 2.7x over vLLM.", 1.3, 2.7),
        ("The average speedup is from 1.1x to 2.3x over vLLM.", 1.1, 2.3),
        ("It yields accuracy improvements from 2% to 5% on GLUE.", 2, 5),
        ("Gains range from 6% to 9%.", 6, 9),
    ],
)
def test_a_span_of_changes_is_no_before_and_after(text: str, low: float, high: float) -> None:
    (claim,) = claims(text)
    assert (claim.low, claim.high, claim.baseline_value) == (low, high, None)
    assert claim.form != "score"


def test_a_hedge_leads_a_span_too() -> None:
    (claim,) = claims("Gains range from less than 6% to 9%.")
    assert (claim.low, claim.high, claim.baseline_value) == (6, 9, None)


def test_a_gain_behind_two_values_makes_them_a_before_and_an_after() -> None:
    level, gain = claims("Fine-tuning brings a learning gain (MRR 0.755 to 0.876, +15.9%).")
    assert (level.baseline_value, level.low, gain.low) == (0.755, 0.876, 15.9)


def test_a_span_goes_on_as_one() -> None:
    text = "Gains range from 0.9% to 23.4% on CIFAR-10 and from 3.8% to 78.1% on ImageNet."
    assert [(claim.low, claim.high) for claim in claims(text)] == [(0.9, 23.4), (3.8, 78.1)]


def test_a_before_and_an_after_goes_on_as_one() -> None:
    text = "Accuracy rises from 61% to 70% on CIFAR-10 and from 48% to 59% on ImageNet."
    assert [(claim.baseline_value, claim.high) for claim in claims(text)] == [(61, 70), (48, 59)]


@pytest.mark.parametrize(
    "text",
    [
        "FooNet reaches 54% on GPQA, outperforming leading models by up to 6 percentage points.",
        "FooNet reaches 98% on GLUE, outperforming BarNet by an additional 8%.",
    ],
)
def test_a_difference_is_no_level(text: str) -> None:
    assert claims(text)[0].baseline_value is None


@pytest.mark.parametrize(
    "text",
    [
        "The odds ratio is 0.35 (95% CI, 0.16 to 0.88; P<.001) here.",
        "The hazard ratio is 0.35 (95% confidence interval [CI], 0.16-0.88).",
        "The AUC is 0.35 [95% CI: 0.16, 0.88].",
        "The AUC is 0.35 (CI = 0.16-0.88).",
        "The data are at 10.17605/OSF.IO/MTP9 and the AUC is 0.35.",
    ],
)
def test_how_sure_a_value_is_and_where_it_lies_is_no_claim(text: str) -> None:
    assert [claim.low for claim in claims(text)] == [0.35]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Compression ratios from 8x to 200x are reached.", (8, 200, None)),
        ("Our attacks achieve success rates from 16.0% to 64.2%.", (16, 64.2, None)),
        ("We raise success rates from 16.0% to 64.2%.", (64.2, 64.2, 16)),
        ("The success rate is from 16.0% to 64.2%.", (64.2, 64.2, 16)),
        ("The loss from 16.0% to 64.2% is large.", (64.2, 64.2, 16)),
    ],
)
def test_several_things_have_a_span_where_nothing_changes_them(
    text: str, values: tuple[float, float, float | None]
) -> None:
    assert [(claim.low, claim.high, claim.baseline_value) for claim in claims(text)] == [values]


def is_told(text: str) -> list[bool]:
    """For each span of a sentence whether it tells a before and an after."""
    [sentence] = read_sentences(text)[1]
    spans = [order for order, quantity in enumerate(sentence.quantities) if quantity.joint]
    return [is_transition(sentence, order) for order in spans]


@pytest.mark.parametrize(
    "text",
    [
        "It improves accuracy from 63.6% to 66.3%, 65.1% to 66.2%, and 77.8% to 79.9%, respectively.",
        "Accuracy rises from 65.7% to 71.4% for Foo attacks and 68.4% to 73.2% for noise.",
        "FooNet improves pass rates on Foo (64.0% to 70.4%), Bar (62.4% to 68.2%), and Baz (57.2% to 66.6%).",
        "FooNet improves recall (77% to 81% for BarNet), while increasing utility (71.8% to 75.2%).",
    ],
)
def test_a_list_of_befores_and_afters_goes_on_as_one(text: str) -> None:
    assert all(is_told(text))


@pytest.mark.parametrize(
    "text",
    [
        "It improves accuracy from 60% to 90% with 5% to 7% fewer parameters.",
        "It improves accuracy from 60% to 90% and 5% to 7% fewer parameters are needed.",
        "It improves accuracy from 60% to 90% and saves 5% to 7% of the energy.",
    ],
)
def test_an_amount_behind_a_before_and_an_after_is_a_span(text: str) -> None:
    assert is_told(text) == [True, False]


def test_brackets_tell_between_what_levels_a_gain_lies() -> None:
    assert is_told("It gets plus 17 percent accuracy (0.500 to 0.585) and +0.31 recall (0.50 to 0.81).") == [
        True,
        True,
    ]
    assert is_told("It has a gain of 17% (60% to 77%), and of 5% (3% to 8%).") == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "On A, B and C, FooNet improves accuracy from 63% to 66%, 65% to 67%, and 77% to 79%, respectively.",
        "FooNet raises accuracy from 63% to 66% on A, 65% to 67% on B and 77% to 79% on C.",
        "FooNet improves accuracy (63% to 66% on A, 65% to 67% on B and 77% to 79% on C).",
    ],
)
def test_befores_and_afters_go_on_as_such(text: str) -> None:
    assert [(claim.baseline_value, claim.low) for claim in claims(text)] == [(63, 66), (65, 67), (77, 79)]
