"""The forms of the verbs that abstracts use, made from their base forms in `verbs.yaml`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from benchclaims.vocabulary.loader import held

BASE, THIRD, ING, PAST, PARTICIPLE = "BSGPD"
"""The kinds of forms: write, writes, writing, wrote, written; `improved` goes as a participle."""
VOWELS = "aeiou"


@cache
def forms() -> dict[str, str]:
    """The kind of each form.

    >>> [forms()[form] for form in ("drop", "drops", "dropping", "dropped", "rose", "risen")]
    ['B', 'S', 'G', 'D', 'P', 'D']
    """
    made: dict[str, str] = {}
    for inflected in verbs().values():
        made |= inflected
    return made | dict.fromkeys(verbs(), BASE)


@cache
def verbs() -> dict[str, dict[str, str]]:
    """The other forms of each verb, by its base form, with their kinds."""
    raw = held("verbs.yaml")
    made: dict[str, dict[str, str]] = {}
    for verb in raw["regular"].split():
        made[verb] = {third(verb): THIRD, ing(verb): ING, past(verb): PARTICIPLE}
    for verb in raw["doubling"].split():
        made[verb] = {third(verb): THIRD, f"{verb}{verb[-1]}ing": ING, f"{verb}{verb[-1]}ed": PARTICIPLE}
    doubled = frozenset(raw["doubling irregular"].split())
    for line in raw["irregular"].splitlines():
        verb, ended, participle = line.split()
        gerund = f"{verb}{verb[-1]}ing" if verb in doubled else ing(verb)
        made[verb] = {ended: PAST, participle: PARTICIPLE, third(verb): THIRD, gerund: ING}
    return made


def forms_of(bases: Iterable[str]) -> list[str]:
    """All forms of some verbs, the base forms first.

    >>> forms_of(["beat"])
    ['beat', 'beaten', 'beats', 'beating']
    """
    return [form for verb in bases for form in dict.fromkeys([verb, *verbs()[verb]])]


@cache
def bases() -> dict[str, str]:
    """The base form of each form.

    >>> [bases()[form] for form in ("drops", "rose", "drop")]
    ['drop', 'rise', 'drop']
    """
    made = {form: verb for verb, inflected in verbs().items() for form in inflected}
    return made | {verb: verb for verb in verbs()}


def base(form: str) -> str:
    """The verb that a word is a form of; another word as it is.

    >>> base("rose"), base("lower"), base("larger")
    ('rise', 'lower', 'larger')
    """
    return bases().get(form, form)


def third(verb: str) -> str:
    """The form with -s.

    >>> [third(verb) for verb in ("push", "vary", "play", "reduce")]
    ['pushes', 'varies', 'plays', 'reduces']
    """
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if ends_in_y(verb) else verb + "s"


def past(verb: str) -> str:
    """The regular past, which is the participle as well.

    >>> [past(verb) for verb in ("push", "vary", "play", "reduce")]
    ['pushed', 'varied', 'played', 'reduced']
    """
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if ends_in_y(verb) else verb + "ed"


def ing(verb: str) -> str:
    """The form with -ing.

    >>> [ing(verb) for verb in ("push", "vary", "see", "reduce", "tie")]
    ['pushing', 'varying', 'seeing', 'reducing', 'tying']
    """
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")):
        return verb[:-1] + "ing"
    return verb + "ing"


def ends_in_y(verb: str) -> bool:
    """Whether a verb ends in a y behind a consonant."""
    return verb.endswith("y") and verb[-2:-1] not in VOWELS
