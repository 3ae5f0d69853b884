"""What no report is written over, and charts that are not drawn."""

from __future__ import annotations

import pytest
from made_up import THREE, contents, table

from benchclaims.errors import InputError, UsageError
from benchclaims.model import Paper
from benchclaims.report import chart, write


@pytest.mark.parametrize("name", ["README.md", "tables/claims.csv", "papers.bib", "charts/factors-speed.svg"])
def test_a_report_is_not_written_over_files_that_are_not_its_own(name, tmp_path, undrawn):
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text("mine")
    with pytest.raises(InputError, match=r"was not written by a report; .* choose another folder") as error:
        write(table(THREE), tmp_path, papers=[Paper("one", "One Paper", "")])
    assert error.value.where == str(tmp_path / name)
    assert contents(tmp_path) == {name: b"mine"}


def test_what_is_left_of_an_earlier_report_and_was_changed_is_not_written_over(tmp_path, undrawn):
    write(table(THREE), tmp_path)
    picture = tmp_path / "charts" / "changes-accuracy.svg"
    drawn_then = picture.read_bytes()
    picture.write_text("mine")
    write(table(THREE[:3]), tmp_path)
    with pytest.raises(InputError):
        write(table(THREE), tmp_path)
    assert picture.read_text() == "mine"
    picture.write_bytes(drawn_then)
    assert picture in write(table(THREE), tmp_path)


def test_only_what_exists(tmp_path):
    with pytest.raises(UsageError, match=r"no chart is called 'nothing'.*factors-speed"):
        write(table(THREE), tmp_path, only="nothing")


def test_an_unknown_format(tmp_path):
    with pytest.raises(UsageError, match="no chart format is called 'gif'; expected one of these: svg, png"):
        write(table(THREE), tmp_path, formats=["gif"])


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"formats": []}, "no chart format is asked for; expected at least one of these: svg, png, pdf"),
        ({"only": []}, "no chart is asked for; expected at least one of these: .*factors-speed"),
    ],
)
def test_a_report_of_nothing_is_refused(asked, message, tmp_path):
    with pytest.raises(UsageError, match=message):
        write(table(THREE), tmp_path, **asked)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ({"kind": "measured"}, "nobody has measured any of these claims yet.*benchclaims record"),
        ({"kind": "pie"}, "no kind of chart is called 'pie'; expected one of these: factors"),
        ({"task": "ocr"}, "no task with claims is called 'ocr'; expected one of these: llm-inference"),
        ({"metric": "fid"}, "too few claims for a chart of kind 'factors'.*can be drawn as scores or map"),
        ({"kind": "time"}, "'time': 3 factors of dated papers on one topic; expected at least 5, of 3 days"),
        ({"kind": "tradeoff"}, "1 paper with quality, .* in one sentence; expected at least 3;"),
        (
            {"kind": "baselines", "metric": "fid"},
            "1 pair of a paper and a baseline that it names; expected at",
        ),
        ({"theme": "blue"}, "no theme is called 'blue'"),
    ],
)
def test_a_chart_that_cannot_be_drawn_says_what_can(wanted, message):
    with pytest.raises(UsageError, match=message):
        chart(table(THREE), **wanted)
