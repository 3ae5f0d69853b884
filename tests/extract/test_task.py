"""The task of a paper: what it is read from, why, and how the weights come about."""

from __future__ import annotations

from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from benchclaims.extract.task import evidence, task
from benchclaims.learn import task as learning
from benchclaims.learn.home import home
from benchclaims.vocabulary import tasks


def test_the_title_decides_where_the_abstract_names_more() -> None:
    text = (
        "We prune attention heads by magnitude pruning until half of them are gone, and evaluate on CIFAR-10."
    )
    assert task(text, "Structured Pruning with Cheap Scores") == "pruning"


def test_the_abstract_alone_will_do() -> None:
    assert (
        task("Quantization to 4-bit weights hurts; our post-training quantization does not.")
        == "quantization"
    )


def test_case_counts_for_short_names_only() -> None:
    assert task("", "NAS without training") == "neural-architecture-search"
    assert task("", "nas and drives") != "neural-architecture-search"
    assert task("", "FEDERATED LEARNING FOR ALL") == task("", "Federated learning for all")


def test_hyphens_and_plurals_do_not_matter() -> None:
    assert task("", "Few Shot Learners") == task("", "Few-shot learner")
    assert task("", "Graph neural networks") == task("", "graph-neural network")


def test_nothing_known_is_no_task() -> None:
    assert task("") is None
    assert task("Lorem ipsum dolor sit amet.", None) is None


def test_names_in_the_title_and_hints_in_it_and_the_text_are_told_apart() -> None:
    found = evidence("We recognise speech on an FPGA.", "Speech Recognition on an FPGA")
    assert found == {"speech-recognition": [1.3, 0.0, 1.0], "hardware-acceleration": [1.0, 0.0, 1.0]}
    assert evidence("", "Fast FPGA cells for speech")["speech-recognition"] == [0.0, 1.0, 0.0]


@given(st.text(max_size=300), st.none() | st.text(max_size=80))
def test_any_text_has_a_known_task_or_none(text: str, title: str | None) -> None:
    found = task(text, title)
    assert found is None or found in tasks()
    assert (found is None) == (not evidence(text, title))


def test_time_grows_with_the_text_only() -> None:
    for part in ("language ", "graph graph ", "9", "(", "data-"):
        text = part * (300_000 // len(part))
        start = process_time()
        task(text)
        assert process_time() - start < 2.0, part


def test_the_shipped_weights_are_those_of_the_rows() -> None:
    rows = learning.kept()
    assert learning.weights_text(learning.fit(rows)) == learning.WEIGHTS.read_text("utf-8")


def test_rows_survive_writing_and_hold_no_sentence() -> None:
    text = (home() / learning.ROWS).read_text("utf-8")
    rows = learning.loaded(text)
    assert learning.dumped(rows) == text
    assert {name for row in rows for name in row.signals} <= set(tasks())


def test_learning_beats_the_hand_on_papers_it_has_not_seen() -> None:
    rows = learning.kept()
    figures = learning.cross_validation(rows)
    assert figures["learnt"][0] > figures["set by hand"][0]
    assert figures["learnt"][0] > 0.84
