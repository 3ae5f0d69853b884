"""Number and unit are judged as a pair: as written with the unit as written, or both converted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from benchclaims.check import Finding

Judge = Callable[..., list[Finding]]

ENTRY = """\
paper:
  id: "2401.00001"
  arxiv_id: "2401.00001"
claims:
  - id: "2401.00001#00000001"
    quote: {quote}
    value_text: {value}
    at: [0, 20]
    low: {low}
    high: {high}
    unit: {unit}
    form: score
    metric: other:thing
"""


def found(judge: Judge, quote: str, value: str, low: str, unit: str) -> list[tuple[str, str, str]]:
    """Code, what was found and what was expected, for a level of some value in some sentence."""
    least, _, most = low.partition(" to ")
    text = ENTRY.format(quote=quote, value=value, low=least, high=most or least, unit=unit)
    return [(one.code, one.found, one.expected) for one in judge(text)]


SOUND = [
    ("20 ms", "20", "ms"),
    ("20 ms", "0.02", "s"),
    ("20 MB", "20", "MB"),
    ("20 MB", "0.02", "GB"),
    ("20 MB", "160000000", "bit"),
    ("20 kbit", "0.02", "Mbit"),
    ("20 ms to 3 s", "20 to 3000", "ms"),
    ("20 ms to 3 s", "0.02 to 3", "s"),
    ("20 ms to 3 s", "3", "s"),
    ("30 images/s", "30", "FPS"),
    ("30 frames/s", "30", "frame/s"),
    ("5 GFLOPs", "5000000000", "FLOP"),
    ("20 rollouts", "20", "rollout"),
    ("9 out of 10", "90", "percent"),
    ("9 out of 10", "9", "task"),
    ("1/8", "0.125", "x"),
    ("1/8", "12.5", "percent"),
]


@pytest.mark.parametrize(("value", "low", "unit"), SOUND)
def test_a_number_goes_with_the_unit_that_it_is_in(judge: Judge, value: str, low: str, unit: str) -> None:
    assert found(judge, f"TinyNet takes {value} of a task.", value, low, unit) == []


WRONG = [
    ("20 ms", "20", "s", "BC307", "ms, or 0.02 in s"),
    ("20 MB", "20", "GB", "BC307", "MB, or 0.02 in GB"),
    ("20 MB", "20", "byte", "BC307", "MB, or 20000000 in byte"),
    ("20 kbit", "20", "Mbit", "BC307", "kbit, or 0.02 in Mbit"),
    ("20 GiB", "20", "GB", "BC307", "GiB, or 21.47483648 in GB"),
    ("20 ms", "0.02", "ms", "BC306", "20"),
    ("20 ms", "0.2", "s", "BC306", "20 in ms or 0.02 in s"),
    ("20 ms", "20", "percent", "BC307", "ms"),
    ("20 ms to 3 s", "2 to 3", "s", "BC306", "20 to 3000 in ms or 0.02 to 3 in s"),
    ("9 out of 10", "0.9", "percent", "BC307", "x"),
    ("20 rollouts", "20", "percent", "BC307", "rollout"),
]


@pytest.mark.parametrize(("value", "low", "unit", "code", "expected"), WRONG)
def test_a_number_of_one_unit_with_another_is_found(
    judge: Judge, value: str, low: str, unit: str, code: str, expected: str
) -> None:
    assert (code, expected) in [
        (one, said) for one, _, said in found(judge, f"TinyNet takes {value} now.", value, low, unit)
    ]


def test_the_unit_beside_a_bare_value_counts(judge: Judge) -> None:
    told = found(judge, "TinyNet takes 20 ms now.", '"20"', "20", "s")
    assert told == [("BC307", "s", "ms, or 0.02 in s")]


TOLD = """\
paper:
  id: "2401.00001"
  arxiv_id: "2401.00001"
claims:
  - id: "2401.00001#00000001"
    quote: {quote}
    value_text: {value}
    at: [0, 20]
    low: {low}
    unit: {unit}
    form: {form}
    direction: {direction}
    metric: other:thing
"""


@pytest.mark.parametrize(
    ("form", "value", "low", "unit", "direction", "codes"),
    [
        ("change", "40%", 40, "percent", "decrease", []),
        ("change", "40%", -40, "percent", "decrease", ["BC207"]),
        ("change", "-40%", 40, "percent", "decrease", []),
        ("change", "-40%", -40, "percent", "increase", ["BC207"]),
        ("change", "-40%", -40, "percent", "none", []),
        ("ratio", "2.5x", -2.5, "x", "increase", ["BC207"]),
        ("ratio", "-2.5x", -2.5, "x", "none", ["BC207", "BC207"]),
        ("change", "2.5x", 2.5, "x", "increase", ["BC207"]),
        ("score", "-2.5", -2.5, "point", "none", []),
        ("score", "minus 2.5", -2.5, "point", "none", []),
        ("score", "2.5", -2.5, "point", "none", ["BC306"]),
    ],
)
def test_an_amount_has_no_sign_and_a_level_the_one_that_is_written(
    judge: Judge, form: str, value: str, low: float, unit: str, direction: str, codes: list[str]
) -> None:
    written = {"value": f'"{value}"', "quote": f"TinyNet changes by {value} here."}
    text = TOLD.format(**written, low=low, unit=unit, form=form, direction=direction)
    assert [one.code for one in judge(text)] == codes


@pytest.mark.parametrize(("metric", "codes"), [("speed", ["BC207"]), ("compression-ratio", [])])
def test_a_factor_is_no_change_but_of_what_is_so_many_times_itself(
    judge: Judge, metric: str, codes: list[str]
) -> None:
    quote = f"TinyNet has a {metric.replace('-', ' ')} higher by 2.5x."
    text = TOLD.format(quote=quote, value='"2.5x"', low=2.5, unit="x", form="change", direction="increase")
    found = [one for one in judge(text.replace("other:thing", metric)) if one.code == "BC207"]
    assert [(one.code, one.field) for one in found] == [(code, "claims.0.form") for code in codes]


SOURCE = "We show that TinyNet trains 2.5x faster than BERT on the whole of GLUE."


@pytest.mark.parametrize(
    ("quote", "found", "marked"),
    [
        ("TinyNet trains 2.5x faster than BART on the whole", "'BART' where the source has 'BERT'", "BART"),
        (
            "TinyNet trains 2.5x much faster than BERT on GLUE.",
            "'much', which the source does not have; ",
            "much",
        ),
        ("TinyNet trains 2.5x than BERT on the whole of GLUE.", "no 'faster', which the source has", ""),
        (
            "TinyNet trains 2.5x  faster than BERT",
            "other white space than at [0, 49] of the abstract",
            "2.5x",
        ),
    ],
)
def test_what_differs_of_a_quote_is_told_and_marked(
    judge: Judge, quote: str, found: str, marked: str
) -> None:
    start = quote.index("2.5x")
    entry = ENTRY.format(quote=f'"We show that {quote}"', value="2.5x", low="2.5", high="2.5", unit="x")
    entry = entry.replace("[0, 20]", f"[{13 + start}, {17 + start}]").replace("other:thing", "speed")
    entry = entry.replace("score", "ratio\n    direction: increase")
    entry = entry.replace("claims:", "  sources:\n    - file: a.txt\n      at: [0, 71]\nclaims:", 1)
    (one,) = judge(entry, a=SOURCE)
    assert one.code == "BC302"
    assert one.found.startswith(found)
    assert "100%" not in one.found
    assert one.excerpt is not None
    assert one.excerpt.text[one.excerpt.start : one.excerpt.end] == marked
    assert "2.5x faster than BERT" in one.expected
