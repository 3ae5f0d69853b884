"""A metric or a task that is asked for by another name than its id: the error says which id it is."""

from __future__ import annotations

import pytest
from made_up import factor, gain, level, table

from benchclaims.errors import UsageError
from benchclaims.report import chart

CLAIMS = [
    factor(2, metric="power", task="speech-recognition"),
    level(9, metric="word-error-rate", task="speech-recognition"),
    gain(2, metric="other:overhead", task="llm-inference"),
    *[gain(2, task=f"a-task-{letter}") for letter in "abcdefghij"],
]


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ({"metric": "wer"}, "word-error-rate"),
        ({"metric": "Word Error Rate"}, "word-error-rate"),
        ({"metric": "overhead"}, "other:overhead"),
        ({"metric": "acuracy"}, "accuracy"),
        ({"task": "ASR"}, "speech-recognition"),
        ({"task": "speech"}, "speech-recognition"),
        ({"task": "LLM inference"}, "llm-inference"),
    ],
)
def test_the_id_of_a_metric_or_task_is_told_by_its_other_names(asked, meant):
    with pytest.raises(UsageError) as refused:
        chart(table(CLAIMS), **asked)
    assert refused.value.remedy == f"did you mean {meant!r}?"
    assert refused.value.expected.startswith(f"one of these: {meant}, ")


@pytest.mark.parametrize("asked", [{"metric": "?!"}, {"task": ""}, {"metric": "bleu"}])
def test_what_names_nothing_is_refused_without_a_guess(asked):
    with pytest.raises(UsageError) as refused:
        chart(table(CLAIMS), **asked)
    assert refused.value.remedy is None
