"""A file that was copied within claims/ is the one that is told to go, and no remedy loses work."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from benchclaims.check import Finding

Judge = Callable[..., list[Finding]]


@pytest.mark.parametrize("copy", ["2401.00001-copy.yaml", "2401.00001.yml", "zzz.yaml"])
def test_of_two_files_of_a_paper_the_one_that_bears_its_name_stays(
    judge: Judge, good: str, copy: str
) -> None:
    judge(good)
    found = {one.code: one for one in judge(good, copy)}
    assert found["BC502"].file == f"claims/{copy}"
    assert f"git rm claims/{copy}" in found["BC502"].remedy


def test_a_file_is_not_told_to_take_the_name_of_one_that_is_there(judge: Judge, good: str) -> None:
    judge(good)
    (found,) = (one for one in judge(good, "2401.00001-copy.yaml") if one.code == "BC112")
    assert found.remedy == ("2401.00001.yaml is there, too: correct the paper's id, or join the two files")


def test_a_file_of_another_name_is_renamed_where_nothing_is_lost_by_it(judge: Judge, good: str) -> None:
    (found,) = judge(good, "another.yaml")
    assert (found.code, found.expected, found.remedy) == ("BC112", "2401.00001.yaml", "rename the file")
