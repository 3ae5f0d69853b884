"""A sentence as seen from its numbers: what stands around each, in which list, in which comparison.

`context` has the sentence as words and `passages` the part of a long text that it is in. Around a number
stand the verb and the phrases of its clause (`frame`, `ways`), other words and marks (`kinds`, `changes`,
`marks`), other numbers (`beside`), and whose it is (`surroundings`, `own`, `own_part`). Numbers stand in
`lists`, which may go together (`turns`, `each`, `span_lists`), and two may be a before and an after
(`transition`, `gain_brackets`). Metrics are named (`mentions`, `nearest_metric`) or stand in noun runs
(`phrases`), seen from a number (`place`). `comparisons` are the words that lead to what is `compared`, of
which a phrase may be meant in part (`parts`), be told of more closely (`described`) or hold a number
(`counted`).
"""
