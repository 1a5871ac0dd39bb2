"""The full-screen view in which records are judged, one at a time."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from rich.text import Text
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Footer, Input, Label, SelectionList, Static

from extract.output.brief import own_fields
from extract.output.passage import card
from extract.output.review.judgment import VERDICTS, Judgment, Verdict, judged
from extract.output.review.sample import Item

_STYLES: dict[Verdict, str] = {"right": "bold green", "wrong": "bold red", "wrong field": "bold yellow"}


class Reviewer(App[None]):
    """Shows the records of a sample, takes verdicts by key, and hands each judgment to `save` at once."""

    TITLE = "extract review"
    ENABLE_COMMAND_PALETTE = False
    CSS = """
    #progress { padding: 0 1; background: $panel; }
    #verdict { padding: 0 1; height: auto; }
    #card { padding: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "judge('right')", "Right"),
        Binding("w", "judge('wrong')", "Wrong"),
        Binding("f", "fields", "Wrong field"),
        Binding("s,right", "step(1)", "Skip"),
        Binding("b,left", "step(-1)", "Back"),
        Binding("n", "note", "Note"),
        Binding("q", "quit", "Quit"),
    ]

    def __init__(
        self,
        items: Sequence[Item],
        judgments: Mapping[str, Judgment],
        save: Callable[[Judgment], None],
        reviewer: str = "",
    ) -> None:
        """`items` are what is to be judged, `judgments` what was said before, by the ids of the records."""
        super().__init__()
        self._items = items
        self._judgments = dict(judgments)
        self._save = save
        self._reviewer = reviewer
        self._note = ""
        self._at = next((at for at, item in enumerate(items) if item.record.id not in judgments), 0)

    def compose(self) -> ComposeResult:
        """Progress, the record in its passage, what was said of it, and the keys."""
        yield Static(id="progress", markup=False)
        with VerticalScroll():
            yield Static(id="card", markup=False)
        yield Static(id="verdict", markup=False)
        yield Footer()

    def on_mount(self) -> None:
        """Show the first record that has no judgment."""
        self._draw()

    def action_judge(self, verdict: Verdict, fields: Sequence[str] = ()) -> None:
        """Write down a verdict, and go on to the next record without one."""
        record = self._items[self._at].record
        before = self._judgments.get(record.id)
        note = self._note or (before.note if before else "")
        self._keep(judged(record, verdict, fields, note, self._reviewer))
        later = [*range(self._at + 1, len(self._items)), *range(self._at)]
        self._go(next((at for at in later if self._items[at].record.id not in self._judgments), self._at))

    def action_fields(self) -> None:
        """Ask which fields are wrong."""
        record = self._items[self._at].record
        before = self._judgments.get(record.id)

        def take(fields: list[str] | None) -> None:
            if fields:
                self.action_judge("wrong field", fields)

        self.push_screen(FieldsScreen(own_fields(type(record)), before.fields if before else []), take)

    def action_note(self) -> None:
        """Ask for a note; it goes with the verdict, or with the one already given."""
        before = self._judgments.get(self._items[self._at].record.id)

        def take(note: str | None) -> None:
            if note is None:
                return
            if before:
                self._keep(before.model_copy(update={"note": note}))
            else:
                self._note = note
            self._draw()

        self.push_screen(NoteScreen(before.note if before else self._note), take)

    def action_step(self, by: int) -> None:
        """Go to the next record, or the one before, and say nothing of this one."""
        self._go((self._at + by) % len(self._items))

    def _keep(self, judgment: Judgment) -> None:
        self._judgments[judgment.record] = judgment
        self._save(judgment)

    def _go(self, at: int) -> None:
        self._at = at
        self._note = ""
        self._draw()
        self.query_one(VerticalScroll).scroll_home(animate=False)

    def _draw(self) -> None:
        item = self._items[self._at]
        self.query_one("#progress", Static).update(self._progress())
        self.query_one("#card", Static).update(card(item.record, item.source))
        self.query_one("#verdict", Static).update(self._said())

    def _progress(self) -> Text:
        mine = [self._judgments.get(item.record.id) for item in self._items]
        counts = {verdict: sum(j is not None and j.verdict == verdict for j in mine) for verdict in VERDICTS}
        text = Text(f"{self._at + 1} of {len(self._items)}   ")
        for verdict, count in counts.items():
            text.append(f"{verdict} {count}   ", _STYLES[verdict])
        left = len(mine) - sum(counts.values())
        return text.append(f"{left} left" if left else "all are judged: q ends")

    def _said(self) -> Text:
        judgment = self._judgments.get(self._items[self._at].record.id)
        if judgment is None:
            return Text(f"note: {self._note}" if self._note else "", "dim")
        said = Text.assemble((judgment.verdict, _STYLES[judgment.verdict]), " ", "、".join(judgment.fields))
        return said.append(f"   {judgment.note}" if judgment.note else "", "italic")


class NoteScreen(ModalScreen[str | None]):
    """Asks for a line of text; gives `None` where the reviewer leaves it."""

    CSS = "NoteScreen { align: center middle; } Vertical { width: 80%; height: auto; border: round $primary; }"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", "Leave")]

    def __init__(self, note: str) -> None:
        super().__init__()
        self._said = note

    def compose(self) -> ComposeResult:
        """One line to write in."""
        with Vertical():
            yield Label("Note (Enter keeps it, Escape leaves it)")
            yield Input(self._said, select_on_focus=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep the note."""
        self.dismiss(event.value)


class FieldsScreen(ModalScreen[list[str] | None]):
    """Asks which fields are wrong; gives `None` where the reviewer leaves it."""

    CSS = "FieldsScreen { align: center middle; } Vertical { width: 60; height: auto; border: round $primary; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "done", "Done", priority=True),
        Binding("escape", "dismiss", "Leave"),
    ]

    def __init__(self, fields: Sequence[str], chosen: Sequence[str]) -> None:
        super().__init__()
        self._fields = fields
        self._chosen = chosen

    def compose(self) -> ComposeResult:
        """The fields, to be ticked."""
        with Vertical():
            yield Label("Wrong fields (Space ticks, Enter ends, Escape leaves)")
            yield SelectionList(*((field, field, field in self._chosen) for field in self._fields))

    def action_done(self) -> None:
        """Give the ticked fields, in the order of the record."""
        ticked = self.query_one(SelectionList).selected
        self.dismiss([field for field in self._fields if field in ticked])
