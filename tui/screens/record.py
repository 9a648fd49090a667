"""One record: a body with its roster, an organisation with its seats, an agreement with its stages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from textual.binding import BindingType

from registry.questions.refs import Ref
from registry.terms.kinds import Kind
from tui.keys.sections import bindings_of, keys_told
from tui.screens.roster_out import HandingOutSeats
from tui.states.called_now import called_now
from tui.states.other_views import view_of
from tui.states.record import RecordState
from tui.states.route import Route
from tui.widgets.row_table import RowTable


class RecordScreen(HandingOutSeats):
    """Everything that is tied to a record; Enter goes on to the other one."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("record")]

    def __init__(self, ref: Ref) -> None:
        super().__init__()
        self._ref = ref

    @property
    def crumb(self) -> str:
        """The record's short name."""
        return self._ref.acronym or self._ref.name

    @property
    def subject(self) -> Ref:
        """The record."""
        return self._ref

    @property
    def place(self) -> Route:
        """The record."""
        return Route("record", self._ref.id)

    @property
    def more(self) -> Sequence[tuple[str, str]]:
        """The keys without room in the footer, the one of its other view among them."""
        other = view_of(self._ref)
        has_stages = self._ref.kind in (Kind.agreement, Kind.instrument)
        stage = [(keys_told("stage_next"), "Next stage")] if has_stages else []
        return [
            *super().more,
            (keys_told("edit_all"), "All facts"),
            *([(keys_told("list_other_view"), other)] if other else []),
            *stage,
        ]

    def action_other_view(self) -> None:
        """The timeline of a body, the endorsements of an instrument or a project."""
        self.interlock.open_view_of(self._ref)

    def ask(self) -> None:
        """Ask the registry and draw; the cursor stays where it was."""
        before, self._ref = self._ref, called_now(self.interlock.location, self._ref)
        if self._ref != before:
            self.show_way()
        self.ask_for(
            partial(RecordState, self.interlock.location, self._ref, self.interlock.as_of), self._show_record
        )

    def _show_record(self, state: RecordState) -> None:
        table = self.query_one(RowTable)
        self.show_summary((self._ref.label, *state.summary))
        table.show(state, max(0, table.cursor) if table.row_count else self._first_row(state))

    def _first_row(self, state: RecordState) -> int:
        """The first seat or relation, where there is one: that is what people come for."""
        return 2 if state.count() > 2 and state.lines[1].is_heading else 0
