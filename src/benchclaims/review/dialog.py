"""What is said between a reviewer and the walk: keys and lines in, lines out, however narrow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from benchclaims.errors import BenchclaimsError, UsageError
from benchclaims.review.desk import RefusedError, Shown, told
from benchclaims.review.edit import parse_line
from benchclaims.review.form import Form
from benchclaims.review.page import Line, folded, page
from benchclaims.review.second import runners_up
from benchclaims.review.walk import DONE, Step, Walk
from benchclaims.texts import wrapped

ANSWERS = {
    "a": ("accept", "right as it stands"),
    "e": ("edit", "correct fields by field=value, or one by one"),
    "r": ("reject", "no claim, or not worth keeping"),
    "s": ("skip", "leave it undecided"),
    "u": ("undo", "take back the last answer"),
    "q": ("quit", "end; all that was answered is kept"),
    "?": ("help", "this list"),
}
"""The keys, what each is called, and what it does."""

EDIT_HELP = (
    "field=value, several on a line; Enter alone asks for one field after another; a dot leaves all as it is."
)
FIELD_HELP = "Enter keeps the value, - takes it away, ? explains, a dot leaves the claim as it is."


class Dialog:
    """A conversation about the questions of a walk.

    `feed` takes a key or a line and gives what is to be printed; `wants` says which it takes next, and
    `prompt` what to ask with.  `columns` tells how wide a line may be.
    """

    def __init__(self, walk: Walk, columns: Callable[[], int]) -> None:
        self.walk, self.columns = walk, columns
        self.wants: Literal["answer", "line", "nothing"] = "answer"
        self.form: Form | None = None
        self._insisted = ""

    @property
    def prompt(self) -> str:
        """What is printed before the answer."""
        if self.wants == "answer":
            return (
                " ".join(f"[{key}]{name[1:]}" for key, (name, _) in ANSWERS.items() if key != "?") + " [?]: "
            )
        return self.form.prompt() if self.form else "edit: "

    def begin(self) -> list[Line]:
        """The first question."""
        return self._question()

    def feed(self, text: str) -> list[Line]:
        """What to print upon a key or a line."""
        try:
            if self.wants == "answer":
                return list(self._answered(text.strip()))
            return list(self._form_line(text) if self.form else self._edit_line(text.strip()))
        except BenchclaimsError as error:
            return [*self._error(str(error)), *self._question()]

    def end(self) -> list[Line]:
        """What was done, once the walk is over."""
        self.wants = "nothing"
        counted, left = self._counted(), len(self.walk.claims) - self.walk.place
        if not counted:
            return self._said(f"Nothing was answered; {left} left.")
        return self._said(f"{counted}; {left} left. The answers are in {self.walk.desk.folder.as_posix()}/.")

    def _answered(self, text: str) -> Iterator[Line]:
        """An answer to the question: its key or name, `edit` also with what it sets."""
        name, _, rest = text.partition(" ")
        if rest and name.lower() in ("e", "edit"):
            self.wants = "line"
            yield from self._edit_line(rest.strip())
            return
        names = {name for key, (name, _) in ANSWERS.items() if text == key or text.lower() == name}
        act = {
            "accept": lambda: self._done(self.walk.accept()),
            "reject": lambda: self._done(self.walk.reject()),
            "skip": lambda: self._done(self.walk.skip()),
            "edit": self._editing,
            "undo": self._undone,
            "quit": self.end,
            "help": self._help,
        }
        for one in names:
            yield from act[one]()
        if not names:
            yield from self._error(f"{text!r} is no answer; ? lists them" if text else "? lists the answers")

    def _done(self, step: Step) -> list[Line]:
        self.wants, self.form, self._insisted = "answer", None, ""
        return [*self._said(DONE[step.action]), *self._question()]

    def _undone(self) -> list[Line]:
        step = self.walk.undo()
        if step is None:
            return self._said(
                "Nothing was answered in this walk; `benchclaims undo` takes back what was before."
            )
        return [*self._said(f"took back: {step.action}"), *self._question()]

    def _help(self) -> list[Line]:
        return [
            line
            for key, (name, about) in ANSWERS.items()
            for line in folded("said", f"{key}  {name}", about, self.columns())
        ]

    def _editing(self) -> list[Line]:
        self.wants = "line"
        return self._said(EDIT_HELP)

    def _edit_line(self, text: str) -> Iterator[Line]:
        """A line of `field=value`; Enter alone begins the form."""
        shown = self.walk.question()
        if text == "." or shown is None:
            yield from self._unchanged()
        elif text == "":
            self.form = Form(self.walk.desk, shown)
            yield from self._said(FIELD_HELP)
        else:
            insist, self._insisted = self._insisted == text, text
            try:
                step = self.walk.edit(parse_line(text), insist)
            except RefusedError as error:
                yield from self._refused(error)
            except UsageError as error:
                yield from self._error(str(error))
            else:
                yield from self._done(step) if step else self._unchanged()

    def _form_line(self, text: str) -> Iterator[Line]:
        """The value of a field of the form; after the last one all are set."""
        assert self.form is not None
        if text.strip() == ".":
            yield from self._unchanged()
            return
        try:
            for line in self.form.feed(text):
                yield from self._said(line)
            if not self.form.is_filled():
                return
            step = self.walk.edit(self.form.changes(), insist=True)
            yield from self._done(step) if step else self._unchanged()
        except RefusedError as error:
            yield from self._refused(error)
            self.form.back_to(error.findings)

    def _unchanged(self) -> list[Line]:
        self.wants, self.form, self._insisted = "answer", None, ""
        return self._said("nothing changed; the question stands")

    def _refused(self, error: RefusedError) -> list[Line]:
        lines = [line for one in error.findings for line in self._error(told(one))]
        return [*lines, *(self._said("The same again keeps it.") if error.warnings else [])]

    def _question(self) -> list[Line]:
        """The next question, or the end."""
        self.wants, self.form = "answer", None
        shown = self.walk.question()
        if shown is None:
            return [*self._said("No question is left."), *self.end()]
        return list(page(shown, self._seconds(shown), self._progress(), self.columns()))

    def _seconds(self, shown: Shown) -> dict[str, tuple[str, float]]:
        return runners_up(shown.entry, shown.tracked, self.walk.desk.checked)

    def _progress(self) -> str:
        place, counted = f"{self.walk.place + 1} of {len(self.walk.claims)}", self._counted()
        return f"{place} ({counted})" if counted else place

    def _counted(self) -> str:
        return ", ".join(f"{number} {name}" for name, number in self.walk.count().items())

    def _said(self, text: str) -> list[Line]:
        return [Line("said", line) for line, _ in wrapped(text, self.columns())]

    def _error(self, text: str) -> list[Line]:
        return [Line("error", line) for part in text.split("\n") for line, _ in wrapped(part, self.columns())]
