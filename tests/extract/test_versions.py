"""Versions and signs that belong to the name of a system."""

from __future__ import annotations

import pytest

import benchclaims as bc
from benchclaims.extract.numbers.values import quantities


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "FooDB is 5x faster than MySQL 8.0 and 3x faster than DuckDB 0.9.",
            [("5x", "MySQL 8.0"), ("3x", "DuckDB 0.9")],
        ),
        (
            "FooDB is 4x faster than Postgres 15 and 2x faster than Redis.",
            [("4x", "Postgres 15"), ("2x", "Redis")],
        ),
        (
            "Our aligner is 3x faster than BLAST 2.12 and 40% more accurate.",
            [("3x", "BLAST 2.12"), ("40%", "BLAST 2.12")],
        ),
        ("FooGAN is better than HiFi-GAN 1.0 and 5x smaller.", [("5x", "HiFi-GAN 1.0")]),
        ("FooNeRF is 22x faster than Mip-NeRF 360.", [("22x", "Mip-NeRF 360")]),
        ("FooMHC improves the AUROC by 4.2% over NetMHCpan 4.1.", [("4.2%", "NetMHCpan 4.1")]),
        (
            "FooDB outperforms MySQL 8.0, Postgres 15, and DuckDB 0.9 by 3x.",
            [("3x", "MySQL 8.0, Postgres 15, and DuckDB 0.9")],
        ),
    ],
)
def test_what_is_compared_with_has_its_version(text: str, claims: list[tuple[str, str]]) -> None:
    assert [(claim.value_text, claim.baseline) for claim in bc.extract(text)] == claims


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("FooNet has an accuracy of 0.64 versus BarNet 0.48.", "0.48"),
        ("FooNet reaches a kappa of 0.64 (vs. BarNet 0.48).", "0.48"),
        ("FooNet outperforms BERT 3.1 points in accuracy.", "3.1 points"),
        ("FooNet outperforms BERT 3.1% in accuracy.", "3.1%"),
        ("FooNet is better than all others with F1 92.3.", "92.3"),
        ("FooNet is better than BarNet, and FID 2.3 is its score.", "2.3"),
        ("FooNet is cheaper than USD 10.", "10"),
    ],
)
def test_a_level_behind_a_name_is_no_version(text: str, value: str) -> None:
    found = [q for q in quantities(text) if q.shape != "name"]
    assert value in [text[q.start : q.end].removeprefix("USD ") for q in found]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Dex-Net 4.0 achieves 95% reliability.", "Dex-Net 4.0"),
        ("DREAMPlace 3.0 is 2.5x faster than RePlAce.", "DREAMPlace 3.0"),
        ("AutoDock Vina 1.2 is 5x faster.", "AutoDock Vina 1.2"),
        ("FastSpeech 2 is 3x faster than Tacotron 2.", "FastSpeech 2"),
        ("We find that Postgres 15 is 5x faster.", "Postgres 15"),
        # look-alikes: no number of the name's own
        ("FooNet is 3x faster than Tacotron 2.", "FooNet"),
        ("FooNet 3x faster than BarNet trains.", "FooNet"),
    ],
)
def test_what_is_told_of_has_its_version(text: str, subject: str) -> None:
    assert {claim.subject for claim in bc.extract(text)} == {subject}


@pytest.mark.parametrize(
    ("text", "subject", "baseline"),
    [
        ("RRT* is 2x faster than A*.", "RRT*", "A*"),
        ("FooPlan is 2x faster than D* Lite.", "FooPlan", "D* Lite"),
        ("FooRL outperforms TD3+BC by 8.3%.", "FooRL", "TD3+BC"),
        ("SARSA(λ) needs 30% fewer episodes than Q(λ).", "SARSA(λ)", "Q(λ)"),
        ("FooLang is 3x faster than F#.", "FooLang", "F#"),
        ("FooLang is 3x faster than C++.", "FooLang", "C++"),
        # look-alikes: marks that belong to no name
        ("FooLang is 3x faster than **BarLang**.", "FooLang", "BarLang"),
        ("FooLang is 3x faster than BarLang*.", "FooLang", "BarLang"),
    ],
)
def test_a_name_keeps_its_signs(text: str, subject: str, baseline: str) -> None:
    (claim,) = bc.extract(text)
    assert (claim.subject, claim.baseline) == (subject, baseline)
