"""The evidence is looked up wherever a source can be read; where it cannot, a finding says so."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest
from judging import judged

from benchclaims.check import Finding, checked
from benchclaims.check.evidence import place
from benchclaims.model import Source
from benchclaims.table.identity import claim_id

Judge = Callable[..., list[Finding]]
SENTENCE = b"TinyNet trains 2.5x faster than BERT."


def of_source(good: str, at: str, file: str = "a.txt") -> str:
    """The good entry with a source."""
    return good.replace("claims:\n", f"  sources:\n    - file: {file}\n      at: {at}\nclaims:\n", 1)


def told(findings: list[Finding]) -> list[tuple[str, str, str]]:
    return [(finding.code, finding.field, finding.found) for finding in findings]


def put(folder: Path, name: str, data: bytes) -> None:
    (folder / "seeds").mkdir()
    (folder / "seeds" / name).write_bytes(data)


@pytest.mark.parametrize("at", ["[9000, 9037]", "[37, 40]", "[20, 900]"])
def test_a_place_beyond_the_end_of_the_source_is_found(judge: Judge, good: str, at: str) -> None:
    found = [one for one in judge(of_source(good, at), a=SENTENCE.decode()) if one.field.startswith("paper")]
    assert told(found) == [("BC302", "paper.sources.0.at", f"{at} in a document of 37 characters")]
    assert found[0].severity == "error"


def test_a_place_that_holds_nothing_is_found(judge: Judge, good: str) -> None:
    found = judge(of_source(good, "[37, 40]"), a=SENTENCE.decode() + " " * 30)
    assert told(found) == [("BC302", "paper.sources.0.at", "white space alone at [37, 40]")]


def test_all_parts_of_a_packed_source_are_read(judge: Judge, good: str, tmp_path: Path) -> None:
    put(tmp_path, "a.gz", gzip.compress(b"A head. ") + gzip.compress(SENTENCE))
    assert judge(of_source(good, "[8, 45]", "a.gz")) == []
    (found,) = judge(of_source(good.replace("2.5", "3.5"), "[8, 45]", "a.gz"))
    assert found.code == "BC302"


UNSOUND = {
    "cut short": (gzip.compress(SENTENCE)[:-9], "the gzip stream ends too early"),
    "no gzip": (SENTENCE, "is no sound gzip file"),
    "no text": (gzip.compress(b"\xff"), "not UTF-8"),
    "huge": (gzip.compress(b"x" * 2000), "unpacks to more than 1000 bytes"),
}


@pytest.mark.parametrize("case", UNSOUND)
def test_a_packed_source_that_cannot_be_read_whole_is_found(
    judge: Judge, good: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: str
) -> None:
    data, why = UNSOUND[case]
    monkeypatch.setattr(checked, "LARGEST_SOURCE", 1000)
    put(tmp_path, "a.gz", data)
    (found,) = judge(of_source(good, "[0, 37]", "a.gz"))
    assert found.code == "BC305"
    assert why in found.found


def test_a_value_that_moved_is_expected_where_it_is_meant(judge: Judge, good: str) -> None:
    quote = "TinyNet trains 2.5x faster on A and 2.5x faster on B."
    entry = good.replace(SENTENCE.decode(), quote)
    second = entry.replace("2401.00001#00000001", claim_id("2401.00001", quote, "2.5x", 1))
    findings = judge(of_source(second, "[0, 61]"), a=f"So far, {quote}")
    (found,) = (one for one in findings if one.code == "BC303")
    assert str(found.expected).startswith("[44, 48], where")


def test_a_value_that_is_not_in_its_quote_is_sent_to_no_place(judge: Judge, good: str) -> None:
    text = of_source(good, "[0, 37]").replace('"2.5x"', '"2,5x"')
    assert [one.code for one in judge(text, a=SENTENCE.decode())] == ["BC301"]


def test_an_abstract_is_looked_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[Source] = []
    here = place._here
    monkeypatch.setattr(
        place, "_here", lambda source, checked: looked.append(source) or here(source, checked)
    )
    report = judged("BC302", "passes")
    assert report.findings == ()
    assert len(looked) == report.files


def test_what_cannot_be_opened_is_told_with_what_would_open_it(
    judge: Judge, good: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    entry = of_source(good, "[0, 37]")
    judge(entry, a=SENTENCE.decode())
    source = Path("seeds/a.txt")
    source.rename("elsewhere.txt")
    source.symlink_to(Path("elsewhere.txt").resolve())
    (found,) = (one for one in judge(entry) if one.code == "BC305")
    assert found.remedy == "put the document itself in the place of the link"
    source.unlink()
    source.write_bytes(b"\xff")
    (found,) = (one for one in judge(entry) if one.code == "BC305")
    assert "add the document" not in found.remedy
    assert "iconv" in found.remedy

    def refused(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refused)
    (found,) = (one for one in judge(entry) if one.code == "BC101")
    assert found.remedy == "mend its permissions, or those of its folder"
