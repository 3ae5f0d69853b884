"""Whether a value is a score, a change or a ratio, and in which direction the metric goes."""

from __future__ import annotations

from dataclasses import dataclass

from benchclaims.extract.form.labels import names_of
from benchclaims.extract.form.outdone import outdone_features
from benchclaims.extract.form.shares import share_features
from benchclaims.extract.form.sizes import size_features
from benchclaims.extract.grammar.lexicon import CHANGES, COMPARATIVES, VERBS
from benchclaims.extract.roles import shape_features
from benchclaims.extract.sentence.changes import cue_features, is_change, nearest_cue, signs
from benchclaims.extract.sentence.context import QUANTITY, Sentence
from benchclaims.extract.sentence.frame import frame
from benchclaims.extract.sentence.lists import members
from benchclaims.vocabulary.verbs import base
from benchclaims.vocabulary.words import words

LOWER_IS_BETTER = "better=lower"


@dataclass(frozen=True, slots=True)
class Before:
    """The claim before in the same sentence.

    `label` is its form and direction, `order` its quantity, `better` how its metric is better.
    """

    label: str
    order: int
    better: str

    @property
    def labels(self) -> tuple[str, ...]:
        """Its form with what the value means for the metric, and with what it says."""
        return names_of(self.label, self.better)


def form_features(
    sentence: Sentence,
    order: int,
    better: str,
    family: str,
    metric_at: tuple[int, int] | None,
    before: Before | None = None,
    metric: str = "",
) -> list[str]:
    """The features of form and direction.

    `better` and `family` are the linked metric's (`higher`, `lower`, …; `quality`, `efficiency`,
    `other`); `metric_at` is where its words stand in the sentence, if they do; `metric` is what it is called.
    """
    quantity, at = sentence.quantities[order], sentence.at[order]
    shape = shape_features(quantity)
    unit = shape[0]
    features = ["bias", *shape, f"better={better}", f"better={better}&{unit}", f"family={family}&{unit}"]
    if unit == "unit=x":
        features.append("below one" if quantity.high < 1 else "above one")
    features += size_features(quantity, unit, metric, family, better, sentence.word(at - 1))
    features += written_features(sentence, order, better)
    features += frame(sentence, order, unit)
    features += beside_features(sentence, at, unit, "")
    features += cue_features(sentence, at, better, unit, "")
    features += list_features(sentence, order, better, unit)
    features += outdone_features(sentence, order, better, unit)
    if before:
        features += carried_features(sentence, order, better, before)
    if metric_at:
        features += metric_features(sentence, at, metric_at, unit)
    return features + share_features(sentence, order, metric_at)


def list_features(sentence: Sentence, order: int, better: str, unit: str) -> list[str]:
    """What stands around the whole list of a value, and beside its first and last."""
    group = members(sentence, order)
    first, last = sentence.at[group[0]], sentence.at[group[-1]]
    features = frame_features(sentence, first, last, better, unit)
    beyond = sentence.beyond(last)
    if beyond > last:
        features += [f"beyond={sentence.word(beyond + 1)}", f"beyond={sentence.word(beyond + 1)}&{unit}"]
    if group[0] != order:
        features += beside_features(sentence, first, unit, "list ")
        features += cue_features(sentence, first, better, unit, "list ")
    if group[-1] != order:
        features += behind_features(sentence, last, unit, "list ")
    return features


def metric_features(sentence: Sentence, at: int, metric_at: tuple[int, int], unit: str) -> list[str]:
    """On which side of a number at `at` the words of its metric stand, and what is between."""
    start, end = metric_at
    side = "left" if end <= at else "right"
    features = [f"metric {side}", f"metric {side}&{unit}"]
    between = sentence.words[end:at] if side == "left" else sentence.words[at + 1 : start]
    if len(between) <= 3:
        across = f"metric {side} across {' '.join(between)}"
        features += [f"{across}&{unit}", across]
    return features


def carried_features(sentence: Sentence, order: int, better: str, before: Before) -> list[str]:
    """What the claim before suggests: values told in one breath mostly are of one form."""
    earlier, quantity = sentence.quantities[before.order], sentence.quantities[order]
    same = quantity.unit == earlier.unit
    between = sentence.words[sentence.at[before.order] + 1 : sentence.at[order]]
    cue = next((word for word in between if word in CHANGES), "")
    link = (
        "cue"
        if cue
        else "brackets"
        if "(" in between or ")" in between
        else "verb"
        if VERBS.intersection(between)
        else "plain"
    )
    turned = "" if better == before.better else " turned"
    features = [f"before={before.label}{turned} same unit={same} {link}"]
    for label in before.labels:
        features += [
            f"before={label} same unit={same}",
            f"before={label} same unit={same} {link}",
            f"before={label} same unit={same} {link} {min(len(between) // 4, 3)}",
        ]
        if len(between) <= 3:
            features.append(f"before={label} same unit={same} across {' '.join(between)}")
        if same:
            features.append(f"before={label} size={size_beside(earlier.high, quantity.high)}")
    return features


def size_beside(earlier: float, value: float) -> str:
    """How great a value is beside an earlier one of its unit: a level beside a change, or two of one form."""
    if not earlier or not value:
        return "none"
    return (
        "far more"
        if value > 8 * earlier
        else "more"
        if value > 2 * earlier
        else "less"
        if value < earlier / 8
        else "alike"
    )


def written_features(sentence: Sentence, order: int, better: str) -> list[str]:
    """How the value itself is written: points named, a sign, brackets and what they stand behind."""
    quantity, at = sentence.quantities[order], sentence.at[order]
    written = sentence.text[quantity.number_end : quantity.end]
    features = []
    if "point" in written or "pp" in written:
        features.append("says points")
    bracket = "(" in sentence.words[max(0, at - 1) : at]
    features.append(f"sign={quantity.sign} bracket={bracket}")
    if quantity.sign:
        features.append(f"sign={quantity.sign} better={better}")
        features.append(f"sign={quantity.sign} better={better} bracket={bracket}")
    if bracket:
        behind = at > 1 and sentence.words[at - 2] == QUANTITY
        features.append(f"bracket behind {'number' if behind else 'words'}")
        if behind:
            unit = sentence.quantities[order - 1].unit
            features.append(f"bracket behind unit same={unit == quantity.unit} sign={quantity.sign}")
    return features


def frame_features(sentence: Sentence, first: int, last: int, better: str, unit: str) -> list[str]:
    """The preposition that governs the number, and the word of change in the phrase on either side.

    `first` and `last` are the words of the first and the last quantity of the list.
    """
    words = sentence.words
    position = first - 1
    while position >= 0 and words[position] in SKIPPED:
        position -= 1
    governor = words[position] if position >= 0 else "<"
    features = [f"governor={governor}", f"governor={governor}&{unit}"]
    cue, distance, crossed = nearest_cue(words, range(position, max(-1, position - 14), -1))
    if cue:
        features.append(f"governor={governor} cue={base(cue)}&{better}")
        for sign in signs(cue, better):
            features += [f"governor={governor} left={sign}", f"governor={governor} left={sign}{crossed}"]
            if distance <= 2:
                features.append(f"governor={governor} left={sign} beside&{unit}")
    else:
        features.append(f"governor={governor} left=none&{unit}")
    position, seen = sentence.beyond(last) + 1, 0
    while position < len(words) and seen < 7 and words[position] not in ENDS:
        if words[position] in CHANGES and is_change(words, position):
            cue = words[position]
            features += [f"phrase cue={base(cue)}&{better}", f"phrase cue={base(cue)}&{better}&{unit}"]
            for sign in signs(cue, better):
                features += [f"phrase cue {sign}", f"phrase cue {sign}&{unit}"]
            break
        position, seen = position + 1, seen + 1
    else:
        features.append(f"phrase no cue&{unit}")
        features.append(f"phrase no cue governor={governor}&{unit}")
    return features


SKIPPED = words("skipped") - {"of", "at", "within", "under", "below", "above", "over"}
ENDS = words("ends")


def beside_features(sentence: Sentence, at: int, unit: str, prefix: str) -> list[str]:
    """The words right beside the number, alone and with its unit."""
    left3, left2, left1 = (sentence.word(at + step) for step in (-3, -2, -1))
    features = [f"{prefix}-3={left3}", f"{prefix}-3={left3}&{unit}", f"{prefix}-2={left2}"]
    features += [f"{prefix}-2={left2}&{unit}", f"{prefix}-1={left1}", f"{prefix}-1={left1}&{unit}"]
    features.append(f"{prefix}-2-1={left2} {left1}")
    return features + behind_features(sentence, at, unit, prefix)


def behind_features(sentence: Sentence, at: int, unit: str, prefix: str) -> list[str]:
    """The words behind the number, alone and with its unit."""
    right1, right2, right3 = (sentence.word(at + step) for step in (1, 2, 3))
    features = [f"{prefix}+1+2={right1} {right2}", f"{prefix}+1={right1}", f"{prefix}+1={right1}&{unit}"]
    features += [f"{prefix}+2={right2}", f"{prefix}+2={right2}&{unit}"]
    if right1 in COMPARATIVES:
        features += [f"{prefix}behind comparative", f"{prefix}behind comparative&{unit}"]
    return [*features, f"{prefix}+3={right3}", f"{prefix}+3={right3}&{unit}"]
