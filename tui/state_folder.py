"""Where the terminal UI keeps what belongs to a user and a registry, and to no other machine."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from registry.store.location import Location

_NAMED_BY, _NOTHING = "INTERLOCK_STATE", "none"


@cache
def _for_this_session() -> TemporaryDirectory[str]:
    """A folder that goes when Interlock does."""
    return TemporaryDirectory(prefix="interlock-")


def kept_in(environment: Mapping[str, str] = os.environ) -> Path | None:
    """The folder for all that is kept; None where nothing is to be kept.

    INTERLOCK_STATE names another one than the user's; where it is ``none``, nothing outlives the session.
    """
    import platformdirs

    named = environment.get(_NAMED_BY)
    if named == _NOTHING:
        return None
    return Path(named or platformdirs.user_state_dir("interlock", appauthor=False))


def state_folder(location: Location) -> Path:
    """The folder for a registry; nothing is made there yet. Without one to keep it goes with the session."""
    base = kept_in() or Path(_for_this_session().name)
    place = location.path if location.is_url else os.path.abspath(location.path)
    return base / hashlib.sha256(place.encode()).hexdigest()[:16]
