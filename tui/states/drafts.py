"""Forms that somebody left and wants to come back to."""

from __future__ import annotations

from typing import TypeVar

from registry.questions.refs import Ref
from tui.states.forms import BodyForm

AnyForm = TypeVar("AnyForm", bound=BodyForm)


class Drafts:
    """A form for each body and each sort of form, kept as it was left, until Interlock is left."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, Ref], BodyForm] = {}

    def keep(self, form: BodyForm) -> None:
        """Keep a form as it is."""
        self._kept[form.title, form.body] = form

    def taken(self, kind: type[AnyForm], body: Ref) -> AnyForm | None:
        """What was kept, looked at anew since the registry may have changed; None where nothing was."""
        form = self._kept.pop((kind.title, body), None)
        if not isinstance(form, kind):
            return None
        for name, text in form.values.items():
            form.enter(name, text)
        return form

    @property
    def bodies(self) -> list[str]:
        """The bodies for which something is kept, by name."""
        return sorted({body.label for _, body in self._kept})
