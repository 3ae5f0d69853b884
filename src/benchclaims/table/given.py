"""A table of claims as it may be given: a frame, whatever its index is, or the rows that it was made.

Pandas refuses to group by a name that is a column and an index, and a frame that went through
`DataFrame.to_dict` is no frame.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard, cast

from benchclaims.table.columns import BY_NAME

if TYPE_CHECKING:
    import pandas as pd

    Given: TypeAlias = pd.DataFrame | Sequence[Mapping[Any, Any]]


def tabled(given: Given) -> pd.DataFrame:
    """The frame, or that of dictionaries, without an index that is named as one of the columns.

    Such an index is a column where the frame has none of that name.  What is neither is left as it is.

    >>> list(tabled([{"claim_id": "a#1", "low": 2.0}]).columns)
    ['claim_id', 'low']
    >>> list(tabled(tabled([{"claim_id": "a#1", "low": 2.0}]).set_index("claim_id")).columns)
    ['low', 'claim_id']
    """
    import pandas as pd

    made = pd.DataFrame(given) if are_rows(given) else cast("pd.DataFrame", given)
    if not isinstance(made, pd.DataFrame):
        return made
    named = [name for name in made.index.names if name in BY_NAME]
    return from_index(made, named).reset_index(drop=True) if named else made


def from_index(frame: pd.DataFrame, names: Iterable[str]) -> pd.DataFrame:
    """The frame with levels of its index as columns, where it has no columns of these names."""
    found = [name for name in names if name in frame.index.names and name not in frame.columns]
    return frame.assign(**{name: frame.index.get_level_values(name) for name in found})


def are_rows(given: object) -> TypeGuard[Sequence[Mapping[Any, Any]]]:
    """Whether something is a list of dictionaries, of which there is one at least."""
    return isinstance(given, list) and bool(given) and all(isinstance(row, Mapping) for row in given)
