"""The same paper from several sources."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchclaims.model import Paper, Source
from benchclaims.read.merge import merge

TEXT = "We brew tea 2.5 times faster than a kettle, at half of the cost and with all of the taste."
OTHER = "Coffee is ground by hand for 3 minutes, which keeps neighbours awake in 98% of our experiments."


def paper(name: str, **fields: object) -> Paper:
    source = Source(f"{name}.txt", "plain", 0, 9, name, fields.get("date"))  # type: ignore[arg-type]
    values: dict[str, object] = {"title": None, "text": TEXT, "sources": (source,), **fields}
    return Paper(name, **values)  # type: ignore[arg-type]


def test_each_field_comes_from_the_source_that_has_it() -> None:
    listed = paper(
        "2310.11340", arxiv_id="2310.11340", date="2023-10-17", url="https://arxiv.org/abs/2310.11340"
    )
    titled = paper("tea", title="Tea", authors=("Ada Fern",), date="2023-10-19")
    coded = paper("tea-time", title="Tea time", code_url="https://github.com/ada/tea", date=None)
    (merged,) = merge([titled, listed, coded])
    assert merged == Paper(
        id="2310.11340",
        title="Tea",
        text=TEXT,
        authors=("Ada Fern",),
        date="2023-10-17",
        arxiv_id="2310.11340",
        url="https://arxiv.org/abs/2310.11340",
        code_url="https://github.com/ada/tea",
        sources=(*titled.sources, *listed.sources, *coded.sources),
    )
    assert [source.date for source in merged.sources] == ["2023-10-19", "2023-10-17", None]


def test_markup_case_and_punctuation_do_not_part_an_abstract() -> None:
    assert len(merge([paper("a"), paper("b", text=TEXT.upper().replace("2.5", "$\\mathbf{2.5}$"))])) == 1


def test_a_new_version_of_an_abstract_is_the_same_paper_by_its_title() -> None:
    old, new = (
        paper("a", title="Brewing Tea"),
        paper("b", title="Brewing tea.", text=f"{TEXT} Twice as much."),
    )
    assert [len(found.sources) for found in merge([old, new])] == [2]


def test_a_short_abstract_is_the_same_paper_under_the_same_id() -> None:
    short = "It is 3x faster."
    assert [one.id for one in merge([paper("a2", text=short), paper("a2", text="It is $3x$ faster")])] == [
        "a2"
    ]
    assert len(merge([paper("a1", text=short), paper("a2", text=short)])) == 2
    assert len(merge([paper("a2", text=short), paper("a2", text="It is 4x slower.")])) == 2
    assert len(merge([paper("a2", text=""), paper("a2", text="")])) == 2


def test_a_short_title_is_the_same_paper_under_the_same_id() -> None:
    old, new = (paper("a2", title="Tea", text=text) for text in (TEXT, f"{TEXT} Twice as much."))
    assert len(merge([old, new])) == 1
    assert len(merge([old, paper("a3", title="Tea", text=new.text)])) == 2
    assert len(merge([old, paper("a2", title="Tea", text=OTHER)])) == 2


def test_other_papers_of_the_same_title_stay_apart_under_their_own_ids() -> None:
    found = merge(
        [paper("reply-to-all", title="Reply to all"), paper("reply-to-all", title="Reply to all", text=OTHER)]
    )
    assert [one.id for one in found] == ["reply-to-all", "reply-to-all-2"]


def test_two_arxiv_ids_are_two_papers_whatever_they_say() -> None:
    first, second = (paper(name, arxiv_id=name) for name in ("2310.11340", "2310.11341"))
    assert [one.id for one in merge([paper("tea", title="Brewing tea"), first, second])] == [
        "2310.11340",
        "2310.11341",
    ]


def test_empty_and_tiny_texts_join_nothing() -> None:
    assert (
        len(
            merge(
                [paper("a", text=""), paper("b", text=""), paper("c", text="None."), paper("d", text="None.")]
            )
        )
        == 4
    )


def test_what_joins_two_groups_of_one_title_makes_them_one_paper() -> None:
    words = [f"word{n}" for n in range(20)]
    versions = [words[:10], words[10:], words]
    found = [paper(str(n), title="Brewing tea", text=" ".join(some)) for n, some in enumerate(versions)]
    assert [len(merge(some)) for some in (found[:2], found)] == [2, 1]


@pytest.mark.parametrize("shared", [0, 150], ids=["other papers", "versions of one"])
def test_many_records_of_one_title_keep_nobody_busy(shared: int) -> None:
    records = [
        paper(
            f"editorial-{n}",
            title="Editorial",
            text=" ".join(f"{'s' if k < shared else n}{k}" for k in range(200)),
        )
        for n in range(300)
    ]
    begun = time.process_time()
    assert len(merge(records)) == (1 if shared else 300)
    assert time.process_time() - begun < 2


PAPERS = st.builds(
    paper,
    st.sampled_from(["a", "b", "a-2"]),
    title=st.sampled_from([None, "Brewing tea", "Grinding coffee"]),
    text=st.sampled_from([TEXT, OTHER, ""]),
    arxiv_id=st.sampled_from([None, "2310.11340", "2310.11341"]),
    date=st.sampled_from([None, "2023-10-17", "2023-10-18"]),
)


@given(st.lists(PAPERS, max_size=8))
def test_no_source_is_lost_and_ids_are_distinct_and_sorted(papers: list[Paper]) -> None:
    merged = merge(papers)
    assert sum(len(one.sources) for one in merged) == len(papers)
    names = [one.id for one in merged]
    assert names == sorted(set(names))
    assert merge(merged) == merged
