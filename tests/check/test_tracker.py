"""A contributor's way through another repository: begin it, add, break, and see the line that is wrong."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from benchclaims import api
from benchclaims.cli import main

ROOT = Path(__file__).parents[2]


@pytest.fixture
def tracker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new repository of claims, committed, as the current folder."""
    root = tmp_path / "tracker"
    api.init(root)
    monkeypatch.chdir(root)
    if shutil.which("git"):
        for step in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "Begin"]):
            who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
            subprocess.run(["git", *who, *step], check=True, capture_output=True)
    return root


def claim_file(tracker: Path) -> Path:
    (path,) = (tracker / "claims").glob("*.yaml")
    return path


def test_a_new_repository_is_sound_at_once(tracker: Path) -> None:
    report = api.validate()
    assert report.findings == ()
    assert report.files == 1
    assert report.claims >= 2


BREAKS = [
    ("BC110", "form: ratio", "form: factor"),
    ("BC201", "metric: accuracy", "metric: acuracy"),
    ("BC205", "low: 81.5", "low: 815"),
    ("BC302", "TinyNet reaches", "TinyNet gets to"),
    ("BC306", "low: 2.5", "low: 25"),
    ("BC207", "form: ratio", "form: score"),
]


@pytest.mark.parametrize(("code", "before", "after"), BREAKS)
def test_each_way_to_break_an_entry_is_annotated_on_its_line(
    tracker: Path, code: str, before: str, after: str
) -> None:
    path = claim_file(tracker)
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    found = [one for one in api.validate().findings if one.code == code]
    assert found
    annotations = api.render_findings(api.validate(), "github").splitlines()
    assert any(
        line.startswith(f"::error file=claims/{path.name},line=") and code in line for line in annotations
    )
    key = {"BC302": "quote", "BC207": "direction"}.get(code, before.split(": ")[0])
    assert path.read_text("utf-8").splitlines()[found[0].line - 1].strip().startswith(f"{key}:")


TASKS = [
    ("prompt-injection", "did you mean 'adversarial-robustness'?"),
    ("image-clasification", "did you mean 'image-classification'?"),
    ("napping", "docs/tasks.md lists all"),
]


@pytest.mark.parametrize(("task", "told"), TASKS)
def test_of_an_unknown_task_the_one_that_is_meant_is_told(tracker: Path, task: str, told: str) -> None:
    path = claim_file(tracker)
    path.write_text(re.sub(r"task: \S+", f"task: {task}", path.read_text("utf-8")), encoding="utf-8")
    found = [one for one in api.validate().findings if one.code == "BC203"]
    assert found
    assert all(told in one.remedy for one in found)


def test_the_action_runs_as_it_is_documented(tracker: Path, tmp_path: Path) -> None:
    if shutil.which("bash") is None:
        pytest.skip("there is no bash here")
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    assert all({"description", "default"} <= set(one) for one in action["inputs"].values())
    steps = {step["name"]: step for step in action["runs"]["steps"] if "name" in step}
    run = steps["Check the claims"]["run"]
    assert "${{" not in run
    assert "mapfile" not in run
    assert steps["Check that what is generated is fresh"]["run"] == "benchclaims build --check"
    path = claim_file(tracker)
    path.write_text(path.read_text("utf-8").replace("low: 2.5", "low: 25"), encoding="utf-8")
    summary = tmp_path / "summary.md"
    there = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PATHS": "\nclaims\n  \n",
    }
    env = {**os.environ, **there, "STRICT": "true", "GITHUB_STEP_SUMMARY": str(summary)}
    ran = subprocess.run(["bash", "-c", run], env=env, capture_output=True, text=True, check=False)
    assert ran.returncode == 1, ran.stderr
    assert ran.stdout.startswith(f"::error file=claims/{path.name},line=")
    assert "BC306" in summary.read_text("utf-8")


def test_the_action_holds_what_was_decided_in_each_folder_that_it_checks(tracker: Path) -> None:
    if shutil.which("bash") is None or shutil.which("git") is None:
        pytest.skip("there is no bash or no git here")
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    steps = {step["name"]: step for step in action["runs"]["steps"] if "name" in step}
    run = steps["Check that what people decided stands, and that no claim was removed"]["run"]
    for one in ("more", "again"):
        shutil.copytree("claims", one)
    api.decide([claim_file(tracker).stem], "reviewed", by="Ann", on="2026-01-02", claims="more")
    who = ["git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
    for line in (["add", "-A"], ["commit", "-qm", "Review"], ["remote", "add", "origin", "."]):
        subprocess.run([*who, *line], check=True)
    shutil.copy(claim_file(tracker), "more")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for given, status in (("claims\nmore\nagain\n", 1), ("claims\n\nagain", 0), ("claims\nother", 2)):
        there = {"PATH": path, "PYTHONPATH": str(ROOT / "src"), "PATHS": given, "BASE": "HEAD"}
        env = {**os.environ, **there}
        ran = subprocess.run(["bash", "-c", run], env=env, capture_output=True, text=True, check=False)
        assert ran.returncode == status, ran.stderr
        assert ("::error file=more/" in ran.stdout) == (status == 1)


def test_annotations_name_files_from_the_root_of_the_checkout(
    tracker: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = claim_file(tracker)
    path.write_text(path.read_text("utf-8").replace("low: 2.5", "low: 25"), encoding="utf-8")
    name = f"claims/{path.name}"
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    report = api.validate()
    assert api.render_findings(report, "github").startswith(f"::error file={name},line=")
    (tracker / ".git").rename(tracker.parent / ".git")
    inner = f"{tracker.name}/{name}"
    assert api.render_findings(report, "github").startswith(f"::error file={inner},line=")
    assert f'"uri": "{inner}"' in api.render_findings(report, "sarif")
    assert f'"file": "{name}"' in api.render_findings(report, "json")
    assert api.render_findings(report, "text").startswith(f"{name}:")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tracker))
    assert api.render_findings(report, "github").startswith(f"::error file={name},line=")


def test_the_hook_names_a_command_that_is_there() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook["entry"] == "benchclaims validate --strict"
    assert hook["pass_filenames"] is False


HOOKS = [ROOT / ".pre-commit-hooks.yaml", ROOT / "src/benchclaims/tracker/files/.pre-commit-config.yaml"]


@pytest.mark.parametrize("path", HOOKS, ids=lambda path: path.name)
def test_the_hooks_run_as_the_workflow_does_for_all_that_it_reads(path: Path) -> None:
    told = yaml.safe_load(path.read_text("utf-8"))
    hook = told[0] if isinstance(told, list) else told["repos"][0]["hooks"][0]
    assert hook["entry"] == "benchclaims validate --strict"
    names = [
        "claims/a.yaml",
        "seeds/a.txt",
        "benchclaims.toml",
        "tracker/claims/a.yaml",
        "tracker/pyproject.toml",
    ]
    assert [name for name in names if not re.search(hook["files"], name)] == []
    assert re.search(hook["files"], "src/myclaims/a.yaml") is None


def test_a_run_that_warnings_fail_says_so(tracker: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = claim_file(tracker)
    path.write_text(path.read_text("utf-8").replace("file: ", "file: no-", 1), encoding="utf-8")
    with pytest.raises(SystemExit) as left:
        main(["validate", "--strict", "--format", "github"])
    assert left.value.code == 1
    told = capsys.readouterr()
    assert told.out.startswith("::warning ")
    assert told.err.endswith("failed: with --strict, warnings count as errors\n")
