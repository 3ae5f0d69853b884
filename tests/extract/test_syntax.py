"""Noun phrases, and the verbs of clauses with what they are said of."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchclaims.extract.grammar.syntax import Parsed, finite_verbs, noun_phrases
from benchclaims.extract.grammar.tagging import tags
from benchclaims.extract.sentence.context import read_sentences
from benchclaims.vocabulary.verbs import forms

WORDS = st.sampled_from([*sorted(forms()),
    "the", "of", "we", "and", ",", "(", "#", "model", "accuracy", "state", "art", "which", "not", "FooNet"
])  # fmt: skip


def bracketed(sentence: str) -> str:
    """A sentence with its noun phrases in brackets and a mark behind each finite verb."""
    words = sentence.split()
    parsed = Parsed(words)
    opens = {phrase.start for phrase in parsed.phrases}
    closes = {phrase.end - 1 for phrase in parsed.phrases}
    return " ".join(
        ("[" if place in opens else "")
        + word
        + ("]" if place in closes else "")
        + ("!" if place in parsed.verbs else "")
        for place, word in enumerate(words)
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "our [proposed method] improves! [accuracy] by #",
        "[experiments] on the [foo dataset] demonstrate! that [foonet] achieves! # [lower latency]",
        "[foonet] achieved! # [accuracy] while reducing the [cost] of [training] by #",
        "we cut! the [peak memory] to #",
        "it outperforms! the [state of the art] and delivers! [substantial gains] over [uniform sampling]",
        "the [best model] trails! the [human baseline] by #",
        "[prior editors] drop! before reaching #",
        "[models] trained on [larger datasets] reach! #",
        "[precision] and [recall] of [foonet] are! #",
        "[precision] , [recall] and [score] are! #",
        "we train! and score! [models] of #",
        "it beats! [existing experimentally guided refinement] by #",
        "[models] previously trained on [larger datasets] reach! #",
    ],
)
def test_phrases_and_verbs(sentence: str) -> None:
    plain = sentence.replace("[", "").replace("]", "").replace("!", "")
    assert bracketed(plain) == sentence


def test_the_subject_is_the_phrase_that_the_nearest_is_attached_to() -> None:
    parsed = Parsed("the performance of foonet improves by #".split())
    subject = parsed.subjects[0]
    assert isinstance(subject, int)
    assert parsed.phrases[subject].start == 1


def test_what_is_spelled_in_capitals_is_no_function_word() -> None:
    [sentence] = read_sentences("Costs in the US and of IT systems fall by 5% for us.")[1]
    phrases = [" ".join(sentence.words[phrase.start : phrase.end]) for phrase in sentence.parsed.phrases]
    assert phrases == ["costs", "US", "IT systems"]


@pytest.mark.parametrize(
    ("sentence", "subjects"),
    [
        ("foonet reduces nf by # and improves accuracy by #", ["foonet", "foonet"]),
        ("the method outperforms the baseline and also achieves #", ["method", "method"]),
        ("foonet cuts the cost , improves accuracy and saves #", ["foonet", "foonet", "foonet"]),
        ("foonet , which needs no labels , achieves #", ["foonet", "foonet"]),
        ("foonet , trained on bardata , achieves #", ["foonet"]),
        ("the profiles , including barnet , achieve #", ["profiles"]),
        ("the network ( for both kinds of prediction ) reaches #", ["network"]),
        ("the channel -- and by implication the prosody -- transmits #", ["channel"]),
        ("a classifier over # features reaches #", ["classifier"]),
        ("a baseline trained under the protocol reaches #", ["baseline"]),
        ("foonet achieves # and barnet achieves #", ["foonet", "barnet"]),
        ("our approach , foonet , achieves #", ["foonet"]),
        ("our fast network ( ffn ) achieves #", ["ffn"]),
        ("in most cases , foonet achieves #", ["foonet"]),
    ],
)
def test_a_verb_is_said_of_the_subject_of_its_clause(sentence: str, subjects: list[str]) -> None:
    words = sentence.split()
    parsed = Parsed(words)
    heads = [words[parsed.phrases[found].end - 1] for found in parsed.subjects if isinstance(found, int)]
    assert heads == subjects


def test_a_pronoun_nearer_than_any_phrase_is_the_subject() -> None:
    assert Parsed("in our tests we gain #".split()).subjects == ["we"]


class Counted(list[str]):
    """Words that count how often one of them is looked at."""

    looks = 0

    def __getitem__(self, place: Any) -> Any:
        self.looks += 1
        return super().__getitem__(place)


@pytest.mark.parametrize(
    "piece", ["a model ) reaches #", "a model -- reaches #", "which needs none , reaches #", "is", "thus has"]
)
def test_the_words_looked_at_grow_as_the_sentence_does(piece: str) -> None:
    short, long = Counted(piece.split() * 200), Counted(piece.split() * 800)
    Parsed(short), Parsed(long)
    assert long.looks <= 4 * 1.25 * (short.looks + 100)


@given(st.lists(WORDS, max_size=40))
def test_any_words_are_tagged_one_by_one(words: list[str]) -> None:
    tagged = tags(words)
    assert len(tagged) == len(words)
    for phrase in noun_phrases(tagged):
        assert 0 <= phrase.start < phrase.end <= len(words)
        assert set(tagged[phrase.start : phrase.end]) == {"n"}
    assert all(0 <= verb < len(words) for verb in finite_verbs(words, tagged))


@given(st.text(max_size=200))
def test_any_text_is_parsed(text: str) -> None:
    for sentence in read_sentences(f"It gains 5% {text}")[1]:
        assert len(sentence.parsed.tags) == len(sentence.words)
