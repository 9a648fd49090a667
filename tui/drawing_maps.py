"""Maps of what is on screen: drawn beside the screen, which stays alive, and told how far they are."""

from __future__ import annotations

import io
from collections.abc import Callable
from time import monotonic

from textual import work
from textual.app import App
from textual.timer import Timer
from textual.worker import Worker, get_current_worker

from registry.asof import AsOf
from registry.errors import InterlockError
from registry.store.location import Location
from registry.store.reading import reading
from tui.screens.base import TableScreen
from tui.states.shown_map import ShownMap

_TOLD_EVERY = 1.0  # seconds


class Drawing:
    """A map that is being drawn: what of, how far it is, and since when."""

    def __init__(self, what: str) -> None:
        self.what, self.step, self._begun = what, "asking for its records", monotonic()
        self.worker: Worker[None] | None = None
        self.timer: Timer | None = None
        self.is_told = False
        """Whether the line below says how far it is."""

    @property
    def words(self) -> str:
        """How far it is."""
        seconds = int(monotonic() - self._begun)
        return f"A map of {self.what}: {self.step}, {seconds} s. m gives it up."

    def end(self) -> None:
        """Tell nothing more of it."""
        if self.timer is not None:
            self.timer.stop()

    def give_up(self) -> None:
        """Do not write it either."""
        if self.worker is not None:
            self.worker.cancel()


class DrawingMaps(App[int]):
    """The part of the application that draws maps."""

    location: Location
    as_of: AsOf
    _drawing: Drawing | None = None

    def action_map(self) -> None:
        """Draw a map of what is shown; while one is being drawn, give that one up."""
        if self._drawing is not None:
            self._drawing.give_up()
            self._drawing.is_told = True
            self._end_drawing(f"Given up: no map of {self._drawing.what} is written.")
            return
        if not isinstance(self.screen, TableScreen):
            return
        shown = self.screen.shown_map
        if shown is None:
            self.screen.tell("There is nothing to draw here: open a record, or a list.")
            return
        self._drawing = Drawing(shown.what)
        self._drawing.timer = self.set_interval(_TOLD_EVERY, self._tell_how_far)
        self._drawing.worker = self._draw(shown, self.as_of, self._drawing)

    def _tell_how_far(self) -> None:
        if self._drawing is not None:
            self._drawing.is_told = True
            self._tell_drawing(self._drawing.words)

    def _tell_drawing(self, line: str) -> None:
        below = [screen for screen in self.screen_stack if isinstance(screen, TableScreen)]
        if below:
            below[-1].tell(line)

    def _end_drawing(self, told: str = "The map is drawn.") -> None:
        if self._drawing is not None:
            self._drawing.end()
            if self._drawing.is_told:
                self._tell_drawing(told)
            self._drawing = None

    @work(thread=True, exclusive=True, group="map", exit_on_error=False)
    def _draw(self, shown: ShownMap, as_of: AsOf, drawing: Drawing) -> None:
        from graphs.maps.drawing import map_page

        worker = get_current_worker()

        def told(done: Callable[[], None]) -> None:
            # Whoever gave it up, or drew another one meanwhile, is told nothing of this one.
            if not worker.is_cancelled:
                self.call_from_thread(done)

        try:
            with reading(self.location) as reader:
                material = shown.material(reader, as_of)
            if worker.is_cancelled:
                return
            drawing.step = f"placing {len(material.records):,} records and {len(material.ties):,} ties"
            page = map_page(material)
        except InterlockError as problem:
            failed = problem
            told(lambda: self._drawing_failed(failed))
            return
        except Exception:
            # Whatever it was is raised again, and told by the application; the screen must not go on waiting.
            told(lambda: self._end_drawing("No map is written."))
            raise
        notices = "".join(f" {notice}" for notice in page.notices)
        counted = f"{page.nodes:,} records, {page.ties:,} ties, as of {as_of.text}.{notices}"
        told(lambda: self._drawn(shown, page.html, counted))

    def _drawing_failed(self, problem: InterlockError) -> None:
        self._end_drawing("No map is written.")
        self.notify(problem.line, title="This did not work", severity="error", timeout=12, markup=False)

    def _drawn(self, shown: ShownMap, html: str, counted: str) -> None:
        """It is drawn: write it beside what is there already, or hand it to the browser that shows us."""
        from graphs.maps.saving import save_page, unused_name

        self._end_drawing()
        name = f"{shown.name}.html"
        if self.is_web:
            # As bytes: textual-serve counts the letters of a text where it means its bytes.
            page = io.BytesIO(html.encode("utf-8"))
            self.deliver_binary(page, save_filename=name, mime_type="text/html")
            told = f"A map of {shown.what}, {name}, goes to your browser: {counted}"
        else:
            try:
                path = save_page(html, unused_name(name))
            except InterlockError as problem:
                self._drawing_failed(problem)
                return
            told = f"{path}, a map of {shown.what}: {counted}"
        self.notify(told, title="Wrote a map", timeout=12, markup=False)
