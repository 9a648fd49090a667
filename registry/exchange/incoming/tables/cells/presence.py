"""What a cell of a matrix of attendance says: P, A, a tick, "Apologies"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from registry.exchange.incoming.tables.cells.marks import is_cross, mark_of
from registry.terms.events import AttendanceStatus
from registry.text import clean, fold

_PRESENT = frozenset(("p", "pr", "present", "presente", "attended", "in", "here", "п", "حاضر", "ح"))
_ABSENT = frozenset(
    ("a", "ab", "abs", "absent", "absente", "ausente", "aus", "f", "falta", "out", "н", "غائب", "غ")
)
_MISSED = re.compile(r"^(?:apolog|excus|regret|disculp|justific|извин|معتذر)")
_EXCUSED = frozenset(("ap", "apol", "e", "ex", "exc", "r", "aw", "j", "fj", "apo", "ae", "a/e", "у"))
_REMOTE = frozenset(("o", "online", "v", "virtual", "remote", "zoom", "teams", "en ligne", "en linea"))
_SUBSTITUTE = frozenset(("s", "sub", "alt", "alternate", "substitute", "proxy", "suppleant", "suplente"))


def is_presence(text: str) -> bool:
    """Whether the text could say that somebody was there, or was not.

    >>> is_presence("P"), is_presence("Apologies"), is_presence("✓"), is_presence("Kenya")
    (True, True, True, False)
    """
    return is_cross(text) or presence_of(text, {}) is not None


def presence_of(text: str, legend: Mapping[str, str]) -> AttendanceStatus | None:
    """What the cell says by the legend, else by the usual codes; None where it says nothing that is known.

    >>> [str(presence_of(cell, {})) for cell in ("P", "A", "x", "Apologies", "-", "")]
    ['present', 'absent', 'present', 'apologies', 'absent', 'None']
    >>> str(presence_of("A", {"a": "apologies"}))
    'apologies'
    """
    bare = clean(text).casefold().rstrip("*¹²³")
    words = fold(legend.get(bare, "")) or fold(bare)
    if not bare:
        return None
    if _MISSED.match(words) or words in _EXCUSED:
        return AttendanceStatus.apologies
    for known, status in (
        (_PRESENT, AttendanceStatus.present),
        (_ABSENT, AttendanceStatus.absent),
        (_SUBSTITUTE, AttendanceStatus.substitute),
    ):
        if words in known or words.split(" ")[0] in known - {"in", "out"}:
            return status
    if words in _REMOTE and bare != "v":
        return AttendanceStatus.remote
    if not is_cross(bare):
        return None
    return AttendanceStatus.present if mark_of(bare, {}) else AttendanceStatus.absent
