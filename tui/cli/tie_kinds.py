"""Which kinds of tie an option names."""

from __future__ import annotations

from registry.errors import BadInput
from registry.questions.ties import TIE_KINDS

TIES_HELP = f"which ties: {', '.join(TIE_KINDS)}"


def ties_named(option: str, text: str | None) -> tuple[str, ...]:
    """The kinds, in one or in many (``seats``); none where nothing is asked. Raises BadInput."""
    if text is None:
        return ()
    asked = [word.strip().lower().removesuffix("s") for word in text.split(",") if word.strip()]
    unknown = [word for word in asked if word not in TIE_KINDS]
    if unknown or not asked:
        raise BadInput(f"{text!r} names no ties", where=option, remedy=f"some of: {', '.join(TIE_KINDS)}")
    return tuple(kind for kind in TIE_KINDS if kind in asked)
