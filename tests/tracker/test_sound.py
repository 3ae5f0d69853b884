"""What `add` and `build` write of a document, whatever it holds, `validate` does not refuse."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchclaims import api
from benchclaims.errors import InputError
from benchclaims.store import read

PROSE = "CNet is 4x faster\r\nthan BERT and 81.5% accurate."
ODD = [
    "\r\n",
    "\r",
    "\u200b",
    "\u2028",
    "\u202e",
    "\x07",
    "\x85",
    "\ufeff",
    "\u00ad",
    "\U000e0041",
    "中",
    "\\",
]
ACTIVE = ["<script>", "javascript:", "=SUM(A1)", "=", "|", "@", "#", "- "]
SENTENCES = ["CNet is 4x faster than BERT.", "It reaches 81.5% accuracy on GLUE.", "We cut memory by 40%."]

pieces = st.lists(st.sampled_from([*SENTENCES, *ODD, *ACTIVE, " ", "\n", "x"]), max_size=12).map("".join)
records = st.fixed_dictionaries(
    {"text": pieces},
    optional={"title": pieces, "authors": st.lists(pieces, max_size=2), "id": st.text(max_size=8) | pieces},
)


def errors() -> list[str]:
    return [one.code for one in api.validate().findings if one.severity == "error"]


def document(root: Path, name: str, content: str) -> Path:
    path = root.parent / name
    path.write_bytes(content.encode("utf-8"))
    return path


def test_other_line_ends_are_none_of_a_quote(root: Path) -> None:
    api.add([document(root, "crlf.txt", f"Crlf paper\r\n\r\n{PROSE}\r\n")])
    assert api.validate().findings == ()
    entry = next(one for one in read("claims") if one.paper.id == "crlf-paper")
    assert {one.claim.quote for one in entry.claims} == {PROSE.replace("\r", "")}


def test_what_is_not_seen_is_left_out_of_claims_and_titles(root: Path) -> None:
    line = json.dumps({"id": "x", "title": "On\u200b\x07 x", "text": "CNet is 4x fas\u200bter than BERT."})
    api.add([document(root, "odd.jsonl", line)])
    assert api.validate().findings == ()
    entry = next(one for one in read("claims") if one.paper.id == "x")
    assert (entry.paper.title, entry.claims[0].claim.metric_text) == ("On  x", "faster")


@pytest.mark.parametrize(
    ("given_id", "kept"), [("a b/c#d", "a-b-c-d"), ("../../evil", "evil"), (".hidden", "hidden")]
)
def test_an_id_that_no_claim_file_may_bear_is_a_slug(root: Path, given_id: str, kept: str) -> None:
    api.add(
        [document(root, "ids.jsonl", json.dumps({"id": given_id, "text": "CNet is 4x faster than BERT."}))]
    )
    assert (root / "claims" / f"{kept}.yaml").is_file()
    assert errors() == []


def test_a_record_without_an_abstract_is_no_paper(root: Path) -> None:
    lines = [json.dumps({"id": name, "text": text}) for name, text in [("a", ""), ("b", PROSE)]]
    assert [one.id for one in api.add([document(root, "some.jsonl", "\n".join(lines))]).papers] == ["b"]
    assert errors() == []
    assert api.build(root).stale == ()


def test_a_claim_whose_sentence_could_run_is_left_with_the_reason(root: Path) -> None:
    text = "CNet is 4x faster than a <script> tag. It reaches 81.5% accuracy."
    (paper,) = api.add([document(root, "run.jsonl", json.dumps({"id": "run", "text": text}))]).papers
    assert len(paper.claims) == 1
    assert "BC118" in paper.left[0]
    before = (root / "claims/run.yaml").read_bytes()
    api.build(root)
    assert (root / "claims/run.yaml").read_bytes() == before
    assert errors() == []


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(records)
def test_any_record_that_comes_in_is_sound(root: Path, record: dict[str, object]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        room = root.parent / f"room-{len(list(root.parent.iterdir()))}"
        api.init(room)
        patch.chdir(room)
        try:
            api.add([document(room, f"{room.name}.jsonl", json.dumps(record))])
        except InputError:
            return
        assert [code for code in errors() if code < "BC4"] == []
