"""What tells whether a value goes on about the metric of the claim before."""

from __future__ import annotations

from benchclaims.extract.candidate import Carried
from benchclaims.extract.metrics.candidates import candidates
from benchclaims.extract.sentence.context import read_sentences
from benchclaims.extract.sentence.mentions import NOWHERE

TEXT = "It reaches an F1 of 97% and outperforms FooNet by 4%."


def test_the_kind_of_what_goes_on_and_the_verb_are_told_to_both_that_compete() -> None:
    [sentence] = read_sentences(TEXT)[1]
    found = candidates(sentence, 1, NOWHERE, Carried("f1", "percent", True))
    carried = next(one for one in found if one.source == "carried")
    cue = next(one for one in found if one.metric == "performance")
    where = "near=True same unit=True"
    assert f"carried verb=outperform {where}" in carried.features
    assert f"carried carried quality {where}" in carried.features
    assert f"{cue.source} performance carried quality {where} verb=outperform" in cue.features
