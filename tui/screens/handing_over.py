"""A file that is handed to the user: into the current folder, or to the browser that shows Interlock."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from io import BytesIO
from tempfile import mkdtemp

from tui.screens.base import TableScreen
from tui.screens.handing import ExportScreen
from tui.states.exporting import Told


class HandingOver(TableScreen):
    """The part of a screen that exports what it shows."""

    def export(self, what: str, name: str, save: Callable[[str, Told], str]) -> None:
        """Ask for a file's name, beginning with ``name``, save there, and say where it went."""

        def put(path: str, told_how_far: Told) -> str:
            # A visitor's file is no file of the server's: it is written aside and handed over.
            folder = mkdtemp(prefix="interlock-") if self.app.is_web else ""
            return save(os.path.join(folder, os.path.basename(path)) if folder else path, told_how_far)

        def told(path: str | None) -> None:
            if path is not None and self.app.is_web:
                self._hand_over(path)
                self.tell(f"{what}, {os.path.basename(path)}, goes to your browser.")
            elif path is not None:
                self.tell(f"Wrote {what} to {path}.")

        self.app.push_screen(ExportScreen(what, name, put), told)

    def _hand_over(self, path: str) -> None:
        """Give the browser that shows us a file that was written aside."""
        with open(path, "rb") as file:
            self.app.deliver_binary(BytesIO(file.read()), save_filename=os.path.basename(path))
        shutil.rmtree(os.path.dirname(path), ignore_errors=True)
