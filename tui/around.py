"""What the application does around the record that is shown: its ties, its ways to others."""

from __future__ import annotations

from registry.asof import AsOf
from registry.errors import InterlockError
from registry.questions.refs import Ref
from registry.store.location import Location
from tui.drawing_maps import DrawingMaps
from tui.screens.base import TableScreen
from tui.screens.explorer import AbsenceScreen, ExplorerScreen, PathScreen
from tui.screens.palette import PaletteScreen
from tui.states.palette import Place


class AroundARecord(DrawingMaps, inherit_bindings=False):
    """The part of the application that is about one record among others."""

    location: Location
    as_of: AsOf

    @property
    def subject(self) -> Ref | None:
        """The record that is shown, if one is."""
        return self.screen.subject if isinstance(self.screen, TableScreen) else None

    def complain(self, problem: InterlockError) -> None:
        """Show what went wrong; what is on screen stays. A line that is still shown is not said again."""
        # Private in Textual 8.2, and the only one that knows what was clicked away.
        if any(shown.message == problem.line for shown in self._notifications):
            return
        self.notify(problem.line, title="This did not work", severity="error", timeout=12, markup=False)

    def wrote(self) -> None:
        """Something was written here."""

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
