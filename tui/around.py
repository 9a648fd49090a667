"""What the application does around the record that is shown: its ties, its ways to others, its map."""

from __future__ import annotations

from textual import work
from textual.app import App

from registry.asof import AsOf
from registry.errors import InterlockError
from registry.questions.refs import Ref
from registry.store.location import Location
from registry.store.reading import reading
from tui.screens.base import TableScreen
from tui.screens.explorer import AbsenceScreen, ExplorerScreen, PathScreen
from tui.screens.palette import PaletteScreen
from tui.states.palette import Place


class AroundARecord(App[int]):
    """The part of the application that is about one record among others."""

    location: Location
    as_of: AsOf

    @property
    def subject(self) -> Ref | None:
        """The record that is shown, if one is."""
        return self.screen.subject if isinstance(self.screen, TableScreen) else None

    def complain(self, problem: InterlockError) -> None:
        """Show what went wrong; what is on screen stays."""
        self.notify(problem.line, title="This did not work", severity="error", timeout=12, markup=False)

    # ------------------------------------------------------------ its network
    def action_network(self) -> None:
        """Walk along the ties of the record that is shown; of the one at the cursor where none is."""
        if not isinstance(self.screen, TableScreen):
            return
        if self.screen.centre is None:
            self.screen.tell("There is no record at the cursor. Move to one, or find it by its name.")
        else:
            self.push_screen(ExplorerScreen(self.location, self.screen.centre, self.as_of))

    def action_path(self) -> None:
        """How the record that is shown is tied to another one, which is asked for."""
        start = self.subject
        if start is None:
            return

        def show(end: Ref | Place | None) -> None:
            if isinstance(end, Ref):
                self.push_screen(PathScreen(start, end))

        self.push_screen(PaletteScreen(self.location, (), "The way to whom? A name, an acronym"), show)

    def action_without(self) -> None:
        """What falls apart without the record that is shown."""
        if self.subject is not None:
            self.push_screen(AbsenceScreen(self.subject))

    # ------------------------------------------------------------ maps
    def action_map(self) -> None:
        """Write a map around the record that is shown."""
        if self.subject is not None:
            self._write_map(self.subject)

    @work(thread=True, exclusive=True, group="map", exit_on_error=False)
    def _write_map(self, ref: Ref) -> None:
        from graphs.maps.drawing import map_page
        from graphs.maps.kinds.around import around_map
        from graphs.maps.kinds.gathering import Wanted
        from graphs.maps.saving import save_page, unused_name

        try:
            with reading(self.location) as reader:
                page = map_page(around_map(reader, [ref], self.as_of, Wanted(hops=2)))
            path = save_page(page.html, unused_name(f"{ref.id}.html"))
        except InterlockError as problem:
            self.call_from_thread(self.complain, problem)
            return
        told = f"{path}: {page.nodes} records, {page.ties} ties"
        self.call_from_thread(self.notify, told, title="Wrote a map", timeout=12, markup=False)
