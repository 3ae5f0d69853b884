"""Contributions that mean harm are refused with a finding, are not executed, and do the checker none."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from benchclaims import api
from benchclaims.check import Finding, Report
from benchclaims.check.reporters import REPORTERS, rendered, to_markdown
from benchclaims.store import ClaimFile, read
from benchclaims.table import frame, render

SENTENCE = "TinyNet trains 2.5x faster than BERT."
Judge = Callable[..., list[Finding]]


def codes(findings: Iterable[Finding]) -> set[str]:
    return {finding.code for finding in findings}


def with_key(good: str, line: str) -> str:
    """The good entry with one more key of its claim."""
    return good + f"    {line}\n"


@pytest.mark.parametrize(
    ("arxiv_id", "code"), [("23x/../y", "BC110"), ("hep-th/9901001", "BC124"), ("2401.00001v2", "BC110")]
)
def test_an_arxiv_id_is_one(judge: Judge, good: str, arxiv_id: str, code: str | None) -> None:
    found = judge(good.replace('arxiv_id: "2401.00001"', f'arxiv_id: "{arxiv_id}"'))
    assert codes(found) == ({code} if code else set())


@pytest.mark.parametrize(("reader", "expected"), [("json", {"BC110"}), ("plain", set()), ("", set())])
def test_a_reader_is_one_that_there_is(judge: Judge, good: str, reader: str, expected: set[str]) -> None:
    text = f"TinyNet\n\n{SENTENCE}\n"
    begin = text.index(SENTENCE)
    at = f"[{begin}, {begin + len(SENTENCE)}]"
    source = f'  sources:\n    - file: a.txt\n      at: {at}\n      reader: "{reader}"\n'
    found = judge(good.replace("claims:\n", f"{source}claims:\n"), a=text)
    assert codes(found) == expected


def test_a_tag_runs_nothing(judge: Judge, good: str, tmp_path: Path) -> None:
    found = judge(with_key(good, "note: !!python/object/apply:os.mkdir [owned]"))
    assert codes(found) == {"BC104"}
    assert not (tmp_path / "owned").exists()


def test_an_alias_bomb_stays_small(judge: Judge, good: str) -> None:
    layers = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    begun = time.process_time()
    found = judge("\n".join(["a0: &a0 [x, x, x, x, x, x, x, x, x, x]", *layers, good]))
    assert codes(found) == {"BC104"}
    assert time.process_time() - begun < 1


def test_a_file_of_100_megabytes_is_not_read(judge: Judge, good: str, tmp_path: Path) -> None:
    judge(good)
    with (tmp_path / "claims" / "2401.00002.yaml").open("wb") as stream:
        stream.truncate(100_000_000)
    begun = time.process_time()
    found = api.validate().findings
    assert codes(list(found)) == {"BC102"}
    assert time.process_time() - begun < 1


@pytest.mark.parametrize("opener", ["[", "{a: ", "- "])
def test_deep_nesting_ends_early(judge: Judge, opener: str) -> None:
    begun = time.process_time()
    found = judge(opener * 100_000)
    assert found
    assert codes(found) <= {"BC105", "BC103"}
    assert time.process_time() - begun < 2


@pytest.mark.parametrize(
    "name", ["../secret.txt", "/etc/hostname", "a/../../secret.txt", r"..\secret.txt", "C:secret.txt"]
)
def test_a_source_outside_the_repository_is_not_opened(
    judge: Judge, good: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / "secret.txt").write_text("the secret", encoding="utf-8")
    opened: list[str] = []
    whole = Path.open

    def noted(path: Path, *arguments: Any, **options: Any) -> Any:
        opened.append(path.name)
        return whole(path, *arguments, **options)

    monkeypatch.setattr(Path, "open", noted)
    found = judge(
        good.replace("claims:\n", f"  sources:\n    - file: '{name}'\n      at: [0, 9]\nclaims:\n", 1)
    )
    assert codes(found) == {"BC117"}
    assert not {"secret.txt", "hostname"} & set(opened)
    assert "the secret" not in "".join(finding.sentence() for finding in found)


@pytest.mark.parametrize("identifier", ["../../evil", "/etc/passwd", "a/../../b", "con", "x" * 3000])
def test_an_id_is_no_path(judge: Judge, good: str, identifier: str, tmp_path: Path) -> None:
    found = judge(
        good.replace('  id: "2401.00001"', f'  id: "{identifier}"').replace("2401.00001#", f"{identifier}#")
    )
    assert "BC112" in codes(found)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["claims"]


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="this system has no symbolic links")
def test_symbolic_links_are_not_followed(judge: Judge, good: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("password: hunter2\n", encoding="utf-8")
    judge(good)
    (tmp_path / "claims" / "link.yaml").symlink_to(secret)
    found = list(api.validate().findings)
    assert codes(found) == {"BC101"}
    assert "hunter2" not in rendered(Report(tuple(found), 1, 1), "text")


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="this system has no symbolic links")
def test_a_linked_source_is_not_opened(judge: Judge, good: str, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("TinyNet trains 2.5x faster than BERT.", encoding="utf-8")
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.txt").symlink_to(tmp_path / "secret.txt")
    found = judge(good.replace("claims:\n", "  sources:\n    - file: a.txt\n      at: [0, 37]\nclaims:\n", 1))
    assert codes(found) == {"BC305"}
    assert "symbolic link" in found[0].found


FORGED = [
    r"x\n::error file=a,line=1::forged",
    r"x\r\n::set-output name=a::b",
    "100%0A::error::forged",
    r"x\e[2J\e[31mforged",
    r"x ::warning::forged",
    "##[set-env name=a]b",
]


@pytest.mark.parametrize("value", FORGED)
@pytest.mark.parametrize("format", REPORTERS)
def test_no_value_forges_what_a_runner_or_a_terminal_acts_on(
    judge: Judge, good: str, value: str, format: str
) -> None:
    found = judge(good.replace("metric: training-speed", f'metric: "{value}"') + f'    "{value}": 1\n')
    assert found
    text = rendered(Report(tuple(found), 1, 1), format) + to_markdown(Report(tuple(found), 1, 1))
    lines = text.splitlines()
    assert not any(line.startswith("::") and "claims/2401.00001.yaml" not in line for line in lines)
    assert all(line.startswith("::error file=claims/") for line in lines if line.lstrip().startswith("::"))
    assert "##[" not in text
    assert "\x1b" not in text
    assert "\r" not in text


def test_a_percent_sign_survives_an_annotation_unharmed(judge: Judge, good: str) -> None:
    found = judge(good.replace("metric: training-speed", "metric: 'x%0A::error::forged'"))
    line = rendered(Report(tuple(found), 1, 1), "github").splitlines()[0]
    assert "%250A" in line


@pytest.mark.parametrize("escape", [r"\u202e", r"\u200b", r"\u2066", r"\x07", r"\ufeff"])
def test_signs_that_are_not_seen_are_found(judge: Judge, good: str, escape: str) -> None:
    assert "BC114" in codes(judge(with_key(good, f'subject: "Tiny{escape}Net"')))


def test_raw_control_characters_are_refused(judge: Judge, good: str) -> None:
    assert codes(judge(with_key(good, "subject: Tiny\x07Net"))) == {"BC104"}


@pytest.mark.parametrize("letter", ["а", "ｔ", "ı", "\u0301"])
def test_letters_that_look_alike_are_no_ids(judge: Judge, good: str, letter: str) -> None:
    found = judge(good.replace('  id: "2401.00001"', f'  id: "{letter}401.00001"'))
    (told,) = [one for one in found if one.code == "BC115"]
    assert f"U+{ord(letter):04X}" in told.found
    found = judge(good.replace('arxiv_id: "2401.00001"', f'arxiv_id: "{letter}401.00001"'))
    assert codes(found) == {"BC110"}


ACTIVE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "click <a href='javascript:alert(1)'>here</a>",
    '=HYPERLINK("https://example.org")',
    "=cmd|' /C calc'!A0",
    "=cmd()",
    "+SUM(1,2)",
    "@SUM(1,2)",
    "-2+3+cmd|' /C calc'!A0",
]


@pytest.mark.parametrize("text", ACTIVE)
def test_markup_and_formulas_are_refused_and_escaped(
    judge: Judge, good: str, text: str, tmp_path: Path
) -> None:
    quoted = text.replace("'", "''")
    found = judge(with_key(good, f"subject: '{quoted}'"))
    assert codes(found) - {"BC311"} == {"BC118"}
    assert text not in to_markdown(Report(tuple(found), 1, 1)) or "<" not in text
    table = frame(read(tmp_path / "claims"))
    if "<" in text:
        assert text not in str(render(table, "html"))
    else:
        assert f",{text}" not in str(render(table, "csv"))


@pytest.mark.parametrize("value", ["+22% AUROC", "-3.15 TER", "r=0.89", "@ 1 FPS", "p < 0.05", "a <b> c"])
def test_values_of_papers_are_no_formulas(judge: Judge, good: str, value: str) -> None:
    assert "BC118" not in codes(judge(with_key(good, f"metric_text: '{value}'")))


def test_a_long_quote_keeps_nobody_busy(judge: Judge, good: str) -> None:
    begun = time.process_time()
    found = judge(good.replace("than BERT.", "than BERT " + "from 1 to 2 " * 60_000 + "."))
    assert codes(found) == {"BC119"}
    assert time.process_time() - begun < 2


def test_a_file_is_split_into_lines_once(judge: Judge, good: str, monkeypatch: pytest.MonkeyPatch) -> None:
    split: list[ClaimFile] = []
    lines = ClaimFile.lines.func

    def counted(document: ClaimFile) -> list[str]:
        split.append(document)
        return lines(document)

    monkeypatch.setattr(ClaimFile.lines, "func", counted)
    found = judge(good + "".join(f"    colour{number}: red\n" for number in range(50)))
    assert len(found) == 50
    assert all(one.excerpt and one.excerpt.text.endswith(": red") for one in found)
    assert len(split) == 1


def test_many_claims_at_one_place_keep_nobody_busy(judge: Judge, good: str) -> None:
    head, claim = good.split("claims:\n")
    claims = "".join(claim.replace("#00000001", f"#{number:08x}") for number in range(400))
    begun = time.process_time()
    found = judge(f"{head}claims:\n{claims}")
    assert codes(found) == {"BC501"}
    assert len({finding.line for finding in found}) == 399
    assert time.process_time() - begun < 5


def test_a_source_of_gzip_bombs_is_read_up_to_a_limit(
    judge: Judge, good: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import gzip

    from benchclaims.check import checked

    monkeypatch.setattr(checked, "LARGEST_SOURCE", 1_000_000)
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.gz").write_bytes(gzip.compress(b"x" * 30_000_000))
    found = judge(good.replace("claims:\n", "  sources:\n    - file: a.gz\n      at: [0, 37]\nclaims:\n", 1))
    assert codes(found) == {"BC305"}


@pytest.mark.parametrize(
    ("encoded", "line", "found"),
    [
        (
            lambda text: text.replace("2.5x f", "2.5\xd7 f").encode("latin-1"),
            6,
            "the byte 0xD7, which is no UTF-8",
        ),
        (lambda text: text.encode("utf-16"), 1, "UTF-16"),
    ],
)
def test_a_file_that_is_no_utf_8_is_told_by_its_line(
    judge: Judge, good: str, encoded: Callable[[str], bytes], line: int, found: str
) -> None:
    (told,) = judge(encoded(good))
    assert (told.code, told.line, told.found, told.remedy) == ("BC101", line, found, "save the file as UTF-8")
