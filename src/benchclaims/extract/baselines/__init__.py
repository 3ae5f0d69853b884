"""What a value is compared with.

`candidates` offers the phrases of its sentence, as seen from the value (`view`; `value` is what was read of
it before): what each looks like (`looks`), what stands behind it (`behind`), how far its word of comparison
reaches (`reach`). To them come what other sentences compare with (`elsewhere`) and what the claim before
was compared with (`going_on`).
"""
