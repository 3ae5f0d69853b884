"""The workflow of a new repository installs the program from where it came from, or says what to do."""

from __future__ import annotations

import json
import shutil
import subprocess
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

import pytest
import yaml

from benchclaims import api
from benchclaims.cli import main
from benchclaims.tracker import start
from benchclaims.tracker.origin import requirement

GIT = {"url": "https://git.example.org/a/b", "vcs_info": {"vcs": "git", "commit_id": "0123abcd"}}


def installed(folder: Path, direct: dict[str, Any] | None, *urls: str) -> Distribution:
    """The program as pip notes it."""
    info = folder / "benchclaims-0.1.0.dist-info"
    info.mkdir()
    lines = ["Metadata-Version: 2.1", "Name: benchclaims", "Version: 0.1.0"]
    lines += [f"Project-URL: {url}" for url in urls]
    (info / "METADATA").write_text("\n".join([*lines, "", ""]), encoding="utf-8")
    if direct is not None:
        (info / "direct_url.json").write_text(json.dumps(direct), encoding="utf-8")
    return Distribution.at(info)


@pytest.mark.parametrize(
    ("direct", "urls", "expected"),
    [
        (None, (), "benchclaims==0.1.0"),
        (GIT, (), "benchclaims @ git+https://git.example.org/a/b@0123abcd"),
        ({"url": "https://e.org/b.whl", "archive_info": {}}, (), "benchclaims @ https://e.org/b.whl"),
        ({"url": "file:///home/ada/b", "dir_info": {"editable": True}}, (), None),
        ({"url": "file:///home/ada/b.whl", "archive_info": {}}, (), None),
        ({"url": "https://ada:secret@e.org/b.whl", "archive_info": {}}, (), None),
        (GIT | {"url": "ssh://git@git.example.org/a/b"}, (), None),
        (
            {"url": "file:///home/ada/b", "dir_info": {}},
            ("Documentation, https://e.org/docs", "Repository, https://git.example.org/a/b"),
            "benchclaims @ git+https://git.example.org/a/b",
        ),
        ({"url": "file:///home/ada/b", "dir_info": {}}, ("Documentation, https://e.org/docs",), None),
    ],
)
def test_where_pip_finds_the_program(
    tmp_path: Path, direct: dict[str, Any] | None, urls: tuple[str, ...], expected: str | None
) -> None:
    assert requirement(installed(tmp_path, direct, *urls)) == expected


def workflow(root: Path) -> dict[str, Any]:
    text = (root / ".github" / "workflows" / "claims.yml").read_text("utf-8")
    return dict(yaml.safe_load(text))


def install_step(root: Path) -> str:
    steps = {step.get("name"): step for step in workflow(root)["jobs"]["validate"]["steps"]}
    return str(steps["Install benchclaims"]["run"])


def test_what_is_known_stands_in_the_workflow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "requirement", lambda: "benchclaims @ git+https://git.example.org/a/b@0123")
    begun = api.init(tmp_path)
    assert begun.todo == ()
    assert workflow(tmp_path)["env"] == {"BENCHCLAIMS": "benchclaims @ git+https://git.example.org/a/b@0123"}
    assert "TODO" not in (tmp_path / ".github" / "workflows" / "claims.yml").read_text("utf-8")


def test_what_is_not_known_is_said_and_fails_loudly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "requirement", lambda: None)
    with pytest.raises(SystemExit):
        main(["init", str(tmp_path)])
    assert "to do: say in .github/workflows/claims.yml" in capsys.readouterr().out
    assert workflow(tmp_path)["env"] == {"BENCHCLAIMS": ""}
    text = (tmp_path / ".github" / "workflows" / "claims.yml").read_text("utf-8")
    assert "TODO" in text
    assert str(tmp_path) not in text
    if shutil.which("bash"):
        line = ["bash", "-euo", "pipefail", "-c", install_step(tmp_path)]
        ran = subprocess.run(line, env={"BENCHCLAIMS": ""}, capture_output=True, text=True, check=False)
        assert ran.returncode == 1
        assert ran.stdout.startswith("::error file=.github/workflows/claims.yml::")


def test_the_workflow_installs_what_stands_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("bash") is None:
        pytest.skip("there is no bash here")
    monkeypatch.setattr(start, "requirement", lambda: None)
    api.init(tmp_path / "tracker")
    called = tmp_path / "called"
    (tmp_path / "python").write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {called}\n', encoding="utf-8")
    (tmp_path / "python").chmod(0o755)
    env = {"PATH": f"{tmp_path}:/usr/bin:/bin", "BENCHCLAIMS": "benchclaims @ git+https://e.org/a"}
    subprocess.run(
        ["bash", "-euo", "pipefail", "-c", install_step(tmp_path / "tracker")], env=env, check=True
    )
    assert called.read_text("utf-8").splitlines() == ["-m", "pip", "install", env["BENCHCLAIMS"]]


def test_a_kept_workflow_leaves_nothing_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "requirement", lambda: None)
    (tmp_path / ".github" / "workflows").mkdir(parents=True)
    (tmp_path / ".github" / "workflows" / "claims.yml").write_text("name: mine\n", encoding="utf-8")
    assert api.init(tmp_path).todo == ()
