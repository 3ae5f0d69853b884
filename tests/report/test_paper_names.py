"""A paper has one name, whatever is drawn of it, and it is never that of what the paper is compared with."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_up import factor, gain, table

from benchclaims import api
from benchclaims.report import chart_texts, write
from benchclaims.report.names import paper_names, short_name
from benchclaims.report.style import applied
from benchclaims.report.summary import PAPERS
from benchclaims.report.summary.page import page

ROOT = Path(__file__).parents[2]
NID = "neural-implicit-dictionary-via-mixture-of-expert-training"
LONG = "On Efficient Inference of Large Models"


@pytest.mark.parametrize(
    ("title", "subjects", "name"),
    [
        ("AWQ: Activation-aware Weight Quantization", ["our method"], "AWQ"),
        ("H$_2$O: Heavy-Hitter Oracle", [], "H₂O"),
        ("On Things That Are Many", ["Thing-1", "Thing-1", "models"], "Thing-1"),
        ("Deep networks for efficient inference: a whitepaper", ["quantized implementations"],
         "Deep networks for efficient…"),
        ("LIFT the Veil for the Truth", ["LIFT"], "LIFT"),
        ("Late Breaking Results: Quamba-SE: A Quantizer", ["SE", "SE"], "Quamba-SE"),
        ("A Quamba-SE for States", ["SE", "SE"], "A Quamba-SE for States"),
        ("Think Before You Search: Triage", ["TP16", "TP16"], "Think Before You Search"),
        ("Triage at W4A4", ["W4A4", "W4A4"], "W4A4"),
        ("Triage: Thirds: A Study", ["Trio-3", "Trio-3"], "Triage"),
        ("On Triage: some: A Study", ["Trio-3", "Trio-3"], "Trio-3"),
        ("Unified Visual Transformer Compression", ["DeiT-Tiny"], "Unified Visual Transformer…"),
        ("2403.01230", ["MAPE", "BERT end-to-end inference"], "2403.01230"),
    ],
)  # fmt: skip
def test_a_paper_is_called_by_its_system(title, subjects, name):
    assert short_name(title, subjects) == name


@pytest.mark.parametrize("baselines", [["Ansor"], ["ansor and TVM"], ["TVM (Ansor)"]])
def test_a_baseline_is_never_the_name_of_its_paper(baselines):
    assert short_name("A Tuner", ["Ansor", "Ansor", "Ansor", "AutoTile", "AutoTile"], baselines) == "AutoTile"
    assert short_name("A Tuner", ["Ansor", "Ansor"], baselines) == "A Tuner"
    assert short_name("Ansor: A Tuner", ["AutoTile", "AutoTile"], baselines) == "AutoTile"
    assert short_name("Ansor: A Tuner", [], baselines) == "Ansor: A Tuner"


def test_two_papers_of_one_name_are_told_apart():
    frame = table(
        [factor(2, paper_id=paper, subject="Swift") for paper in "ab"]
        + [factor(2, paper_id="c", title="Own: X")]
    )
    assert paper_names(frame) == {"a": "Swift (a)", "b": "Swift (b)", "c": "Own"}


def test_what_was_rejected_names_no_paper():
    wrong = [factor(9, title=LONG, subject="BERT", status="rejected")] * 3
    assert paper_names(table([*wrong, factor(2, title=LONG)])) == {
        "2401.00001": "On Efficient Inference of Large…"
    }


CLAIMS = [
    factor(2, title=LONG, subject="BERT"),
    *[gain(one, title=LONG, subject="AutoTile") for one in (1, 2, 3)],
]


@pytest.mark.parametrize(("kind", "metric"), [("factors", "inference-speed"), ("changes", "accuracy")])
def test_a_paper_keeps_its_name_whichever_claims_are_drawn(kind, metric):
    wanted = [("table", "csv"), ("table", "markdown"), ("caption", "text")]
    csv, markdown, caption = chart_texts(table(CLAIMS), kind, metric=metric, wanted=wanted)
    assert ",AutoTile," in csv
    assert "| AutoTile |" in markdown
    assert ("AutoTile" in caption) == (kind == "factors")


@pytest.fixture(scope="module")
def faster():
    """Rows that do not say what one of their papers is called, and the names that all claims make."""
    claims = api.load(ROOT / "claims")
    rows, names = claims[claims["metric"] == "speed"], paper_names(claims)
    called = paper_names(rows)[NID], names[NID]
    assert called == ("Neural Implicit Dictionary via…", "NID")
    return rows, names


def test_chosen_rows_call_a_paper_as_all_claims_do(faster, tmp_path: Path, undrawn):
    rows, names = faster
    csv, caption = api.chart_texts(rows, wanted=[("table", "csv"), ("caption", "text")], names=names)
    assert ",NID," in csv
    assert ", of NID for speed" in caption
    assert b", of NID for speed" in api.chart(rows, names=names)
    for draw, place in ((api.report, "report"), (api.site, "site")):
        draw(rows, tmp_path / place, names=names)
    assert "of NID for speed" in (tmp_path / "report/README.md").read_text("utf-8")
    assert '"NID"' in (tmp_path / "site/data/claims.js").read_text("utf-8")


def test_the_one_page_takes_names(faster):
    rows, names = faster
    with applied():
        figure = page(rows, (), (), PAPERS["a4"], names=names)
    assert any("NID" in text.get_text() for text in figure.texts)


def test_names_of_some_papers_leave_the_others_their_own():
    rows = table([factor(2), factor(2, paper_id="b", title="Own: X", subject=None)])
    (csv,) = chart_texts(rows, wanted=[("table", "csv")], names={"b": "Mine"})
    assert ",Mine," in csv
    assert ",Swift," in csv


def test_a_report_of_some_claims_names_papers_by_all_that_are_known(tmp_path: Path):
    sure = [claim | {"confidence": 0.95 if "factor_low" in claim else 0.7} for claim in CLAIMS]
    write(
        table([*sure, factor(3, paper_id="b"), factor(4, paper_id="b")]),
        tmp_path,
        formats=["png"],
        min_confidence=0.9,
    )
    assert ",AutoTile," in (tmp_path / "tables/claims.csv").read_text("utf-8")
    assert "| AutoTile |" in (tmp_path / "README.md").read_text("utf-8")
