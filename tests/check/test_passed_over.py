"""What lies among claim files and is read by nothing is told; no finding stands behind the end of a file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from benchclaims import api
from benchclaims.check import Finding

Judge = Callable[..., list[Finding]]


def test_json_is_told(judge: Judge, good: str) -> None:
    judge(good)
    text = json.dumps(yaml.safe_load(good.replace("2401.00001", "2401.00002").replace("TinyNet", "MyNet")))
    found = [one for one in judge(text, "x.json") if one.code == "BC112"]
    assert [(one.file, one.expected) for one in found] == [("claims/x.json", "the ending .yaml")]


def test_a_hidden_file_is_told_and_an_editors_link_is_not(judge: Judge, good: str) -> None:
    other = (
        good.replace("2401.00001", "2401.00002").replace("TinyNet", "MyNet").replace("[15, 19]", "[13, 17]")
    )
    judge(good)
    Path("claims/.#2401.00001.yaml").symlink_to("nobody@host.1")
    (found,) = judge(other, ".bad.yaml")
    assert (found.code, found.file, found.expected) == ("BC112", "claims/.bad.yaml", "2401.00002.yaml")


@pytest.mark.parametrize("name", ["2401.00002.yaml", "seeds/2401.00002.yml", "seeds/more/x.yaml"])
def test_a_claim_file_beside_those_that_are_read_is_told(judge: Judge, good: str, name: str) -> None:
    other = (
        good.replace("2401.00001", "2401.00002").replace("TinyNet", "MyNet").replace("[15, 19]", "[13, 17]")
    )
    judge(good)
    Path("seeds/more").mkdir(parents=True)
    Path("seeds/list.yaml").write_text("papers:\n- a\nclaims: many\n", encoding="utf-8")
    Path(name).write_text(other, encoding="utf-8")
    for given in ([], ["."], [Path("claims").resolve()]):
        found = [one for one in api.validate(*given).findings if "folder" in one.message]
        assert [(one.code, one.severity, one.found) for one in found] == [("BC112", "error", repr(name))]
    assert api.validate("claims/2401.00001.yaml").findings == ()


@pytest.mark.parametrize("text", ["---\n", "---\n\n\n", "", "\n", "# nothing\n", "paper:\n"])
def test_no_finding_stands_behind_the_end(judge: Judge, text: str) -> None:
    lines = text.rstrip().split("\n")
    for one in judge(text):
        assert one.line <= len(lines)
        assert one.column <= len(lines[one.line - 1]) + 1
