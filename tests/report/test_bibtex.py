"""BibTeX of the papers behind a report."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from benchclaims.model import Paper
from benchclaims.report.bibtex import balanced, bibtex, cite_keys


def test_entries_are_sorted_and_have_what_is_known():
    papers = [
        Paper(
            "b",
            "On 50% & more: $\\alpha_1$",
            "",
            ("José Núñez", "A. Other"),
            "2024-01-02",
            url="https://x.org/a",
        ),
        Paper("a", "Untitled Work", ""),
    ]
    assert bibtex(papers) == (
        "@misc{nunez202450,\n  title = {{On 50\\% \\& more: $\\alpha_1$}},\n"
        "  author = {José Núñez and A. Other},\n  year = {2024},\n  url = {https://x.org/a},\n}\n"
        "\n@misc{untitled,\n  title = {{Untitled Work}},\n}\n"
    )


def test_equal_keys_get_letters():
    papers = [Paper(str(number), "Same", "", ("A B",), "2024-01-01") for number in range(3)]
    assert re.findall(r"@misc\{(\w+)", bibtex(papers)) == ["b2024samea", "b2024sameb", "b2024samec"]


def test_a_letter_makes_no_key_that_another_paper_has():
    papers = [Paper(str(number), title, "") for number, title in enumerate(["O", "O", "OA"])]
    assert re.findall(r"@misc\{(\w+)", bibtex(papers)) == ["oa", "ob", "oc"]


def test_some_papers_keep_the_keys_that_they_have_among_all():
    papers = [Paper(str(number), "Same", "") for number in range(3)]
    keys = cite_keys(papers)
    assert list(keys.values()) == ["samea", "sameb", "samec"]
    assert re.findall(r"@misc\{(\w+)", bibtex(papers[1:2], keys)) == ["sameb"]


@given(st.lists(st.text(max_size=40), min_size=1, max_size=4))
def test_any_title_gives_pairing_braces_and_unique_keys(titles):
    papers = [Paper(f"id{place}", title, "") for place, title in enumerate(titles)]
    text = bibtex(papers)
    keys = re.findall(r"^@misc\{(\w+),$", text, flags=re.MULTILINE)
    assert balanced(text)
    assert len(set(keys)) == len(papers)
