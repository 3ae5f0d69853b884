"""What `import benchclaims as bc` and the command line offer: the parts, wired.

Each function imports what it needs when it is called, so that importing the package costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from benchclaims.errors import InputError, UsageError
from benchclaims.model import Claim, Entry, Paper, TrackedClaim
from benchclaims.progress import Progress, told, untold

if TYPE_CHECKING:
    import pandas as pd

    from benchclaims.build import BuildResult
    from benchclaims.check import Comparison
    from benchclaims.check import Report as Report
    from benchclaims.evaluate import Evaluation
    from benchclaims.extract.explain import Explained
    from benchclaims.extract.measures import Measure
    from benchclaims.read.walk import Paths
    from benchclaims.report.style import Width
    from benchclaims.review import Dialog as Dialog
    from benchclaims.review import Line as Line
    from benchclaims.store import Decision as Decision
    from benchclaims.store import Proposal as Proposal
    from benchclaims.table.measured import Judged as Judged
    from benchclaims.tracker import Added as Added
    from benchclaims.tracker import AddedPaper as AddedPaper


def extract(text: str, title: str | None = None) -> list[Claim]:
    """The result claims of a text (an abstract, a sentence), in the order in which they stand.

    A `title` helps to name the task and the paper's system.  Offsets are code points of `text`.

    >>> claim, = extract("Our method is 2.5x faster than BERT.")
    >>> claim.value_text, claim.low, claim.unit, claim.direction, claim.baseline
    ('2.5x', 2.5, 'x', 'increase', 'BERT')
    """
    from benchclaims.extract import claims

    return claims(text, title)


def explain(text: str, title: str | None = None) -> list[Explained]:
    """Every number of a text, with what was read from it and what decided, or why it was left out.

    >>> [(number.value_text, number.role) for number in explain("GPT-3 is 2.5x slower than our method.")]
    [('GPT-3', 'name'), ('2.5x', 'result')]
    """
    from benchclaims.extract.explain import explain as explained

    return explained(text, title)


def quantities(text: str) -> list[Measure]:
    """Every quantity of any text, claim or not: span, value(s), unit, hedge and role.

    >>> [(q.text, q.low, q.unit) for q in quantities("The probe weighs 1.2 kg and runs for 20 minutes.")]
    [('1.2 kg', 1.2, 'kg'), ('20 minutes', 20.0, 'min')]
    """
    from benchclaims.extract.measures import quantities as read_quantities

    return read_quantities(text)


def papers(paths: Paths) -> list[Paper]:
    """The papers of a file, a folder or several, those that several sources hold merged, by id.

    Raises `InputError` where a source is missing, empty, broken or of an unknown layout.
    """
    from benchclaims.read import papers as read_papers

    return read_papers(paths)


def paper_row(paper: Paper) -> dict[str, object]:
    """A paper as the plain values that `benchclaims papers --format jsonl` prints."""
    from benchclaims.read import paper_row as row

    return row(paper)


def texts(paths: Paths) -> Iterator[tuple[str, str | None]]:
    """The text and the title of each record of some documents."""
    from benchclaims.read import records

    return ((paper.text, paper.title) for paper in records(paths))


def sentence(text: str, claims: str | Path = "claims/") -> tuple[str, str | None]:
    """The sentence of a claim and its paper's title where `text` is the id of one, else the text itself.

    Raises `InputError` where the claim files have no claim of that id.
    """
    if not re.fullmatch(r"\S+#[0-9a-f]{8}", text):
        return text, None
    from benchclaims.store import read

    for entry in read(claims):
        for tracked in entry.claims:
            if tracked.id == text:
                return tracked.claim.quote, entry.paper.title
    raise InputError(f"has no claim {text}", where=claims, remedy="copy the id from a claim file")


def extract_records(paths: Paths, progress: Progress = untold) -> Iterator[tuple[str, Claim]]:
    """Each result claim of each record, with the record's own id: no further than it is iterated.

    Records are not merged, so that each claim's offsets are those of its record's text.
    """
    from benchclaims.extract import claims
    from benchclaims.read import records

    for paper in told(records(paths), "reading papers", progress):
        for claim in claims(paper.text, paper.title):
            yield paper.sources[0].record, claim


def extract_frame(paths: Paths, progress: Progress = untold) -> pd.DataFrame:
    """The claims of some documents as the validated table: one row a claim, a paper of several sources once.

    The columns are those of `docs/columns.md`.  Raises `InputError` where a source cannot be read.
    """
    from benchclaims.build import entries
    from benchclaims.table import frame

    sources = [paths] if isinstance(paths, str | Path) else list(paths)
    return frame(entries(papers(sources), sources, progress))


def load(path: str | Path = "claims/") -> pd.DataFrame:
    """The validated table of a folder of claim files, or of one file: one row a claim.

    Raises `InputError` where there are none, `TableError` with each place that does not meet the schema.
    """
    from benchclaims.store import read
    from benchclaims.table import frame

    return frame(read(path), tolerance=tolerance(path))


def tolerance(claims: str | Path = "claims/") -> float:
    """The relative tolerance of verdicts on measurements: what the repository of `claims` sets, or 0.05."""
    from benchclaims import settings
    from benchclaims.table.verdict import TOLERANCE

    return settings.tolerance(settings.root_of(claims), TOLERANCE)


def render(frame: pd.DataFrame, format: str) -> str | bytes:
    """A table of claims as `table`, `markdown`, `csv`, `jsonl`, `parquet`, `html` or `latex`."""
    from benchclaims.table import render as rendered

    return rendered(frame, format)


def build(root: str | Path = ".", prune: bool = False, progress: Progress = untold) -> BuildResult:
    """Read `seeds/` of a repository and write its `claims/`, `reports/` and `schemas/`; see `build.build`."""
    from benchclaims.build import build as walk

    return walk(root, prune, progress)


def report(
    claims: str | Path = "claims/",
    to: str | Path = "reports/",
    *,
    formats: Sequence[str] = ("svg",),
    markup: Sequence[str] = (),
    only: Sequence[str] | None = None,
    since: str | None = None,
    cache: str | Path | None = ".benchclaims/",
    progress: Progress = untold,
) -> list[Path]:
    """Draw the report of a folder of claim files into the folder `to`; the files of the report.

    `markup` (`markdown`, `html`, `latex`) adds tables for people and captions; `only` names charts by slug,
    kind or task; `since` is a day, month or year.  `cache` is a folder that
    remembers which charts were drawn.
    """
    from benchclaims.check import consistency, recompute
    from benchclaims.report import write
    from benchclaims.store import read
    from benchclaims.table import frame

    entries = read(claims)
    papers = [entry.paper for entry in entries]
    findings = consistency(recompute(entries))
    table = frame(entries, tolerance=tolerance(claims))
    return write(
        table, to, formats, only, since,
        markup=markup, papers=papers, findings=findings, cache=cache, progress=progress,
    )  # fmt: skip


def summary(claims: str | Path = "claims/", *, paper: str = "a4", form: str = "pdf") -> bytes:
    """One page on a folder of claim files, on `a4` or `letter` paper, as `pdf`, `svg` or `png`.

    Raises `UsageError` for another size of paper.
    """
    from benchclaims.check import consistency, recompute
    from benchclaims.report.summary import summary as on_one_page
    from benchclaims.store import read
    from benchclaims.table import frame

    entries = read(claims)
    known = [entry.paper for entry in entries]
    findings = consistency(recompute(entries))
    table = frame(entries, tolerance=tolerance(claims))
    return on_one_page(table, papers=known, findings=findings, paper=paper, form=form)


def site(
    claims: str | Path = "claims/",
    to: str | Path = "reports/site/",
    *,
    seeds: str | Path | None = "seeds/",
    cache: str | Path | None = ".benchclaims/",
    progress: Progress = untold,
) -> list[Path]:
    """Write the site of a folder of claim files into the folder `to`; its files.

    The documents in `seeds` bring the abstracts in which claims are marked; where there is no such folder,
    the claims' own sentences stand in.  `cache` is a folder that remembers which charts were drawn.
    """
    from benchclaims.report.site import write
    from benchclaims.store import read
    from benchclaims.table import frame
    from benchclaims.table.measured import judge_all

    entries = read(claims)
    known = {entry.paper.id: entry.paper for entry in entries}
    if seeds is not None and Path(seeds).is_dir():
        known |= {paper.id: paper for paper in papers(seeds)}
    found: dict[str, list[str]] = {}
    for finding in validate([claims]).findings:
        found.setdefault(finding.claim_id or finding.paper_id, []).append(finding.sentence())
    table = frame(entries, tolerance=tolerance(claims))
    measured = judge_all(entries, tolerance(claims))
    return write(
        table, to, papers=list(known.values()), findings=found, measured=measured, cache=cache,
        progress=progress,
    )  # fmt: skip


def chart(
    claims: str | Path = "claims/",
    kind: str = "factors",
    task: str | None = None,
    metric: str | None = None,
    *,
    form: str = "svg",
    theme: str = "light",
    width: Width = "page",
) -> bytes:
    """One chart of a folder of claim files, drawn as `svg`, `png` or `pdf`.

    Raises `UsageError` for an unknown name, and where no claims can be shown that way.
    """
    from benchclaims.report import drawn

    return drawn(load(claims), kind, task, metric, form=form, theme=theme, width=width)


def chart_texts(
    claims: str | Path = "claims/",
    kind: str = "factors",
    task: str | None = None,
    metric: str | None = None,
    *,
    wanted: Sequence[tuple[str, str]],
) -> list[str]:
    """Texts that go with a chart: pairs of `caption`, `table` or `bibtex` and its form, such as `latex`.

    Raises `UsageError` as `chart` does, and for a form that there is not.
    """
    from benchclaims.report import chart_texts as texts_of
    from benchclaims.store import read
    from benchclaims.table import frame

    entries = read(claims)
    papers = [entry.paper for entry in entries]
    return texts_of(
        frame(entries, tolerance=tolerance(claims)), kind, task, metric, wanted=wanted, papers=papers
    )


def schema() -> str:
    """The JSON Schema of a claim file."""
    from benchclaims.store.publish import CLAIM_FILE, schemas

    return schemas()[CLAIM_FILE]


def write_schemas(folder: str | Path = "schemas/") -> list[Path]:
    """Write the JSON Schema of claim files and the schemas of the table; the paths that changed."""
    from benchclaims.build import write_schemas as write

    return write(folder)


def decide(
    ids: Sequence[str],
    status: str,
    by: str | None = None,
    on: str | None = None,
    claims: str | Path = "claims/",
) -> list[Path]:
    """Mark claims as `reviewed` or `rejected` in their files, by whom and when; the paths that changed.

    Raises `UsageError` for an id or a status that there is not; nothing is written then.
    """
    from benchclaims.model import STATUSES
    from benchclaims.store import decide as decided

    for known in STATUSES:
        if status == known:
            return decided(claims, ids, known, by, on)
    raise UsageError(f"no such status: {status}", expected=f"one of {', '.join(STATUSES)}")


def edit(
    claim: str,
    assignments: Sequence[str],
    by: str | None = None,
    on: str | None = None,
    claims: str | Path = "claims/",
    *,
    insist: bool = False,
) -> list[Path]:
    """Set fields of a claim by `field=value`, which reviews it, by whom and when; the paths that changed.

    Raises `UsageError`, and writes nothing, where that makes something wrong that `validate` finds; one may
    `insist` against its warnings.
    """
    from benchclaims.review import Desk
    from benchclaims.review.edit import parse

    decision = Desk(claims, by, on).edit(claim, [parse(one) for one in assignments], insist)
    return [Path(claims) / one.file for one in decision.files] if decision else []


def undo(claims: str | Path = "claims/") -> Decision:
    """Take back what was decided last of claims; raises `UsageError` where there is nothing to take back."""
    from benchclaims.store import undo as take_back

    return take_back(claims)


def uncertain(
    claims: str | Path = "claims/",
    *,
    task: str | None = None,
    paper: str | None = None,
    below: float | None = None,
) -> list[TrackedClaim]:
    """The claims that nobody has decided yet, the least confident first; `below` is a confidence.

    Raises `UsageError` for a task or a paper that no claim is of.
    """
    from benchclaims.review import uncertain as undecided
    from benchclaims.store import read

    return undecided(read(claims), task=task, paper=paper, below=below)


def review(
    ids: Sequence[str],
    by: str | None = None,
    on: str | None = None,
    claims: str | Path = "claims/",
    columns: Callable[[], int] = lambda: 80,
) -> Dialog:
    """A conversation about claims, one question after another; each answer is written at once.

    `columns` tells how wide a line may be.
    """
    from benchclaims.review import Desk, Dialog, Walk

    return Dialog(Walk(Desk(claims, by, on), ids), columns)


def record(
    claim_id: str,
    value: float,
    unit: str | None = None,
    *,
    by: str,
    date: str,
    code_url: str | None = None,
    commit: str | None = None,
    hardware: str | None = None,
    note: str | None = None,
    claims: str | Path = "claims/",
    dry_run: bool = False,
) -> tuple[Judged, Path]:
    """Add what `by` measured on a day (ISO) for a claim; the measurement with its verdict, and the file.

    `value` is put as the claim's is, in `unit` (the claim's by default) or one that converts to it.  Raises
    `UsageError`, and writes nothing, for an id that is not there and where a check has something to say.
    """
    from benchclaims.check.entered import measured
    from benchclaims.model import Measurement
    from benchclaims.store import change, holding

    ((path, entry),) = holding(claims, [claim_id]).items()
    tracked = _of(entry, claim_id)
    made = Measurement(value, unit or tracked.claim.unit, by, date, code_url, commit, hardware, note)
    new = measured(path, entry, claim_id, made)
    if not dry_run:
        change(claims, [claim_id], lambda _: new, "record")
    return _judged(new, claims)[-1], path


def unrecord(
    claim_id: str, number: int, claims: str | Path = "claims/", *, dry_run: bool = False
) -> tuple[Judged, Path]:
    """Take a claim's measurement of that number, counted from 1, away; what it was, and the claim's file.

    Raises `UsageError`, and writes nothing, for an id or a number that is not there.
    """
    from benchclaims.store import change, holding, without_measurement

    ((path, entry),) = holding(claims, [claim_id]).items()
    tracked = _of(entry, claim_id)
    new = without_measurement(tracked, number)
    if not dry_run:
        change(claims, [claim_id], lambda _: new, "record")
    return _judged(tracked, claims)[number - 1], path


def measurements(claim_id: str, claims: str | Path = "claims/") -> list[Judged]:
    """What others measured for a claim, each with its verdict; raises `UsageError` for an unknown id."""
    from benchclaims.store import holding

    (entry,) = holding(claims, [claim_id]).values()
    return _judged(_of(entry, claim_id), claims)


def _of(entry: Entry, claim_id: str) -> TrackedClaim:
    return next(tracked for tracked in entry.claims if tracked.id == claim_id)


def _judged(tracked: TrackedClaim, claims: str | Path) -> list[Judged]:
    from benchclaims.table.measured import judge

    return judge(tracked, tolerance(claims))


def evaluate(gold: str | Path, docs: Paths, progress: Progress = untold) -> Evaluation:
    """Compare a fresh extraction of `docs` with the gold file that people made of them.

    Raises `InputError` where either cannot be read.
    """
    from benchclaims.evaluate import read_gold, score

    wanted = read_gold(gold)
    found: dict[str, list[Claim]] = {}
    for record, claim in extract_records(docs, progress):
        found.setdefault(record, []).append(claim)
    return score(wanted, found)


def evaluate_reviewed(root: str | Path = ".", progress: Progress = untold) -> Evaluation:
    """Compare a fresh extraction of `seeds/` with what people reviewed in `claims/` of a repository.

    Raises `InputError` where nothing is reviewed yet.
    """
    from benchclaims.build import CLAIMS, SEEDS
    from benchclaims.evaluate import judged, reviewed_documents, score
    from benchclaims.extract import claims
    from benchclaims.store import read

    entries = {entry.paper.id: entry for entry in read(Path(root) / CLAIMS)}
    read_anew = [paper for paper in papers(Path(root) / SEEDS) if paper.id in entries]
    wanted = reviewed_documents(entries[paper.id] for paper in read_anew)
    if not wanted:
        raise InputError(
            "holds no claim that a person reviewed",
            where=Path(root) / CLAIMS,
            remedy="set `status: reviewed` on claims or papers that you checked, or give --gold and --docs",
        )
    work = told(read_anew, "reading papers", progress)
    found = {paper.id: judged(entries[paper.id], claims(paper.text, paper.title)) for paper in work}
    return score(wanted, found)


def validate(paths: Iterable[str | Path] = (), progress: Progress = untold) -> Report:
    """Everything that is wrong in claim files, by file and line: of `claims/`, or of files and folders.

    What the repository's settings switch off is kept apart.  Raises `UsageError` for a path that is not
    there.
    """
    from benchclaims.check.repository import open_repository
    from benchclaims.check.runner import judge
    from benchclaims.check.settings import ignored

    repository = open_repository(paths)
    return judge(repository, ignored(repository.root), progress)


def render_findings(report: Report, format: str) -> str:
    """A report of findings as `text`, `json`, `github`, `sarif` or `junit`."""
    from benchclaims.check.reporters import rendered

    return rendered(report, format)


def findings_markdown(report: Report) -> str:
    """A report of findings as a Markdown table."""
    from benchclaims.check.reporters import to_markdown

    return to_markdown(report)


def code_text(code: str | None = None) -> str:
    """A finding's code explained with an example, or the list of all; raises `UsageError` for no code."""
    from benchclaims.check.codes import find_code
    from benchclaims.check.example import explained, listed

    return listed() if code is None else explained(find_code(code))


def recompute(claims: str | Path = "claims/") -> list[Comparison]:
    """The changes and ratios of claim files, recomputed from the levels that their sentences report."""
    from benchclaims.check import recompute as recomputed
    from benchclaims.store import read

    return recomputed(read(claims))


def init(folder: str | Path = ".") -> list[Path]:
    """Begin a repository of claims in a folder; the files written.

    Raises `UsageError`, and writes nothing, where one of its files is there already.
    """
    from benchclaims.tracker import begin

    return begin(folder)


def add(sources: Iterable[str | Path], root: str | Path = ".", dry_run: bool = False) -> Added:
    """Copy documents into a repository of claims, and add the papers and claims that it does not have.

    Raises `InputError` for a document that cannot be read, `UsageError` where a name is taken; nothing is
    written then, nor with `dry_run`.
    """
    from benchclaims.tracker import add as add_documents

    return add_documents(sources, root, dry_run)


def diff(range: str, claims: str | Path = "claims/", format: str = "text") -> str:
    """What changed in claim files from one git revision to another, or to the files as they are.

    `range` is `BASE..HEAD` or `BASE`; `format` is `text`, `json` or `markdown`.  Raises `UsageError` where
    there is no such revision.
    """
    from benchclaims.compare import changes, entries_at, parse_range, rendered

    base, head = parse_range(range)
    return rendered(changes(entries_at(base, claims), entries_at(head, claims)), format)
