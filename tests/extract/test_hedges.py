"""Every hedge is tested by being there: its examples give its qualifier, its look-alikes do not."""

from __future__ import annotations

from importlib.resources import files

import pytest
import yaml

import benchclaims as bc
from benchclaims.extract import claims, quantities
from benchclaims.extract.form.hedges import hedge_features
from benchclaims.extract.reading import Document

ENTRIES = yaml.safe_load(files("benchclaims.vocabulary").joinpath("hedges.yaml").read_text("utf-8"))
EXAMPLES = [(entry["qualifier"], text) for entry in ENTRIES for text in entry["examples"]]
LOOKALIKES = [(entry["qualifier"], text) for entry in ENTRIES for text in entry.get("not", [])]


def qualifier_at_mark(marked: str) -> str:
    """The qualifier of the quantity that the text marks as [[…]]."""
    place = marked.index("[[")
    text = marked.replace("[[", "").replace("]]", "")
    return next(found.qualifier for found in quantities(text) if found.start <= place < found.end)


@pytest.mark.parametrize(("qualifier", "text"), EXAMPLES)
def test_an_example_is_hedged(qualifier: str, text: str) -> None:
    assert qualifier_at_mark(text) == qualifier


@pytest.mark.parametrize(("qualifier", "text"), LOOKALIKES)
def test_a_look_alike_is_not(qualifier: str, text: str) -> None:
    assert qualifier_at_mark(text) != qualifier


def test_a_hedge_before_a_list_holds_for_each_of_its_values() -> None:
    found = claims(
        "It outperforms BERT by up to 20.6%, 9.8%, and 13.7% accuracy on A1, B2, and C3, respectively."
    )
    assert [claim.qualifier for claim in found] == ["up-to", "up-to", "up-to"]


@pytest.mark.parametrize(
    "text", ["The success rate never dropped by more than 2.5%.", "Accuracy does not fall by more than 1%."]
)
def test_what_is_denied_turns_a_bound_on_a_change(text: str) -> None:
    assert [claim.qualifier for claim in claims(text)] == ["at-most"]


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("No open model is above 44% accuracy.", "at-most"),
        ("Latency is not below 20 ms.", "at-least"),
        ("The accuracy is not only above 90% on GLUE.", "at-least"),
        ("There is no drop of over 3% in accuracy.", "at-least"),
    ],
)
def test_a_bound_behind_a_denied_verb_is_the_other(text: str, qualifier: str) -> None:
    assert [claim.qualifier for claim in claims(text)] == [qualifier]


@pytest.mark.parametrize(
    ("text", "order", "feature"),
    [
        ("It gains up to 10% on A1 and 26% on B2.", 1, "first up-to beside"),
        ("On average, it gains 10% on A1 and 26% on B2.", 1, "average left opens numbers=1"),
        ("It gains 10% on A1 on average.", 0, "average right ends"),
    ],
)
def test_what_was_said_before_may_hold_on(text: str, order: int, feature: str) -> None:
    sentence = Document(text).sentences[0]
    assert any(one.startswith(feature) for one in hedge_features(sentence, order))


@pytest.mark.parametrize(
    ("text", "qualifiers"),
    [
        (
            "The best system reaches a macro averaged F1 of 0.62, while it has 0.70 on Danish.",
            ["exact", "exact"],
        ),
        # look-alike: the mean is over runs, not over classes
        ("FooNet has an average F1 of 81.2%.", ["average"]),
    ],
)
def test_an_average_over_classes_is_no_hedge(text: str, qualifiers: list[str]) -> None:
    assert [claim.qualifier for claim in claims(text)] == qualifiers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The completion time was shorter with FooUI (M = 8.1 s, SD = 1.3).", [("8.1 s", "average")]),
        # look-alikes: no mean is named, or no deviation
        ("The accuracy of FooNet is 91.2% (SD = 1.3).", [("91.2%", "exact")]),
        ("The completion time of FooUI is 8.1 s, with M = 4.", [("8.1 s", "exact")]),
    ],
)
def test_a_mean_with_its_deviation_is_an_average(text: str, found: list[tuple[str, str]]) -> None:
    assert [(claim.value_text, claim.qualifier) for claim in bc.extract(text)] == found
