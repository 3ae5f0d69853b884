"""The level compared with, and a claim's names, are held against the quote, the title and the abstract."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from benchclaims.check import Finding
from benchclaims.check.evidence.compared import missing, nearest

Judge = Callable[..., list[Finding]]

QUOTE = "TinyNet answers in 20 ms, down from 80 ms."
ABSTRACT = f"{QUOTE} BERT-base needs 0.9 to 1.5 s on the three tasks of SQuAD."
HEAD = """\
paper:
  id: "2401.00001"
  title: Tiny networks for question answering
  arxiv_id: "2401.00001"
{sources}claims:
  - id: "2401.00001#00000001"
    quote: {quote}
    value_text: "20 ms"
    at: [19, 24]
    low: 20
    unit: ms
    form: score
    metric: latency
    {more}
"""
SOURCES = """\
  sources:
    - file: a.txt
      at: [0, {length}]
"""


def entry(more: str, known: bool) -> str:
    """A claim file with one key more, whose abstract can be looked up where it is `known`."""
    sources = SOURCES.format(length=len(ABSTRACT)) if known else ""
    return HEAD.format(sources=sources, quote=QUOTE, more=more)


def told(judge: Judge, more: str, known: bool) -> list[tuple[str, str]]:
    found = judge(entry(more, known), **({"a": ABSTRACT} if known else {}))
    return [(one.code, one.field.removeprefix("claims.0.")) for one in found]


@pytest.mark.parametrize(
    ("level", "of_quote", "of_abstract"),
    [
        ("80", True, True),
        ("0.08", False, False),  # as written it is in seconds
        ("81", False, False),
        ("900", False, True),  # the range's lower end, converted
        ("1500", False, True),
        ("1.5", False, False),
        ("3", False, True),  # a number word is in any unit
    ],
)
def test_a_level_compared_with_is_a_number_of_the_text(
    judge: Judge, level: str, of_quote: bool, of_abstract: bool
) -> None:
    wrong = [("BC310", "baseline_value")]
    assert told(judge, f"baseline_value: {level}", known=False) == ([] if of_quote else wrong)
    assert told(judge, f"baseline_value: {level}", known=True) == ([] if of_abstract else wrong)


@pytest.mark.parametrize(
    ("more", "field", "is_there"),
    [
        ("subject: TinyNet", "subject", True),
        ("subject: tiny network", "subject", True),
        ("subject: TinyNets", "subject", True),
        ("subject: TinyNot", "subject", False),
        ("baseline: BERT-base", "baseline", True),
        ("baseline: BERT-large", "baseline", False),
        ("datasets: [SQuAD]", "datasets.0", True),
        ("datasets: [SQuAD 2]", "datasets.0", False),
        ("metric_text: answers", "metric_text", True),
        ("metric_text: replies", "metric_text", False),
    ],
)
def test_a_name_is_made_of_words_of_the_text(judge: Judge, more: str, field: str, is_there: bool) -> None:
    assert told(judge, more, known=False) == []  # it may stand in the abstract, which is not at hand
    assert told(judge, more, known=True) == ([] if is_there else [("BC311", field)])


@pytest.mark.parametrize(
    ("text", "name", "odd"),
    [
        ("On AIME24/25 it gains.", "AIME25", []),
        ("On AIME24, 25 and 26 it gains.", "AIME26", []),
        ("On AIME24/25 it gains.", "AIME26", ["AIME26"]),
        ("On CIFAR-10/100 it gains.", "CIFAR-100", []),
        ("On AIME24 it gains 25 points.", "AIME25", ["AIME25"]),
        ("On AIME24/25b it gains.", "AIME25", ["AIME25"]),
    ],
)
def test_numbered_names_that_a_text_joins_are_words_of_it(text: str, name: str, odd: list[str]) -> None:
    assert missing(name, [text]) == odd


@pytest.mark.parametrize(
    ("word", "text", "meant"),
    [
        ("ResNet", "We present a network. Present ones are slow.", ""),
        ("ResNot", "We present ResNet-50.", "did you mean 'ResNet'?"),
        ("accurracy", "Its accuracy is high.", "did you mean 'accuracy'?"),
        ("SQuAd", "It is measured on Squad.", "did you mean 'Squad'?"),
    ],
)
def test_a_name_is_suggested_for_a_name(word: str, text: str, meant: str) -> None:
    assert nearest(word, [text]) == meant


def test_the_odd_word_is_named_and_the_nearest(judge: Judge) -> None:
    (found,) = judge(entry("baseline: BERT-bass", known=True), a=ABSTRACT)
    assert (found.severity, found.line) == ("warning", 17)
    assert found.found == "'BERT-bass', of which the text has no 'bass'"
    assert found.remedy == "did you mean 'base'?"
