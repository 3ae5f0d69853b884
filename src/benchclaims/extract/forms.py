"""Whether a value is a score, a change or a ratio, and in which direction the metric goes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from benchclaims.extract.context import QUANTITY, Sentence
from benchclaims.extract.frame import frame
from benchclaims.extract.labels import names_of
from benchclaims.extract.lexicon import CHANGES, IMPROVE, LESS, MORE, VERBS, WORSEN
from benchclaims.extract.lists import members
from benchclaims.extract.roles import shape_features
from benchclaims.vocabulary.verbs import bases
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
) -> list[str]:
    """The features of form and direction.

    `better` and `family` are the linked metric's (`higher`, `lower`, …; `quality`, `efficiency`,
    `other`); `metric_at` is where its words stand in the sentence, if they do.
    """
    quantity, at = sentence.quantities[order], sentence.at[order]
    shape = shape_features(quantity)
    unit = shape[0]
    features = ["bias", *shape, f"better={better}", f"better={better}&{unit}", f"family={family}&{unit}"]
    if unit == "unit=x":
        features.append("below one" if quantity.high < 1 else "above one")
    features += written_features(sentence, order, better)
    features += frame(sentence, order, unit)
    features += beside_features(sentence, at, unit, "")
    features += cue_features(sentence, at, better, unit, "")
    group = members(sentence, order)
    first, last = group[0], group[-1]
    features += frame_features(sentence, sentence.at[first], sentence.at[last], better, unit)
    beyond = sentence.beyond(sentence.at[last])
    if beyond > sentence.at[last]:
        features += [f"beyond={sentence.word(beyond + 1)}", f"beyond={sentence.word(beyond + 1)}&{unit}"]
    if first != order:
        features += beside_features(sentence, sentence.at[first], unit, "list ")
        features += cue_features(sentence, sentence.at[first], better, unit, "list ")
    if last != order:
        features += behind_features(sentence, sentence.at[last], unit, "list ")
    if before:
        features += carried_features(sentence, order, better, before)
    if metric_at:
        side = "left" if metric_at[1] <= at else "right"
        features += [f"metric {side}", f"metric {side}&{unit}"]
        between = (
            sentence.words[metric_at[1] : at] if side == "left" else sentence.words[at + 1 : metric_at[0]]
        )
        if len(between) <= 3:
            features += [
                f"metric {side} across {' '.join(between)}&{unit}",
                f"metric {side} across {' '.join(between)}",
            ]
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
    return [*features, f"{prefix}+3={right3}", f"{prefix}+3={right3}&{unit}"]


def cue_features(sentence: Sentence, at: int, better: str, unit: str, prefix: str) -> list[str]:
    """The nearest words of change on each side: more or less, how far, and what that means here."""
    features = []
    for side, positions in (
        ("left", range(at - 1, max(-1, at - 13), -1)),
        ("right", range(sentence.beyond(at) + 1, min(len(sentence.words), sentence.beyond(at) + 9))),
    ):
        cue, distance, crossed = nearest_cue(sentence.words, positions)
        if not cue:
            features += [f"{prefix}{side} no cue", f"{prefix}{side} no cue&{unit}"]
            continue
        near = "0" if distance <= 2 else "1" if distance <= 5 else "2"
        features += cue_says(side, near + crossed, cue, better, unit, prefix)
    return features


@lru_cache(maxsize=8192)
def cue_says(side: str, far: str, cue: str, better: str, unit: str, prefix: str) -> tuple[str, ...]:
    """What a word of change says; `far` is how far it stands and what was crossed."""
    said = [f"{prefix}{side} cue={base(cue)}&{better}", f"{prefix}{side} cue={base(cue)}&{better}&{unit}"]
    for sign in signs(cue, better):
        said += [
            f"{prefix}{side} {far} {sign}",
            f"{prefix}{side} {far} {sign}&{unit}",
            f"{prefix}{side} {sign}",
            f"{prefix}{side} {sign}&{unit}&{far[1:]}",
        ]
    return tuple(said)


def nearest_cue(words: list[str], positions: range) -> tuple[str, int, str]:
    """The first word of change along `positions`, its distance, and what was crossed (`#`, `,` or '')."""
    crossed = ""
    for distance, position in enumerate(positions, 1):
        word = words[position]
        if word in CHANGES and is_change(words, position):
            return word, distance, crossed
        if word == QUANTITY:
            crossed = "#"
        elif word in (",", ";", "(", ")") and not crossed:
            crossed = ","
    return "", 0, ""


def base(cue: str) -> str:
    """A word of change, or the verb that it is a form of."""
    return bases().get(cue, cue)


def is_change(words: list[str], position: int) -> bool:
    """Whether a word that may tell a change does: `up to` does not."""
    return words[position : position + 2] != ["up", "to"]


def signs(cue: str, better: str) -> tuple[str, ...]:
    """What a word of change says: what it means for the metric, and more or less where it says that.

    >>> [signs(cue, "lower") for cue in ("reduces", "grows", "outperforms", "lags")]
    [('better', 'less'), ('worse', 'more'), ('better',), ('worse',)]
    """
    told = told_by(cue)
    if told in ("better", "worse"):
        return (told,)
    return ("better" if (told == "less") == (better == "lower") else "worse"), told


@cache
def told_by(cue: str) -> str:
    """What a word of change says by itself: more or less, or better or worse whatever the metric."""
    return next(sign for sign, cues in SIGNS.items() if cue in cues)


SIGNS = {"better": IMPROVE, "worse": WORSEN, "more": MORE, "less": LESS}
