"""Files that look like what can be read and are something else: told as what they are, with what to do."""

from __future__ import annotations

import os
import re

from registry.errors import BadInput
from registry.exchange.incoming.bounded import beginning_of
from registry.exchange.roster_layout import ANSWER, SEAT_ID

_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|table|meta)\b", re.I | re.S
)
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument"


def refuse_other_kind(path: str) -> None:
    """Raise BadInput where a file is a web page, an OpenDocument, or a form saved as text."""
    if not os.path.isfile(path):
        return
    beginning = beginning_of(path)
    if _PAGE.match(beginning.removeprefix(b"\xef\xbb\xbf")):
        raise BadInput(
            "is a web page (HTML), whatever its name ends in",
            where=path,
            remedy="open it in a spreadsheet and save it as .xlsx",
        )
    if _OPEN_DOCUMENT in beginning[:200]:
        raise BadInput("is an OpenDocument file", where=path, remedy="save it as .xlsx")
    if not beginning.startswith(b"PK") and _is_form_as_text(beginning):
        raise BadInput(
            "is a form for a roster that was saved as text",
            where=path,
            remedy="save the form itself as .xlsx and import that",
        )


def _is_form_as_text(beginning: bytes) -> bool:
    """Whether a line has the headings of the form, in whatever separator and encoding."""
    text = beginning.replace(b"\0", b"").decode("latin-1")
    return any(SEAT_ID in line and ANSWER in line for line in text.splitlines())
