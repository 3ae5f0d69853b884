"""What is asked for by a wrong name: the nearest there is, and not everything there is."""

from __future__ import annotations

import pytest

from benchclaims.choices import known, meant, nearest
from benchclaims.errors import UsageError

TASKS = ["asr", *(f"task-{letter}" for letter in "abcdefghijklmnop"), "image-classification"]


def test_the_nearest_of_many_names_comes_first() -> None:
    with pytest.raises(UsageError) as error:
        known("task", "image-clasification", TASKS)
    assert str(error.value) == (
        "no task is called 'image-clasification'; expected one of these: image-classification, asr, task-a, "
        "task-b, task-c, task-d, task-e, task-f, task-g, task-h, and 8 more; "
        "did you mean 'image-classification'?"
    )


def test_a_few_names_are_all_told() -> None:
    with pytest.raises(UsageError, match="'sgv'; expected one of these: svg, png; did you mean 'svg'"):
        known("format", "sgv", ("png", "svg"))
    with pytest.raises(UsageError, match=r"'gif'; expected one of these: svg, png$"):
        known("format", "gif", ("svg", "png"))
    with pytest.raises(UsageError, match=r"None; expected one of these: svg, png$"):
        known("format", None, ("svg", "png"))


@pytest.mark.parametrize(
    ("name", "names", "expected"),
    [
        ("SVG", ["png", "svg"], "svg"),
        ("gb", ["ms", "GB"], "GB"),
        ("ms", ["MS", "ms"], "ms"),
        ("acuracy", ["accuracy", "perplexity"], "accuracy"),
        ("colour", ["accuracy", "perplexity"], None),
        ("", ["accuracy"], None),
    ],
)
def test_the_nearest_name_is_found_in_any_case(name: str, names: list[str], expected: str | None) -> None:
    assert nearest(name, names) == expected


def test_what_is_meant_is_asked_in_one_way() -> None:
    assert meant("metrc", ["metric"]) == "did you mean 'metric'?"
    assert meant("colour", ["metric"], "claim files show the metrics") == "claim files show the metrics"
