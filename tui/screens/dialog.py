"""What all small screens share: the keys that work over any of them, and the question before a loss."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto
from typing import ClassVar, Protocol, TypeVar, runtime_checkable

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.keys.sections import bindings_of

Answer = TypeVar("Answer")


class Dialog(ModalScreen[Answer]):
    """A small screen over another one: Escape leaves it, help and quitting work as everywhere."""

    # The application's own keys end at a modal screen, so they stand here again.
    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("dialog")]

    @property
    def would_lose(self) -> bool:
        """Whether something typed here would be lost."""
        return False

    def action_close(self) -> None:
        """Leave it without an answer."""
        self.dismiss(None)


@runtime_checkable
class CanLose(Protocol):
    """A screen on which something is filled in."""

    @property
    def would_lose(self) -> bool:
        """Whether something filled in there would be lost."""
        ...


def loss_of_quitting(screens: Iterable[object]) -> str | None:
    """What quitting would lose of open screens, as a question; None for nothing."""
    if any(screen.would_lose for screen in screens if isinstance(screen, CanLose)):
        return "Quit, and throw away what you filled in?"
    return None


@runtime_checkable
class KeepsDraft(Protocol):
    """A screen of which a draft is kept."""

    @property
    def keeps_draft(self) -> bool:
        """Whether something filled in there is kept for later."""
        ...


def told_of_drafts(screens: Iterable[object]) -> str | None:
    """What is said on leaving of forms that are half filled in; None where there are none."""
    if any(screen.keeps_draft for screen in screens if isinstance(screen, KeepsDraft)):
        return "What you filled in is kept as a draft. The form offers it when you open it again."
    return None


class Leaving(Enum):
    """What becomes of what was filled in."""

    stay = auto()
    throw_away = auto()
    keep = auto()


class DiscardScreen(ModalScreen[Leaving]):
    """Whether what was filled in is to be thrown away, or kept for later where that can be."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of("discard")]

    def __init__(self, question: str = "Throw away what you filled in?", *, can_keep: bool = False) -> None:
        super().__init__()
        self._question, self._can_keep = question, can_keep

    def compose(self) -> ComposeResult:
        """The question, and the keys that answer it."""
        keep = " · k: leave, and keep it for later" if self._can_keep else ""
        with Vertical(id="question"):
            yield Static(Content(self._question))
            yield Static(Content(f"y: yes{keep} · n or esc: no"))

    def action_answer(self, word: str) -> None:
        """Answer it."""
        leaving = Leaving[word]
        if leaving is not Leaving.keep or self._can_keep:
            self.dismiss(leaving)
