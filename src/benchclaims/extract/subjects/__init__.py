"""What a value is claimed for: the names of a paper's own, and who a clause says does it.

`introducing` gathers the `names` of a text, and where they stand (`name_places`), from what `titles`,
`camels`, `telling`, `used` and `markup` find; some only describe (`descriptions`), and some are what is
measured on (`resources`). `candidates` offers them for one number, also those that the sentence only takes
up (`taken_up`), with the `actors` of its sentence: whom its clause is said of (`agents`, `wholes`), who
does it where no finite verb says so (`doers`), and what its brackets belong to (`holders`). `familiarity`
tells new names from known ones.
"""
