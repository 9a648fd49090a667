"""What every list can do: be narrowed as one types, sorted by a column, shown in other columns, marked."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager

from registry.asof import AsOf
from registry.errors import BadInput
from registry.frozen import Frozen
from registry.questions.edition import edition_of
from registry.questions.listing.held import Held, ids_in_window, is_ordered_by_database, those_named
from registry.questions.listing.language import Term, field_named, terms_of
from registry.questions.listing.told import SortedBy, in_order, those_meeting
from registry.questions.windows import Window
from registry.store.location import Location
from registry.store.reading import Reader, reading
from tui.states.cell_values import understood
from tui.states.held_rows import HeldRows, Row
from tui.states.lines import Column, FirstLines, Line, Part, cut
from tui.states.orders import Order, Orders
from tui.states.refusal import Refused

_QUICK = 3_000  # rows that are narrowed without anybody noticing


class _Wanted(Frozen):
    """What a list is asked for: an answer counts for just this."""

    as_of: AsOf
    words: str
    orders: Orders

    def narrows(self, before: _Wanted) -> bool:
        """Whether who fits this fitted that: letters were added to plain words."""
        is_added = self == before._replace(words=self.words) and self.words.startswith(before.words)
        return is_added and all(term.is_plain for term in terms_of(f"{before.words} {self.words}"))


class NarrowedList(HeldRows[Row]):
    """A list on a day; ``words`` narrow it, in the language of registry.questions.listing."""

    def __init__(self, location: Location, as_of: AsOf) -> None:
        super().__init__(location, as_of)
        self.words = ""
        self.problem = ""
        """What could not be done of what was asked for, with the reason."""
        self.refused: Sequence[Refused] = ()
        self.is_asked_for = False
        """Whether somebody waits for an answer: what was found before is drawn until it is there."""
        self._total = 0
        self._found: tuple[_Wanted, Sequence[int]] | None = None
        self._at_hand: FirstLines | None = None

    # ------------------------------------------------------------ asking
    @property
    def _wanted(self) -> _Wanted:
        return _Wanted(self.as_of, self.words, self.orders)

    def count(self) -> int:
        """How many rows fit the filter."""
        with reading(self.location) as reader:
            if self._is_plain(reader):
                self.problem, self.refused, self._found = "", (), None
                self._total = self.counted(reader, Window())
                return self._total
            return len(self._find(reader))

    def answer(self, part: Part) -> FirstLines:
        """How many rows fit, and the lines that are going to be drawn: for a thread beside the screen."""
        count = self.count()
        first, limit = (0, count) if count <= part.few else (part.first, part.limit)
        with reading(self.location) as reader:
            return FirstLines(count, first, self._lines(reader, first, limit))

    @contextmanager
    def at_hand(self, answer: FirstLines) -> Iterator[None]:
        """In the block, what the answer has is not asked for again."""
        self._at_hand = answer
        try:
            yield
        finally:
            self._at_hand = None

    def window(self, offset: int, limit: int) -> Sequence[Line]:
        """So many of the rows that fit, from a position on."""
        ready = self._at_hand
        if ready is not None and ready.has(offset, limit):
            lines = cut(ready.lines, offset - ready.first, limit)
        else:
            with reading(self.location) as reader:
                lines = self._lines_now(reader, offset, limit)
        return [self.shown(line) for line in lines]

    def _lines_now(self, reader: Reader, offset: int, limit: int) -> Sequence[Line]:
        """Those lines of what is drawn: what would take a while is not asked for while that is done."""
        known = self._found
        if (known is None or known[0] != self._wanted) and not self.is_quick():
            if known is None:
                return self._plain_lines(reader, Window(offset, limit))
            return self.lines_at(reader, cut(known[1], offset, limit))
        return self._lines(reader, offset, limit)

    def _lines(self, reader: Reader, offset: int, limit: int) -> Sequence[Line]:
        known = self._found
        if known is None and self._is_plain(reader):
            return self._plain_lines(reader, Window(offset, limit))
        # Not looked whether the registry has changed: what is drawn is drawn as it was found.
        fitting = known[1] if known is not None and known[0] == self._wanted else self._find(reader)
        return self.lines_at(reader, cut(fitting, offset, limit))

    def _is_plain(self, reader: Reader) -> bool:
        """Whether the database can answer alone: nothing is asked for, and no names are held."""
        if self.kind is None or terms_of(self.words) or self.orders or not is_ordered_by_database(self.kind):
            return False
        return self._held is None or self._held.edition != edition_of(reader)

    def _plain_lines(self, reader: Reader, window: Window) -> Sequence[Line]:
        # A list that is asked for as a whole is asked for in one query.
        # A list that is asked for as a whole is asked for in one query.
        if self.kind is not None and window.limit >= 0:
            window = Window(ids=ids_in_window(reader, self.kind, window, self._total))
        return [self.line(row) for row in self.rows(reader, window)]

    def _find(self, reader: Reader) -> Sequence[int]:
        """The positions of those that fit, in their order; what was found is found until anything changes."""
        wanted, held = self._wanted, self.hold(reader)
        known = self._found
        if known is not None and known[0] == wanted:
            return known[1]
        refused: list[Refused] = []
        if known is not None and not self.refused and wanted.narrows(known[0]):
            found = those_named(held, terms_of(wanted.words), known[1])
        else:
            found = self._narrowed(reader, held, wanted, range(len(held.ids)), refused)
        self.problem, self.refused = refused[-1].line if refused else "", refused
        self._found = wanted, found
        return found

    def _narrowed(
        self, reader: Reader, held: Held, wanted: _Wanted, among: Sequence[int], refused: list[Refused]
    ) -> Sequence[int]:
        """Those of the positions that fit, in their order; what cannot be done narrows and sorts nothing."""
        terms = terms_of(wanted.words)
        fitting = those_named(held, [term for term in terms if term.field is None], among)
        for term in terms:
            if term.field is not None:
                fitting = self._in_column(reader, held, term, fitting, wanted.as_of, refused)
        try:
            return self._in_order(reader, held, fitting, wanted) if wanted.orders else fitting
        except BadInput as problem:
            refused.append(Refused(None, problem))
            return fitting

    def _in_order(self, reader: Reader, held: Held, fitting: Sequence[int], wanted: _Wanted) -> Sequence[int]:
        known = held.order_known(wanted.as_of, wanted.orders)
        if known is None:
            columns = [
                SortedBy(self.told(reader, held, order.column, fitting, wanted.as_of), order.descending)
                for order in wanted.orders
            ]
            if len(fitting) < len(held.ids):
                return in_order(fitting, held.names, columns)
            return held.in_order(wanted.as_of, wanted.orders, columns)
        if len(fitting) == len(held.ids):
            return known
        wanted_ones = set(fitting)
        return [n for n in known if n in wanted_ones]

    def _in_column(
        self,
        reader: Reader,
        held: Held,
        term: Term,
        fitting: Sequence[int],
        as_of: AsOf,
        refused: list[Refused],
    ) -> Sequence[int]:
        try:
            column, meant = self.understood_term(term)
            told = self.told(reader, held, column.field, fitting, as_of)
            return those_meeting(meant, told, fitting)
        except BadInput as problem:
            refused.append(Refused(term, problem))
            return fitting

    def understood_term(self, term: Term) -> tuple[Column, Term]:
        """The column that a term names, and the term as it is held against it.

        Raises BadInput for a column that is none of this list's, and for a bound that says nothing.
        """
        fields = self.fields()
        column = type(self).columns[fields.index(field_named(str(term.field), fields))]
        return column, understood(term, column)

    def placed(self, reader: Reader, rows: Sequence[Row], lines: Sequence[Line]) -> list[int]:
        """The positions, in what is held, of rows that a question answered, given with their lines."""
        del rows
        position = {key: n for n, key in enumerate(self.hold(reader).ids)}
        return [position[line.mark] for line in lines]

    def narrowed_rows(self, reader: Reader, lines: Mapping[int, Line]) -> Sequence[int]:
        """Of rows that are there as lines, by their positions, those that fit, in order; none is asked again.

        Raises BadInput where the filter or the order cannot be followed.
        """
        self._given = lines
        refused: list[Refused] = []
        found = self._narrowed(reader, self.hold(reader), self._wanted, sorted(lines), refused)
        if refused:
            raise refused[0].problem
        return found

    def keep(self, held: Held) -> None:
        """Hold these from now on; what was found among others is forgotten."""
        super().keep(held)
        self._found = None

    def is_quick(self) -> bool:
        """Whether what is asked for can be answered between two keystrokes."""
        terms = terms_of(self.words)
        if self.kind is None or self._size <= _QUICK or not (terms or self.orders):
            return not self.is_asked_for
        with reading(self.location) as reader:
            if self._held is None or self._held.edition != edition_of(reader):
                return False
        if self._found is not None and self._found[0] == self._wanted:
            return True
        return not self.orders and all(term.is_plain for term in terms)

    @property
    def _size(self) -> int:
        """How many records there are, as far as that was asked."""
        return max(self._total, len(self._held.ids) if self._held else 0)

    # ------------------------------------------------------------ what is read ahead
    @property
    def wants_preparing(self) -> bool:
        """Whether there are names or columns of many records that are better read before somebody asks."""
        if self.kind is None or self._size <= _QUICK:
            return False
        return self._held is None or bool(self._orders_to_come(self._held))

    def _orders_to_come(self, held: Held) -> list[Order]:
        """The orders by the columns that one query answers, those that are not held yet."""
        columns = [each.field for each in type(self).columns if each.is_name or self.is_held(each.field)]
        return [
            order
            for order in (Order(field, last_first) for field in columns for last_first in (False, True))
            if held.order_known(self.as_of, (order,)) is None
        ]

    def prepare(self) -> None:
        """Read what filters and orders need: for a large registry in a thread of its own."""
        with reading(self.location) as reader:
            held, now = self.hold(reader), self._wanted
            self._find(reader)
            for order in self._orders_to_come(held):
                self._in_order(reader, held, range(len(held.ids)), now._replace(orders=(order,)))

    # ------------------------------------------------------------ marks
    def marks_fitting(self) -> list[str]:
        """What marks all rows that fit, in their order."""
        with reading(self.location) as reader:
            held = self.hold(reader)
            return [held.ids[n] for n in self._find(reader)]

    def lines_marked(self, marks: Collection[str]) -> list[Line]:
        """The marked rows as they are shown, those too that the filter hides; in the list's order."""
        with reading(self.location) as reader:
            positions = self.positions(reader, marks)
            return [self.shown(line) for line in self.lines_at(reader, positions)]

    def positions(self, reader: Reader, marks: Collection[str]) -> Sequence[int]:
        """Where, in what is held, the marked rows are; without marks all rows that fit. In order."""
        held, fitting = self.hold(reader), self._find(reader)
        if not marks:
            return fitting
        hidden = sorted(set(range(len(held.ids))) - set(fitting))
        return [n for n in (*fitting, *hidden) if held.ids[n] in marks]
