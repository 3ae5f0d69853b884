"""What a value is claimed for: the names of a paper's own, and who a clause says does it.

`introducing` gathers the `names` of a text from what `titles`, `camels`, `telling`, `used` and `markup` find.
`candidates` offers them for one number, with the `actors` of its sentence: whom its clause is said of
(`agents`, `wholes`), who does it where no finite verb says so (`doers`), and what its brackets belong to
(`holders`).
"""
