"""Closed sets of words that the features look at: what ends a noun run, what tells more from less."""

from __future__ import annotations

from benchclaims.vocabulary.verbs import forms_of
from benchclaims.vocabulary.words import words

DETERMINERS = words("determiners")
PREPOSITIONS = words("prepositions")
CONJUNCTIONS = words("conjunctions")
PRONOUNS = words("pronouns")
AUXILIARIES = words("auxiliaries")
VERBS = words("verbs")
COMPARATIVES = words("comparatives")
LEADING = words("leading")


def changing(name: str) -> frozenset[str]:
    """The words of a set and all forms of its verbs."""
    return words(name) | frozenset(forms_of(words(f"{name} verbs")))


MORE, LESS = changing("more"), changing("less")
IMPROVE, WORSEN = changing("improve"), changing("worsen")
CHANGES = MORE | LESS | IMPROVE | WORSEN
