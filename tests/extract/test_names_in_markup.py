"""Names that mark-up sets off, and macros that stand for a name."""

from __future__ import annotations

import pytest

from benchclaims.extract.reading import Document


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (r"We identify \emph{semantic hijacking} of agents. It gains 5%.", "semantic hijacking"),
        (r"We use \textit{basis transformers}. They gain 5%.", "basis transformers"),
        (r"We use a new rule: {\em natural compression ($C$)}. It gains 5%.", "natural compression"),
    ],
)
def test_what_mark_up_sets_off_is_a_name(text: str, name: str) -> None:
    assert Document(text).names.standing[name] == "phrase"


def test_one_word_in_mark_up_is_none() -> None:
    assert not Document(r"It does \emph{not} gain 5%.").names.features


@pytest.mark.parametrize(("title", "name"), [(None, r"\ours"), ("FooNet: A Network", "FooNet")])
def test_a_macro_is_the_name_of_the_title_or_itself(title: str | None, name: str) -> None:
    names = Document(r"We propose \ours, a network. It gains 5%.", title).names
    assert names.standing[name] == "own"
