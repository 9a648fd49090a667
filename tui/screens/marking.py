"""What can be done with the rows of a list: mark them, copy them, export them; and choose its columns."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from tui.screens.handing import ColumnsScreen, CopyScreen
from tui.screens.handing_over import HandingOver
from tui.states.exporting import ListExport
from tui.states.handing import Form, Rows
from tui.states.lines import Line
from tui.states.lists import ListState
from tui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

Answer = TypeVar("Answer")

_MARKING, _READING = "Marking all that fit…", "Reading the marked rows…"


class Marking(HandingOver):
    """The part of a list's screen that acts on marked rows.

    A screen that stands on this one defines ``state``.
    """

    marks: dict[str, None]
    """What the marked rows are marked by, in the order of marking."""

    @property
    def state(self) -> ListState[Any]:
        """What the list holds."""
        raise NotImplementedError

    def keep_arrangement(self) -> None:
        """The list is shown in these columns from now on."""
        raise NotImplementedError

    # ------------------------------------------------------------ marks
    def action_mark(self) -> None:
        """Mark the row at the cursor, or take its mark away; on to the next one."""
        table = self.query_one(RowTable)
        line = table.line_at(table.cursor)
        if line is None or not line.mark:
            return
        if line.mark in self.marks:
            del self.marks[line.mark]
        else:
            self.marks[line.mark] = None
        table.action_move(1)
        self._show_marks()

    def action_mark_all(self) -> None:
        """Mark all rows that fit the filter."""
        self._ask_aside(self.state.marks_fitting, self._mark, _MARKING)

    def _ask_aside(self, question: Callable[[], Answer], then: Callable[[Answer], None], told: str) -> None:
        """Ask for something beside the rows: these stay, and so does what is said of them."""
        was_asking = self.is_asking

        def show(answer: Answer) -> None:
            self.state.is_asked_for = False
            if was_asking:
                self.refresh_rows()
            else:
                self.say_again()
            then(answer)

        with self.complaining():
            self.ask_for(question, show, told)

    def _mark(self, marks: Collection[str]) -> None:
        self.marks.update(dict.fromkeys(marks))
        self._show_marks()

    def clear_marks(self) -> None:
        """Take all marks away."""
        self.marks.clear()
        self._show_marks()

    def _show_marks(self) -> None:
        self.tell_nothing()
        self.query_one(RowTable).show_marks(self.marks)
        self.show_way()

    # ------------------------------------------------------------ columns
    def action_columns(self) -> None:
        """Choose the columns that are shown."""
        every = type(self.state).columns
        shown = frozenset(column.field for column in self.state.columns)

        def take(chosen: frozenset[str] | None) -> None:
            if chosen is not None:
                self.state.choose_columns(chosen)
                self.keep_arrangement()
                self.refresh_rows()

        self.app.push_screen(ColumnsScreen(every, shown), take)

    # ------------------------------------------------------------ handing over
    @property
    def _titles(self) -> tuple[str, ...]:
        return tuple(column.title for column in self.state.plain_columns)

    def _count_words(self, count: int) -> str:
        return f"{count} {self.state.one if count == 1 else self.state.title.lower()}"

    def action_copy(self) -> None:
        """Copy the marked rows, or the one at the cursor, in a form that is asked for."""
        if self.marks:
            marks = frozenset(self.marks)
            self._ask_aside(partial(self.state.lines_marked, marks), self._copy_lines, _READING)
        else:
            table = self.query_one(RowTable)
            line = table.line_at(table.cursor)
            self._copy_lines([line] if line else [])

    def _copy_lines(self, lines: Sequence[Line]) -> None:
        if not lines:
            self.tell("There is no row to copy.")
            return
        rows, what = Rows(self._titles, lines, self.interlock.as_of), self._count_words(len(lines))

        def copy(form: Form | None) -> None:
            if form is not None:
                self.app.copy_to_clipboard(form.written(rows))
                self.tell(f"Copied {what}: {form.name}. A terminal may refuse it: paste to see.")

        self.app.push_screen(CopyScreen(what), copy)

    def action_export(self) -> None:
        """Export the marked rows, or all that fit the filter, to a file that is asked for."""
        what = self._count_words(len(self.marks) or self.query_one(RowTable).row_count)
        self.export(what, f"{self.state.title.lower()}.csv", ListExport(self.state, self.marks).save)
