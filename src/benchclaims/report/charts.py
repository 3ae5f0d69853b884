"""The charts of a report: what each shows, how it is read, what it leaves out and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchclaims.report import leads
from benchclaims.report.axes import kind_of
from benchclaims.report.comparable import LEAST, changes, factors, records, scores
from benchclaims.report.compose import Key, Panel, compose
from benchclaims.report.enlarge import enlarged
from benchclaims.report.facts import balance, better_share, extreme, sentences, sides
from benchclaims.report.lines import asks
from benchclaims.report.look import USUAL, Look
from benchclaims.report.marks.key import keys
from benchclaims.report.names import capital, metric_names
from benchclaims.report.panels import change_part, factor_part, panels, score_part
from benchclaims.report.reading import further
from benchclaims.report.style import applied
from benchclaims.report.thin import FOR_ROOM, thinned
from benchclaims.report.wording import count, listed
from benchclaims.table.aspects import BY_ID, Aspect

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

ELSEWHERE = {
    "factors": "stated as a factor (such as 2×)",
    "kept": "stated as a share of the baseline's quality (such as 99% of it)",
    "changes": "stated as a difference (such as +2%)",
    "scores": "stated as a value reached",
}


@dataclass(frozen=True)
class Chart:
    """One chart before it is drawn: `shown` are its claims, `missing` related ones left out.

    `part_of` names the chart that it is a part of, if any, and a `later` part is not the first; `scope` says
    which claims it was asked to be of; a `bare` one is drawn without what its caption says.
    """

    slug: str
    kind: str
    section: str
    title: str
    lead: str
    shown: pd.DataFrame
    missing: pd.DataFrame
    panels: Callable[[float], list[Panel]]
    keys: tuple[Key, ...] = ()
    fact: str = ""
    part_of: str = ""
    later: bool = False
    scope: str = ""
    bare: bool = False

    @property
    def table(self) -> str:
        """The name of the table of its claims: that of the whole, where it is a part."""
        return self.part_of or self.slug

    def shows(self) -> str:
        """How many claims are shown, of how many papers."""
        shows = "The parts show" if self.part_of else "Shows"
        return f"{shows} {count(len(self.shown), 'claim')} of {count(papers(self.shown), 'paper')}"

    def left(self) -> str:
        """How many claims of the chart's topic are left out for which reason; nothing where none is."""
        reasons = Counter(self.missing["why"])
        ordered = sorted(reasons.items(), key=lambda item: (-item[1], item[0]))
        parts = [
            f"{f'{number:,}' if place else count(number, 'claim')} {reason}{self.of_each(reason)}"
            for place, (reason, number) in enumerate(ordered)
        ]
        return f"Left out: {'; '.join(parts)}." if parts else ""

    def of_each(self, reason: str) -> str:
        """How many of those left out for room are better and worse."""
        told = sides(self.missing[self.missing["why"] == reason]) if reason in FOR_ROOM else ""
        return told and f" ({told})"

    def note(self) -> str:
        """How many claims are shown, how many are not, and why."""
        return f"{self.shows()}. {self.left() or 'None is left out.'}"

    def subtitle(self) -> str:
        """How the chart is read, how many claims it shows and how many it leaves out."""
        number = len(self.missing)
        verb = "is" if number == 1 else "are"
        more = f"{count(number, 'more claim')}{self.beyond()} {verb} left out (why: below)"
        rest = more if number else "none is left out"
        told = (self.reading(), self.scope, f"{self.shows()}; {rest}.")
        return " ".join(part for part in told if part)

    def reading(self) -> str:
        """How the chart is read."""
        return " ".join([self.lead, *further(self.kind, self.shown)])

    def beyond(self) -> str:
        """Of what the claims left out are, where the title names one metric of a wider topic."""
        topic = BY_ID.get(self.section)
        if topic is None or self.title.startswith(topic.title) or self.kind == "task":
            return ""
        return f" of {topic.title.lower()}"

    def caption(self) -> str:
        """Title, main fact and counts, for a page or a paper; of a bare chart how it is read, too.

        A later part leaves all but its title to the first.
        """
        if self.later:
            return f"{self.title}. {leads.CONTINUED}"
        how = self.reading() if self.bare else ""
        told = (f"{self.title}.", how, self.fact, self.scope, self.note())
        return " ".join(part for part in told if part)

    def around(self) -> tuple[str, str, str]:
        """The words above and below: title, how to read it, what is left out; none of a bare chart."""
        if self.bare:
            return "", "", ""
        return (self.title, leads.CONTINUED, "") if self.later else (self.title, self.subtitle(), self.left())

    def figure(self, look: Look = USUAL) -> Figure:
        """The chart, drawn."""
        title, lead, note = self.around()
        full = look.laid_out
        with applied():
            made = compose(title, lead, self.panels(full), self.keys, note, look.colours, full)
            return enlarged(made, look.scale)


def about(topic: Aspect, shown: pd.DataFrame) -> str:
    """What a chart is about: its topic, or the one metric of it that the chart shows."""
    metrics = list(metric_names(shown).values())
    return capital(metrics[0]) if len(metrics) == 1 and topic.id in BY_ID else topic.title


def papers(frame: pd.DataFrame) -> int:
    """How many papers a table's claims are of."""
    return int(frame["paper_id"].nunique())


def without(
    part: pd.DataFrame, shown: pd.DataFrame, cut: pd.DataFrame | None = None, kind: str = ""
) -> pd.DataFrame:
    """The claims of `part` that are not `shown`, with the reason as `why`, and those `cut` for room.

    Of a `kind` of axis they are those that would stand on such a one: a factor is missing in no chart of
    shares.
    """
    rest = part[~part["claim_id"].isin(shown["claim_id"])]
    own = [one["claim_id"] for one in records(rest) if kind in ("", kind_of(one))]
    rest = rest[rest["claim_id"].isin(own)]
    rest = rest.assign(why=[claim["reason"] or ELSEWHERE[claim["kind"]] for claim in records(rest)])
    return rest if cut is None else concat([rest, cut], rest)


def factor_chart(
    part: pd.DataFrame,
    names: Mapping[str, str],
    topic: Aspect,
    by: str = "task",
    least: int = LEAST["factors"],
) -> Chart | None:
    """The factors of one topic, grouped; None where there are fewer than the `least`."""
    whole = factors(part)
    if len(whole) < least:
        return None
    shown, cut = thinned(whole)
    title = f"{about(topic, shown)}: how many times better than the baseline"
    return Chart(
        f"factors-{topic.id}", "factors", topic.id, title,
        leads.FACTORS.format(gain=topic.gain, by=by), shown, without(part, whole, cut, "factors"),
        lambda width: panels([factor_part(shown, names, by, title=title)], width), keys_of(shown, names),
        sentences(extreme(whole, names, cut=len(cut) > 0), balance(whole, cut)),
    )  # fmt: skip


def change_chart(
    part: pd.DataFrame, names: Mapping[str, str], topic: Aspect, by: str = "task"
) -> Chart | None:
    """The additive changes of one topic, a panel an axis, grouped."""
    whole = changes(part)
    if whole.empty:
        return None
    parts = [thinned(axis) for axis in largest_first(whole, "axis")]
    axes, cut = [axis for axis, _ in parts], concat([rest for _, rest in parts], parts[0][1])
    shown = concat(axes, whole)
    several = shown["aspect"].nunique() > 1
    return Chart(
        f"changes-{topic.id}", "changes", topic.id,
        f"{about(topic, shown)}: how much better than the baseline",
        leads.CHANGES.format(by=by), shown, without(part, whole, cut, "changes"),
        lambda width: panels([change_part(axis, names, by, several) for axis in axes], width),
        keys_of(shown, names),
        sentences(better_share(whole), balance(whole, cut)),
    )  # fmt: skip


def score_chart(part: pd.DataFrame, names: Mapping[str, str], topic: Aspect) -> Chart:
    """The levels of one topic, a panel a metric, by data set."""
    whole = scores(part)
    shown, cut = thinned(whole)
    axes = largest_first(shown, "axis")
    metrics = sorted(metric_names(shown).values())
    return Chart(
        f"scores-{topic.id}", "scores", topic.id, f"{about(topic, shown)}: values reached, by data set",
        leads.SCORES, shown, without(part, whole, cut, "scores"),
        lambda width: panels([score_part(axis, names) for axis in axes], width), keys_of(shown, names),
        f"Metrics: {listed(metrics)}." if len(metrics) > 1 else "",
    )  # fmt: skip


def largest_first(frame: pd.DataFrame, by: str | list[str]) -> list[pd.DataFrame]:
    """Parts of `frame` with equal `by`, the largest first."""
    parts = [(str(key), part) for key, part in frame.groupby(by, sort=True, dropna=False)]
    return [part for _, part in sorted(parts, key=lambda item: (-len(item[1]), item[0]))]


def concat(parts: list[pd.DataFrame], like: pd.DataFrame) -> pd.DataFrame:
    """The parts under one another; no rows, but the columns of `like`, where there are none."""
    import pandas as pd

    filled = [part for part in parts if len(part)]
    return pd.concat(filled) if filled else like.iloc[:0]


def keys_of(shown: pd.DataFrame, names: Mapping[str, str]) -> tuple[Key, ...]:
    """The key that rows of the shown claims need."""
    claims = records(shown)
    return tuple(keys(claims, asked=any(asks(claim, names[claim["paper_id"]]) for claim in claims)))
