"""Whom the codes of a row identify: two of one name with two codes are two, one code on two lists is one."""

from __future__ import annotations

from collections.abc import Sequence

from registry.exchange.incoming.tables.building import Telling
from registry.exchange.incoming.tables.columns import Column
from registry.exchange.incoming.tables.header import DataRow
from registry.exchange.incoming.tables.heading_words import Meaning
from registry.exchange.incoming.tables.table import Table, says
from registry.exchange.incoming.told import Key
from registry.exchange.incoming.words.acronyms import split_acronym
from registry.exchange.incoming.words.identifiers import code_in, kind_of, scheme_of
from registry.exchange.incoming.words.people import PersonSaid
from registry.frozen import Frozen
from registry.terms.kinds import Kind
from registry.text import fold


class Code(Frozen):
    """A code of a row: its heading, what it says, its scheme and the code where both are known."""

    heading: str
    text: str
    scheme: str | None
    code: str | None

    @property
    def mark(self) -> str:
        """What tells its bearer from a namesake."""
        return f"{self.scheme or fold(self.heading)} {fold(self.code or self.text)}"


class Codes:
    """The codes of one table's rows."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._columns = [c for c in table.all(Meaning.identifier) if not _counts_rows(table, c)]

    def of(self, row: DataRow, kind: Kind, *, is_first: bool) -> list[Code]:
        """Those of a person or an organisation; ``is_first``: also those whose heading says nobody's."""
        found = []
        for column in self._columns:
            text, whose = row.row.text(column.at), kind_of(column.heading.whole)
            if says(text) and (whose is kind or (whose is None and is_first)):
                scheme = scheme_of(column.heading.whole)
                code = code_in(text, scheme) if scheme else None
                found.append(Code(column.heading.whole, text, scheme, code))
        return found

    def note(self, told: Telling, row: DataRow, people: Sequence[PersonSaid], names: Sequence[str]) -> None:
        """Keep which codes the file gives the bearers of a name."""
        if len(people) == 1 and (mark := telling_apart(self.of(row, Kind.person, is_first=True))):
            told.codes[Kind.person, fold(people[0].name)].add(mark)
        if len(names) == 1:
            mark = telling_apart(self.of(row, Kind.organisation, is_first=not people))
            if mark:
                told.codes[Kind.organisation, fold(split_acronym(names[0])[0])].add(mark)

    def home(self, told: Telling, name: str, codes: list[Code]) -> str:
        """The code that tells an organisation from a namesake; empty where the file has none of them."""
        return telling_apart(codes) if len(told.codes[Kind.organisation, fold(name)]) > 1 else ""

    def state_rest(self, told: Telling, row: DataRow, about: Key, *, people: int, organisations: int) -> None:
        """Keep as given the codes of a row that are nobody's whom it names alone."""
        used = self.of(row, Kind.person, is_first=True) if people == 1 else []
        used += self.of(row, Kind.organisation, is_first=not people) if organisations == 1 else []
        every = (*self.of(row, Kind.person, is_first=True), *self.of(row, Kind.organisation, is_first=True))
        for code in dict.fromkeys(every):
            if code not in used:
                told.statement(about, code.heading, code.text, row.row.where)


def telling_apart(codes: list[Code]) -> str:
    """What tells the bearer of the codes from a namesake; empty where nothing does."""
    known = [code for code in codes if code.code]
    own = [code for code in codes if not code.scheme and kind_of(code.heading) is not None]
    return next((code.mark for code in (*known, *own)), "")


def identify(told: Telling, key: Key, codes: list[Code], where: str) -> None:
    """Give a record its codes. One that another record has already, or that is none, stays as given."""
    for code in codes:
        if code.scheme and code.code and told.identified(key, code.scheme, code.code):
            continue
        if code.scheme and code.code:
            other = told.owner_of(code.scheme, code.code)
            told.notes.append(f"{where}: {code.code} is that of {other} already; it is kept as given")
        told.statement(key, code.heading, code.text, where)


def _counts_rows(table: Table, column: Column) -> bool:
    """Whether the cells only number the rows."""
    said = [text for row in table.grid.rows if (text := row.row.text(column.at))]
    numbers = [int(text) for text in said if text.isdecimal()]
    return len(numbers) == len(said) and numbers == sorted(set(numbers)) and numbers[-1:] <= [len(said) + 1]
