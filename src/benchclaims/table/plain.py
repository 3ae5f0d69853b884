"""Text of papers without the LaTeX that it is written in."""

from __future__ import annotations

import re

SIGNS = {
    "times": "×", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "lambda": "λ",
    "mu": "µ", "sigma": "σ", "ell": "ℓ", "infty": "∞", "pm": "±", "approx": "≈", "geq": "≥", "leq": "≤",
    "ge": "≥", "le": "≤", "to": "→", "rightarrow": "→", "%": "%", "&": "&", "_": "_", "#": "#",
}  # fmt: skip
RAISED = str.maketrans("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ")
LOWERED = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")


def plain(text: str) -> str:
    r"""LaTeX as it occurs in abstracts, turned into text that any font shows.

    >>> plain(r"H$_2$O on ImageNet-256$\times$256, A$^2$Search, $\mathbf{\ge 2\times}$")
    'H₂O on ImageNet-256×256, A²Search, ≥2×'
    """
    text = re.sub(r"\\(?:math(?:bf|rm|cal|bb|it|sf|tt)|text(?:bf|it|sc|tt|sf|rm)?|emph)\b\s*", "", text)
    text = re.sub(r"\\([A-Za-z]+|[%&_#])\s?", lambda sign: SIGNS.get(sign[1], sign[1]), text)
    text = re.sub(r"\^\{?([-+\dn]+)\}?", lambda power: power[1].translate(RAISED), text)
    text = re.sub(r"(?<=[\w$])_\{?([-+\d]+)\}?", lambda index: index[1].translate(LOWERED), text)
    return " ".join(re.sub(r"[${}\x00-\x1f]", " " if "\n" in text else "", text).split())
