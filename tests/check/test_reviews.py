"""Reviews in claim files: what was decided, by whom and when."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from judging import EXAMPLES

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


OF_CONTENT = (
    "BC202", "BC204", "BC205", "BC206", "BC207", "BC209", "BC301", "BC302", "BC303", "BC306", "BC307",
    "BC308", "BC310", "BC311", "BC401", "BC402", "BC403", "BC404", "BC405", "BC406", "BC501", "BC503",
    "BC504",
)  # fmt: skip
"""What is found in what a claim says."""


@pytest.mark.parametrize("code", OF_CONTENT)
def test_nothing_is_found_in_what_a_rejected_claim_says(code: str, tmp_path: Path) -> None:
    shutil.copytree(EXAMPLES / code / "fails", tmp_path, dirs_exist_ok=True)
    for path in (tmp_path / "claims").iterdir():
        rejected = re.sub(
            r"\n(  - id: .*)", rf"\n\1\n    status: rejected\n    {BY}\n    {ON}", path.read_text()
        )
        path.write_text(rejected, encoding="utf-8")
    assert [finding.sentence() for finding in api.validate(tmp_path).findings] == []


@pytest.mark.parametrize(
    ("line", "code"),
    [('metric: "speediness"', "BC201"), ("task: napping", "BC203"), ('subject: "Tiny\\u202eNet"', "BC114")],
)
def test_the_form_of_a_rejected_claim_is_checked(judge: Judge, good: str, line: str, code: str) -> None:
    bare = good.replace(
        "    metric: training-speed\n", "" if "metric" in line else "    metric: training-speed\n"
    )
    found = judge(with_review(bare, "claim", "status: rejected", BY, ON, line))
    assert {one.code for one in found} == {code}


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
        api.edit(name, ["note=mine"], by=by, claims=claims)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="a review without a name; expected `by`"):
        api.review([name], by=by, claims=claims)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="a measurement without a name; expected `by`; say who measured it"):
        api.record(name, 40, by=by, on="2026-11-21", claims=claims)  # type: ignore[arg-type]
    assert (claims / "example.yaml").read_bytes() == before
