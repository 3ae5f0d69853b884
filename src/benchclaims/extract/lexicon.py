"""Closed sets of words that the features look at: what ends a noun run, what tells more from less."""

from __future__ import annotations

from benchclaims.vocabulary.words import words

DETERMINERS = words("determiners")
PREPOSITIONS = words("prepositions")
CONJUNCTIONS = words("conjunctions")
PRONOUNS = words("pronouns")
AUXILIARIES = words("auxiliaries")
VERBS = words("verbs")
COMPARATIVES = words("comparatives")
LEADING = words("leading")
MORE = words("more")
LESS = words("less")
IMPROVE = words("improve")
CHANGES = MORE | LESS
