"""How a text parts into `sentences`, words, noun phrases and verbs.

`tagging` tells verbs from nouns, where the word lists of `lexicon` do not; `syntax` finds noun phrases,
verbs and subjects. Names are cut between no brackets (`balance`) and freed of markup (`tidy`).
"""
