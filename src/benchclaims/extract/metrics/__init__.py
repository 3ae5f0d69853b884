"""Which metric a value is of, named or not.

`candidates` offers what its sentence names, with what acronyms stand for (`acronyms`), what the claim before
was about (`carried`) and what stands in where nothing is named (`unnamed`). All are then told which numbers
stand beside them (`beside`) and what the value looks like (`sizes`).
"""
