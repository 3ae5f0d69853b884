"""Which metric a value is of, named or not.

`candidates` offers what its sentence names, with what acronyms stand for (`acronyms`), what the claim
before was about (`carried`), the time or speed of a stage (`stages`), and what stands in where nothing is
named: what the unit suggests (`defaults`) and what the vocabulary implies (`unnamed`). What a verb tells by
the share of its objects or of the cases (`verb_shares`, `case_shares`) is plain. What cannot be in the unit
(`fitting`) or is told of another clause (`parted`) is left out. All are then told which numbers stand
beside them (`beside`) and what the value looks like (`sizes`).
"""
