"""Any text as LaTeX, such that nothing in it is a command.

Only ASCII comes out, so that every engine sets it, unless letters of other scripts are asked for.
"""

from __future__ import annotations

import re
import unicodedata

NOTHING = "\0"
"""Keeps hyphens from becoming a dash; no text holds it, since only what can be printed is kept."""

SIGNS = {
    NOTHING: "{}",
    **{sign: f"\\{sign}" for sign in "&%$#_{}"},
    "\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "<": r"\textless{}",
    ">": r"\textgreater{}", "|": r"\textbar{}", '"': r"\textquotedbl{}", "[": "{[}", "]": "{]}", "*": "{*}",
    "`": r"\textasciigrave{}", "'": "'",
    "–": "--", "—": "---", "…": r"\ldots{}", "‘": "`", "’": "'", "“": "``", "”": "''", "•": r"\textbullet{}",
    "ß": r"\ss{}", "ø": r"\o{}", "Ø": r"\O{}", "æ": r"\ae{}", "Æ": r"\AE{}", "œ": r"\oe{}", "Œ": r"\OE{}",
    "ł": r"\l{}", "Ł": r"\L{}", "ı": r"\i{}", "§": r"\S{}", "©": r"\copyright{}", "°": r"$^{\circ}$",
    "†": r"\dag{}",
}  # fmt: skip
FORMULAS = {
    "−": "-", "×": r"\times", "±": r"\pm", "·": r"\cdot", "≈": r"\approx", "≃": r"\simeq", "∼": r"\sim",
    "≤": r"\leq", "≥": r"\geq", "≪": r"\ll", "≫": r"\gg", "≠": r"\neq", "∞": r"\infty", "→": r"\rightarrow",
    "←": r"\leftarrow", "↑": r"\uparrow", "↓": r"\downarrow", "∈": r"\in", "√": r"\surd", "∥": r"\|",
    "µ": r"\mu", "ℓ": r"\ell", "∗": "*", "⁄": "/",
    **{letter: f"\\{name}" for letter, name in zip(
        "αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΥΦΨΩ",
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon "
        "phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega".split(), strict=True)},
}  # fmt: skip
ACCENTS = dict(zip("\u0300\u0301\u0302\u0303\u0308\u0304\u0307\u0306\u030c\u030b\u030a\u0327\u0323\u0331",
                   "`'^~\"=.uvHrcdb", strict=True))  # fmt: skip


def latex(text: str, scripts: bool = False) -> str:
    r"""The text on one line; a letter that plain LaTeX does not have by its accent, formula or number.

    With `scripts` a letter that would be a number stays itself, as XeLaTeX and LuaLaTeX set it.

    >>> print(latex("50% of A²Search_7B ≥ β"), latex("Núñez --x"), latex("中"))
    50\% of A\textsuperscript{2}Search\_7B $\geq$ $\beta$ N\'{u}\~{n}ez -{}-x {[}U+4E2D{]}
    """
    apart = re.sub("-(?=-)", f"-{NOTHING}", one_line(text))
    return "".join(letter_in_latex(letter, scripts) for letter in apart)


def one_line(text: str) -> str:
    """What of a text can be printed, its words a space apart."""
    printed = "".join(letter if letter.isprintable() else " " for letter in text)
    return unicodedata.normalize("NFC", " ".join(printed.split()))


JOINT = re.compile(r"(?<=\w[-/_])(?=[^\W\d]\w)")
"""Where a word may break besides its syllables: behind a hyphen, a slash or an underscore."""
NUMBERED = re.compile(r"(?<=\w[-/_])(?=\w\w)")
"""The same of a long word, also before a number."""
CAPITAL = re.compile(r"(?<=[a-z]{2})(?=[A-Z])")
"""Where a long name may break that has none of these."""
MANY = 14
"""Letters up to which a name stays whole."""
BREAK = r"\hspace{0pt}"
"""Unlike a penalty, lets TeX hyphenate what comes behind it."""
LONG = re.compile(r"(?<=[^\W\d_]{6})-$")
"""A hyphen for which TeX would not hyphenate the long word before it."""


def breakable(text: str) -> str:
    r"""The text as `latex` gives it, with places where its words may break in a narrow column.

    >>> print(breakable("SAM-based StyleGAN/LLaMA, transformer-like"))
    SAM-\hspace{0pt}based StyleGAN/\hspace{0pt}LLaMA, transformer\nobreak-\hspace{0pt}like
    >>> print(breakable("INT4 GSM8K TabPFN-3 MultiModalFeatureFusion"))
    INT4 GSM8K TabPFN-3 Multi\hspace{0pt}Modal\hspace{0pt}Feature\hspace{0pt}Fusion
    """
    words = (pieces(word) for word in one_line(text).split(" "))
    return " ".join(BREAK.join(map(piece, found)) for found in words)


def pieces(word: str) -> list[str]:
    """The parts of a word between which it may break: none ends between a letter and a digit."""
    parts = (NUMBERED if len(word) > MANY else JOINT).split(word)
    return [end for part in parts for end in (CAPITAL.split(part) if len(part) > MANY else [part])]


def piece(text: str) -> str:
    """What stands between two places at which a word may break."""
    return rf"{latex(text[:-1])}\nobreak-" if LONG.search(text) else latex(text)


def letter_in_latex(letter: str, scripts: bool = False) -> str:
    """One letter."""
    if letter in SIGNS:
        return SIGNS[letter]
    if letter.isascii():
        return letter
    if letter in FORMULAS:
        return f"${FORMULAS[letter]}$"
    return composed(letter, scripts) or (letter if scripts else f"{{[}}U+{ord(letter):04X}{{]}}")


def composed(letter: str, scripts: bool) -> str:
    """A letter made of others: accented, raised, lowered, or another form of them; nothing if unknown."""
    parts = unicodedata.decomposition(letter).split()
    if not parts:
        return ""
    kind = parts.pop(0) if parts[0].startswith("<") else ""
    made = [chr(int(part, 16)) for part in parts]
    if not kind and len(made) == 2 and made[1] in ACCENTS and made[0].isascii():
        base = f"\\{made[0]}" if made[0] in "ij" else made[0]
        return f"\\{ACCENTS[made[1]]}{{{base}}}"
    if not kind and unicodedata.combining(made[-1]):
        return letter if scripts and not made[0].isascii() else letter_in_latex(made[0], scripts)
    text = "".join(letter_in_latex(part, scripts) for part in made)
    raised = {"<super>": "textsuperscript", "<sub>": "textsubscript"}.get(kind)
    return f"\\{raised}{{{text}}}" if raised else text
