"""One fault is one finding, at the place where it is mended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from benchclaims.check import Finding

Judge = Callable[..., list[Finding]]


def told(found: list[Finding]) -> list[tuple[str, str]]:
    return [(one.code, one.field) for one in found]


def test_a_value_that_is_not_in_its_quote_is_told_alone(judge: Judge, good: str) -> None:
    text = good.replace('value_text: "2.5x"', 'value_text: "7.5x"')
    assert told(judge(text)) == [("BC301", "claims.0.value_text")]


def test_a_mistyped_unit_is_told_at_the_unit(judge: Judge, good: str) -> None:
    text = good.replace("trains 2.5x faster than BERT", "takes 20 ms").replace('"2.5x"', '"20 ms"')
    text = (
        text.replace("[15, 19]", "[14, 19]").replace("low: 2.5", "low: 20").replace("unit: x", "unit: msec")
    )
    text = (
        text.replace("form: ratio", "form: score")
        .replace("increase", "none")
        .replace("training-speed", "latency")
    )
    found, other = judge(text)
    assert (found.code, found.field, other.code) == ("BC204", "claims.0.unit", "BC307")
    assert found.excerpt is not None
    assert found.excerpt.text[found.excerpt.start : found.excerpt.end] == "msec"
    (found,) = judge(text.replace("msec", "s"))
    assert found.code == "BC307"


@pytest.mark.parametrize("claims", [1, 2])
def test_a_changed_id_of_a_paper_is_told_once(judge: Judge, good: str, claims: int) -> None:
    text = good.replace(
        '  id: "2401.00001"\n  arxiv_id: "2401.00001"', '  id: "tinynet"\n  url: https://a.org'
    )
    if claims == 2:
        more = (
            good.partition("claims:\n")[2].replace("#00000001", "#00000002").replace("[15, 19]", "[95, 99]")
        )
        text += more
    (found,) = judge(text)
    assert (found.code, found.field) == ("BC113", "paper.id")
    assert (found.found, found.expected) == ("'tinynet'", "2401.00001, as the file and its claims have it")
    assert "write `id: 2401.00001` again" in found.remedy


def test_a_claim_of_another_paper_is_told_at_its_id(judge: Judge, good: str) -> None:
    text = good.replace('- id: "2401.00001#', '- id: "other#')
    assert told(judge(text)) == [("BC113", "claims.0.id")]
