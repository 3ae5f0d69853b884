"""Claims tables made up of what a test says about each claim."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pandas as pd

from benchclaims.table.aspects import aspect

DEFAULTS: dict[str, Any] = {
    "paper_id": "2401.00001", "claim_id": "", "title": "Swift: Fast Inference of Large Models",
    "date": "2024-01-05", "task": "llm-inference", "metric": "inference-speed", "metric_text": "faster",
    "family": "efficiency", "aspect": "", "better": "higher", "low": 2.0, "high": 2.0,
    "unit": "x", "form": "ratio", "direction": "increase", "qualifier": "exact", "datasets": None,
    "dataset_names": None, "subject": "Swift", "subject_name": "", "baseline": "Slow", "baseline_name": "",
    "baseline_value": math.nan, "quote": "Swift is 2x faster than Slow.", "value_text": "2x", "start": 9,
    "end": 11, "role": "result", "confidence": 0.9, "doubts": None, "rule": "test", "status": "extracted",
    "reviewed_by": None, "reviewed_on": None, "url": "https://arxiv.org/abs/2401.00001", "code_url": None,
    "source": "page.txt", "source_sha256": "0" * 64, "improvement": "better", "base_low": 2.0,
    "base_high": 2.0, "base_unit": "", "factor_low": math.nan, "factor_high": math.nan,
    "factor_qualifier": None, "basis": None, "n_measured": 0, "measured": math.nan,
    "measured_factor": math.nan, "verdict": None, "tolerance": math.nan,
}  # fmt: skip

Claim = dict[str, Any]


def factor(least: float, most: float | None = None, qualifier: str = "exact", **known: Any) -> Claim:
    """A speed-up by a factor."""
    most = least if most is None else most
    return {
        "low": least, "high": most, "qualifier": qualifier, "factor_low": least, "factor_high": most,
        "factor_qualifier": qualifier, "improvement": "better" if most > 1 else "worse", **known,
    }  # fmt: skip


def gain(least: float, most: float | None = None, qualifier: str = "exact", **known: Any) -> Claim:
    """A change of accuracy in per cent; negative is a loss."""
    ends = sorted(abs(end) for end in (least, least if most is None else most))
    loss = least < 0
    return {
        "metric": "accuracy", "family": "quality", "form": "change", "unit": "percent", "basis": "points",
        "low": ends[0], "high": ends[1], "qualifier": qualifier, "improvement": "worse" if loss else "better",
        "direction": "decrease" if loss else "increase", **known,
    }  # fmt: skip


def level(value: float, base: float = math.nan, **known: Any) -> Claim:
    """A reported level of FID."""
    return {
        "metric": "fid", "family": "quality", "better": "lower", "form": "score", "unit": "point",
        "direction": "none", "improvement": "unknown", "low": value, "high": value, "baseline_value": base,
        "datasets": "CIFAR-10", **known,
    }  # fmt: skip


THREE = [factor(2), factor(3), factor(4), gain(1), gain(2), gain(-1), level(2.7, 4.1), level(3.5)]
"""Of each kind enough for a chart."""


def judged(claim: Claim, value: float, verdict: str, number: int = 1) -> Claim:
    """The claim with what others measured, put as the claim is, and the verdict on it."""
    known = {"n_measured": number, "measured": value, "verdict": verdict, "tolerance": 0.05}
    return {**claim, **known, "measured_factor": value if claim["form"] == "ratio" else math.nan}


def measured() -> list[Claim]:
    """Claims of every kind with every verdict, and one that nobody measured."""
    return [
        judged({**DEFAULTS, **factor(2.5)}, 2.45, "reproduced", 3),
        judged({**DEFAULTS, **factor(5.6, qualifier="up-to", paper_id="p2")}, 5.1, "within-bound"),
        judged({**DEFAULTS, **factor(2.0, 3.0, paper_id="p3")}, 0.9, "other-direction"),
        judged({**DEFAULTS, **gain(1.5, paper_id="p4")}, 0.2, "not-reproduced", 2),
        judged({**DEFAULTS, **gain(-2.0, paper_id="p5")}, -0.5, "other-direction"),
        judged({**DEFAULTS, **level(2.7, 4.1, paper_id="p6")}, 2.8, "reproduced"),
        judged({**DEFAULTS, **gain(1.0, direction="none", improvement="unknown")}, 1.0, "reproduced"),
        factor(9.0),
    ]  # fmt: skip


def table(claims: list[Claim]) -> pd.DataFrame:
    """The claims as a table with all its columns and their types; ids are given where they are not stated."""
    rows = []
    for place, claim in enumerate(claims):
        row = {**DEFAULTS, **claim}
        row["aspect"] = aspect(row["metric"], row["family"]).id
        row |= {f"{name}_name": row[name] for name in ("subject", "baseline")}
        row["dataset_names"] = row["datasets"]
        rows.append({**row, "claim_id": row["claim_id"] or f"{row['paper_id']}#{place:08x}"})
    frame = pd.DataFrame(rows, columns=list(DEFAULTS))
    words = [name for name, value in DEFAULTS.items() if value is None or isinstance(value, str)]
    return frame.astype(dict.fromkeys(words, "str"))


def contents(folder: Path) -> dict[str, bytes]:
    """The files that were written into a folder, by name."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.*")}
