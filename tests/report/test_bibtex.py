"""BibTeX of the papers behind a report."""

from __future__ import annotations

import re

import pytest
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
        Paper("2310.03294", None, "", arxiv_id="2310.03294"),
    ]
    assert bibtex(papers) == (
        "@misc{nunez2024more,\n  title = {{On 50\\% \\& more: $\\alpha_1$}},\n"
        "  author = {Jos{\\'{e}} N{\\'{u}}{\\~{n}}ez and A. Other},\n  year = {2024},\n  url = {https://x.org/a},\n}\n"
        "\n@misc{paper231003294,\n  key = {paper231003294},\n  eprint = {2310.03294},\n"
        "  archiveprefix = {arXiv},\n  note = {Its title is not known},\n}\n"
        "\n@misc{untitled,\n  key = {untitled},\n  title = {{Untitled Work}},\n}\n"
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


def test_letters_of_other_scripts_stay_and_a_comment_says_what_sets_them():
    text = bibtex([Paper("one", "نماذج 中文 é", "", ("王 伟",), "2024-01-01", "2401.00001")])
    assert text.startswith("% Letters of other scripts stand as they are")
    assert "title = {{نماذج 中文 \\'{e}}}" in text
    assert "author = {王 伟}" in text
    assert "%" not in bibtex([Paper("one", "José ≥ 2", "")])


@pytest.mark.parametrize(
    ("paper", "key"),
    [
        (Paper("x", "中文 模型", "", ("王 伟",), "2024-01-01", "2401.00001"), "paper240100001"),
        (Paper("中文", "中文", "", ()), "paper"),
        (Paper("x", "50% of 2024", "", (), "2024-01-01"), "paperx"),
        (Paper("x", "Up to 50%", "", ("Jørn Æbelø",), "2024-01-01"), "aebelo2024up"),
        (Paper("x", "Supercali" * 12, "", ("Ann Lee",), "2024-01-01"), "lee2024supercalisupercalisuper"),
    ],
)
def test_a_key_is_short_and_of_latin_letters(paper, key):
    assert cite_keys([paper]) == {paper.id: key}


TEX = st.text(alphabet="ab\\{}$%&#_~^<>| \n,=é中", max_size=30) | st.text(max_size=40)


@given(st.lists(st.tuples(TEX, TEX, TEX), min_size=1, max_size=4))
def test_any_title_author_and_url_gives_entries_that_tex_can_read(records):
    papers = [
        Paper(f"id{place}", title, "", (author,), url=f"https://x.org/{url}")
        for place, (title, author, url) in enumerate(records)
    ]
    text = bibtex(papers)
    keys = re.findall(r"^@misc\{(\w+),$", text, flags=re.MULTILINE)
    assert balanced(text)
    assert len(set(keys)) == len(papers)
    for value in re.findall(r"= \{(.*)\},$", text, flags=re.MULTILINE):
        assert not re.search(r"(?<!\\)(\\\\)*%", value)
        assert len(re.findall(r"\\*$", value)[0]) % 2 == 0


@pytest.mark.parametrize(
    "title", ["A Title\\", "$x\\$", r"$\input{/etc/passwd}$", r"\input{x}", "}, evil = {", "$}$"]
)
def test_a_title_holds_no_command_and_ends_where_it_ends(title):
    text = bibtex([Paper("one", title, "")])
    assert text.count("\n") == 4
    assert "\\input" not in text
    assert balanced(text)


def test_a_url_holds_no_braces_and_no_backslash():
    paper = Paper("one", "One", "", url="https://x.org/a}b{c\\d|e f%20g_h")
    assert r"url = {https://x.org/a\%7Db\%7Bc\%5Cd\%7Ce\%20f\%20g_h}" in bibtex([paper])
