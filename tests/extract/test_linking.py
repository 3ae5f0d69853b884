"""Choosing among names: what names one thing speaks for one thing."""

from __future__ import annotations

from math import log

from benchclaims.extract.candidate import Candidate
from benchclaims.extract.linear import Ranker
from benchclaims.extract.linking import openly
from benchclaims.extract.naming import choose_name, whole_names
from benchclaims.extract.reading import best
from benchclaims.extract.sentence.compared import bracketed
from benchclaims.extract.sentence.context import read_sentences


def chosen(shares: dict[str | None, float]) -> str | None:
    """The name that is chosen where each has the given share."""
    ranker = Ranker({str(name): log(share) for name, share in shares.items()})
    return choose_name([(name, [str(name)]) for name in shares], ranker).value


def test_a_short_form_and_its_words_speak_for_each_other_and_the_short_form_is_named() -> None:
    assert chosen({None: 0.4, "Data-independent Module-Aware Pruning": 0.33, "DIMAP": 0.27}) == "DIMAP"


def test_the_short_form_is_named_however_unlikely_it_was_by_itself() -> None:
    assert chosen({"Momentum Contrast": 0.98, None: 0.01, "MoCo": 0.01}) == "MoCo"
    assert chosen({"state-of-the-art": 0.98, None: 0.01, "SOTA": 0.01}) == "state-of-the-art"


def test_a_short_form_in_brackets_is_named_with_what_it_stands_for() -> None:
    text = "It beats Neural Machine Translation (NMT). It improves Momentum Contrast (MoCo) by 3%."
    [sentence] = read_sentences(text)[1]
    found = [(name, [name]) for name in ("Momentum Contrast (MoCo)", "Momentum Contrast", "MoCo")]
    wholes = whole_names(bracketed(sentence))
    assert wholes == {"MoCo": "Momentum Contrast (MoCo)"}
    assert choose_name(found, Ranker({"MoCo": 3.0}), wholes).value == "Momentum Contrast (MoCo)"


def test_two_wordings_of_a_name_speak_for_each_other() -> None:
    assert chosen({None: 0.4, "frozen BERT": 0.35, "BERT": 0.25}) == "frozen BERT"


def test_names_of_different_things_do_not() -> None:
    assert chosen({None: 0.4, "BERT": 0.35, "GPT": 0.25}) is None


def told(shares: dict[str, float], source: str = "default") -> str:
    """The metric that is told where each has the given share, the first by that source."""
    first = next(iter(shares))
    candidates = [Candidate(metric, None, source if metric == first else "default", []) for metric in shares]
    return openly(best(list(zip(candidates, shares.values(), strict=True)))).value.metric


def test_what_is_but_implied_is_told_where_it_is_likelier_than_that_nothing_tells() -> None:
    assert told({"accuracy": 0.5, "performance": 0.3, "score": 0.15}) == "accuracy"
    assert told({"accuracy": 0.4, "performance": 0.3, "score": 0.15}) == "performance"


def test_what_is_named_is_told_however_likely_nothing_is() -> None:
    assert told({"accuracy": 0.4, "performance": 0.3, "score": 0.3}, source="named") == "accuracy"


def test_the_runner_up_of_an_open_metric_is_another_one() -> None:
    found = [(Candidate(one, None, "default", []), share) for one, share in (("f1", 0.4), ("score", 0.45))]
    chosen = openly(best([*found, (Candidate("accuracy", None, "default", []), 0.5)]))
    assert [one.metric for one, _ in chosen.others] == ["accuracy", "score", "f1"]
