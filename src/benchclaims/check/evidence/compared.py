"""What a value is compared with, and the names of a claim, stand in the text as well.

The quote is looked at first, then the paper's title and abstract, where they are known.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from benchclaims.check.checked import Checked
from benchclaims.check.evidence.amounts import Amount, agree, amounts
from benchclaims.check.evidence.quotes import MOST_TEXT, abstracts
from benchclaims.check.evidence.readings import in_sentence
from benchclaims.check.file import File, sentence_of, shown
from benchclaims.check.finding import Finding
from benchclaims.check.form.texts import LONGEST
from benchclaims.choices import asked
from benchclaims.choices import nearest as closest
from benchclaims.extract.numbers.numerals import UNITS_OF_TEN
from benchclaims.model import Claim

_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d+")
_TOKEN = re.compile(r"[\w-]+")
_JOINED = re.compile(
    r"(?<![^\W_])(?P<name>[^\W\d_]{1,40})\d{1,6}(?P<rest>(?:\s?(?:/|&|,|\band\b)\s?\d{1,6}(?!\w)){1,20})"
)
"""A numbered name with the numbers of others behind it (`AIME24/25`)."""


def levels(file: File, checked: Checked) -> Iterator[Finding]:
    """Each `baseline_value` is a number of the quote or the abstract, in the claim's unit or converted."""
    abstract = [text[:MOST_TEXT] for text in abstracts(file, checked)]
    for field, tracked in file.standing():
        claim = tracked.claim
        if claim.baseline_value is None or len(claim.quote) > LONGEST["quote"]:
            continue
        level = Amount(claim.baseline_value, claim.baseline_value, claim.unit)
        if not any(agree(level, one) for text in [claim.quote, *abstract] for one in numbers_of(text)):
            yield file.finding(
                "BC310",
                f"{field}.baseline_value",
                found=f"{shown(claim.baseline_value)} {claim.unit}",
                expected="a number of the quote or the abstract, in the claim's unit",
                claim=tracked,
                excerpt=sentence_of(tracked),
            )


def numbers_of(text: str) -> Iterator[Amount]:
    """All single numbers of a text with their units, the ends of ranges and number words among them.

    >>> [(one.low, one.unit) for one in numbers_of("It goes from 5-6 ms to one.")]
    [(5.0, 'ms'), (6.0, 'ms'), (1, 'point')]
    """
    for read in in_sentence(text):
        for one in amounts(read):
            yield from (one._replace(low=end, high=end) for end in sorted({one.low, one.high}))
    for word in sorted(words_of(text) & UNITS_OF_TEN.keys()):
        yield Amount(UNITS_OF_TEN[word], UNITS_OF_TEN[word], "point", bare=True)


def names(file: File, checked: Checked) -> Iterator[Finding]:
    """Each name is one of the text's: all its words stand in the quote, the title or the abstract.

    Where no abstract can be looked up, a name may stand in it, and nothing is said.
    """
    if file.entry is None or not (texts := abstracts(file, checked)):
        return
    for field, tracked in file.standing():
        for key, name in names_of(tracked.claim):
            near = [tracked.claim.quote, file.entry.paper.title or ""]
            if not missing(name, near) or not (odd := missing(name, [*near, *texts])):
                continue
            yield file.finding(
                "BC311",
                f"{field}.{key}",
                found=f"{shown(name)}, of which the text has no {' and no '.join(map(shown, odd[:3]))}",
                expected="words of the quote, the title or the abstract",
                remedy=nearest(odd[0], [*near, *texts]),
                claim=tracked,
                excerpt=sentence_of(tracked),
            )


def names_of(claim: Claim) -> Iterator[tuple[str, str]]:
    """The names that a claim gives, by their key."""
    given = {"metric_text": claim.metric_text, "subject": claim.subject, "baseline": claim.baseline}
    yield from ((key, name) for key, name in given.items() if name)
    yield from ((f"datasets.{number}", name) for number, name in enumerate(claim.datasets))


def missing(name: str, texts: Iterable[str]) -> list[str]:
    """The words of a name that no text has, in the singular or the plural, as written.

    >>> missing("full-rank model", ["Full-rank models are slow."]), missing("ResNet-51", ["ResNet-50"])
    ([], ['51'])
    """
    known = {word.removesuffix("s") for text in texts for word in words_of(text)}
    return [word for word in _WORD.findall(name) if _plain(word).removesuffix("s") not in known]


def words_of(text: str) -> set[str]:
    """The words of a text in lower case, those of numbered names that it joins among them.

    >>> sorted(words_of("on AIME24/25"))
    ['25', 'aime24', 'aime25', 'on']
    """
    text = text[:MOST_TEXT]
    lists = _JOINED.finditer(_plain(text))
    joined = (found["name"] + number for found in lists for number in _NUMBER.findall(found["rest"]))
    return {*plain_words(text), *joined}


def plain_words(text: str) -> list[str]:
    """The words of a text in their order, in lower case and without marks of formatting.

    >>> plain_words("Ｆoo: A-B")
    ['foo', 'a', 'b']
    """
    return _WORD.findall(_plain(text))


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def nearest(word: str, texts: Iterable[str]) -> str:
    """What may be meant by a word that no text has: another word, and by a name in capitals a name alone.

    >>> nearest("ResNot", ["We present ResNet-50."]), nearest("ResNot", ["We present one."])
    ("did you mean 'ResNet'?", '')
    """
    found: dict[str, str] = {}
    for text in texts:
        for token in _TOKEN.finditer(text[:MOST_TEXT]):
            if word == word.lower() or _is_name(token[0], text[max(0, token.start() - 2) : token.start()]):
                found |= {_plain(one): one for one in _WORD.findall(token[0])}
    guess = closest(_plain(word), found)
    return asked(found[guess]) if guess else ""


def _is_name(token: str, before: str) -> bool:
    """Whether a word has a capital or a digit inside, or begins with one and no sentence."""
    if any(sign.isupper() or sign.isdigit() for sign in token[1:]):
        return True
    return token[0].isupper() and before[:1] not in (*".!?", "")
