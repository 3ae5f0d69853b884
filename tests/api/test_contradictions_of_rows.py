"""Which claims contradict each other: of claim files, of texts that were just read, and of both together."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

import benchclaims as bc
from benchclaims import api
from benchclaims.errors import TableError

ROOT = Path(__file__).parents[2]
TEXTS = {
    "fast": "FastFormer is 3.2x faster than BERT on GLUE.",
    "slow": "SlowFormer reaches 86.3% accuracy on MNLI. FastFormer is 2.0x faster than BERT on GLUE.",
    "other": "OtherNet reaches 90.2% accuracy on MNLI, against 88.1% of SlowFormer.",
}


@pytest.fixture(scope="module")
def claims() -> pd.DataFrame:
    return bc.extract_frame([{"id": name, "text": text} for name, text in TEXTS.items()])


def test_claims_of_two_papers_that_contradict_each_other_are_told_as_pairs(claims: pd.DataFrame) -> None:
    found = pd.DataFrame(one.as_dict() for one in api.contradictions(claims))
    said = found[["paper_id", "said", "other_paper_id", "other_said", "metric", "system"]]
    assert sorted(map(tuple, said.to_numpy())) == [
        ("other", "88.1 percent", "slow", "86.3 percent", "accuracy", "SlowFormer"),
        ("slow", "2 x", "fast", "3.2 x", "speed", "FastFormer"),
    ]
    assert set(found.claim_id) | set(found.other_id) <= set(claims.claim_id)


def test_what_is_left_out_or_rejected_contradicts_nothing(claims: pd.DataFrame) -> None:
    assert api.contradictions(claims[claims.paper_id != "slow"]) == []
    assert api.contradictions(claims[:0]) == []
    rejected = claims.assign(status=["rejected"] * len(claims))
    assert api.contradictions(rejected) == []


def test_files_and_rows_say_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    api.init()
    lines = [f'{{"id": "{name}", "text": "{text}"}}\n' for name, text in TEXTS.items()]
    (tmp_path / "texts.jsonl").write_text("".join(lines), encoding="utf-8")
    api.add(tmp_path / "texts.jsonl")
    found = api.contradictions("claims/")
    told = [one for one in bc.validate() if one.code in ("BC503", "BC504")]
    assert sorted((one.claim_id, one.other_id) for one in found) == sorted(
        (one.claim_id, one.other) for one in told
    )
    assert api.contradictions(bc.load("claims/")) == found


def test_a_table_of_claims_and_texts_of_ones_own_go_together(claims: pd.DataFrame) -> None:
    both = pd.concat([bc.load(ROOT / "claims"), claims], ignore_index=True)
    assert len(api.contradictions(both)) == 2
    with pytest.raises(TableError, match="the columns of a table of claims"):
        api.contradictions(claims[["claim_id", "low"]])
