"""Abstracts that come as HTML are kept as the text that they show, and read alike; look-alikes stay."""

from __future__ import annotations

import pytest

import benchclaims as bc
from benchclaims.read.markup import unmarked


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("It is <b>2.5&times;</b> faster.", "It is 2.5× faster."),
        ("<p>It reaches 3&nbsp;%.</p><p>So.</p>", "It reaches 3\xa0%.\nSo."),
        ("<jats:p>At 40&#37; of CO<sub>2</sub>.</jats:p>", "At 40% of CO2."),
        ("It needs 10<sup>5</sup> steps<br/>of <i>x</i>.", "It needs 10^{5} steps\nof x."),
        ('See <a href="http://a.b">this</a>.', "See this."),
        ("a <b and c> 5", "a <b and c> 5"),
        ("p<0.05 and p>0.1", "p<0.05 and p>0.1"),
        ("2 &lt; 3 &times; 4", "2 &lt; 3 &times; 4"),
        ("List<b> of 5", "List<b> of 5"),
    ],
)
def test_markup_is_taken_off_where_there_is_some(text: str, shown: str) -> None:
    assert unmarked(text) == shown


@pytest.mark.parametrize(("text", "hedge"), [("<b>91.2%</b>", "exact"), (">91.2%", "at-least")])
def test_the_end_of_a_tag_is_no_bound(text: str, hedge: str) -> None:
    (claim,) = bc.extract(f"Our method reaches {text} accuracy on GLUE.")
    assert (claim.value_text, claim.qualifier) == (text.strip("</b>"), hedge)


def test_a_frame_is_of_the_text_without_markup() -> None:
    (row,) = bc.extract_frame(
        [{"id": "a", "text": "<p>Our method is <b>2.5&times;</b> faster than BERT.</p>"}]
    ).itertuples()
    assert (row.value_text, row.quote) == ("2.5×", "Our method is 2.5× faster than BERT.")
