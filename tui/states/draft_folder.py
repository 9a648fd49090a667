"""Drafts of forms, kept in a folder of the user's so that they survive a crash."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Protocol, TypeGuard

from registry.frozen import Frozen
from tui.states.open_windows import hold_open, is_open_elsewhere

_FORMAT = 1


class Draft(Frozen):
    """What was typed into a form: its fields, its marks, when, and the newest change that it had seen."""

    form: str
    """Which form it is of: its sort, and the record that it is about."""
    values: dict[str, str]
    marks: dict[str, str]
    at: str
    seen: int = 0


class Drafted(Protocol):
    """A form of which a draft can be kept."""

    def as_draft(self, at: str) -> Draft:
        """What was typed so far."""
        ...


class DraftFolder:
    """One file for each form and window; whatever cannot be read is no draft.

    What is typed into a form that is open in another window is that window's, and no draft here.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _own(self, form: str) -> Path:
        return self._folder / f"{_stem(form)}-{os.getpid()}.json"

    def _files(self, form: str) -> list[Path]:
        """The drafts of a form that no other window goes on with, the newest first."""
        found = [
            (file.stat().st_mtime, file)
            for file in self._folder.glob(f"{_stem(form)}-*.json")
            if not is_open_elsewhere(self._folder, _window(file))
        ]
        return [file for _, file in sorted(found, reverse=True)]

    def keep(self, form: Drafted) -> str:
        """Keep what is typed into a form, whole or not at all; why it cannot be kept, where it cannot."""
        draft = form.as_draft(time.strftime("%Y-%m-%d %H:%M"))
        text = json.dumps({"format": _FORMAT, **draft._asdict()}, ensure_ascii=False)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            # A file of its own first: what is written half is never read. mkstemp lets nobody else read it.
            handle, name = tempfile.mkstemp(dir=self._folder, suffix=".new")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            hold_open(self._folder)
            os.replace(name, self._own(draft.form))
        except (OSError, UnicodeError) as problem:
            return f"no draft is kept of this: {problem}"
        return ""

    def kept(self, form: str) -> Draft | None:
        """The draft of a form; None where there is none, or a damaged one."""
        try:
            files = self._files(form)
            said = json.loads(files[0].read_text(encoding="utf-8")) if files else None
        except (OSError, ValueError):
            return None
        if not isinstance(said, dict) or (said.get("format"), said.get("form")) != (_FORMAT, form):
            return None
        values, marks, at, seen = (said.get(key) for key in ("values", "marks", "at", "seen"))
        if not (_is_text(values) and _is_text(marks) and isinstance(at, str) and isinstance(seen, int)):
            return None
        return Draft(form, values, marks, at, seen)

    def forget(self, form: str) -> None:
        """Remove the draft of a form."""
        with suppress(OSError):
            for file in self._files(form):
                file.unlink(missing_ok=True)


def _stem(form: str) -> str:
    return hashlib.sha256(form.encode()).hexdigest()[:24]


def _window(file: Path) -> int:
    """The window that wrote a draft."""
    number = file.stem.rpartition("-")[2]
    return int(number) if number.isdigit() else 0


def _is_text(said: object) -> TypeGuard[dict[str, str]]:
    return isinstance(said, dict) and all(isinstance(text, str) for pair in said.items() for text in pair)
