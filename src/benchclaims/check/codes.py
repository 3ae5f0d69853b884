"""The stable codes of all findings: what each means, why it matters, how to mend it.

A code never changes its meaning; one that is no longer given is not used again.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from benchclaims.check.finding import Severity
from benchclaims.errors import UsageError

FAMILIES: Mapping[str, str] = MappingProxyType(
    {
        "BC1": "form",
        "BC2": "vocabulary and units",
        "BC3": "evidence",
        "BC4": "arithmetic",
        "BC5": "across entries",
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


_CODES: tuple[Code, ...] = (
    Code(
        "BC101",
        "error",
        "the file cannot be read",
        "A claim file is a regular file of UTF-8 text. A symbolic link could show what lies outside the "
        "repository and is not followed.",
        "replace it by a file of its own, in UTF-8",
    ),
    Code(
        "BC102",
        "error",
        "the file is too large",
        "A paper has a few dozen claims at most. A larger file is not read, so that nobody can "
        "keep a check busy.",
        "keep one paper a file, with its claims' sentences and not its text",
    ),
    Code(
        "BC103",
        "error",
        "the file is no YAML",
        "The parser stops here, so nothing behind this place has been checked yet.",
        "mend the line; quote text that holds `: `, ` #`, or begins with a sign",
    ),
    Code(
        "BC104",
        "error",
        "the file holds what a claim file never needs",
        "Tags can name code to run, anchors and aliases can make a small file huge, control characters can "
        "forge what a terminal or a log shows. None of them is read.",
        "write the value itself, in printable text",
    ),
    Code(
        "BC105",
        "error",
        "the file is nested too deeply",
        "A claim file has five levels; deep nesting only serves to exhaust a reader.",
        "bring the values to where the claim file has them",
    ),
    Code(
        "BC106",
        "error",
        "a key stands twice",
        "Readers of YAML disagree about which of the two values counts.",
        "keep one of them",
    ),
    Code(
        "BC107",
        "error",
        "a key is unknown",
        "A misspelt key would be lost without a word.",
        "use the key that was meant, or remove it",
    ),
    Code("BC108", "error", "a key is missing", "The claim cannot be read without it.", "add the key"),
    Code(
        "BC109",
        "error",
        "a value is laid out wrongly",
        "A list stands where one value belongs, or the other way round.",
        "follow `benchclaims schema`",
    ),
    Code(
        "BC110",
        "error",
        "a value is not one of those that may stand there",
        "Each key has a type, a pattern or a list of choices; the table takes nothing else.",
        "write one of the values that are expected",
    ),
    Code(
        "BC111",
        "error",
        "two numbers stand in the wrong order",
        "`low` is the lower end of a range, and a place begins before it ends.",
        "swap them",
    ),
    Code(
        "BC112",
        "error",
        "the file has not the name of its paper",
        "One file a paper, named by it, is what keeps the same paper from coming in twice.",
        "rename the file",
    ),
    Code(
        "BC113",
        "error",
        "the id of a claim is not of this paper, or not its own",
        "Other claims, reviews and links refer to a claim by its id.",
        "begin the id with the paper's id and `#`, and use it once",
    ),
    Code(
        "BC114",
        "error",
        "text holds characters that are not seen, or that turn its order",
        "Zero-width and bidirectional signs make a text read otherwise than it is.",
        "remove them",
    ),
    Code(
        "BC115",
        "error",
        "an id holds characters that only look like letters of an id",
        "A Cyrillic letter for a Latin one makes two ids that nobody can tell apart.",
        "write the id in ASCII letters, digits, and . _ / -",
    ),
    Code(
        "BC116",
        "error",
        "there is no such day",
        "A date that does not exist sorts and compares wrongly.",
        "correct the date",
    ),
    Code(
        "BC117",
        "error",
        "a source leads out of its folder",
        "Sources stand in `seeds/`. A path that leaves it could show any file of the machine that checks; it "
        "is not opened.",
        "name a file in seeds/",
    ),
    Code(
        "BC118",
        "error",
        "text holds markup or a formula that programs could run",
        "Browsers run scripts and spreadsheets run formulas. All outputs escape them; a claim needs neither.",
        "write it as plain text",
    ),
    Code(
        "BC119",
        "error",
        "a text is too long",
        "A quote is the sentence that makes the claim, and a value is a few words.",
        "cut it to the sentence, or to the value",
    ),
    Code(
        "BC120",
        "warning",
        "a review is said by halves",
        "Who reviewed a claim and when counts where `status` says that it was reviewed, or rejected.",
        "set `status: reviewed`, or remove `reviewed_by` and `reviewed_on`",
    ),
    Code(
        "BC201",
        "error",
        "the metric is unknown",
        "Only metrics of the vocabulary say which way is better and what can be compared.",
        "use an id of the vocabulary, or `other:` and a name of its own",
    ),
    Code(
        "BC202",
        "warning",
        "the vocabulary has this metric under its own id",
        "Under `other:` it is not compared with the rest.",
        "use the id of the vocabulary",
    ),
    Code(
        "BC203",
        "error",
        "the task is unknown",
        "Reports are arranged by task.",
        "use an id of the vocabulary",
    ),
    Code(
        "BC204",
        "warning",
        "the unit is unknown",
        "It is neither a unit of the vocabulary nor a noun of the sentence, so it compares with nothing.",
        "use the usual symbol of the unit, or the noun that is counted",
    ),
    Code(
        "BC205",
        "error",
        "the value is outside what the metric can be",
        "An accuracy above 100% is a misread number or another metric.",
        "check value, unit and metric against the sentence",
    ),
    Code(
        "BC206",
        "error",
        "the unit does not measure what the metric is",
        "A latency in gigabytes is a latency with another unit, or a size.",
        "check unit and metric against the sentence",
    ),
    Code(
        "BC207",
        "error",
        "unit, form and direction do not go together",
        "A level has no direction, a factor is in x, per cent or orders of magnitude.",
        "check the form against the sentence",
    ),
    Code(
        "BC301",
        "error",
        "the value does not stand in the quote",
        "The quote is the claim's evidence.",
        "copy the sentence and the value from the paper to the letter",
    ),
    Code(
        "BC302",
        "error",
        "the quote does not stand in the source",
        "A claim without its sentence cannot be checked by anybody.",
        "copy the sentence from the source to the letter",
    ),
    Code(
        "BC303",
        "warning",
        "the quote or the value stands at another place of the source",
        "The place is what tells two equal values apart.",
        "set `at` to the place that is named",
    ),
    Code(
        "BC304",
        "warning",
        "the source is not the one that was read",
        "Its hash has changed, so places and quotes may have, too.",
        "extract anew with `benchclaims build`, or restore the source",
    ),
    Code(
        "BC305",
        "warning",
        "the source cannot be looked up",
        "The quote is taken on trust.",
        "add the document to seeds/, or correct its name",
    ),
    Code(
        "BC306",
        "error",
        "the number is not what the value says",
        "`low` and `high` are what the number grammar reads from `value_text`.",
        "correct the number, or the value",
    ),
    Code(
        "BC307",
        "error",
        "the unit is not what the value says",
        "`unit` is what stands beside the number, by its usual name.",
        "correct the unit, or the value",
    ),
    Code(
        "BC308",
        "warning",
        "the words beside the value hedge it otherwise",
        "“Up to” and “at least” change what a claim promises.",
        "correct the qualifier",
    ),
    Code(
        "BC309",
        "warning",
        "nothing says where the paper is",
        "An entry without arXiv id, address or source cannot be looked up.",
        "add `arxiv_id`, `url` or `sources`",
    ),
    Code(
        "BC401",
        "error",
        "the levels beside it say the opposite",
        "Recomputed from the two levels, better turns into worse.",
        "check which level is the paper's own, and the direction",
    ),
    Code(
        "BC402",
        "warning",
        "the figure is not the one that the levels beside it make",
        "Recomputed with all that rounding and hedges allow, another figure comes out. The paper may round "
        "otherwise, compute with more digits, or mean another baseline.",
        "check the numbers against the paper; if they stand there, keep them and say so in a note",
    ),
    Code(
        "BC403",
        "error",
        "a share is more than the whole",
        "Nothing can fall by more than all of it, and no part is larger than the whole.",
        "check value, form and direction",
    ),
    Code(
        "BC404",
        "warning",
        "the words say better and the two levels say worse",
        "`baseline_value` is what the paper compares with, `low` is its own value.",
        "check which of the two is the baseline, and which way the metric is better",
    ),
    Code(
        "BC405",
        "warning",
        "the direction is not the one that the words say",
        "“Faster” is more speed, “smaller” is less size.",
        "check direction and metric against the sentence",
    ),
    Code(
        "BC501",
        "error",
        "the same claim stands twice",
        "It would count twice in every chart.",
        "keep one of them",
    ),
    Code(
        "BC502",
        "error",
        "the same paper stands under two ids",
        "Its claims would count twice.",
        "keep one file with all claims",
    ),
    Code(
        "BC503",
        "warning",
        "two claims contradict each other",
        "The same system, metric and data set have two levels that lie apart.",
        "check both; a setting that tells them apart belongs to the data set's or the system's name",
    ),
    Code(
        "BC504",
        "warning",
        "the baseline is a tracked system with another figure",
        "What one paper says of the other's system is not what the other says itself.",
        "check both; a rerun under another setting is a finding of its own",
    ),
)

CODES: Mapping[str, Code] = MappingProxyType({code.code: code for code in _CODES})
"""All codes in their order."""


def find_code(name: str) -> Code:
    """The code of that name, in any case; raises `UsageError` with the nearest ones otherwise."""
    found = CODES.get(name.upper())
    if found is None:
        close = difflib.get_close_matches(name.upper(), CODES, 3, 0.5)
        raise UsageError(
            f"there is no code {name[:40]!r}",
            expected=f"one of {', '.join(close)}" if close else "a code such as BC101",
            remedy="list them with: benchclaims codes",
        )
    return found
