"""Commands that are suggested to a user, so that they work as they are printed.

Whoever names a registry by ``--registry`` would ask another one by a command that leaves it out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

from registry.asof import AsOf

_NAMED: ContextVar[str | None] = ContextVar("the registry that --registry named", default=None)


@contextmanager
def one_command() -> Iterator[None]:
    """What :func:`name_registry` says counts in the block, and no longer."""
    before = _NAMED.set(None)
    try:
        yield
    finally:
        _NAMED.reset(before)


def name_registry(place: str | None) -> None:
    """Suggested commands name this place from now on; None where the user named none."""
    _NAMED.set(place)


def suggested(words: str) -> str:
    """The command of these words: ``interlock undo``."""
    place = _NAMED.get()
    if place is None:
        return f"interlock {words}"
    import shlex

    return f"interlock --registry {shlex.quote(place)} {words}"


def suggested_words(words: Sequence[str]) -> str:
    """The command of these words, each as a shell takes it."""
    import shlex

    return suggested(shlex.join(words))


def suggested_on(as_of: AsOf, *words: str) -> str:
    """The command of these words that answers for the day: ``interlock show iom --as-of 2017``."""
    import shlex

    day = () if as_of.is_today else ("--as-of", str(as_of.text))
    return suggested(shlex.join([*words, *day]))


def with_registry(remedy: str) -> str:
    """A remedy whose commands ask the registry that was named."""
    return remedy.replace("interlock ", suggested("")) if _NAMED.get() else remedy
