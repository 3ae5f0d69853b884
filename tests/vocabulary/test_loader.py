"""Vocabularies load once, and a misshapen entry is told by file, entry and field."""

from __future__ import annotations

import pytest

from benchclaims import vocabulary
from benchclaims.errors import InputError
from benchclaims.vocabulary.loader import Dataset, Metric, Task, by_id, parse

METRIC = "id: speed\n  name: speed\n  family: efficiency\n  better: higher\n  aliases: [speed]\n"


def metric(extra: str = "") -> Metric:
    (entry,) = parse(f"- {METRIC}{extra}", Metric, "metrics.yaml")
    return entry


def test_a_metric_with_its_fields() -> None:
    entry = metric(
        "  unit: s\n  bounds: [0, null]\n  cues: {faster: 1, slower: -1}\n  not: [a speed limit]\n"
    )
    assert (entry.bounds, entry.unit, entry.not_) == ((0, None), "s", ("a speed limit",))
    assert [(cue.text, cue.sign) for cue in entry.cues] == [("faster", 1), ("slower", -1)]


@pytest.mark.parametrize(
    ("text", "record", "message"),
    [
        (
            f"- {METRIC}  colour: red\n",
            Metric,
            "entry speed has the field 'colour'; expected one of id, name",
        ),
        (f"- {METRIC.replace('higher', 'up')}", Metric, "entry speed: Invalid enum value 'up'"),
        (f"- {METRIC}  cues: {{faster: 2}}\n", Metric, r"entry speed: .*cues\[0\]\.sign"),
        (f"- {METRIC}  unless: [no, 5]\n", Metric, r"entry speed: .*unless\[0\]"),
        ("- {name: Toys}\n- {aliases: [toys]}\n", Dataset, "entry 2: .*`name`"),
        ("- just words\n", Task, "entry 1 is 'just words'; expected a mapping"),
        ("id: x\n", Task, "holds a dict; expected a list of entries"),
        ("- [\n", Task, "is no YAML"),
    ],
)
def test_misshapen_entries(text: str, record: type[object], message: str) -> None:
    with pytest.raises(InputError, match=f"(?s)words.yaml: {message}"):
        parse(text, record, "words.yaml")


def test_two_entries_with_one_id() -> None:
    with pytest.raises(InputError, match="entry speed stands there twice"):
        by_id("metrics.yaml", [metric(), metric()])


def test_vocabularies_are_read_once_and_cannot_be_changed() -> None:
    assert vocabulary.metrics() is vocabulary.metrics()
    with pytest.raises(TypeError):
        vocabulary.metrics()["speed"] = metric()  # type: ignore[index]
