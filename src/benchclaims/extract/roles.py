"""What a quantity is: a result, a finding that a reader could leave out, or a set-up, background or a name.

The features are what a reader looks at: the unit and its size, the words beside the number, whether
a metric's name stands near, what the sentence is doing (proposing, comparing, describing others),
and where it stands in the abstract.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache

from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.sentence.beside import beside
from benchclaims.extract.sentence.context import QUANTITY, Sentence, once
from benchclaims.extract.sentence.frame import frame
from benchclaims.extract.sentence.kinds import kinds
from benchclaims.extract.sentence.marks import marks
from benchclaims.extract.sentence.mentions import named
from benchclaims.extract.sentence.nearest_metric import nearest_metric
from benchclaims.extract.sentence.own_part import own_part
from benchclaims.vocabulary.units import OPEN_KINDS
from benchclaims.vocabulary.words import words

ROLES = ("result", "optional", "out")

RESULT_VERBS = words("result verbs")
SETUP_WORDS = words("setup words")
BACKGROUND_WORDS = words("background words")
SIZES = (0, 1, 2, 10, 100, 1000)
STEPS = (-3, -2, -1, 1, 2, 3)
NOWHERE = 99
REACHES = (1, 2, 4, 9, NOWHERE - 1)


def role_features(sentence: Sentence, order: int) -> list[str]:
    """The features of quantity number `order` of a sentence."""
    quantity, at = sentence.quantities[order], sentence.at[order]
    features = ["bias", *shape_features(quantity)]
    unit = features[1]
    left3, left2, left1, right1, right2, right3 = (sentence.word(at + step) for step in STEPS)
    features += [f"-3={left3}", f"-2={left2}", f"-1={left1}", f"+1={right1}", f"+2={right2}", f"+3={right3}"]
    features += [f"-1={left1}&{unit}", f"+1={right1}&{unit}"]
    features += [f"-2-1={left2} {left1}", f"+1+2={right1} {right2}"]
    features += [f"L={word}" for word in sorted(set(sentence.words[max(0, at - 9) : max(0, at - 3)]))]
    features += [f"R={word}" for word in sorted(set(sentence.words[at + 4 : at + 10]))]
    features += frame(sentence, order, unit)
    features += beside(sentence, order, unit)
    features += kinds(sentence, order, unit)
    features += marks(sentence, order, unit)
    features += own_part(sentence, unit)
    features += nearest_metric(sentence, order, unit)
    features += sentence_features(sentence, unit)
    features += neighbour_features(sentence, order, unit)
    features += metric_features(sentence, at, unit)
    return features + capital_before(sentence, at)


def shape_features(quantity: Quantity) -> list[str]:
    """Unit, size, sign and shape of a quantity; the first of them is the unit."""
    kind, decimals, size = quantity.kind, quantity.decimals, abs(quantity.high)
    bucket = bisect_right(SIZES, size) if size else 0
    unit, *measured = unit_features(quantity.unit, kind, min(decimals, 3), bucket)
    features = [
        unit,
        f"shape={quantity.shape}",
        f"sign={quantity.sign}",
        f"bound={quantity.bound}",
        *measured,
    ]
    if kind == "scale" and not decimals and 1900 <= size <= 2100:
        features.append("year")
    if quantity.sign:
        features.append(f"sign={quantity.sign}&{unit}")
    if quantity.joint:
        features.append("joint")
    if not quantity.own_unit:
        features.append("bare")
    return features


@lru_cache(maxsize=4096)
def unit_features(name: str, kind: str, decimals: int, bucket: int) -> tuple[str, ...]:
    """Unit, decimals and size; the first of them is the unit, or what it measures where that tells more."""
    unit = f"unit={name}" if kind in OPEN_KINDS else f"kind={kind}"
    if name == "point" and kind == "scale":
        unit += ".decimal" if decimals else ".whole"
    named = () if kind in ("share", "factor", "scale") else (f"unit is {name}",)
    return (unit, f"{unit}&decimals={decimals}", *named, f"{unit}&size={bucket}")


SHORT = 3
"""Up to how many sentences a text may begin with its results, as summaries do."""


def place_of(index: int, count: int) -> str:
    """Where a sentence stands in its text; in a text of a few sentences that tells nothing.

    >>> place_of(0, 1), place_of(0, 3), place_of(0, 6), place_of(5, 6)
    ('only', 'short', 'first', 'last')
    """
    if count <= SHORT:
        return "only" if count == 1 else "short"
    if index < 3:
        return ("first", "second", "third")[index]
    return "last" if index >= count - 1 else "late" if index >= count - 3 else "middle"


def sentence_features(sentence: Sentence, unit: str) -> list[str]:
    """What the sentence is doing, and where it stands."""
    told, cues = doing(sentence)
    return [*(told_of for feature in told for told_of in (feature, f"{feature}&{unit}")), *cues]


@once
def doing(sentence: Sentence) -> tuple[list[str], list[str]]:
    """Where a sentence stands and what its words say that it does; the words that say so."""
    words = set(sentence.words)
    told = [f"place={place_of(sentence.index, sentence.count)}"]
    told += [f"has {name}" for name, cues in DOINGS.items() if not cues.isdisjoint(words)]
    return told, [f"S={word}" for word in sorted(words & SENTENCE_CUES)]


DOINGS = {
    "result words": RESULT_VERBS,
    "setup words": SETUP_WORDS,
    "background words": BACKGROUND_WORDS,
    "we": frozenset(["we", "our"]),
    "than": frozenset(["than", "compared", "over", "versus", "vs"]),
    "resp": frozenset(["respectively"]),
}
SENTENCE_CUES = RESULT_VERBS | SETUP_WORDS | BACKGROUND_WORDS | words("sentence cues")


def neighbour_features(sentence: Sentence, order: int, unit: str) -> list[str]:
    """Brackets, and the other quantities of the sentence."""
    at, words = sentence.at[order], sentence.words
    features = []
    before = words[:at]
    if before.count("(") > before.count(")"):
        features += ["in brackets", f"in brackets&{unit}"]
    own = sentence.quantities[order].unit
    others = [quantity.unit for quantity in sentence.quantities]
    others.remove(own)
    features.append(f"others={min(len(others), 3)}")
    if "percent" in others or "x" in others:
        features.append("beside per cent or times")
    if own in others:
        features.append(f"same unit&{unit}")
    if QUANTITY in words[max(0, at - 3) : at]:
        features.append("number before")
    if QUANTITY in words[at + 1 : at + 4]:
        features.append("number behind")
    return features


def metric_features(sentence: Sentence, at: int, unit: str) -> list[str]:
    """How near to a word the name of a metric stands, and on which side."""
    metrics = named(sentence)
    right = min((name.start - at for name in metrics if name.start > at), default=NOWHERE)
    left = min((at - name.end + 1 for name in metrics if name.end <= at), default=NOWHERE)
    near = min(right, left)
    side = "none" if near == NOWHERE else "right" if right <= left else "left"
    reach = bisect_left(REACHES, near)
    return [f"metric {side} {reach}", f"metric {side} {reach}&{unit}", f"metric within {reach}"]


def capital_before(sentence: Sentence, at: int) -> list[str]:
    """Whether a capital that begins no sentence leads the word before, and whether more follow in it."""
    before = sentence.raw(at - 1)
    if at < 2 or not before[:1].isupper():
        return []
    acronym = before.isupper() or any(letter.isupper() for letter in before[1:])
    return ["capital before", *(["acronym before"] if acronym else [])]
