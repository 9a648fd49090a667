"""A real terminal of a fixed size: a shell in tmux, on a server of its own that ends with it."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType

PROMPT = "ready> "
_DEADLINE = 60.0  # seconds, for a machine that does much else
_AGAIN = 0.05  # seconds between two looks at the screen


def find_tmux() -> str | None:
    """The installed tmux."""
    return shutil.which("tmux")


class Terminal:
    """A shell in a folder, at which keys are pressed; each is counted."""

    def __init__(self, folder: Path, columns: int, rows: int, environment: Mapping[str, str]) -> None:
        self._socket = f"interlock-{secrets.token_hex(6)}"
        self._folder, self._size = folder, (columns, rows)
        # NO_COLOR and the like of whoever runs this are no part of what is tried.
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        self._environment = {**kept, "LANG": "C.UTF-8", **environment}
        self.pressed = 0

    def __enter__(self) -> Terminal:
        columns, rows = map(str, self._size)
        session = ("new-session", "-d", "-x", columns, "-y", rows, "-c", str(self._folder))
        # Without the user's configuration, and with the clipboard open to programs.
        self.tmux("-f", os.devnull, *session, "sh", ";", "set", "-g", "set-clipboard", "on")
        # A shell asks each kind of user in another way.
        self.tmux("send-keys", f"PS1='{PROMPT}'; clear", "Enter")
        self.wait_until(lambda: self.words == PROMPT.strip(), "no prompt")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.tmux("kill-server", check=False)

    def tmux(self, *words: str, check: bool = True) -> str:
        """Ask tmux."""
        done = subprocess.run(
            [find_tmux() or "tmux", "-L", self._socket, *words],
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=self._environment,
            timeout=_DEADLINE,
            check=False,
        )
        assert done.returncode == 0 or not check, f"tmux {words[0]}: {done.stderr}"
        return done.stdout

    # ------------------------------------------------------------ keys
    def press(self, *keys: str) -> None:
        """Press keys by their names in tmux: ``Enter``, ``C-s``, ``:``."""
        for key in keys:
            self.tmux("send-keys", key)
            self.pressed += 1

    def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        self.tmux("send-keys", "-l", text)
        self.pressed += len(text)

    def resize(self, columns: int, rows: int) -> None:
        """Draw the window larger or smaller."""
        self.tmux("resize-window", "-x", str(columns), "-y", str(rows))

    # ------------------------------------------------------------ what it shows
    @property
    def text(self) -> str:
        """What is on screen."""
        return self.tmux("capture-pane", "-p")

    @property
    def words(self) -> str:
        """The same in one line: where words are broken depends on the size."""
        return " ".join(self.text.split())

    def told(self, what: str) -> str:
        """What tmux says of the terminal: its ``pane_title``, whether it is in ``alternate_on``."""
        return self.tmux("display-message", "-p", f"#{{{what}}}").rstrip("\n")

    @property
    def clipboard(self) -> str:
        """What a program put into the clipboard."""
        return self.tmux("show-buffer", check=False)

    def wait_for(self, *texts: str) -> None:
        """Wait until all of these are on screen."""
        self.wait_until(lambda: all(text in self.words for text in texts), f"no {' and '.join(texts)!r}")

    def wait_for_file(self, name: str) -> None:
        """Wait until a file of that name is in the folder, and it is told on screen."""
        self.wait_until((self._folder / name).exists, f"no {name}")
        self.wait_for("Wrote a map")

    def wait_until(self, is_so: Callable[[], bool], otherwise: str) -> None:
        """Wait until something is so; fail with what is on screen instead."""
        end = time.monotonic() + _DEADLINE
        while not is_so():
            assert time.monotonic() < end, f"{otherwise} on screen, but:\n{self.text}"
            time.sleep(_AGAIN)
