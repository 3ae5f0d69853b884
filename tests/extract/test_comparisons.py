"""What a sentence compares with, and what the sentences around it do."""

from __future__ import annotations

import pytest

import benchclaims as bc
from benchclaims.extract.baselines.looks import looks
from benchclaims.extract.reading import Document
from benchclaims.extract.sentence.compared import compared
from benchclaims.extract.sentence.comparisons import VALUED
from benchclaims.extract.sentence.context import Sentence, read_sentences


def first(text: str) -> Sentence:
    """The first sentence of a text that holds a quantity."""
    return read_sentences(text)[1][0]


def strong(text: str) -> list[str]:
    """The phrases that a word of comparison leads to."""
    sentence = first(text)
    return [found.text(sentence) for found in compared(sentence) if found.strong]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("FooNet is 2x faster than the original BarNet.", "original BarNet"),
        ("Compared with dense training, it saves 40% of the time.", "dense training"),
        ("It gains 3% over prior work.", "prior work"),
        ("It caches one feature instead of all features, which saves 99%.", "features"),
        ("It yields a 1.3x speed-up on top of a strong baseline.", "strong baseline"),
        ("It reaches 81%, approaching GPT-4.", "GPT-4"),
        ("It beats FooNet by 2.1 points in recall, and the strong BarNet by up to 3.3%.", "strong BarNet"),
        ("It outperforms FooNet (+8.1 pp) and BarNet (+16.9 pp).", "BarNet"),
        ("FooNet lags behind human performance by 31.7%.", "human performance"),
        ("It reaches 85.0, outperforming the previous state of the art.", "previous state of the art"),
        ("It is on par with GPT-4 at 12% of the cost.", "GPT-4"),
        ("With 82% it beats individual models trained on experts.", "individual models trained on experts"),
        ("It improves by 5% upon the best method HSMR.", "HSMR"),
        ("It is 3% better than the base model (Foo-7B).", "base model (Foo-7B)"),
        ("It gains 3% over baselines trained on more data.", "baselines trained on more data"),
        ("It gains 3% over many other systems.", "other systems"),
        ("It reaches 81% versus 68% for the strongest competitor.", "strongest competitor"),
        ("It reaches 81%, up from 41% with late fusion.", "late fusion"),
        ("It beats FooNet by 1.8% and BarNet by 3.3%.", "BarNet"),
        ("It wins with a recall of 81%, outdoing BarNet by 5%.", "BarNet"),
        ("It is 3x faster than training from scratch.", "training from scratch"),
        ("It is 3x faster than retraining the model from scratch.", "retraining the model from scratch"),
        (
            "It gains 3% over strong baselines such as FooNet and BarNet.",
            "strong baselines such as FooNet and BarNet",
        ),
        (
            "It beats prior systems, including FooNet, BarNet and BazNet, by 3%.",
            "prior systems, including FooNet, BarNet and BazNet",
        ),
        (
            "It raises 5x fewer alarms than systems where all detections become alarms.",
            "systems where all detections become alarms",
        ),
        ("It gains 3% over transfer learning used in prior work.", "transfer learning used in prior work"),
        ("It is 3x faster than naive MoE serving on GPUs.", "naive MoE serving on GPUs"),
        (
            "It reaches an F1 of 80%, outperforming KNN (F1 68%), RNN (F1 67%), and a CNN (F1 72%).",
            "KNN, RNN, and a CNN",
        ),
        ("It has 18 parts, fewer than FooNet (35) and BarNet (68).", "FooNet and BarNet"),
        ("It succeeds in 88% of cases, versus 41% without the filter.", "without the filter"),
        ("Policies outperform those trained only on real data by 20%.", "those trained only on real data"),
        ("It beats initial models and 4 tuned baselines by 7%.", "initial models and 4 tuned baselines"),
        ("It gains 22% AUROC vs. the previous SOTA.", "previous SOTA"),
        ("It has an accuracy of 81% vs. 68% for FooNet.", "FooNet"),
        ("It improves over FooNet by 3%.", "FooNet"),
        ("It scores 46%, far below human performance.", "human performance"),
        ("It performs comparably to dense training at 50% of the time.", "dense training"),
        ("Starting from FooNet, it gains 5%.", "FooNet"),
        ("It takes 5% of the memory required by full training.", "full training"),
        ("It reduces the gap to floating point to 2%.", "floating point"),
        (
            "It is 3x faster than the official code of FooNet, BarNet, and BazNet.",
            "official code of FooNet, BarNet, and BazNet",
        ),
        ("It gains 3% over baselines such as FooNet and BarNet.", "FooNet and BarNet"),
        (
            "It beats FooNet as well as the closed BarNet with a recall of 43%.",
            "FooNet as well as the closed BarNet",
        ),
    ],
)
def test_a_word_of_comparison_leads_to_its_phrase(text: str, phrase: str) -> None:
    assert phrase in strong(text)


@pytest.mark.parametrize(
    "text",
    [
        "It gains 5% on ImageNet.",
        "It gains 5% for FooNet and loses 3% for BarNet.",
        "We train it for 5 hours on two GPUs.",
        "It has a recall of 0.8.",
        "It stays below 5% error.",
        "It improves FooNet by 3%.",
    ],
)
def test_other_words_lead_to_none(text: str) -> None:
    assert strong(text) == []


def test_brackets_that_hold_a_number_name_nothing() -> None:
    assert not any("(" in phrase for phrase in strong("It is better than the base model (80%) by 3%."))


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("FooNet improves Momentum Contrast (MoCo) by 2.9%.", "Momentum Contrast (MoCo)"),
        (
            "FooNet improves the Transformer with a large batch size by 0.7 BLEU.",
            "Transformer with a large batch size",
        ),
        (
            "It has the best error of 2.2% among techniques such as CutOut and MixUp.",
            "techniques such as CutOut and MixUp",
        ),
        ("FooNet accelerates the Transformer (base) by 3x.", "Transformer (base)"),
        ("FooNet cuts GRPO's length inflation by 46%.", "GRPO"),
        ("FooNet needs 5% of the teacher's parameters.", "teacher"),
    ],
)
def test_what_is_changed_or_ranked_is_told_as_long_as_it_may_be_meant(text: str, phrase: str) -> None:
    sentence = first(text)
    assert phrase in [found.text(sentence) for found in compared(sentence)]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        (
            "It beats all models including GPT-4o and LLaMA, with the best model (LLaMA) at 67%.",
            "models including GPT-4o and LLaMA, with the best model",
        ),
        (
            "It scores 63%, compared with published baselines of 40%, representing a relative improvement.",
            "published baselines of 40%, representing a relative improvement",
        ),
        ("It beats the best network, FooNet, by 3%.", "best network, FooNet"),
        ("It beats BarNet with accuracy gains of 3%.", "BarNet with accuracy gains"),
        ("It beats BarNet in terms of recall by 3%.", "BarNet in terms"),
    ],
)
def test_a_phrase_ends_where_something_else_is_said(text: str, phrase: str) -> None:
    sentence = first(text)
    assert phrase not in [found.text(sentence) for found in compared(sentence)]


def test_what_is_joined_is_told_whole_and_in_parts() -> None:
    found = strong("It gains 5% over FooNet and BarNet.")
    assert {"FooNet", "BarNet", "FooNet and BarNet"} <= set(found)


def test_other_sentences_compare_too_the_nearest_first() -> None:
    text = "FooNet beats BarNet by far. It takes 5 days. It is better than BazNet."
    document = Document(text)
    told = document.compared_elsewhere(document.sentences[0])
    assert [other.phrase for other in told][:2] == ["BarNet", "BazNet"]
    assert [other.distance for other in told][:2] == [-1, 1]


def test_a_name_within_a_longer_word_is_not_the_name() -> None:
    (claim,) = bc.extract("FastBERT is 12x faster than BERT.")
    assert (claim.subject, claim.baseline) != ("BERT", "BERT")


def test_a_name_at_the_end_of_a_sentence_has_no_stop() -> None:
    (claim,) = bc.extract("Our method is 1.7x faster than Llama 3 8B.")
    assert claim.baseline == "Llama 3 8B"


def test_a_name_behind_what_it_is_is_told_from_one_of_several() -> None:
    def built(text: str) -> dict[str, set[str]]:
        sentence = first(text)
        found = zip(compared(sentence), looks(sentence, (), frozenset()), strict=True)
        return {look.text: {"built apposed", "built before apposed"} & {*look.worded} for _, look in found}

    told = built("It gains 5% over the second-best baseline, FooNet.")
    assert (told["second-best baseline"], told["FooNet"]) == ({"built before apposed"}, {"built apposed"})
    told = built("It gains 5% over the second-best baseline, FooNet, and BarNet.")
    assert (told["second-best baseline"], told["FooNet"]) == (set(), set())


def test_values_in_brackets_are_found_without_going_back_and_forth() -> None:
    assert VALUED.sub("", "Foo (91.2% on A1), Bar(3) and Baz (best)") == "Foo, Bar and Baz (best)"
    unclosed = "(" + "9" * 100_000
    assert VALUED.sub("", unclosed) == unclosed
