"""Two files of papers with one DOI are of one paper, however their addresses are written."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from benchclaims.check import Finding
from benchclaims.identities import doi

Judge = Callable[..., list[Finding]]
FIRST = "https://doi.org/10.1145/3292500.333a"


@pytest.mark.parametrize(
    ("address", "found"),
    [
        (FIRST, "10.1145/3292500.333a"),
        ("http://dx.doi.org/10.1145/3292500.333A", "10.1145/3292500.333a"),
        ("https://DOI.org/10.1145%2F3292500.333a/", "10.1145/3292500.333a"),
        ("doi.org/10.1145/3292500.333a", "10.1145/3292500.333a"),
        ("doi:10.1145/3292500.333a", "10.1145/3292500.333a"),
        # look-alikes: no DOI
        ("https://doi.org/", None),
        ("https://doi.org/about", None),
        ("https://example.org/doi.org/10.1145/3292500", None),
        ("https://doi.org.example.org/10.1145/3292500", None),
        ("", None),
    ],
)
def test_an_address_leads_to_a_doi(address: str, found: str | None) -> None:
    assert doi(address) == found


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("http://dx.doi.org/10.1145/3292500.333A", True),
        ("https://doi.org/10.1145/3292500.333b", False),
        ("https://example.org/a", False),
    ],
)
def test_two_papers_with_one_doi_are_told(judge: Judge, good: str, other: str, told: bool) -> None:
    def written(name: str, url: str) -> str:
        text = good.replace('  arxiv_id: "2401.00001"\n', f"  url: {url}\n").replace(
            '"2401.00001', f'"{name}'
        )
        return text.replace("metric: training-speed\n", "metric: training-speed\n    subject: TinyNet\n")

    assert judge(written("tinynet", FIRST), "tinynet.yaml") == []
    found = judge(written("another", other), "another.yaml")
    assert [(one.code, one.field) for one in found] == [("BC502", "paper.url")] * told
    assert all("the DOI of claims/another.yaml" in one.found for one in found)
