"""Undo and redo: which change is meant, what is asked first, and what was done."""

from __future__ import annotations

from registry.errors import BadInput
from registry.questions.standing import ChangeMade, change_made, last_change, last_standing
from registry.store.location import Location
from registry.store.reading import reading


class TakingBack:
    """Changes taken back since Interlock was opened, the last one made here first."""

    def __init__(self, location: Location) -> None:
        self.location = location
        with reading(location) as reader:
            self._began = last_change(reader)

    def to_undo(self, number: int | None = None) -> ChangeMade:
        """The change of that number; without one the last made here, else the last that stands.

        Raises BadInput where there is none.
        """
        from registry.changes.door import made_here
        from registry.changes.journal import user_name

        with reading(self.location) as reader:
            if number is not None:
                change = change_made(reader, number)
            else:
                ours = last_standing(reader, self._began, user_name(), made_here(self.location))
                change = ours or last_standing(reader)
        if change is None:
            raise BadInput("there is nothing to undo")
        return change

    def question(self, change: ChangeMade) -> str:
        """What is asked before it is taken back; nothing where it is one record's and was made here."""
        from registry.changes.door import made_here
        from registry.changes.journal import user_name

        is_here = change.number > self._began and change.number in made_here(self.location)
        is_ours = is_here and change.who == user_name()
        if is_ours and change.records <= 1:
            return ""
        many = f"; it touches {change.records} records" if change.records > 1 else ""
        made = "" if is_ours else f" It was made on {change.at[:10]} by {change.who}."
        return f"Take back change {change.number}, {change.why}{many}?{made}"

    def undo(self, change: ChangeMade) -> str:
        """Take it back, and say so. Raises BadInput where something was built on it since."""
        from registry.changes.undoing import undo

        made = undo(self.location, change.number)
        return f"Change {made} takes back change {change.number}, {change.why}. ^r does it again."

    def redo(self) -> str:
        """Do again what was taken back last, and say so. Raises BadInput as undo does."""
        from registry.changes.undoing import redo

        made = redo(self.location)
        with reading(self.location) as reader:
            change = change_made(reader, made)
        why = change.why.removeprefix("redo ") if change else ""
        return f"Change {made} does again {why}. u takes it back."
