"""Who a sentence may mean where no finite verb says so: beside the number, in brackets."""

from __future__ import annotations

import pytest

from benchclaims.extract.reading import Document
from benchclaims.extract.sentence.context import read_sentences
from benchclaims.extract.subjects.candidates import subject_candidates
from benchclaims.extract.subjects.doers import doers


def offered(text: str, order: int = 0) -> list[str | None]:
    document = Document(text)
    return [name for name, _ in subject_candidates(document.sentences[0], order, document.names)]


@pytest.mark.parametrize(
    ("text", "order", "name", "how"),
    [
        ("We offer a deployment pipeline achieving 8x gains.", 0, "deployment pipeline", "doing"),
        ("The images are 85% male, Grok 86% male.", 1, "Grok", "beside"),
        ("Agents differ: Codex: 5%.", 0, "Codex", "beside"),
        ("It reaches 85% (grok) here.", 0, "grok", "bracketed"),
        ("Hedging strongly correlated with safety by 0.68.", 0, "Hedging", "first"),
        (
            "Tests show that, by this rule, vessel segmentation correlated by 0.68.",
            0,
            "vessel segmentation",
            "first",
        ),
        ("We showcase it on our tool Bascet: size was cut by 80x.", 0, "tool Bascet", "before colon"),
    ],
)
def test_who_does_it_without_a_finite_verb(text: str, order: int, name: str, how: str) -> None:
    (sentence,) = read_sentences(text)[1]
    found = {sentence.written(*phrase): kind for phrase, kind in doers(sentence, order).items()}
    assert found[name] == how
    assert name in offered(text, order)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It reaches an accuracy 86% there.", "accuracy"),
        ("It reaches 85% (grok and 82% of it) here.", "grok"),
        ("Our pipeline gains much and achieves 8x.", "much"),
    ],
)
def test_a_metric_and_what_stands_farther_off_do_nothing(text: str, name: str) -> None:
    (sentence,) = read_sentences(text)[1]
    assert name not in {sentence.written(*phrase) for phrase in doers(sentence, 0)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A clause filter (CF) module cuts latency by 5%.", "clause filter (CF) module"),
        ("Manually written poems gain 5%.", "Manually written poems"),
        ("An error of 5% is reached using random forests.", "random forests"),
    ],
)
def test_who_does_it_is_named_whole(text: str, name: str) -> None:
    assert name in offered(text)
