"""Errors say where, what was found and what to do, wherever they were raised."""

from __future__ import annotations

import pickle
from concurrent.futures import ProcessPoolExecutor
from copy import copy
from pathlib import Path

import pytest

import benchclaims as bc
from benchclaims import errors
from benchclaims.check import Finding
from benchclaims.review import RefusedError
from benchclaims.store import Place, Problem, ProblemError

FOUND = Finding("BC205", "error", "is too much", "a.yaml", 3, 5, "claims.0.low", expected="less")
PROBLEMS = [Problem("value", "a.yaml", Place(n, 1), "paper.id", "nothing", "a text") for n in (2, 7)]
PLAIN = [errors.InputError, errors.TableError, errors.OutputError, errors.UsageError]
EACH: list[errors.BenchclaimsError] = [
    *(kind("no name", where=Path("a.yaml"), line=3, expected="one", remedy="write it") for kind in PLAIN),
    errors.BenchclaimsError("broken"),
    ProblemError(*PROBLEMS, checked_by=Path("claims")),
    RefusedError("a#1", [FOUND, FOUND]),
]


def every(kind: type) -> set[type]:
    """A class with all that are made from it."""
    return {kind}.union(*(every(one) for one in kind.__subclasses__()))


def test_each_error_is_looked_at() -> None:
    own = {one for one in every(errors.BenchclaimsError) if one.__module__.startswith("benchclaims.")}
    assert {type(error) for error in EACH} == own


@pytest.mark.parametrize("error", EACH, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_an_error_is_the_same_in_another_process(error: errors.BenchclaimsError, protocol: int) -> None:
    error.add_note("of the first shard")
    for same in (pickle.loads(pickle.dumps(error, protocol)), copy(error)):
        assert type(same) is type(error)
        assert (str(same), vars(same), same.args) == (str(error), vars(error), error.args)


def test_a_process_tells_what_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text("paper: [\n", encoding="utf-8")
    with ProcessPoolExecutor(1) as pool, pytest.raises(errors.TableError, match=r"bad\.yaml:2:1"):
        pool.submit(bc.load, path).result()
