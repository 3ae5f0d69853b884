"""The evaluation: agreement, pairing, figures, floors; the same figures as the gold tables' own script."""

from __future__ import annotations

import gzip
import json
import random
import runpy
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchclaims import api
from benchclaims.errors import InputError
from benchclaims.evaluate import (
    GoldDocument,
    Wanted,
    read_gold,
    reliability,
    score,
)
from benchclaims.evaluate.agree import metric_agrees, same_name, same_names, same_number, same_unit
from benchclaims.evaluate.score import pair_up
from benchclaims.model import Claim

GOLD = Path(__file__).parents[2] / "shared" / "gold"

TEXT = "Ours is 2.5x faster than BERT and reaches 91.2% accuracy on SST-2."
SPEED = Claim(
    quote=TEXT,
    value_text="2.5x",
    start=8,
    end=12,
    low=2.5,
    high=2.5,
    unit="x",
    form="ratio",
    direction="increase",
    qualifier="exact",
    metric="speed",
    task="text-classification",
    baseline="BERT",
    confidence=0.95,
)
ACCURACY = replace(
    SPEED,
    value_text="91.2%",
    start=42,
    end=47,
    low=91.2,
    high=91.2,
    unit="percent",
    form="score",
    direction="none",
    metric="accuracy",
    datasets=("SST-2",),
    baseline=None,
    confidence=0.7,
)


def wanted(claim: Claim, **changes: Any) -> Wanted:
    fields = {name: getattr(claim, name) for name in Wanted.__struct_fields__ if hasattr(claim, name)}
    return Wanted(**(fields | changes))


def document(*claims: Wanted) -> GoldDocument:
    return GoldDocument("a", claims, ("text-classification",))


def test_a_perfect_reading_has_perfect_figures() -> None:
    figures = score([document(wanted(SPEED), wanted(ACCURACY))], {"a": [SPEED, ACCURACY]}).figures
    assert figures.claims == 2
    assert {figures.detection.f1, figures.core.f1, figures.full.f1, figures.task} == {1.0}
    assert set(figures.fields.values()) == {1.0}


def test_a_wrong_field_costs_core_or_only_full() -> None:
    gold = [document(wanted(SPEED), wanted(ACCURACY))]
    core = score(gold, {"a": [replace(SPEED, unit="percent"), ACCURACY]})
    assert (core.figures.detection.f1, core.figures.core.f1, core.figures.fields["unit"]) == (1.0, 0.5, 0.5)
    full = score(gold, {"a": [replace(SPEED, baseline="GPT"), ACCURACY]})
    assert (full.figures.core.f1, full.figures.full.f1) == (1.0, 0.5)
    assert [(miss.kind, miss.wanted, miss.found) for miss in full.misses] == [("baseline", "BERT", "GPT")]


def test_missed_and_spurious_claims_are_named() -> None:
    found = replace(ACCURACY, start=60, end=65)
    evaluation = score([document(wanted(SPEED), wanted(ACCURACY))], {"a": [SPEED, found]})
    assert asdict(evaluation.figures.detection) == {"precision": 0.5, "recall": 0.5, "f1": 0.5}
    assert [miss.kind for miss in evaluation.misses] == ["missed", "spurious"]


def test_an_optional_claim_counts_neither_way() -> None:
    gold = [document(wanted(SPEED), wanted(ACCURACY, optional=True))]
    with_it, without = score(gold, {"a": [SPEED, ACCURACY]}), score(gold, {"a": [SPEED]})
    assert with_it.figures == without.figures
    assert with_it.figures.claims == 1


def test_no_claims_at_all_is_no_division_by_zero() -> None:
    figures = score([document()], {}).figures
    assert (figures.claims, figures.detection.f1, figures.task) == (0, 0.0, 0.0)


def test_pairs_take_the_widest_overlap_once() -> None:
    wide, narrow = replace(SPEED, start=0, end=10), replace(SPEED, start=9, end=12)
    assert pair_up([wanted(SPEED, start=0, end=12)], [narrow, wide]) == {0: 1}
    assert pair_up([wanted(wide), wanted(narrow)], [narrow, wide]) == {0: 1, 1: 0}
    assert pair_up([wanted(SPEED, start=0, end=5)], [replace(SPEED, start=5, end=9)]) == {}


@pytest.mark.parametrize(
    ("metric", "direction", "right"),
    [
        ("inference-speed", "increase", True),
        ("latency", "decrease", True),
        ("latency", "increase", False),
        ("memory", "increase", False),
    ],
)
def test_an_opposite_metric_turns_the_direction(metric: str, direction: Any, right: bool) -> None:
    gold = [document(wanted(SPEED, metric="inference-speed"))]
    figures = score(gold, {"a": [replace(SPEED, metric=metric, direction=direction)]}).figures
    assert (figures.core.f1 == 1.0) is right


def test_a_free_metric_is_compared_by_its_words() -> None:
    free = wanted(SPEED, metric="other:grasp-success", metric_text="grasping success rate")
    assert metric_agrees(free, "other:grasp-success-rate")
    assert metric_agrees(free, "success-rate")
    assert not metric_agrees(free, "other:wall-clock")


def test_names_units_and_numbers() -> None:
    assert same_name(r"$\mathbf{GPT}_2$ models", "gpt 2 model")
    assert not same_name("BERT", None)
    assert same_name(None, "")
    assert same_names(("SQuAD", "GLUE"), ("GLUE benchmark", "SQuAD"))
    assert not same_names(("SQuAD",), ())
    assert same_unit("times", "fold")
    assert not same_unit("percent", "point")
    assert same_number(0.333333, 1 / 3)
    assert not same_number(None, 0.0)


def beside(tmp_path: Path, gold: list[str], docs: list[str]) -> tuple[Path, Path]:
    """A gold file and documents of these ids, one claim each."""
    claim = {name: getattr(wanted(SPEED), name) for name in Wanted.__struct_fields__}
    paths = tmp_path / "own.claims.jsonl", tmp_path / "own.docs.jsonl"
    lines = (
        [{"id": one, "claims": [claim], "tasks": []} for one in gold],
        [{"id": one, "text": TEXT} for one in docs],
    )
    for path, rows in zip(paths, lines, strict=True):
        path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return paths


def test_gold_and_documents_without_a_common_id_are_no_pair(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        api.evaluate(*beside(tmp_path, ["a", "b"], ["doc-a", "doc-b"]))
    assert str(error.value) == (
        f"{tmp_path / 'own.claims.jsonl'}: none of the documents has one of its ids (a, b); "
        "expected the ids of the documents (doc-a, doc-b); give the documents that it was made of"
    )


def test_what_only_one_side_has_is_told(tmp_path: Path) -> None:
    evaluation = api.evaluate(*beside(tmp_path, ["a", "b"], ["b", "c", "d"]))
    assert evaluation.left == (("a",), ("c", "d"))
    assert "1 document of the gold has no text, and its claims count as missed: a\n" in evaluation.text()
    assert "2 documents have no gold and do not count: c, d\n" in evaluation.text()
    assert evaluation.data()["gold_alone"] == ("a",)


def test_a_pair_that_fits_says_nothing_of_it(tmp_path: Path) -> None:
    text = api.evaluate(*beside(tmp_path, ["a"], ["a"])).text()
    assert "no gold" not in text
    assert "no text" not in text


@given(st.lists(st.floats(0, 1), max_size=40))
def test_every_reading_falls_into_one_bin(confidences: list[float]) -> None:
    found = [replace(SPEED, start=20 * i, end=20 * i + 4, confidence=c) for i, c in enumerate(confidences)]
    rows = reliability(score([document()], {"a": found}).readings)
    assert sum(row.claims for row in rows) == len(confidences)
    assert all(row.right == 0.0 for row in rows)


def test_the_reliability_table_says_how_many_are_right() -> None:
    evaluation = score([document(wanted(SPEED), wanted(ACCURACY))], {"a": [SPEED, ACCURACY]})
    rows = {row.floor: (row.claims, row.confidence, row.right) for row in reliability(evaluation.readings)}
    assert rows[0.95] == (1, 0.95, 1.0)
    assert rows[0.7] == (1, 0.7, 1.0)
    assert rows[0.0] == (0, 0.0, 0.0)


def test_text_and_json_say_the_same() -> None:
    evaluation = score([document(wanted(SPEED), wanted(ACCURACY))], {"a": [replace(SPEED, low=2.0)]})
    data = evaluation.data(errors=True)
    text = evaluation.text(errors=True)
    assert f"{data['detection']['f1']:.4f}" in text
    assert [error["kind"] for error in data["errors"]] == ["missed", "value"]
    assert "value: 1\n  a  '2.5x'  wanted (2.5, 2.5), found (2.0, 2.5)" in text
    assert "missed: 1" in text
    assert "missed" not in evaluation.text()


def test_floors_are_compared_by_name(tmp_path: Path) -> None:
    evaluation = score([document(wanted(SPEED), wanted(ACCURACY))], {"a": [SPEED]})
    floors = tmp_path / "figures.toml"
    floors.write_text('[own]\ndetection = 0.9\ntask = 1.0\n"fields.unit" = 1.0\n"core.precision" = 1\n')
    assert evaluation.below(floors, "own") == ["own: detection is 0.6667, below 0.9000"]
    floors.write_bytes(b"\xef\xbb\xbf" + floors.read_bytes())
    assert evaluation.below(floors, "own") == ["own: detection is 0.6667, below 0.9000"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("[other]\ndetection = 1.0", "has no table [own]"),
        ("[own]\nbeauty = 1.0", "no figure named beauty"),
        ("[own]\ndetection = 'high'", "is no number"),
        ("[own", ":1:5: is no valid TOML"),
    ],
)
def test_a_wrong_floor_file_is_explained(tmp_path: Path, content: str, says: str) -> None:
    floors = tmp_path / "figures.toml"
    floors.write_text(content)
    with pytest.raises(InputError) as error:
        score([], {}).below(floors, "own")
    assert says in str(error.value)
    assert str(floors) in str(error.value)


def test_a_gold_file_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"id": "b", "claims": []}\n')
    assert [one.id for one in read_gold(path)] == ["b"]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('{"id": "a"}', "missing required field `claims`"),
        ('{"id": "a", "claims": [{"start": "x"}]}', "$.claims[0].start"),
        ("[]", "Expected `object`"),
        ("{", "truncated"),
    ],
)
def test_a_broken_gold_file_names_the_line(tmp_path: Path, line: str, says: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": "b", "claims": []}\n\n' + line + "\n")
    with pytest.raises(InputError) as error:
        read_gold(path)
    assert f"{path}:3: " in str(error.value)
    assert says in str(error.value)


@pytest.mark.parametrize(
    ("packed", "says"),
    [
        (gzip.compress(b'{"id": "b", "claims": []}\n', mtime=0)[:-9], "the gzip stream ends too early"),
        (b'{"id": "b", "claims": []}\n', "is no sound gzip file (Not a gzipped file"),
        (gzip.compress(b'{"id": "b", "claims": []}\n', mtime=0)[:-8] + bytes(8), "is no sound gzip file"),
    ],
    ids=["cut short", "no gzip", "damaged"],
)
def test_a_packed_gold_file_that_is_not_sound_is_named(tmp_path: Path, packed: bytes, says: str) -> None:
    path = tmp_path / "gold.jsonl.gz"
    path.write_bytes(packed)
    with pytest.raises(InputError) as error:
        read_gold(path)
    assert f"{path}: {says}" in str(error.value)
    assert error.value.remedy


def test_a_missing_or_empty_gold_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_gold(tmp_path / "none.jsonl")
    (tmp_path / "empty.jsonl").write_text("\n")
    with pytest.raises(InputError, match="holds no document"):
        read_gold(tmp_path / "empty.jsonl")


@pytest.mark.parametrize("name", ["seeds", "more"])
def test_figures_equal_those_of_the_gold_script(name: str) -> None:
    """Claims that are half right, so that each kind of disagreement occurs often."""
    if not (GOLD / "score.py").is_file():
        pytest.skip("the gold tables are not beside the repository")
    path = GOLD / f"{name}.claims.jsonl"
    claims = _half_right(read_gold(path))
    rows = [asdict(claim) | {"doc": doc} for doc, some in claims.items() for claim in some]
    documents = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    figures, errors = runpy.run_path(str(GOLD / "score.py"))["score"](
        documents, [row | {"datasets": [*row["datasets"]]} for row in rows]
    )
    evaluation = score(read_gold(path), claims)
    assert asdict(evaluation.figures) == figures
    assert sorted((miss.doc, miss.kind) for miss in evaluation.misses) == sorted(row[:2] for row in errors)


def _half_right(documents: list[GoldDocument]) -> dict[str, list[Claim]]:
    dice = random.Random(1)
    everything = [claim for document in documents for claim in document.claims]
    read: dict[str, list[Claim]] = {}
    for document in documents:
        for claim in document.claims:
            other = dice.choice(everything)
            fields = {
                name: getattr(other if dice.random() < 0.2 else claim, name)
                for name in Wanted.__struct_fields__
                if name not in ("optional", "metric_accept", "start", "end")
            }
            shift = dice.choice((0, 0, 1, -2, 40))
            place = {"start": claim.start + shift, "end": claim.end + shift}
            task = dice.choice((*document.tasks, None))
            read.setdefault(document.id, []).append(Claim(**fields, **place, task=task))
    return read


def test_what_people_reviewed_here_is_read_as_well_as_it_was() -> None:
    root = Path(__file__).parents[1]
    evaluation = api.evaluate_reviewed(root)
    assert evaluation.below(root / "benchmarks" / "figures.toml", "reviewed") == []


def test_ci_measures_on_what_people_reviewed_here_wherever_it_runs() -> None:
    script = (Path(__file__).parents[1] / ".ci" / "run").read_text(encoding="utf-8")
    assert "\nbenchclaims evaluate --minimum benchmarks/figures.toml\n" in script
