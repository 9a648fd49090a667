"""The pane that says the rest: whole names, dates, and the passages that a row rests on."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content

from registry.text import clean
from tui.widgets.paragraph import Paragraph


class Detail(VerticalScroll):
    """Paragraphs of text, literal; Tab reaches it and the arrows scroll it."""

    def compose(self) -> ComposeResult:
        """One block of text."""
        yield Paragraph("detail-text")

    def show(self, paragraphs: Sequence[str]) -> None:
        """Show other text, from its beginning."""
        lines = [clean(paragraph) for paragraph in paragraphs]
        first, rest = (lines[0], lines[1:]) if lines else ("", [])
        text = Content.styled(first, "bold")
        for line in rest:
            text = text + Content("\n" + line)
        self.query_one(Paragraph).show(text)
        if self.scroll_y:
            self.scroll_home(animate=False)
