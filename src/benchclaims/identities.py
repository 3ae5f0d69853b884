"""What ids of papers may look like, wherever one is read, written or checked."""

from __future__ import annotations

import re
from urllib.parse import unquote

_ARCHIVES = (
    "acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs"
    "|dg-ga|funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math-ph|math|mtrl-th|nlin|nucl-ex|nucl-th|patt-sol"
    "|physics|plasm-ph|q-alg|q-bio|quant-ph|solv-int|supr-con"
)
_MONTH = r"(?:0[1-9]|1[0-2])"
ARXIV = (
    rf"(?:[0-9]{{2}}{_MONTH}\.[0-9]{{4,5}}"
    rf"|(?:{_ARCHIVES})(?:\.[A-Z]{{2}})?/(?:9[1-9]|0[0-7]){_MONTH}[0-9]{{3}})"
)
"""Pattern of an arXiv id without its version, of both generations: `2310.11340`, `hep-th/9901001`."""

IDENTITY = r"[A-Za-z0-9](?:[A-Za-z0-9._/+-]*[A-Za-z0-9])?"
"""Pattern of an id that reads as it is."""

_DOI = re.compile(
    r"(?:https?://)?(?:dx\.|www\.)?doi\.org/(10\.[0-9]{4,9}/\S{1,300})|doi:\s?(10\.[0-9]{4,9}/\S{1,300})",
    re.I,
)


def doi(address: str | None) -> str | None:
    """The DOI to which an address leads, in small letters, since those of a DOI do not tell; else None.

    >>> doi("https://doi.org/10.1145/3292500.333A"), doi("http://dx.doi.org/10.1145%2F3292500.333a/")
    ('10.1145/3292500.333a', '10.1145/3292500.333a')
    >>> doi("https://example.org/10.1145/3292500"), doi("https://doi.org/"), doi(None)
    (None, None, None)
    """
    found = _DOI.fullmatch(unquote(address or "").strip())
    return (found[1] or found[2]).rstrip("/.").casefold() if found else None
