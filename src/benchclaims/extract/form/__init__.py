"""Score, change or ratio, in which direction, how hedged, and from which level.

`labels` are the classes of form and direction, `features` tell them, with the size of the value (`sizes`),
whose whole a share is of (`shares`) and what is beaten (`outdone`); what a verb takes away (`removals`) or
a performance keeps (`remaining`) is plain. `hedges` tells which of the `hedge_phrases` holds. `levels`
offers the levels of a score: how each stands to it (`relation`, `between`), which is better (`order`),
whose each is (`whose`).
"""
