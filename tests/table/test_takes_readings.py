"""Whatever is read out of a text has a valid row: no wording may cost a whole table."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from benchclaims.extract import claims
from benchclaims.model import Paper
from benchclaims.table import entry, frame

NOUNS = "flows/s ops/s m/s² IV/s images/sec μs m·s−1 kg/m^3 %/h °C -fold $M Mb/s/W it/s x/ /s ²".split()
METRICS = (
    "macro-avg@12 r^2 d_sep robot's-speed fréchet-distance μ-score cef0.5 P@0.5/all β kendall' top-1".split()
)
PIECES = st.one_of(
    st.sampled_from(NOUNS + METRICS),
    st.text(alphabet="aB3/@^_·−-.'’%$μé²{}\\ ", min_size=1, max_size=8),
)


@settings(max_examples=60)
@example("m/s²", "flows/s", "it/s")
@given(PIECES, PIECES, PIECES)
def test_what_is_read_has_a_valid_row(unit: str, metric: str, other: str) -> None:
    text = (
        f"Our method improves {metric} by 5 {unit} over BERT. It reaches {other} of 0.83 and 1.79e9 {unit} "
        f"at 20.5 {other} on ImageNet, 3{unit} faster."
    )
    found = claims(text)
    paper = Paper("p", "A paper", text)
    assert len(frame([entry(paper, found)])) == len(found)
