"""What leads a number, parts it from others of its unit and opens its brackets."""

from __future__ import annotations

from benchclaims.extract.roles import role_features
from benchclaims.extract.sentence.context import read_sentences


def features(text: str, order: int) -> set[str]:
    """The features of what a number of the only sentence is."""
    [sentence] = read_sentences(text)[1]
    return set(role_features(sentence, order))


def test_a_before_is_answered_by_its_after_however_far() -> None:
    text = "FooNet raises step success from below 9% for specialized agents to over 62%."
    assert "led from next=to" in features(text, 0)
    assert "led to before=from" in features(text, 1)


def test_what_others_reach_stands_behind_a_word_of_comparison() -> None:
    text = "FooNet has 99% precision, while the baseline has 98% precision."
    assert not any(one.startswith("parted") for one in features(text, 0))
    assert "parted while like=1" in features(text, 1)
    assert "parted while like=0" in features("FooNet has 99% precision, while it takes 5 s.", 1)


def test_brackets_say_with_their_first_word_what_stands_in_them() -> None:
    text = "FooNet reaches 99% (vs. the 91% of BarNet), and 5% (n = 12) more."
    assert "opens vs" in features(text, 1)
    assert "opens n" in features(text, 3)
    assert not any(one.startswith("opens") for one in features(text, 2))
