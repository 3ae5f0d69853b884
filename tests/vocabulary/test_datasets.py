"""The vocabulary of data sets: its layout, its collisions, and the names that are none."""

from __future__ import annotations

import re
from collections import defaultdict
from importlib.resources import files

import pytest

from benchclaims.extract.datasets.names import mentions
from benchclaims.extract.datasets.spans import spelled
from benchclaims.vocabulary import datasets, tasks
from benchclaims.vocabulary.loader import Dataset, read
from benchclaims.vocabulary.not_datasets import not_datasets

FILES = ("datasets.yaml", "datasets_in_context.yaml")
NEAR = (
    {"GAIA", "Gaia"},  # questions for assistants; a catalogue of stars
    {"COIN", "CoIN"},  # videos of instructions; instructions that come one after another
    {"VBench", "V* Bench"},  # generated videos; visual search
    {"tau-bench", "tau2-bench"},  # the second differs from the first in a superscript alone
)
"""Data sets whose names differ in marks and case alone."""


def entries(name: str) -> list[Dataset]:
    return read(name, Dataset)


def test_there_are_many() -> None:
    assert len(datasets()) > 2000


@pytest.mark.parametrize("name", FILES)
def test_entries_are_sorted_and_one_a_line(name: str) -> None:
    found = [entry.name for entry in entries(name)]
    ordered = sorted(found, key=lambda name: (name.lower(), name))
    misplaced = [name for name, before in zip(found, ordered, strict=True) if name != before]
    assert misplaced == [], "entries stand in the order of the alphabet"
    lines = files("benchclaims.vocabulary").joinpath(name).read_text("utf-8").splitlines()
    assert sum(line.startswith("- {name: ") for line in lines) == len(found)


def test_no_name_is_given_twice() -> None:
    names = [name for file in FILES for name in spelled(entries(file))]
    assert {name for name in names if names.count(name) > 1} == set()


def test_one_data_set_is_one_entry() -> None:
    alike: defaultdict[str, set[str]] = defaultdict(set)
    for entry in (entry for file in FILES for entry in entries(file)):
        for name in (entry.name, *entry.aliases):
            alike[re.sub("[^a-z0-9+]", "", name.lower())].add(entry.name)
    assert [names for names in alike.values() if len(names) > 1 and names not in NEAR] == []


def test_tasks_are_known() -> None:
    named = {entry.task: entry.name for file in FILES for entry in entries(file) if entry.task}
    unknown = {task: name for task, name in named.items() if task not in tasks()}
    assert unknown == {}, "a task is an id of tasks.yaml"


def test_a_data_set_is_no_model() -> None:
    names = {name for file in FILES for name in spelled(entries(file))}
    assert names & (not_datasets()["model"] | not_datasets()["hardware"]) == set()


@pytest.mark.parametrize(
    "text",
    [
        "A light model drives cars past flowers.",
        "Math is hard, and the drop in the race is a spider's.",
        "Amazon and Twitter are companies; Reddit users bring food and pets.",
        "The coco tree, the kinetics of reactions and a squad of players.",
        "We argue that it IS fast.",
    ],
)
def test_words_are_no_data_sets(text: str) -> None:
    assert mentions(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It gains 2% on MATH.", "MATH"),
        ("It gains 2% on the Flowers dataset.", "Flowers"),
        ("It gains 2% on GSM8K and MATH.", "MATH"),
        ("We use two datasets: Yelp and Reddit.", "Reddit"),
    ],
)
def test_context_makes_a_word_a_data_set(text: str, name: str) -> None:
    assert name in [found for _, _, found in mentions(text)]


@pytest.mark.parametrize("name", ["TPC-H", "TPC-DS", "YCSB", "Join Order Benchmark", "VoxCeleb1-O"])
def test_benchmarks_of_other_fields_are_known(name: str) -> None:
    text = f"{name} queries take 3 s. A TPC meeting and a YCS block took 4 s."
    assert [found for _, _, found in mentions(text)] == [name]


@pytest.mark.parametrize(
    "name", ["DIV2K", "Defects4J", "KiTS23", "TyDi QA", "CAS(ME)2", "exiD", "Alpaca Eval 2"]
)
def test_data_sets_of_many_fields_are_known(name: str) -> None:
    assert [found for _, _, found in mentions(f"{name} needs 3 s.")] == [name]
