"""What is found in one claim is what the checks of its whole file find in it, and costs no more than it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from judging import EXAMPLES

from benchclaims.check import Finding, runner
from benchclaims.check.checked import name_of, to_check
from benchclaims.check.file import File, opened
from benchclaims.check.runner import findings, judge_text
from benchclaims.extract import claims
from benchclaims.model import Paper
from benchclaims.store import open_file, to_text
from benchclaims.table import entry

TEXT = (
    "Zipper is 2.5x faster than gzip. It needs 40% less memory and 3x less energy than GPT-2. "
    "It reaches 91.2% accuracy on SST-2."
)
CASES = sorted(path.parent for path in EXAMPLES.glob("BC*/*/claims"))


@pytest.mark.parametrize("case", CASES, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_one_claim_is_judged_as_its_whole_file_is(case: Path) -> None:
    checked = to_check([case])
    for path in (one for one in checked.paths if open_file(one).text):
        file = opened(open_file(path), name_of(path))
        whole = sorted(set(findings(file, checked)), key=Finding.order)
        for number in range(len(file.entry.claims) + 1 if file.entry else 3):
            field = f"claims.{number}"
            inside = [one for one in whole if f"{one.field}.".startswith(f"{field}.")]
            assert judge_text(file.document.text, path, field, checked, {}) == inside


def test_of_a_file_only_the_claim_and_its_sentence_are_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[int] = []

    def spy(file: File) -> Iterator[Finding]:
        looked.append(len(list(file.claims())))
        yield from ()

    monkeypatch.setattr(runner, "OF_FILE", (spy,))
    path = tmp_path / "zipper.yaml"
    path.write_text(to_text(entry(Paper("zipper", None, TEXT), claims(TEXT))), encoding="utf-8")
    for number in range(4):
        judge_text(path.read_text("utf-8"), path, f"claims.{number}", to_check([path]), {})
    assert looked == [1, 2, 2, 1]
