"""What stands otherwise in claims/ than it is read: a build loses nothing made by hand without a word."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.cli import main
from benchclaims.store import read

TEXT = "In our lab the GPU drew 31 W. QuNet is 2.5x faster than BERT."
RECORD = {"id": "qunet", "title": "QuNet: a paper", "text": TEXT}
FILE = Path("claims/qunet.yaml")
ENTERED = """  - id: "qunet#0000abcd"
    quote: In our lab the GPU drew 31 W.
    value_text: "31"
    at: [24, 26]
    low: 31
    unit: W
    form: score
    metric: power
"""


@pytest.fixture
def corrected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A built repository in which somebody corrected a title and a metric; the id of the claim."""
    monkeypatch.chdir(tmp_path)
    Path("seeds").mkdir()
    Path("seeds/a.jsonl").write_text(json.dumps(RECORD) + "\n", encoding="utf-8")
    api.build()
    text = FILE.read_text("utf-8").replace('"QuNet: a paper"', '"QuNet: our paper"')
    FILE.write_text(text.replace("metric: speed", "metric: inference-speed"), encoding="utf-8")
    return next(claim.id for claim in read("claims")[0].claims if claim.claim.unit == "x")


def warned(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    with pytest.raises(SystemExit):
        main(["build", *arguments])
    return capsys.readouterr().err.splitlines()


@pytest.mark.parametrize("arguments", [[], ["--check"], ["--proposals"]])
def test_each_field_that_is_put_as_it_is_read_is_named_with_how_to_keep_it(
    corrected: str, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    said = warned(capsys, *arguments)
    assert f"  {corrected}: metric speed, no longer inference-speed" in said
    assert "  qunet: title QuNet: a paper, no longer QuNet: our paper" in said
    assert any("benchclaims edit" in line and "status: reviewed" in line for line in said)


def test_a_corrected_title_stays_where_it_is_told_that_it_would(
    corrected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    mark = "status: reviewed\nreviewed_by: Ann\nreviewed_on: 2026-01-02\nclaims:\n"
    text = FILE.read_text("utf-8")
    told = "above its `claims`; `edit` sets fields of claims alone"
    assert any(line.endswith(told) for line in warned(capsys))
    FILE.write_text(text.replace("claims:\n", mark), encoding="utf-8")
    assert not any("title" in line or line.endswith(told) for line in warned(capsys))
    assert read("claims")[0].paper.title == "QuNet: our paper"


def test_a_correction_that_is_marked_as_reviewed_stays(
    corrected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    api.decide([corrected], "reviewed", by="Ann", on="2026-01-02")
    assert not any("inference-speed" in line for line in warned(capsys))
    assert (
        next(one for one in read("claims")[0].claims if one.id == corrected).claim.metric == "inference-speed"
    )


def test_a_claim_that_somebody_entered_stays_and_is_told(
    corrected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("seeds/a.jsonl").write_text(json.dumps({**RECORD, "text": TEXT[30:]}) + "\n", encoding="utf-8")
    api.build()
    FILE.write_text(FILE.read_text("utf-8") + ENTERED, encoding="utf-8")
    entered = next(one for one in read("claims")[0].claims if one.id == "qunet#0000abcd")
    said = warned(capsys, "--proposals")
    assert "qunet#0000abcd is kept as it was entered, though it is no longer read" in said
    assert entered in read("claims")[0].claims
    before = FILE.read_bytes()
    api.build()
    assert FILE.read_bytes() == before


def test_another_text_renews_what_nobody_reviewed_and_names_what_it_drops(
    corrected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("seeds/a.jsonl").write_text(json.dumps({**RECORD, "text": "It reaches 91.2% accuracy."}) + "\n")
    assert f"  {corrected}: left out, since no reading gives it" in warned(capsys)


def test_a_build_names_all_that_it_overwrites_and_a_check_the_first(
    corrected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    records = [
        {"id": f"net{n}", "title": f"Net{n}", "text": f"Net{n} is {n}.5x faster."} for n in range(2, 32)
    ]
    lines = "".join(json.dumps(one) + "\n" for one in records)
    Path("seeds/a.jsonl").write_text(json.dumps(RECORD) + "\n" + lines, encoding="utf-8")
    api.build()
    for path in Path("claims").glob("net*.yaml"):
        text = path.read_text("utf-8")
        path.write_text(text.replace("metric: speed", "metric: latency"), encoding="utf-8")
    checked, built = warned(capsys, "--check"), warned(capsys, "-q")
    assert sum("no longer latency" in line for line in checked) == 20
    assert sum("no longer latency" in line for line in built) == 30
    assert "  and 10 more; to see them: benchclaims build --check --proposals" in checked
