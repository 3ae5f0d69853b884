"""When two names name one thing."""

from __future__ import annotations

import pytest

from benchclaims.alike import abbreviates, same_name, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("BERT", "BERT model"),
        ("the full-rank models", "full-rank model"),
        (r"$\text{FooNet}_2$", "FooNet 2"),
        ("Foo Net", "FooNet"),
        (None, None),
        (None, ""),
    ],
)
def test_they_do(one: str | None, other: str | None) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("BERT", "RoBERTa"),
        ("BERT", None),
        ("GPT-4", "LLaMA-4 70B"),
        ("prior work", "ours"),
        ("模型", "基线"),
        ("θ", None),
    ],
)
def test_they_do_not(one: str | None, other: str | None) -> None:
    assert not same_name(one, other)
    assert not same_name(other, one)


def test_words_are_bare() -> None:
    assert words_of(r"\textbf{Our} methods") == ("our", "method")


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("DIMAP", "Data-independent Module-Aware Pruning"),
        ("QRBMs", "large Quantum Restricted Boltzmann Machines"),
        ("LoRA", "Low-Rank Adaptation"),
        ("BERT", "Bidirectional Encoder Representations from Transformers"),
        ("TSBC", "two-stage behavior cloning"),
    ],
)
def test_a_short_form_stands_for_what_it_abbreviates(short: str, name: str) -> None:
    assert abbreviates(short, name)
    assert not abbreviates(name, short)


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("BERT", "FastBERT"),
        ("BERT", "BERT model"),
        ("CNN", "convolutional network"),
        ("FID", "Fast Inference"),
        ("A", "Adaptation"),
        ("GPT-4", "Graph Pooling Transformer"),
        ("NN", "new normalisation of all the layers of nets"),
        ("OGs", "OG-Gaussian"),
        ("GPU", "H100 graphics processing unit"),
        ("OT", "OpenPLC Modbus TCP operations"),
    ],
)
def test_a_look_alike_is_no_short_form(short: str, name: str) -> None:
    assert not abbreviates(short, name)
