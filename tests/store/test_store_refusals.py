"""What a claim file must not hold, and that each problem is told with its line and column."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import yaml

from benchclaims import store
from benchclaims.errors import TableError
from benchclaims.model import Entry
from benchclaims.store.shape import CLAIM, FILE, MEASUREMENT, PAPER, REQUIRED, SOURCE
from benchclaims.store.tree import LARGEST

HEAD = 'paper:\n  id: "p"\n'
ONE_CLAIM = (
    "claims:\n"
    '  - id: "p#1a2b3c4d"\n'
    "    quote: It is 2x faster.\n"
    "    value_text: 2x\n"
    "    at: [6, 8]\n"
    "    low: 2\n"
    "    unit: x\n"
    "    form: ratio\n"
    "    direction: increase\n"
    "    metric: speed\n"
)


def problems(text: str) -> list[str]:
    return [str(problem) for problem in store.open_text(text, Path("claims/p.yaml")).problems]


def test_a_file_written_by_hand_is_read_as_it_is_meant() -> None:
    """Quotes may be left out: ids lose no zero, `no` is a word, and a number is one in base ten."""
    text = (HEAD + ONE_CLAIM).replace('"p"', "2401.00010").replace("low: 2", "low: 12e03")
    entry = store.open_text(text + "    subject: no\n    baseline: ~\n", Path("p.yaml")).entry
    assert entry is not None
    claim = entry.claims[0].claim
    assert (entry.paper.id, claim.low, claim.high, claim.subject, claim.baseline) == (
        "2401.00010", 12000, 12000, "no", None
    )  # fmt: skip


HOSTILE = {
    "an alias bomb": ("a: &a [x, x]\nb: &b [*a, *a]\n", "1:4: found the anchor a"),
    "an alias": ("a: *b\n", "1:4: found the alias b"),
    "a tag": ("a: !!python/object/apply:os.system [ls]\n", "1:4: found the tag tag:yaml.org"),
    "a local tag": ("a: !x y\n", "1:4: found the tag !x"),
    "a directive": ("%YAML 1.1\n---\na: b\n", "1:1: found a directive"),
    "a second document": ("a: b\n---\nc: d\n", "found a second document"),
    "deep lists": ("[" * 500, "1:10: found more than 8 levels"),
    "deepest lists": ("[" * 5000, "found more than 8 levels"),
    "deep mappings": ("{a: " * 5000, "found more than 8 levels"),
    "a key twice": ("a: 1\nb: 2\na: 3\n", "3:1: found 'a' twice"),
    "a key that is a list": ("? [a]\n: b\n", "1:3: found a key that is no text"),
    "a control character": ("a: b\nc: d\x1b[2J\n", "2:5: found the character U+001B"),
    "half a character": ("a: \ud800\n", "1:4: found the character U+D800"),
    "nothing": ("", "1:1: found nothing"),
    "a comment": ("# nothing\n", "1:1: found nothing"),
    "broken YAML": ("a:\n  b: [1\n", "2:6: found a list that is never closed"),
    "a list": ("- a\n", "1:1: found a list, expected keys and values"),
    "a text": ("abc\n", "1:1: found 'abc', expected keys and values"),
    "too much": ("#" * (LARGEST + 1), f"expected at most {LARGEST}"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_what_is_refused_at_once(case: str) -> None:
    text, told = HOSTILE[case]
    assert len(problems(text)) == 1
    assert told in problems(text)[0]


WRONG = {
    "an unknown choice": (
        "form: ratio",
        "form: rato",
        "10:11: claims.0.form: found 'rato', expected one of score",
    ),
    "a misspelt key": ("unit: x", "unti: x", "did you mean 'unit'?"),
    "a missing key": ("    unit: x\n", "", "4:5: claims.0.unit: found nothing"),
    "a missing place": ("    at: [6, 8]\n", "", "4:5: claims.0.at: found nothing"),
    "a number in quotes": ("low: 2", "low: '2'", "8:10: claims.0.low: found '2', expected a number"),
    "a number in base sixty": ("low: 2", "low: 1:30", "found '1:30', expected a number"),
    "a number of another kind": ("low: 2", "low: .inf", "found '.inf', expected a number"),
    "a number too large": ("low: 2", "low: 1e999", "expected a finite number"),
    "a range upside down": (
        "low: 2",
        "low: 2\n    high: 1.5",
        "claims.0.high: found 1.5, expected no less than low, 2",
    ),
    "a place upside down": ("at: [6, 8]", "at: [8, 6]", "claims.0.at: found [8, 6], expected begin < end"),
    "a place of three": ("at: [6, 8]", "at: [6, 7, 8]", "found 3 numbers, expected two"),
    "a place that is no number": (
        "at: [6, 8]",
        "at: [6, b]",
        "claims.0.at.1: found 'b', expected a whole number",
    ),
    "a place that is no list": ("at: [6, 8]", "at: 6", "claims.0.at: found '6', expected a list"),
    "nothing where something must be": ("unit: x", "unit:", "claims.0.unit: found nothing, expected a value"),
    "a list where one value is": ("unit: x", "unit: [x]", "claims.0.unit: found a list, expected one value"),
    "a date that is none": (
        "metric: speed",
        "metric: speed\n    reviewed_on: 2026-13-01",
        "expected a day of the calendar",
    ),
    "an id with a line break": (
        'id: "p"',
        'id: "p\\n::error::x"',
        "expected one line without control characters",
    ),
    "an address that runs": (
        'id: "p"',
        'id: "p"\n  url: "javascript:x"',
        "expected an address that begins with https://",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_told_where(case: str) -> None:
    right, wrong, told = WRONG[case]
    assert right in HEAD + ONE_CLAIM
    assert problems(HEAD + ONE_CLAIM) == []
    found = problems((HEAD + ONE_CLAIM).replace(right, wrong))
    assert any(told in problem for problem in found), found


RECORDS = {
    "": FILE,
    "paper": PAPER,
    "paper.sources.0": SOURCE,
    "claims.0": CLAIM,
    "claims.0.measurements.0": MEASUREMENT,
}
MUST_BE_THERE = [
    (path, field.key)
    for path, shape in RECORDS.items()
    for field in shape.fields
    if field.default is REQUIRED
]


@pytest.mark.parametrize(("path", "key"), MUST_BE_THERE, ids=lambda part: part or "file")
def test_a_key_that_must_be_there_is_missed(entry: Entry, path: str, key: str) -> None:
    tree = yaml.safe_load(store.to_text(entry))
    holder = tree
    for step in path.split(".") if path else []:
        holder = holder[int(step) if step.isdecimal() else step]
    del holder[key]
    document = store.open_text(yaml.safe_dump(tree, allow_unicode=True), Path("p.yaml"))
    found = [(one.kind, one.field, one.found) for one in document.problems]
    assert found == [("missing-key", f"{path}.{key}".lstrip("."), "nothing")]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (ONE_CLAIM, "claims:\n", "3:8: claims: found nothing, expected a list; "
         "write `claims: []` where there are none"),
        ("at: [6, 8]", "at: [6]", "7:9: claims.0.at: found 1 number, expected two: begin and end"),
        ("at: [6, 8]", "at: []", "7:9: claims.0.at: found no numbers, expected two: begin and end"),
        ("at: [6, 8]", "at:", "7:8: claims.0.at: found nothing, expected a list"),
        ("at: [6, 8]", "at: [6, 4294967296]",
         "7:13: claims.0.at.1: found '4294967296', expected at most 2147483647"),
    ],
)  # fmt: skip
def test_a_list_that_is_none_is_told_in_words(before: str, after: str, told: str) -> None:
    assert problems((HEAD + ONE_CLAIM).replace(before, after, 1)) == [f"claims/p.yaml:{told}"]


def test_all_problems_of_all_files_are_told(tmp_path: Path) -> None:
    broken = (HEAD + ONE_CLAIM).replace("form: ratio", "form: rato").replace("unit: x", "unti: x")
    (tmp_path / "a.yaml").write_text(broken)
    (tmp_path / "b.yaml").write_text("a: *b")
    with pytest.raises(store.ProblemError) as caught:
        store.read(tmp_path)
    assert isinstance(caught.value, TableError)
    assert [problem.kind for problem in caught.value.problems] == [
        "missing-key", "unknown-key", "value", "unsafe"
    ]  # fmt: skip
    assert str(caught.value).count("\n") == 4
    assert str(caught.value).endswith(
        f"\nto see how to mend each, run: benchclaims validate {tmp_path.as_posix()}"
    )
    assert caught.value.line == 4


def test_columns_are_counted_in_characters() -> None:
    text = HEAD + ONE_CLAIM + '    subject: "𝒳"\n    datasets: ["𝒳é", !x y]\n'
    assert problems(text) == ["claims/p.yaml:14:22: found the tag !x, expected the value itself"]


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs symlinks")
def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(HEAD)
    (tmp_path / "p.yaml").symlink_to(tmp_path / "secret")
    assert store.open_file(tmp_path / "p.yaml").problems[0].kind == "unreadable"


def test_bytes_that_are_no_text_are_told_where(tmp_path: Path) -> None:
    (tmp_path / "p.yaml").write_bytes(b"a: b\nc: \xff\n")
    assert store.open_file(tmp_path / "p.yaml").problems[0].place == (2, 4)


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "p.yaml").open("wb") as file:
        file.truncate(100_000_000)
    assert store.open_file(tmp_path / "p.yaml").problems[0].kind == "size"


def test_every_field_has_its_place(entry: Entry) -> None:
    written = store.to_text(entry)
    document = store.open_text(written, Path("p.yaml"))
    lines = written.split("\n")
    for field, place in document.places.items():
        key = field.rpartition(".")[2]
        if key and not key.isdigit():
            assert key in lines[place.line - 1] or key in lines[place.line - 2]
    assert document.place("claims.1.unit") == document.places["claims.1.unit"]
    assert document.place("claims.1.subject") == document.places["claims.1"]
    assert document.place("nowhere") == document.places[""]


@pytest.mark.parametrize("key", ["verdict", "improvement", "factor_low"])
def test_what_is_computed_is_not_typed_in(key: str) -> None:
    measured = f"    measurements:\n      - value: 2\n        unit: x\n        {key}: reproduced\n"
    (found,) = problems(HEAD + ONE_CLAIM + measured)
    assert found.startswith("claims/p.yaml:16:9: claims.0.measurements.0: found the unknown key")
    assert found.endswith("remove it: it is computed and never typed in")


@pytest.mark.parametrize(
    ("end", "found"), [("", "1:1: claims: found nothing"), ("claims:\n", "3:8: claims: found nothing")]
)
def test_a_file_that_lost_its_claims_is_none_without_claims(end: str, found: str) -> None:
    (problem,) = problems(f'paper:\n  id: "p"\n{end}')
    assert found in problem
    assert problems('paper:\n  id: "p"\nclaims: []\n') == []


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("low: 2", 'low: "2"', "write it without quotes: 2"),
        ("low: 2", "low: 2,5", "write it with a point: 2.5"),
        ("low: 2", "low: 1,250", "write it with a point: 1.250, or without the comma: 1250"),
        ("low: 2", "low: 1,250,000", "write it without commas: 1250000"),
        ("low: 2", "low: 2.5x", "write the number alone, 2.5, and what it is in as `unit`"),
        ("metric: speed", "metric: Training Speed", "did you mean 'training-speed'?"),
        ("metric: speed", "metric: speed\n    confidence: 97%", "write it as a share of 1: 0.97"),
        ("metric: speed", "metric: speed\n    datasets: GLUE", "write it as a list: datasets: [GLUE]"),
        ("claims:", "  url: example.org/p\nclaims:", "did you mean 'https://example.org/p'?"),
        ("claims:", "  authors: Ann, Bo\nclaims:", "write it as a list: authors: [Ann, Bo]"),
        ("metric: speed", "metric: speed\n    status: Reviewd", "did you mean 'reviewed'?"),
    ],
)
def test_what_a_value_means_is_told_as_it_is_to_be_written(before: str, after: str, told: str) -> None:
    (found,) = problems((HEAD + ONE_CLAIM).replace(before, after, 1))
    assert found.endswith(f"; {told}")
