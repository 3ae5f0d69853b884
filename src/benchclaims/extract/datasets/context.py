"""What the words beside a name say of it: that it is a data set, that it is measured on, that it is none."""

from __future__ import annotations

import re

REACH, AHEAD = 60, 90


def _one_of(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"


SETS = _one_of(
    r"data\s?sets? data benchmarks? corpus corpora leaderboards? test\s?beds? test\s?sets? challenges? "
    r"suites? collections? databases? cohorts? competitions? [Ss]hared\s[Tt]asks? simulators?"
)
A_SET = _one_of(
    r"[Dd]ata\s?[Ss]et [Bb]enchmark [Cc]orpus leaderboard [Tt]est\s?[Bb]ed [Tt]est\s?[Ss]uite [Cc]hallenge "
    r"[Dd]atabase [Ss]hared\s[Tt]ask evaluation\s(?:suite|framework|set) test\s?set environment simulator"
)
LINKS = _one_of("for in on with that which to from by via as is are using over")
FIELDS = _one_of(
    "tasks? environments? domains? games? splits? subsets? problems questions tracks? series "
    "simulators? settings? locomotion"
)
THINGS = _one_of(
    "models? methods? algorithms? frameworks? architectures? networks? optimizers? loss agents? "
    "attacks? GPUs? CPUs? devices? boards? servers? chips? clusters? kernels? backbones? baselines? "
    "decoders? encoders? scores? metrics? layers? systems? approach policy policies processors? "
    "platforms? hardware features embeddings?"
)
LEADS = (
    r"(?:,?\s(?:such as|like|including|namely|e\.g\.,?|i\.e\.,?|from|called|named)|\s?[:(,—–]|\s\(e\.g\.,?)"
)
QUALITY = (
    "the both all more most standard public publicly available challenging popular real full entire hidden "
    "original official recent private benign unseen large"
)
QUALITIES = (
    rf"(?:(?:{_one_of(QUALITY)}|[a-z]+-{_one_of('out known scale grade source used world domain')})\s){{0,4}}"
)
SPLIT = r"(?:\s(?:test|validation|val|dev|\d+-fold))?"
ASIDE = r"(?:\s?\([^()]{1,60}\))?"

# "(the) X dataset", "X (its short form) benchmarks"
SET_BEHIND = re.compile(rf"{ASIDE}(?:\s20\d\d)?\s{SETS}\b")
CALLED = re.compile(rf"(?:\s20\d\d)?\s{A_SET}s?\b")
# "(X), a large benchmark", "a longer name (X) benchmark"
SHORT_FORM = re.compile(rf"\)(?:,|(?:\s20\d\d)?\s{A_SET}\b)")
# "X, comprising 7,500 queries", "X that consists of 40k pairs"
HOLDS = re.compile(
    rf"{ASIDE}(?:,?\s(?:that|which))?,?\s(?:compris(?:es|ing)|contain(?:s|ing)|consist(?:s|ing)\sof)"
    r"\s(?:(?:over|more\sthan|about|around|approximately|nearly)\s)?\d[\d,.]*[\dkKM]"
)
# "a corpus for materials informatics (X"
FOR_SHORT = re.compile(
    r"\b(?:[Dd]ata\s?set|[Bb]enchmark|[Cc]orpus|[Ss]hared\s[Tt]ask)\s(?:for|of|on)\s(?:[a-z-]+\s){1,6}\($"
)
# "our submission to X", "participants in the X"
ENTERED = re.compile(
    r"\b(?:submi(?:ssions?|tted)|participa(?:tion|nts?|ted|tes?)|entry)\s(?:in|to)\s(?:the\s)?$"
)
# "the X word-level language modeling dataset"
SET_NEAR = re.compile(rf"{ASIDE}(?:\s[a-z][a-z-]+){{1,2}}\s{SETS}\b")
# "X tasks", "X locomotion environments"
FIELD_BEHIND = re.compile(rf"{ASIDE}(?:\s[a-z][a-z-]+)?\s{FIELDS}\b")
# "benchmarks such as X", "three datasets (X"
SET_BEFORE = re.compile(rf"\b(?:{SETS}|tasks)\b{LEADS}\s?(?:the\s)?$")
# "the X set", "the X subset", "X repositories"
PART_BEHIND = re.compile(
    rf"{ASIDE}\s(?:set|(?:test\s)?split|subset|repositories|repository|ontologies|ontology|survey)\b"
)
# "X, a large benchmark for …", "X is the first corpus"
IS_SET = re.compile(
    rf"{ASIDE}(?:,[\"”']*|:|\sis|\s?—|\sas)\s?(?:an?|the|our)\s(?:(?!{LINKS}\s)\(?[\w-]+\)?,?\s){{0,7}}?{A_SET}\b"
)
# "a new dataset called X"
CALLED_SET = re.compile(rf"\b{A_SET}s?(?:\s\([^()]*\))?(?:,|\s(?:called|named|dubbed|termed))\s$")
# "on dataset X", "the publicly available datasets X"
SET_AHEAD = re.compile(rf"{A_SET}s?$")
# "on X", "across X"; not "over X", which compares
MEASURED = re.compile(rf"\b(?:on|across)\s{QUALITIES}$|(?:^|[.;]\s)(?:On|Across|In)\s{QUALITIES}$")
# "88.9% on X", "+9.0 EM on X"
VALUED = re.compile(r"\d\s?(?:\\?%)?\)?\s(?:[A-Za-z@\d-]+\)?\s){0,2}on\s(?:the\s)?$")
ENDS = re.compile(
    r"\s?(?:[,.;:()—–-]|$)|\s(?:and|as|by|for|over|to|using|versus|via|vs|where|while|with|without)\b"
)
# "the X model", "X's backbone", "X-style decoders"
THING = re.compile(rf"{ASIDE}(?:['’]s)?[\s-](?:\w+\s)?{THINGS}\b")
# "ImageNet-pretrained", "COCO-style"
SOURCE_ONLY = re.compile(r"[-\s](?:pre-?train|trained|initiali[sz]|style|like|scale|level|type|inspired)")
# what stands between the names of a list
JOINT = re.compile(
    rf"{SPLIT}{ASIDE}(?:,\s?(?:and\s|or\s)?|\s(?:and|or|&)\s|\s?/\s?|\s?→\s?)(?:the\s|on\s|on the\s)?"
)


# The last word before a list decides which patterns are worth a search.
MARKS = "\"'`*_{}“”‘’"
MARKUP = re.compile(rf"(?:\\[a-z]+\{{|[{MARKS}])+$")
LEADERS = frozenset("as like including namely from called named dubbed termed the".split())
ENTRIES = frozenset("in to the".split())
PLACES = frozenset(f"on across On Across In {QUALITY}".split())


class Beside:
    """What the words beside a list say, asked only where it matters."""

    __slots__ = ("last", "left", "right")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.left, self.right = text[max(0, start - REACH) : start], text[end : end + AHEAD]
        if self.left[-1:] in MARKS and self.left:
            self.left = MARKUP.sub("", self.left)
        if self.right[:1] in MARKS:
            self.right = self.right.lstrip(MARKS)
        if SHORT_FORM.match(self.right) and text[start - 1 : start] == "(" and " " not in text[start:end]:
            self.right = self.right[1:]
        self.last = "".join(self.left[-16:].split()[-1:])

    def names_sets(self) -> bool:
        """Whether the list is called data sets or benchmarks."""
        if SET_BEHIND.match(self.right) or IS_SET.match(self.right) or HOLDS.match(self.right):
            return True
        leads = self.last in LEADERS or self.last[-1:] in (":", "(", ",", "—", "–", ".")
        if not leads:
            return False
        return any(pattern.search(self.left) for pattern in (SET_BEFORE, CALLED_SET, FOR_SHORT))

    def called(self) -> bool:
        """Whether the word right behind the list says data set or benchmark."""
        return bool(CALLED.match(self.right))

    def measures(self) -> bool:
        """Whether something is measured on the list, or sets are named a few words behind it."""
        if (
            SET_NEAR.match(self.right)
            or PART_BEHIND.match(self.right)
            or (self.last and SET_AHEAD.match(self.last))
        ):
            return True
        if self.last in ENTRIES and ENTERED.search(self.left):
            return True
        return (self.last in PLACES or "-" in self.last) and bool(MEASURED.search(self.left))

    def valued(self) -> bool:
        """Whether a value stands right before the list and is said to be on it."""
        on = self.last in ("on", "the") and ENDS.match(self.right)
        return bool(on and VALUED.search(self.left))

    def names_fields(self) -> bool:
        """Whether tasks, games, environments are named behind the list."""
        return bool(FIELD_BEHIND.match(self.right))

    def names_things(self) -> bool:
        """Whether a model, a method or a device is named behind the list."""
        return bool(THING.match(self.right))
