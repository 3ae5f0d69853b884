"""Papers with abstracts and the claims in them, from which the tests of the site make pages."""

from __future__ import annotations

from typing import Any

import pandas as pd
from made_up import Claim, factor, gain, level, table

from benchclaims.model import Measurement, Paper, Source
from benchclaims.table.measured import Judged

SWIFT = (
    "Large models are slow. Swift is 2.5x faster than Slow and needs up to 40% less memory than Slow. "
    "On TriviaQA it gains 1.5 points. We release our code."
)
QUICK = "Quick reaches 2.7 FID on CIFAR-10, where Slow has 4.1. It is 3 times smaller than Slow."
SILENT = "We ask what a claim is, and answer with care."

HOSTILE = (
    "\"'><script>window.ran='script'</script><img src=x onerror=\"window.ran='img'\"></td></table></script>"
    "</title><svg onload=\"window.ran='svg'\">{{ 7*7 }}=HYPERLINK(1)<!--"
)
"""Text that tries to leave an attribute, a cell, a script, a title and a comment."""


def papers() -> list[Paper]:
    """Three papers, the last without a claim."""
    return [
        paper("2401.00001", "Swift: Fast Inference of Large Models", SWIFT, "2024-01-05"),
        paper("2302.00002", "Quick: Small Models", QUICK, "2023-02-01"),
        paper("what-a-claim-is", "What a Claim Is", SILENT, None),
    ]


def paper(identity: str, title: str | None, text: str, date: str | None) -> Paper:
    """A paper from one page."""
    source = Source("page.txt", "page", 0, len(text), "page.txt#1", date)
    return Paper(
        identity, title, text, ("Ada Example", "Bo Sample"), date,
        url=f"https://arxiv.org/abs/{identity}", code_url="https://example.org/code", sources=(source,),
    )  # fmt: skip


def claims() -> pd.DataFrame:
    """Six claims of two papers, all kinds, one rejected."""
    quick = {"paper_id": "2302.00002", "title": "Quick: Small Models", "subject": "Quick",
             "date": "2023-02-01", "task": "image-generation"}  # fmt: skip
    return table(
        [
            at(SWIFT, "2.5x", factor(2.5)),
            at(SWIFT, "40%", factor(
                1.6667, qualifier="up-to", metric="memory", better="lower", low=40.0, high=40.0,
                unit="percent", form="change", direction="decrease", basis="relative",
                doubts="more than one metric is near; several small doubts", confidence=0.6,
            )),
            at(SWIFT, "1.5 points", gain(1.5, unit="point", baseline=None, datasets="TriviaQA")),
            at(QUICK, "2.7", level(2.7, 4.1, **quick)),
            at(QUICK, "3 times", factor(
                3.0, metric="model-size", better="lower", direction="decrease", **quick
            )),
            at(QUICK, "4.1", level(4.1, metric="other:charm", status="rejected", **quick)),
        ]
    )  # fmt: skip


def at(text: str, value: str, claim: Claim) -> Claim:
    """A claim where its value stands in a text, with the sentence around it."""
    start = text.index(value)
    begin = text.rfind(". ", 0, start) + 2 if ". " in text[:start] else 0
    end = text.find(". ", start) + 1 or len(text)
    place = {"start": start, "end": start + len(value), "value_text": value, "quote": text[begin:end]}
    return {**claim, **place}


def measured() -> tuple[pd.DataFrame, dict[str, list[Judged]]]:
    """The claims, the first and the fourth of which others measured."""
    frame = claims()
    first, fourth = frame["claim_id"][0], frame["claim_id"][3]
    known = {"n_measured": [2, 1], "measured": [2.3, 2.75], "tolerance": [0.05, 0.05],
             "verdict": ["not-reproduced", "reproduced"]}  # fmt: skip
    for column, values in known.items():
        frame.loc[[0, 3], column] = values
    ann = Measurement(
        2.0, "x", "Ann Lee", "2026-11-21", "https://example.org/a", "1a2b3c4d5e6f7", "1 GPU", HOSTILE
    )
    return frame, {
        first: [
            Judged(ann, 2.0, "not-reproduced", ""),
            Judged(Measurement(2.6, "x", HOSTILE, code_url="javascript:0"), 2.6, "reproduced", ""),
        ],
        fourth: [Judged(Measurement(2.75, "point", "Bo"), 2.75, "reproduced", "")],
    }


def hostile() -> tuple[pd.DataFrame, list[Paper]]:
    """Claims and papers in which every free text is hostile."""
    text = f"{HOSTILE} It is 2x faster. {HOSTILE}"
    words: dict[str, Any] = dict.fromkeys(
        ("title", "subject", "baseline", "datasets", "metric_text", "doubts", "rule", "reviewed_by"), HOSTILE
    )
    words |= {"task": HOSTILE, "metric": HOSTILE, "unit": HOSTILE, "paper_id": HOSTILE, "quote": text,
              "source": HOSTILE, "url": "javascript:window.ran=1", "code_url": "javascript:0"}  # fmt: skip
    rows = [at(text, "2x", factor(float(place + 2))) | words for place in range(3)]
    made = Paper(HOSTILE, HOSTILE, text, (HOSTILE,), HOSTILE, HOSTILE, words["url"], words["code_url"],
                 (Source(HOSTILE, "page", 0, 1, HOSTILE),))  # fmt: skip
    return table(rows), [made]
