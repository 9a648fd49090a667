"""Garbage is looked for while nobody types."""

from __future__ import annotations

import gc
import time

from tui.typing_ahead import Result, TypingAhead

_EVERY = 10.0  # seconds
_LEISURE = 5.0  # seconds without a key
_NEVER = 1_000_000


class AtLeisure(TypingAhead[Result], inherit_bindings=False):
    """The part of the application that keeps Python from stopping everything while keys are pressed.

    To look through all objects takes a tenth of a second with the names of 100,000 organisations, and
    Python does it whenever a quarter more of them were made: some twenty times while such names are read.
    """

    _collected_at = 0.0

    def collect_at_leisure(self) -> None:
        """From here on all objects are looked through in pauses alone; those just made, as ever."""
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, _NEVER)
        self.set_interval(_EVERY, self._collect)

    def _collect(self) -> None:
        now = time.monotonic()
        if self._collected_at < self.typed_at < now - _LEISURE:
            self._collected_at = now
            gc.collect()
