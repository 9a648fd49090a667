"""How a list is narrowed: conditions gathered one by one, with the values that they bind."""

from __future__ import annotations

from collections.abc import Iterable

from registry.errors import BadInput
from registry.frozen import Frozen
from registry.questions.windows import Window
from registry.store.reading import Reader
from registry.text import fold


class Narrowing:
    """The condition of a list on ``entity``: live records whose names hold the window's words.

    A filter that is None leaves the list alone.
    """

    def __init__(self, window: Window) -> None:
        named, self.values = window.names_hold_words()
        self._conditions = ["entity.redirect_to IS NULL", named]
        if window.ids is not None:
            self.one_of("entity.id", window.ids)

    @property
    def sql(self) -> str:
        """What stands after WHERE."""
        return " AND ".join(self._conditions)

    def equal(self, column: str, value: str | None) -> None:
        """Only rows whose column, or expression, has the value."""
        if value is not None:
            self.holds(f"{column} = {{}}", value)

    def holds(self, condition: str, *values: str) -> None:
        """Only rows that meet the condition; each ``{}`` in it stands for a value."""
        keys = [f"only{len(self.values) + n}" for n in range(len(values))]
        self._conditions.append(condition.format(*(f":{key}" for key in keys)))
        self.values.update(zip(keys, map(str, values), strict=True))

    def one_of(self, column: str, values: Iterable[str]) -> None:
        """Only rows whose column has one of the values; none, where there are none."""
        wanted = tuple(values)
        self.holds(f"{column} IN ({', '.join(['{}'] * len(wanted)) or 'NULL'})", *wanted)

    def themed(self, reader: Reader, words: str | None) -> None:
        """Only records with a theme that holds all of the words, accents and case aside."""
        if words is None:
            return
        wanted = words_of_theme(words)
        known = [row.theme for row in reader.rows("SELECT DISTINCT theme FROM theme", _Theme)]
        fitting = [theme for theme in known if all(word in fold(theme) for word in wanted)]
        marks = ", ".join(["{}"] * len(fitting)) or "NULL"
        self.holds(
            f"EXISTS (SELECT 1 FROM theme WHERE theme.entity_id = entity.id AND theme.theme IN ({marks}))",
            *fitting,
        )


def words_of_theme(text: str) -> list[str]:
    """The words that a theme has to hold. Raises BadInput where there is none: every theme would do."""
    words = fold(text).split()
    if not words:
        raise BadInput(f"{text!r} has no letter or digit", where="--theme", remedy="name a theme: data")
    return words


def count_of(reader: Reader, table: str, window: Window) -> int:
    """How many records of the table a list with the window's words has."""
    narrowing = Narrowing(window)
    return reader.number(
        f"SELECT count(*) FROM entity WHERE entity.kind = '{table}' AND {narrowing.sql}",
        **narrowing.values,
    )


class _Theme(Frozen):
    theme: str
