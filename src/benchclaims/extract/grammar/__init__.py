"""How a text parts into sentences, words, noun phrases and verbs."""
