"""A text that changes with nearly every key: the screen is laid out anew only where its height changes."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static


class Paragraph(Static):
    """A text, literal. To lay a screen out takes several frames, to draw another text in its place one."""

    def __init__(self, id: str) -> None:  # noqa: A002 - what Textual calls it
        super().__init__("", markup=False, id=id)

    def show(self, text: Content) -> None:
        """Show another text."""
        if text == self.content:
            return
        width, before = self.content_size.width, self.content_size.height
        height = text.get_height({}, width) if width else None
        self.clear_cached_dimensions()
        self.update(text, layout=height != before)
