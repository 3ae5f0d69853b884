"""The kinds of words beside a number tell alike words alike."""

from __future__ import annotations

from benchclaims.extract.roles import role_features
from benchclaims.extract.sentence.context import read_sentences
from benchclaims.vocabulary.classes import classes


def test_what_is_learnt_of_a_word_is_told_of_its_like() -> None:
    [gain], [speedup] = (read_sentences(f"FooNet has a 5x {word}.")[1] for word in ("gain", "speedup"))
    kind = classes("gain")[2]
    assert kind == classes("speedup")[2]
    for sentence in (gain, speedup):
        assert {f"+1{kind}", f"right{kind} "} <= set(role_features(sentence, 0))


def test_heads_behind_a_verb_are_not_those_of_a_number() -> None:
    [sentence] = read_sentences("The accuracy that we saw grows by 5%.")[1]
    assert not any(one.startswith("left~") for one in role_features(sentence, 0))
