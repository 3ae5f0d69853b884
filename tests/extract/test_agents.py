"""Who a clause is said of: the paper's own names are looked for as whole words."""

from __future__ import annotations

import pytest

from benchclaims.extract.reading import Document
from benchclaims.extract.subjects.agents import agent_of


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("We propose Ace. The Ace model gains 5%.", "own"),
        ("We propose Ace. Ace-L gains 5%.", "own"),
        ("We propose ACE. The SPACE index gains 5%.", "name"),
    ],
)
def test_the_papers_names_are_whole_words(text: str, agent: str) -> None:
    document = Document(text)
    assert agent_of(document.sentences[-1], 0, document.names) == agent
