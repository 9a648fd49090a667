"""A brief as one HTML file for the screen and for paper: no script, no request to anywhere."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files

from graphs.briefs.document import NO_SOURCES, Brief, passage_of
from graphs.briefs.faces.templating import rendered


def as_page(brief: Brief) -> str:
    """The whole page. The same brief gives the same bytes; all text stands in it as text."""
    style = (files("graphs.briefs.faces") / "templates" / "page.css").read_text(encoding="utf-8").strip()
    return rendered(
        "page.html.j2",
        brief=brief,
        style=style,
        policy=_policy(style),
        in_words=passage_of,
        no_sources=NO_SOURCES,
    )


def _policy(style: str) -> str:
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
