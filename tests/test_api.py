"""What Python users call: extraction, papers, frames, and the walk of a repository."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

import benchclaims as bc
from benchclaims import api
from benchclaims.errors import BenchclaimsError, InputError, TableError, UsageError
from benchclaims.model import Entry, Status
from benchclaims.store import read, write

SPEED = "Our method is 2.5x faster than BERT."
MEMORY = "It needs 40% less memory than GPT-2."
RECORDS = (
    {"id": "one", "title": "Zipper: fast text", "text": f"{SPEED} {MEMORY}"},
    {"id": "two", "title": "Silence", "text": "We study things without figures."},
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small repository, not yet built."""
    (tmp_path / "seeds").mkdir()
    write_seeds(tmp_path, *RECORDS)
    return tmp_path


def write_seeds(root: Path, *records: dict[str, str]) -> None:
    lines = "".join(json.dumps(record) + "\n" for record in records)
    (root / "seeds" / "abstracts.jsonl").write_text(lines, encoding="utf-8")


def decide(root: Path, **changes: str) -> Entry:
    """Let a person decide something of the first claim of the first paper."""
    entry, *others = read(root / "claims")
    first, *rest = entry.claims
    decided = replace(entry, claims=(replace(first, **changes), *rest))
    write(root / "claims", [decided, *others])
    return decided


def test_extract_gives_claims_with_exact_places() -> None:
    claims = bc.extract(f"{SPEED} {MEMORY}")
    assert [claim.value_text for claim in claims] == ["2.5x", "40%"]
    assert all(f"{SPEED} {MEMORY}"[claim.start : claim.end] == claim.value_text for claim in claims)
    assert isinstance(claims[0], bc.Claim)


def test_extract_finds_nothing_in_nothing() -> None:
    assert bc.extract("") == []


def test_explain_names_each_number() -> None:
    assert [number.value_text for number in bc.explain(SPEED)] == ["2.5x"]


def test_extract_frame_is_the_table_of_the_papers(root: Path) -> None:
    frame = bc.extract_frame(root / "seeds")
    assert list(frame["value_text"]) == ["2.5x", "40%"]
    assert list(frame["factor_low"].round(2)) == [2.5, 1.67]
    assert set(frame["source"]) == {"abstracts.jsonl"}
    assert bc.extract_frame([root / "seeds" / "abstracts.jsonl"]).equals(frame)


def test_a_build_loads_as_the_same_table(root: Path) -> None:
    result = api.build(root)
    assert (result.papers, result.claims, result.stale, result.proposals) == (2, 2, (), ())
    assert bc.load(root / "claims").equals(bc.extract_frame(root / "seeds"))
    assert {path.parts[0] for path in result.changed} == {"claims", "reports", "schemas"}
    assert [entry.note for entry in read(root / "claims")] == [None, "no quantitative claim found"]


def test_a_second_build_changes_nothing(root: Path) -> None:
    api.build(root)
    assert api.build(root).changed == ()


def test_what_a_person_decided_is_kept(root: Path) -> None:
    api.build(root)
    decided = decide(root, status="reviewed", reviewed_by="Ada", reviewed_on="2026-01-02")
    write_seeds(root, {**RECORDS[0], "text": f"{MEMORY} {SPEED}"}, RECORDS[1])
    api.build(root)
    kept = {claim.id: claim for claim in read(root / "claims")[0].claims}
    assert kept[decided.claims[0].id] == decided.claims[0]


def test_a_paper_that_vanished_is_told_and_stays_until_pruned(root: Path) -> None:
    api.build(root)
    write_seeds(root, RECORDS[0])
    assert api.build(root).stale == ("two",)
    assert len(read(root / "claims")) == 2
    assert api.build(root, prune=True).stale == ()
    assert [entry.paper.id for entry in read(root / "claims")] == ["one"]


def test_pruning_spares_what_a_person_decided(root: Path) -> None:
    api.build(root)
    decide(root, status="rejected")
    before = read(root / "claims")[0]
    write_seeds(root, RECORDS[1])
    assert api.build(root, prune=True).stale == ("one",)
    assert read(root / "claims")[0] == before


@pytest.mark.parametrize("status", ["reviewed", "extracted"])
def test_a_reviewed_paper_that_vanished_keeps_all_its_claims(root: Path, status: Status) -> None:
    api.build(root)
    entry = decide(root, status="reviewed")
    write(root / "claims", [replace(entry, status=status)])
    before = read(root / "claims")[0]
    write_seeds(root, RECORDS[1])
    api.build(root)
    api.build(root, prune=True)
    assert read(root / "claims")[0] == before


def test_two_claim_files_of_one_paper_are_refused_before_anything_is_written(root: Path) -> None:
    api.build(root)
    decide(root, status="reviewed")
    (root / "claims" / "a-copy.yaml").write_bytes((root / "claims" / "one.yaml").read_bytes())
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    with pytest.raises(TableError, match=r"one\.yaml: is of the paper one, as .*a-copy\.yaml is"):
        api.build(root)
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def test_a_claim_file_is_known_by_its_paper_whatever_its_name(root: Path) -> None:
    api.build(root)
    decided = decide(root, status="reviewed")
    api.build(root)
    (root / "claims" / "one.yaml").rename(root / "claims" / "zipper.yaml")
    assert api.build(root).changed == ()
    assert sorted(path.name for path in (root / "claims").iterdir()) == ["two.yaml", "zipper.yaml"]
    assert api.look_up([decided.claims[0].id], root / "claims") == [decided.claims[0]]


def test_a_claim_file_that_has_the_name_of_a_new_paper_is_told(root: Path) -> None:
    api.build(root)
    (root / "claims" / "one.yaml").rename(root / "claims" / "three.yaml")
    write_seeds(root, *RECORDS, {"id": "three", "text": "It reaches 91.2% accuracy on SST-2."})
    with pytest.raises(TableError, match=r"three\.yaml: is of the paper one.*expected one\.yaml"):
        api.build(root)


@pytest.mark.parametrize("break_it", ["seeds", "claims", "nothing"])
def test_a_broken_repository_is_left_alone(root: Path, break_it: str) -> None:
    api.build(root)
    if break_it == "seeds":
        (root / "seeds" / "abstracts.jsonl").write_text("[1]\n")
    elif break_it == "claims":
        (root / "claims" / "one.yaml").write_text("paper: [\n")
    else:
        (root / "seeds" / "abstracts.jsonl").unlink()
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    with pytest.raises(BenchclaimsError):
        api.build(root)
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def test_a_folder_without_seeds_is_no_repository(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="seeds"):
        api.build(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_evaluating_needs_reviewed_claims(root: Path) -> None:
    api.build(root)
    with pytest.raises(InputError, match="reviewed"):
        api.evaluate_reviewed(root)


def test_evaluating_compares_with_what_was_reviewed(root: Path) -> None:
    api.build(root)
    decide(root, status="reviewed")
    figures = api.evaluate_reviewed(root).figures
    assert (figures.claims, figures.detection.f1, figures.full.f1) == (1, 1.0, 1.0)


def test_of_a_reviewed_paper_without_a_task_none_is_right(root: Path) -> None:
    text = {"id": "growth", "title": "Growth", "text": "It is 2.5x more than it was before the change."}
    (root / "seeds" / "abstracts.jsonl").write_text(json.dumps(text) + "\n")
    api.build(root)
    decide(root, status="reviewed")
    assert api.evaluate_reviewed(root).figures.task == 1.0


def test_a_rejected_claim_that_is_read_again_is_spurious(root: Path) -> None:
    api.build(root)
    decide(root, status="rejected")
    figures = api.evaluate_reviewed(root).figures
    assert (figures.claims, figures.detection.precision) == (0, 0.0)


def test_a_paper_reviewed_as_a_whole_counts_as_a_whole(root: Path) -> None:
    api.build(root)
    entry, other = read(root / "claims")
    write(root / "claims", [replace(entry, status="reviewed", claims=entry.claims[:1]), other])
    figures = api.evaluate_reviewed(root).figures
    assert (figures.claims, figures.detection.precision, figures.detection.recall) == (1, 0.5, 1.0)


@pytest.mark.parametrize("form", ["svg", "png", "pdf"])
def test_a_chart_on_request(root: Path, form: str) -> None:
    third = {
        "id": "three",
        "text": "Our method is 3.5x faster than BERT. It is up to 4.2x faster than GPT-2.",
    }
    write_seeds(root, *RECORDS, third)
    api.build(root)
    drawn = api.chart(root / "claims", "factors", metric="speed", format=form)
    assert drawn.startswith({"svg": b"<?xml", "png": b"\x89PNG", "pdf": b"%PDF"}[form])


def test_a_chart_of_chosen_rows(root: Path) -> None:
    claims = api.load().assign(mine=1)
    assert api.chart(claims, "map") == api.chart("claims/", "map")
    with pytest.raises(UsageError, match="there are too few claims"):
        api.chart(claims[:0])
    with pytest.raises(TableError, match="metric"):
        api.chart(claims.drop(columns="metric"))
    with pytest.raises(TypeError, match="a path or a table of claims, got list"):
        api.chart([])  # type: ignore[arg-type]


def test_figures_are_recomputed_of_chosen_rows() -> None:
    claims = api.load().assign(mine=1)
    found = api.recompute("claims/")
    assert found
    assert api.recompute(claims) == found
    assert api.recompute(claims[:0]) == []
    with pytest.raises(TypeError, match="a path or a table of claims, got list"):
        api.recompute([])  # type: ignore[arg-type]


def test_a_report_elsewhere(root: Path) -> None:
    api.build(root)
    files = api.report(root / "claims", root / "other")
    assert root / "other" / "README.md" in files
    assert (root / "other" / "README.md").read_bytes() == (root / "reports" / "README.md").read_bytes()


def test_a_report_a_page_and_a_site_are_of_the_rows_that_were_chosen(root: Path, tmp_path: Path) -> None:
    api.build(root)
    claims = api.load(root / "claims")
    chosen = claims.iloc[1:]
    drawn = (root / ".benchclaims" / "charts.json").read_bytes()
    page = tmp_path / "report" / "README.md"
    assert page in api.report(chosen, tmp_path / "report")
    rows = (tmp_path / "report" / "tables" / "claims.csv").read_text(encoding="utf-8").splitlines()
    assert len(rows) - 1 == len(chosen) < len(claims)
    assert (tmp_path / "report" / "papers.bib").read_text(encoding="utf-8").count("@misc") == 1
    assert api.summary(chosen, format="svg") != api.summary(root / "claims", format="svg")
    assert tmp_path / "site" / "papers" / "one.html" in api.site(chosen, tmp_path / "site")
    assert len(list((tmp_path / "site" / "papers").iterdir())) == 1
    assert (root / ".benchclaims" / "charts.json").read_bytes() == drawn
    (bib,) = api.chart_texts(chosen, "map", wanted=[("bibtex", "bibtex")])
    assert bib.count("@misc") == 1
    for draw in (api.report, api.site):
        with pytest.raises(TypeError, match="a path or a table of claims, got list"):
            draw([], tmp_path / "other")  # type: ignore[operator]


def outputs(root: Path) -> dict[Path, bytes]:
    """The files of a repository's report."""
    return {path: path.read_bytes() for path in (root / "reports").rglob("*") if path.is_file()}


def corrected(root: Path) -> str:
    """A built repository in which a person corrected the title of a paper; the new title."""
    api.build(root)
    entry, *others = read(root / "claims")
    paper = replace(entry.paper, title="Zipper: fast text, corrected")
    by = {"reviewed_by": "Ann Lee", "reviewed_on": "2026-11-21"}
    write(root / "claims", [replace(entry, paper=paper, status="reviewed", **by), *others])
    return str(paper.title)


def test_findings_of_a_report_are_of_the_papers_asked_for(root: Path) -> None:
    made = "It plays 5.6x as many frames per second (56 FPS vs. 10 FPS)."
    dated = [
        {"id": "old", "title": "Old", "date": "2020-01-01", "text": made},
        {"id": "new", "title": "New", "date": "2024-01-01", "text": SPEED},
    ]
    write_seeds(root, *dated)
    api.build(root)
    page = root / "other" / "README.md"
    api.report(root / "claims", root / "other", cache=None)
    assert "## Findings" in page.read_text(encoding="utf-8")
    api.report(root / "claims", root / "other", since="2023", cache=None)
    assert "## Findings" not in page.read_text(encoding="utf-8")


def test_a_report_among_the_claim_files_is_refused(root: Path) -> None:
    api.build(root)
    before = sorted((root / "claims").iterdir())
    with pytest.raises(InputError, match=r"claims: holds the claim files; .*choose another one"):
        api.report(root / "claims", root / "seeds" / ".." / "claims")
    assert sorted((root / "claims").iterdir()) == before


def test_a_report_after_a_build_changes_nothing(root: Path) -> None:
    title = corrected(root)
    api.build(root)
    built = outputs(root)
    assert title.encode() in built[root / "reports" / "papers.bib"]
    api.report(root / "claims", root / "reports", cache=False)
    assert outputs(root) == built


def test_a_paper_that_vanished_is_cited_by_a_build_as_by_a_report(root: Path) -> None:
    api.build(root)
    write_seeds(root, RECORDS[0])
    api.build(root)
    built = outputs(root)
    api.report(root / "claims", root / "reports", cache=False)
    assert outputs(root) == built


def test_a_site_has_papers_as_they_were_corrected(root: Path) -> None:
    title = corrected(root)
    api.site(root / "claims", root / "site", cache=False)
    assert title in (root / "site" / "papers" / "one.html").read_text(encoding="utf-8")


ASIDE = "We wrote it in a week."


def abstracts_shown(folder: Path) -> bool:
    """Whether pages of a site show what stands in an abstract and in no claim."""
    return any(ASIDE in page.read_text(encoding="utf-8") for page in folder.rglob("*.html"))


def with_aside(root: Path) -> Path:
    """A built repository whose first abstract has a sentence without a claim."""
    write_seeds(root, {**RECORDS[0], "text": f"{ASIDE} {SPEED}"})
    api.build(root)
    return root


def test_a_site_shows_the_abstracts_of_its_own_claims(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_aside(root)
    (tmp_path / "here" / "seeds").mkdir(parents=True)
    write_seeds(tmp_path / "here", {**RECORDS[0], "text": f"It is somebody else's paper. {SPEED}"})
    monkeypatch.chdir(tmp_path / "here")
    api.site(root / "claims", tmp_path / "site", cache=False)
    assert abstracts_shown(tmp_path / "site")


def test_a_site_shows_the_abstracts_that_it_is_given(root: Path, tmp_path: Path) -> None:
    with_aside(root)
    (root / "seeds").rename(root / "documents")
    api.site(root / "claims", tmp_path / "site", cache=False)
    assert not abstracts_shown(tmp_path / "site")
    api.site(root / "claims", tmp_path / "site", seeds=root / "documents", cache=False)
    assert abstracts_shown(tmp_path / "site")


def test_a_mistyped_folder_of_abstracts_is_told(root: Path, tmp_path: Path) -> None:
    with_aside(root)
    with pytest.raises(InputError, match="seedlings: no such file or folder"):
        api.site(root / "claims", tmp_path / "site", seeds=root / "seedlings", cache=False)
    assert not (tmp_path / "site").exists()
