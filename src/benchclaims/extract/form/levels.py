"""The level of what a score is compared with: another quantity of the sentence, of the same unit."""

from __future__ import annotations

from collections.abc import Iterator

from benchclaims.extract.form.between import turns_between, verb_of, verbs_of
from benchclaims.extract.form.order import order_features, order_of, unordered_features
from benchclaims.extract.form.relation import relation, same_metric, size
from benchclaims.extract.form.whose import doer_kind, whose
from benchclaims.extract.linear import Options
from benchclaims.extract.numbers.bounds import LED_IN, leading
from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.numbers.ranges import POINTS
from benchclaims.extract.sentence.compared import compared
from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.sentence.lists import leader, members
from benchclaims.extract.sentence.surroundings import Setting, setting
from benchclaims.vocabulary.units import convert

LONGEST_GAP = 24


def value_candidates(
    sentence: Sentence, order: int, own: tuple[str, ...] = (), better: str = "unknown"
) -> Options[int | None]:
    """Other quantities of a score's unit, which may be the level that it is compared with.

    Each stands by its place among the sentence's quantities with its features; None stands for no level.
    `better` is how the score's metric is better (`higher`, `lower`, …).
    """
    quantities, mine = sentence.quantities, setting(sentence, order)
    orders = {
        other: order_of(quantities[order].low, quantities[other].low, better)
        for other in range(len(quantities))
        if may_be_level(sentence, order, other)
    }
    made: Options[int | None] = [
        (other, level_features(sentence, order, other, told, own)) for other, told in orders.items()
    ]
    features = unlevelled_features(sentence, order, own, len(made))
    made.append((None, features + unordered_features([*orders.values()], mine.rival)))
    return made


def level_features(sentence: Sentence, order: int, other: int, told: str, own: tuple[str, ...]) -> list[str]:
    """What speaks for a quantity as the level of a score, which is `told` better, worse or the same."""
    mine, theirs = setting(sentence, order), setting(sentence, other)
    return [
        *relation(sentence, order, other),
        *settings(mine, theirs),
        *ordered(sentence, order, other, told),
        *owners(sentence, order, other, own),
        *turns_between(sentence, order, other, same_metric(mine, theirs)),
        *verbs_of(sentence, order, other),
    ]


def ordered(sentence: Sentence, order: int, other: int, told: str) -> Iterator[str]:
    """What it says of a candidate that a score is better or worse than it."""
    mine, theirs = setting(sentence, order), setting(sentence, other)
    apart = size(sentence.quantities[order], sentence.quantities[other])
    before, side = sentence.word(sentence.at[other] - 1), "right" if other > order else "left"
    yield from order_features(told, side, apart, before, other in members(sentence, order))
    yield f"v order={told} rival={theirs.rival} own={mine.rival}"
    yield f"v order={told} metric={same_metric(mine, theirs)}"


def may_be_level(sentence: Sentence, order: int, other: int) -> bool:
    """Whether a quantity may be the level of a score: near, like it, and no difference."""
    quantity, candidate = sentence.quantities[order], sentence.quantities[other]
    if other == order or candidate.joint or not like(quantity, candidate):
        return False
    near = abs(sentence.at[order] - sentence.at[other]) - 1 <= LONGEST_GAP
    return near and not is_difference(sentence, other)


def unlevelled_features(sentence: Sentence, order: int, own: tuple[str, ...], others: int) -> list[str]:
    """What speaks for no level, where `others` quantities could be one."""
    mine = setting(sentence, order)
    left, right = whose(sentence, order, own)
    return [
        "none",
        f"none u={sentence.quantities[order].unit}",
        f"none others={min(others, 3)}",
        f"none rival={mine.rival}",
        f"none depth={mine.depth}",
        f"none contrast={contrasts(sentence)}",
        f"none whose={left},{right}",
        f"none acts={doer_kind(sentence, order, own)}",
        f"none verb={verb_of(sentence, order)}",
    ]


def owners(sentence: Sentence, order: int, other: int, own: tuple[str, ...]) -> list[str]:
    """Whose a score and a candidate are: the paper's own is compared with what others reach."""
    side = "right" if other > order else "left"
    (left, right), (others_left, others_right) = whose(sentence, order, own), whose(sentence, other, own)
    mine, others = doer_kind(sentence, order, own), doer_kind(sentence, other, own)
    return [
        f"v whose={others_left},{others_right} {side}",
        f"v whose={left or right},{others_left or others_right} {side}",
        f"v acts={mine},{others} {side}",
        f"v acts={mine},{others} whose={others_left or others_right}",
    ]


def like(quantity: Quantity, candidate: Quantity) -> bool:
    """Whether the one may be a level of the other: of one unit or kind, or bare."""
    if candidate.unit in (quantity.unit, "point"):
        return True
    return candidate.kind == quantity.kind != "scale"


def level_in(sentence: Sentence, order: int, other: int) -> float | None:
    """A quantity as the level of a score, in the unit of the score; None where it is of another kind.

    A bare number beside a count counts the same: `14M parameters, against 250M in BarNet`.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [told] = read_sentences("Training takes 9 seconds, and 18 minutes for BarNet.")[1]
    >>> level_in(told, 0, 1)
    1080.0
    """
    quantity, candidate = sentence.quantities[order], sentence.quantities[other]
    converted = convert(candidate.first, candidate.unit, quantity.unit)
    counted = quantity.kind == "count" and candidate.unit == "point"
    bare = counted or not (candidate.own_unit and quantity.own_unit)
    return candidate.first if converted is None and bare else converted


def settings(own: Setting, other: Setting) -> Iterator[str]:
    """What the settings of a score and of a candidate say together."""
    metric = same_metric(own, other)
    clause = own.verb == other.verb
    yield f"v rival={other.rival}"
    yield f"v rival={other.rival} own={own.rival}"
    yield f"v depth={own.depth}{other.depth}"
    yield f"v metric={metric}"
    yield f"v metric={metric} rival={other.rival}"
    yield f"v clause={clause} rival={other.rival}"
    yield f"v clause={clause} agents={own.agent},{other.agent}"
    yield f"v agents={own.agent},{other.agent} rival={other.rival} metric={metric}"
    yield f"v depth={own.depth}{other.depth} rival={other.rival}"


def contrasts(sentence: Sentence) -> bool:
    """Whether a word of comparison leads to anything in a sentence."""
    return any(phrase.strong for phrase in compared(sentence))


def is_difference(sentence: Sentence, other: int) -> bool:
    """Whether a quantity is a difference and no level: signed, in percentage points, or led by `by`, alone
    or in a list.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [told] = read_sentences("It reaches 98%, beating BarNet (91%) by up to 8%.")[1]
    >>> [is_difference(told, other) for other in range(3)]
    [False, False, True]
    >>> [told] = read_sentences("It beats BarNet by 5% and 7%.")[1]
    >>> [is_difference(told, other) for other in range(2)]
    [True, True]
    """
    quantity = sentence.quantities[other]
    if quantity.sign == "+" and sentence.word(sentence.at[other] - 1) == "(":
        return True
    if quantity.unit == "percent" and POINTS.search(sentence.text, quantity.start, quantity.end):
        return True
    first = sentence.at[leader(sentence, other)]
    return sentence.word(leading(sentence.words, first, LED_IN)) == "by"
