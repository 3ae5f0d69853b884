"""The JSON Schema, which editors ask, and `validate` refuse the same, apart from what a schema cannot tell.

Each mutation of a file without a fault is one of: refused by both, taken by both, or among the few things
that only `validate` tells, since they are about more than one value or about how a number is spelt.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from benchclaims.check import Finding
from benchclaims.read.readers import READERS
from benchclaims.store.publish import claim_file_schema

Judge = Callable[..., list[Finding]]
VALIDATOR = Draft202012Validator(claim_file_schema())
FORM = re.compile(r"BC1\d\d|BC201|BC203")
"""Findings about what may stand in a field, whatever the sentence says."""
APART = ("BC111", "BC112", "BC113", "BC117", "BC123")
"""Those that hold one value against another, against the file's name or against the folder of sources."""
KNOWN = f"one of {', '.join(READERS)};"
"""What is expected of a source's reader, which is one of the program and not of the format."""

FULL = """\
paper:
  id: "2401.00001"
  title: On nets
  authors: [Ann Lee, Bo Li]
  date: "2024-01-02"
  arxiv_id: "2401.00001"
  url: https://arxiv.org/abs/2401.00001
  code_url: https://example.org/code
  sources:
    - file: a.txt
      at: [0, 37]
      reader: plain
      record: "1"
      date: "2024"
      sha256: "0000000000000000000000000000000000000000000000000000000000000000"
note: nothing else
status: reviewed
reviewed_by: Ada
reviewed_on: "2026-11-01"
claims:
  - id: "2401.00001#00000001"
    status: reviewed
    reviewed_by: Ada
    reviewed_on: "2026-11-01"
    quote: TinyNet trains 2.5x faster than BERT.
    value_text: "2.5x"
    at: [15, 19]
    low: 2.5
    high: 2.5
    unit: x
    form: ratio
    direction: increase
    qualifier: exact
    metric: training-speed
    metric_text: trains
    task: language-modeling
    datasets: [WikiText]
    subject: TinyNet
    baseline: BERT
    baseline_value: 1
    role: result
    confidence: 0.9
    doubts: [none]
    rule: ratio
    note: fine
    measurements:
      - value: 2.4
        unit: x
        by: Bob
        date: "2026-11-02"
        code_url: https://example.org/code
        commit: 1a2b3c4
        hardware: 1 GPU
        note: fine
"""

VALUES = (
    "~", "", "5", "-1", "2.5", "true", "no", "2023", "2023-01-02", '""', '"5"', "[]", "[~]", "[5]", "[a, b]",
    "{}", "{a: 1}", "text", "two words", '"a\\nb"', "other:step-count", "other:Step count", "0", "1e3",
    "-0.5", "1_000", "1:30", "2401.00010",
)  # fmt: skip
"""What is put in the place of each value, one by one."""

TOLD_BY_VALIDATE = {
    "low: 2.5\n    high: 2.5": "low: 2.5\n    high: 2",  # two values that stand in the wrong order
    "at: [15, 19]": "at: [19, 15]",
    'id: "2401.00001#00000001"': 'id: "2401.00002#00000001"',  # another paper's id
    'date: "2024-01-02"': 'date: "2024-02-30"',  # no day of the calendar
    "low: 2.5": "low: 0x4",  # a number in another spelling than JSON's
    "baseline_value: 1": "baseline_value: .inf",
    "confidence: 0.9": "confidence: .nan",
    "at: [0, 37]": "at: [0, 37.0]",
    "reader: plain": "reader: nobody",  # a reader of another version may be one
    "file: a.txt": "file: ../a.txt",  # texts that would run, are not seen, or are too long
    "subject: TinyNet": "subject: <script>",
    "baseline: BERT": 'baseline: "BE\\u200bRT"',
    "hardware: 1 GPU": f"hardware: {'GPU ' * 600}",
}
"""What a schema cannot tell: a part of the file, and what is put in its place."""


class Core(yaml.CSafeLoader):
    """YAML 1.2 as the language server of editors reads it."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012


for tag, pattern in {
    "null": r"~|null|Null|NULL|",
    "bool": r"true|True|TRUE|false|False|FALSE",
    "int": r"[-+]?[0-9]+|0x[0-9a-fA-F]+",
    "float": r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.inf|\.nan",
}.items():
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), None)
Core.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node), 0))


def mutations() -> list[str]:
    """The file with each value replaced, each key misspelt, and each line taken away."""
    lines = FULL.splitlines()
    made = []
    for number, line in enumerate(lines):
        found = re.match(r"(\s*(?:- )?)(\w+):( \S.*)?$", line)
        assert found, line
        before, after = lines[:number], lines[number + 1 :]
        made.append([*before, f"{found[1]}{found[2]}x:{found[3] or ''}", *after])
        inner = [one for one in after if not one.startswith(" " * (len(found[1]) + 1))]
        rest = inner if found[3] is None else after
        made += [[*before, f"{found[1]}{found[2]}: {value}", *rest] for value in VALUES]
        if "-" not in found[1] and found[3]:
            made.append([*before, *after])
    return ["\n".join(one) + "\n" for one in made]


def refusals(judge: Judge, text: str, *but: str) -> tuple[bool, list[str]]:
    """Whether the schema refuses a text, and for what `validate` does, but for some codes."""
    try:
        data = yaml.load(text, Loader=Core)
    except yaml.YAMLError:
        return True, ["no YAML"]
    found = [one for one in judge(text) if one.severity == "error" and FORM.match(one.code)]
    return not VALIDATOR.is_valid(data), [one.sentence() for one in found if one.code not in but]


def test_a_file_without_a_fault_is_taken_by_both(judge: Judge) -> None:
    assert refusals(judge, FULL) == (False, [])


def test_both_refuse_the_same(judge: Judge) -> None:
    apart = []
    for text in mutations():
        by_schema, said = refusals(judge, text, *APART)
        said = [one for one in said if KNOWN not in one]
        if by_schema != bool(said):
            changed = [line for line in text.splitlines() if line not in FULL.splitlines()]
            apart.append((changed, "by the schema alone" if by_schema else said))
    assert "\n".join(map(str, apart)) == ""


@pytest.mark.parametrize("before", TOLD_BY_VALIDATE)
def test_what_a_schema_cannot_tell_is_told_by_validate(judge: Judge, before: str) -> None:
    text = FULL.replace(before, TOLD_BY_VALIDATE[before], 1)
    assert text != FULL
    by_schema, said = refusals(judge, text)
    assert not by_schema
    assert said


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (
            'date: "2024-01-02"',
            "date: 2024",
            'found the number 2024; expected text; write it in quotes: "2024"',
        ),
        ("reviewed_by: Ada", "reviewed_by: 5", 'found the number 5; expected text; write it in quotes: "5"'),
        ("title: On nets", "title: true", 'found the word true; expected text; write it in quotes: "true"'),
    ],
)
def test_text_that_yaml_reads_as_something_else_goes_in_quotes(
    judge: Judge, before: str, after: str, said: str
) -> None:
    (found,) = [one for one in judge(FULL.replace(before, after, 1)) if one.code == "BC110"]
    assert said in found.sentence()
