"""A name as a text means it: without the commands, braces and marks around it."""

from __future__ import annotations

import re

ARTICLE = re.compile(r"^(?:an?|the) (?=\S)")
MARKUP = re.compile(r"\\(?:textbf|textit|textsc|emph|text|texttt|textsf|underline|mathbf)\{([^{}]*)\}?")


def tidy(name: str) -> str:
    r"""The name without mark-up around it and in it, its article, and a stop at its end.

    >>> tidy(r"\textbf{FooNet}."), tidy("Aan} model"), tidy("**FooNet**"), tidy("a Bayesian sampler")
    ('FooNet', 'Aan model', 'FooNet', 'Bayesian sampler')
    """
    name = unmarked(name)
    name = name.removeprefix("**").removesuffix("**")
    return ARTICLE.sub("", unbraced(name).strip(" .,;:'\"“”`-~"))


def unmarked(name: str) -> str:
    r"""The name without commands that only say how it is printed.

    >>> unmarked(r"\textsc{Aan} model"), unmarked("R$^2$")
    ('Aan model', 'R$^2$')
    """
    return MARKUP.sub(r"\1", name) if "\\" in name else name


def unbraced(name: str) -> str:
    """The name without braces that nothing in it opens: `Aan} model`, cut out of `\\textsc{Aan} model`."""
    loose = name.count("}") - name.count("{")
    return name.replace("}", "", loose) if loose > 0 else name
