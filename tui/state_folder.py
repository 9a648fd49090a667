"""Where the terminal UI keeps what belongs to a user and a registry, and to no other machine."""

from __future__ import annotations

import hashlib
import os
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from registry.store.location import Location

_NAMED_BY, _NOTHING = "INTERLOCK_STATE", "none"


@cache
def _for_this_session() -> TemporaryDirectory[str]:
    """A folder that goes when Interlock does."""
    return TemporaryDirectory(prefix="interlock-")


def state_folder(location: Location) -> Path:
    """The folder for a registry; nothing is made there yet.

    INTERLOCK_STATE names another one for all; where it is ``none``, what is kept goes with the session.
    """
    import platformdirs

    named = os.environ.get(_NAMED_BY)
    if named == _NOTHING:
        named = _for_this_session().name
    base = Path(named) if named else Path(platformdirs.user_state_dir("interlock", appauthor=False))
    place = location.path if location.is_url else os.path.abspath(location.path)
    return base / hashlib.sha256(place.encode()).hexdigest()[:16]
