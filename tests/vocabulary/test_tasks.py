"""The vocabulary of tasks: every entry's own examples, and no phrase given twice."""

from __future__ import annotations

import pytest

from benchclaims.extract.task import mentions, split
from benchclaims.extract.task import task as task_of
from benchclaims.vocabulary import tasks

GROUPS = {
    "vision",
    "language",
    "audio",
    "learning",
    "efficiency",
    "safety",
    "graphs-tables",
    "control",
    "science",
}


@pytest.mark.parametrize(
    ("name", "title"), [(task.id, title) for task in tasks().values() for title in task.examples]
)
def test_an_example_comes_out_as_its_task(name: str, title: str) -> None:
    assert task_of("", title) == name


@pytest.mark.parametrize(
    ("name", "title"), [(task.id, title) for task in tasks().values() for title in task.not_]
)
def test_a_lookalike_does_not_name_the_task(name: str, title: str) -> None:
    assert not any(dict(phrase.says).get(name) for phrase in mentions(split(title)))


def test_every_task_is_complete() -> None:
    assert len(tasks()) == 114
    for task in tasks().values():
        assert task.group in GROUPS
        assert task.aliases
        assert task.cues
        assert len(task.examples) <= len(task.not_)


def test_no_phrase_stands_twice_in_a_list() -> None:
    for task in tasks().values():
        for phrases in (task.aliases, task.cues):
            forms = [tuple(split(phrase)) for phrase in phrases]
            twice = {form for form in forms if forms.count(form) > 1}
            assert not twice, task.id


def test_ids_are_slugs() -> None:
    assert all(name == name.lower() and " " not in name for name in tasks())
