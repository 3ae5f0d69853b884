"""The stable codes of all findings: what each means, why it matters, how to mend it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from types import MappingProxyType

import yaml

from benchclaims.check.finding import Severity
from benchclaims.choices import meant
from benchclaims.errors import UsageError

FAMILIES: Mapping[str, str] = MappingProxyType(
    {
        "BC1": "form",
        "BC2": "vocabulary and units",
        "BC3": "evidence",
        "BC4": "arithmetic",
        "BC5": "across entries",
        "BC6": "settings",
    }
)


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of finding: `why` is for people who wonder, `remedy` for those who want to go on."""

    code: str
    severity: Severity
    title: str
    why: str
    remedy: str

    @property
    def family(self) -> str:
        """What its check looks at."""
        return FAMILIES[self.code[:3]]


def _read() -> dict[str, Code]:
    """The codes of the file beside this module, in its order."""
    text = files(__package__).joinpath("codes.yaml").read_text("utf-8")
    codes = [Code(**entry) for entry in yaml.load(text, Loader=yaml.CSafeLoader)]
    return {code.code: code for code in codes}


CODES: Mapping[str, Code] = MappingProxyType(_read())
"""All codes in their order."""


def find_code(name: str) -> Code:
    """The code of that name, in any case; raises `UsageError` with the nearest ones otherwise."""
    found = CODES.get(name.upper())
    if found is None:
        raise UsageError(
            f"there is no code {name[:40]!r}",
            expected="a code such as BC101",
            remedy=f"{meant(name, CODES)} list them with: benchclaims codes".lstrip(),
        )
    return found
