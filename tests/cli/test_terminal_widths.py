"""What commands print in a terminal of any width: no line is longer, and words stay whole."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.cli.folding import folded, parts

if sys.platform == "win32":
    pytest.skip("there are no ptys here", allow_module_level=True)

sys.path.append(str(Path(__file__).parents[1] / "review"))
from terminal import Screen

COMMAND = [sys.executable, "-m", "benchclaims"]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("wide") / "tracker"
    api.init(root)
    (made,) = (root / "claims").glob("*.yaml")
    made.write_text(re.sub(r"low: (\d)", r"low: 9\1", made.read_text("utf-8"), count=1), encoding="utf-8")
    return root


def shown(root: Path, columns: int, *arguments: str) -> list[str]:
    """The lines that a command shows in a terminal so wide, without colours."""
    screen = Screen([*COMMAND, *arguments], root, columns=columns, NO_COLOR="1")
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|.*\r(?!\n)", "", screen.rest()).split("\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ("validate",),
        ("codes",),
        ("codes", "BC402"),
        ("explain", "It is 2x faster than BERT."),
        ("chart", "--task", "x"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_lines_fit_the_terminal(root: Path, arguments: tuple[str, ...]) -> None:
    lines = shown(root, 50, *arguments)
    assert [line for line in lines if len(line) > 50] == []
    assert any(line.strip() for line in lines)


def test_a_finding_keeps_its_mark_below_its_words(root: Path) -> None:
    lines = shown(root, 50, "validate")
    at = next(place for place, line in enumerate(lines) if "^" in line)
    marked = lines[at - 1][lines[at].index("^") : lines[at].rindex("^") + 1]
    assert re.match(r"\d", marked)


def test_words_stay_whole_and_rests_stand_below_their_cell() -> None:
    assert parts("error: the metric is unknown", 16) == ["error: the", "  metric is", "  unknown"]
    assert parts("BC101  no such file", 15) == ["BC101  no such", "       file"]
    assert folded("long " * 40, None) == "long " * 40


WIDE = (
    '{"id": "learning-with-attention-heads", "title": "Learning with Attention Heads",'
    ' "authors": ["Ann Lee"], "text": "SmallNet is up to 2.5x faster than BERT on SST-2, at 91.2% accuracy."}'
)


@pytest.mark.parametrize("command", ["extract", "papers"])
@pytest.mark.parametrize("columns", [40, 80])
def test_tables_fit_the_terminal(tmp_path: Path, command: str, columns: int) -> None:
    (tmp_path / "a.jsonl").write_text(WIDE, encoding="utf-8")
    lines = shown(tmp_path, columns, command, "a.jsonl")
    assert [line for line in lines if len(line) > columns] == []
    assert "learning-" in "".join(lines)
    assert ("2.5x" in "".join(lines)) == (command == "extract")


def test_what_is_least_needed_is_left_out_first_and_a_pipe_gets_all() -> None:
    frame = api.extract_frame([api.document(WIDE.encode())])
    whole = api.render(frame, "table")
    assert api.render(frame, "table", columns=500) == whole
    heads = [str(api.render(frame, "table", columns=columns)).splitlines()[0].split() for columns in (60, 40)]
    assert heads == [
        ["paper", "metric", "value", "factor", "baseline", "confidence"],
        ["paper", "metric", "value", "factor"],
    ]
