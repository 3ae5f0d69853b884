"""Titles and authors that lost the line break between them."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from benchclaims.read.names import split_title

SPLITS = [
    ("Training Nets", "Yann LeCun, Léon Bottou", " et al."),
    ("Fooling Bars", "Brendan McMahan, JinYeong Bak", " et al. · bar-lab"),
    ("Learning Control", "S P Sharan, Wei Wang", " et al."),
    ("Is It So?", "Jan van der Berg, Maria de la Cruz", ""),
    ("Text, Images and StyleGAN", "Xin Hu, Yu Du", " et al. · a-lab, b-lab"),
    ("A (New) One (OWL)", "Lu Yin", ""),
    ("Robust 3D", "Wei Wang", ""),
    ("Beyond GPT-4", "Jean-Luc Picard, William O'Riker", ""),
    ("Nets", "DeVries Smith, Xin Hu", ""),
    ("At Scale", "H. Brendan McMahan, E. J. Hu", " et al."),
    ("Faster Policy", "Émile Zola, Ødegaard Ås", ""),
    ("模型", "Wei Wang", ""),
]


@pytest.mark.parametrize(("title", "authors", "rest"), SPLITS)
def test_splits(title: str, authors: str, rest: str) -> None:
    assert split_title(title + authors + rest) == (title, tuple(authors.split(", ")))


@pytest.mark.parametrize(
    "line", ["A title alone", "lower case throughout", "ImageNet", "On LoRA and DeepNets: more", ""]
)
def test_leaves_alone(line: str) -> None:
    assert split_title(line) == (line, ())


def test_the_abstract_decides_where_letters_do_not() -> None:
    line = "Faces from VideoDeShawn Hill, Wei Wang et al."
    assert split_title(line, "Video is slow.")[0] == "Faces from Video"
    assert split_title("A Tour of McDonaldLi Wei", "At McDonald restaurants.")[0] == "A Tour of McDonald"


WORDS = st.sampled_from(
    [
        "Learning",
        "Fast",
        "Vision",
        "of",
        "with",
        "Transformers:",
        "Graphs,",
        "Nets",
        "Data-Driven",
        "3D",
        "StyleGAN",
        "X-Rays?",
        "LLMs",
    ]
)
GIVEN = st.sampled_from(["Wei", "Ming", "Ana", "Jean-Luc", "S.", "Tomás", "Mira", "Zhangyang"])
FAMILY = st.sampled_from(["Wang", "Okonkwo", "McAdam", "O'Neil", "Abi-Karam", "Ngô", "Li"])
NAMES = st.lists(st.builds("{} {}".format, GIVEN, FAMILY), min_size=1, max_size=4)
LAST = st.sampled_from(["Models", "Robustness?", "(OWL)", "StyleGAN", "Super-Resolution", "GPT-4", "Free"])


@given(st.lists(WORDS, max_size=8), LAST, NAMES, st.sampled_from(["", " et al.", " et al. · mit, a-lab"]))
@example([], "Free", ["S. Li"], "")
@example(["StyleGAN", "Graphs,"], "StyleGAN", ["Wei Wang"], "")
def test_what_was_glued_comes_apart(words: list[str], last: str, names: list[str], rest: str) -> None:
    title = " ".join([*words, last])
    assert split_title(title + ", ".join(names) + rest, f"Here {last} is studied.") == (title, tuple(names))


@given(st.text(max_size=200), st.text(max_size=50))
def test_any_line_is_taken(line: str, abstract: str) -> None:
    title, authors = split_title(line, abstract)
    assert title in line
    assert all(author in line for author in authors)


def test_a_long_line_is_no_name_and_keeps_nobody_busy() -> None:
    line = "A" + " " * 100_000 + "B"
    begun = time.process_time()
    assert split_title(line) == (line, ())
    assert time.process_time() - begun < 1
