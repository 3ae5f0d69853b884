"""The grammar of numbers: how values and their units are written, and what only looks like one.

`values` finds each `quantity`, `english` those of general English (`odds`, too). A numeral (`numerals`)
with `grouped` digits or a `decimal_comma` may be no value (`lookalikes`, `versions`, `releases`), a
fraction (`fractions`), a power of ten (`bracketed`), or in two units (`durations`); it may go on (`ranges`,
`shares`). To its left stand signs, `bounds` and `money` (`before_numeral`, `times_before`, `factors`,
`counted_before`), to its right margins of error (`margins`) and units (`suffix`, `compound`). `words` reads
what is written in words: `word_patterns`, parts of units (`unit_parts`, `one_unit`), falls `to_zero`, but
no `folds` that count parts. What lists and brackets share comes last (`pairs`, `intervals`). `looks` says
how a value looks, and `portions` keeps texts without an end short.
"""
