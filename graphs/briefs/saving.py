"""Putting a brief on disk in the format of its name: whole, or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable

from graphs.briefs.document import Brief
from registry.exchange import saving


def _markdown(brief: Brief) -> bytes:
    from graphs.briefs.faces.markdown import as_markdown

    return as_markdown(brief).encode()


def _page(brief: Brief) -> bytes:
    from graphs.briefs.faces.page import as_page

    return as_page(brief).encode()


def _office(brief: Brief) -> bytes:
    from graphs.briefs.faces.office import as_docx

    return as_docx(brief)


# Each is loaded when it is asked for: Markdown needs no office library.
_FORMATS: dict[str, Callable[[Brief], bytes]] = {
    ".md": _markdown,
    ".html": _page,
    ".htm": _page,
    ".docx": _office,
}


def check_place(path: str, *, replace: bool = False) -> None:
    """Raise BadInput or CannotWrite where a brief may not be saved under this name."""
    saving.check_place(path, tuple(_FORMATS), "Markdown, HTML or DOCX file", replace=replace)


def save_brief(brief: Brief, path: str, *, replace: bool = False) -> str:
    """Write the brief and answer with its full path. Raises as :func:`check_place` does."""
    check_place(path, replace=replace)
    return saving.save_file(_FORMATS[os.path.splitext(path)[1].lower()](brief), path)
