"""Text made fit for where it is shown: any text, on a terminal, in Markdown, as a file's name."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from benchclaims.texts import HIDDEN, HOST, in_markdown, plain, safe_name, width


@given(st.text())
@example("a|b `c` <img> [d](e) $f$ @team :smile: ~g~ #1 &lt; \\ *h* _i_")
def test_no_sign_of_markdown_is_left_bare(text: str) -> None:
    for also in ("", HOST):
        made = in_markdown(text, also)
        assert "\n" not in made
        assert not re.search(rf"[<>`*_|$~\[\]#{re.escape(also)}]", re.sub(r"\\.", "", made))
        assert not re.search(r"&(?!amp;|lt;|gt;)", made)


@given(st.text(), st.text())
def test_names_of_files_are_safe_and_of_one_id(one: str, other: str) -> None:
    names = [safe_name(text, "page") for text in (one, other)]
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,99}", name) for name in names)
    assert (names[0].casefold() == names[1].casefold()) == (one == other)


@given(st.text(st.characters() | st.characters(categories=["Cc", "Cf", "Cs", "Zl", "Zp"])))
@example("a\U000e0041\ufff9b")
def test_what_is_shown_on_a_terminal_stays_on_its_line_and_is_seen(text: str) -> None:
    assert not HIDDEN.search(plain(text))
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u200c\u200d\ud800-\udfff]", plain(text))
    assert plain(text).replace("##[", "") == plain(text)
    assert 0 <= width(text) <= 2 * len(text)
