"""Reviews in claim files: what was decided, by whom and when."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.check import Finding
from benchclaims.errors import UsageError

Judge = Callable[..., list[Finding]]
BY, ON = "reviewed_by: Ada", 'reviewed_on: "2026-11-01"'


def with_review(good: str, of: str, *lines: str) -> str:
    """A claim file in which the paper or its claim has these keys."""
    if of == "claim":
        return good + "".join(f"    {line}\n" for line in lines)
    return good.replace("claims:\n", "".join(f"{line}\n" for line in lines) + "claims:\n", 1)


@pytest.mark.parametrize("of", ["paper", "claim"])
@pytest.mark.parametrize("status", ["reviewed", "rejected"])
def test_a_review_names_who_did_it_and_when(judge: Judge, good: str, of: str, status: str) -> None:
    said = f"status: {status}"
    field = "status" if of == "paper" else "claims.0.status"
    assert judge(with_review(good, of, said, BY, ON)) == []
    (nobody,) = judge(with_review(good, of, said, ON))
    assert (nobody.code, nobody.severity, nobody.field) == ("BC123", "error", field)
    assert nobody.sentence() == (
        f"a review names nobody; found status: {status} without `reviewed_by`; "
        "add `reviewed_by`, or set `status: extracted`"
    )
    (undated,) = judge(with_review(good, of, said, BY))
    assert (undated.code, undated.severity, undated.field) == ("BC120", "warning", field)
    assert (undated.found, undated.remedy) == ("no `reviewed_on`", "add `reviewed_on`")
    assert {one.code for one in judge(with_review(good, of, said))} == {"BC120", "BC123"}


def test_a_blank_name_is_nobody(judge: Judge, good: str) -> None:
    (found,) = judge(with_review(good, "claim", "status: reviewed", 'reviewed_by: " "', ON))
    assert found.code == "BC123"


@pytest.mark.parametrize("by", [None, "", " "])
def test_nobody_reviews_in_python_either(tmp_path: Path, by: str | None) -> None:
    api.init(tmp_path / "tracker")
    claims = tmp_path / "tracker" / "claims"
    name = api.uncertain(claims)[0].id
    before = (claims / "example.yaml").read_bytes()
    for status in ("reviewed", "rejected"):
        with pytest.raises(UsageError, match="a review without a name; expected `by`"):
            api.decide([name], status, by=by, claims=claims)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="a review without a name; expected `by`"):
        api.edit(name, ["note=mine"], by=by, claims=claims)
    with pytest.raises(UsageError, match="a review without a name; expected `by`"):
        api.review([name], by=by, claims=claims)
    assert (claims / "example.yaml").read_bytes() == before
