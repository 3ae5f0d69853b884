"""Which data sets a text names, and which of them a value is for.

`spans` finds where a name may stand, `names` which of them are data sets, by the words beside them
(`context`) and unless they name something else (`lookalikes`). `candidates` tells of each how it stands to
one value: in its sentence (`here`, `holding`, `phrases`, `clauses`), and what else the text tells of it
(`told`). Lists have the last word: where the values are as many as the data sets the order tells (`turns`),
else all that an earlier sentence lists have one share (`lists`).
"""
