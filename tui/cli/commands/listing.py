"""What the commands that list records share: their filters, and how their rows are printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module

from registry.asof import AsOf
from registry.errors import BadInput
from registry.questions.listing.language import terms_of, tokens_of
from registry.questions.naming import record_named
from registry.questions.windows import Window
from registry.store.reading import Reader
from registry.terms.kinds import Kind
from tui.cli.face import Face
from tui.cli.printing import table

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

    from tui.cli.declaring import Declaring
    from tui.states.held_rows import Row
    from tui.states.lists import ListState

_LISTS = {
    "organisations": ("lists", "OrganisationList"),
    "mechanisms": ("lists", "MechanismList"),
    "agreements": ("lists", "AgreementList"),
    "people": ("holdings", "PersonList"),
    "instruments": ("holdings", "InstrumentList"),
    "systems": ("holdings", "SystemList"),
    "sources": ("holdings", "SourceList"),
    "projects": ("work", "ProjectList"),
    "recommendations": ("work", "RecommendationList"),
    "events": ("work", "EventList"),
    "forums": ("forums", "ForumList"),
    "check": ("upkeep", "FindingList"),
    "due": ("upkeep", "DueList"),
}
"""The list on screen that a command answers for: its module and its name, loaded where it is needed."""


def add_narrowing(parser: Declaring) -> None:
    """The filters that every list of records with names and themes has."""
    parser.add_argument("--theme", metavar="T", help="with a theme that holds these words")
    add_listing(parser, "names")


def add_listing(parser: Declaring, where: str) -> None:
    """How a list is narrowed, sorted and shown, as on screen; plain words are looked for ``where``."""
    parser.add_argument(
        "--filter", metavar="WORDS", default="",
        help=f"only {where} that hold all of these words; also !word, ~word, \"two words\", column:word, "
        "seats:>3, from:<2017",
    )  # fmt: skip
    parser.add_argument(
        "--sort", metavar="COLUMN,…", default="", help="by columns of the list; -COLUMN downwards"
    )
    parser.add_argument("--columns", metavar="COLUMN,…", default="", help="print these columns of the list")


def add_country(parser: Declaring) -> None:
    """The filter on a country."""
    parser.add_argument("--country", metavar="CC", help="of a country, by its name or ISO 3166 code")


def id_named(reader: Reader, name: str | None, kinds: Sequence[Kind] = ()) -> str | None:
    """The id of the record that an option names; None where it names none. Raises as record_named."""
    return None if name is None else record_named(reader, name, kinds).id


def listed(titles: Sequence[str], rows: Sequence[Sequence[str]], one: str, many: str) -> list[str]:
    """The rows as a table, and how many there are."""
    count = f"{len(rows)} {one if len(rows) == 1 else many}"
    return [*table(titles, rows), "", count] if rows else [f"No {many} fit."]


class Listing:
    """A list as a command was asked for it: narrowed, sorted and with columns as on screen."""

    def __init__(self, name: str, arguments: argparse.Namespace, face: Face, day: AsOf) -> None:
        """Raises BadInput for a filter, an order or a column that the list does not know."""
        self._words, self._sort, self._columns = arguments.filter, arguments.sort, arguments.columns
        self._name, self._location, self._day = name, face.location, day
        self._state: ListState[Any] | None = None
        self._numbers: list[int] = []
        if not self._is_plain or self._columns:
            self._state = self._as_on_screen()

    @property
    def _is_plain(self) -> bool:
        """Whether the question that lists the records can narrow them itself: by single words of names."""
        is_plain = all(term.is_plain and " " not in term.words for term in terms_of(self._words))
        return is_plain and not self._sort and (bool(terms_of(self._words)) or not tokens_of(self._words))

    def _as_on_screen(self) -> ListState[Any]:
        from tui.states.followed import refuse_misunderstood
        from tui.states.orders import orders_named

        module, kind = _LISTS[self._name]
        state: ListState[Any] = getattr(import_module(f"tui.states.{module}"), kind)(
            self._location, self._day
        )
        state.words = self._words
        with _said_of("--filter"):
            refuse_misunderstood(state, self._words)
        with _said_of("--sort"):
            state.sort_by(*orders_named(self._sort, state.fields()))
        with _said_of("--columns"):
            self._numbers = state.numbers_of(self._columns) if self._columns else []
        return state

    @property
    def is_asked(self) -> bool:
        """Whether anything of the list was asked to be otherwise than it is by itself."""
        return self._state is not None or bool(self._words)

    def refuse_arrangement(self, why: str) -> None:
        """Raise BadInput where an order or columns were asked for of an answer that has none to choose."""
        for option, text in (("--sort", self._sort), ("--columns", self._columns)):
            if text:
                raise BadInput(why, where=option, remedy="leave it out")

    def rows(self, reader: Reader, asked: Callable[[Window], list[Row]]) -> list[Row]:
        """The rows that fit, in order; ``asked`` is the question that lists them."""
        if self._is_plain:
            return asked(Window(words=self._words))
        words = " ".join(term.words for term in terms_of(self._words) if term.is_plain)
        return self.followed(reader, asked(Window(words=words)))

    def followed(self, reader: Reader, rows: list[Row]) -> list[Row]:
        """Those of the rows that fit, in order."""
        if not self.is_asked:
            return rows
        from tui.states.followed import rows_followed

        self._state = self._state or self._as_on_screen()
        return rows_followed(self._state, reader, rows)

    def lines(
        self, rows: Sequence[Any], usual: Callable[[], list[str]], *, is_grouped: bool = False
    ) -> list[str]:
        """The columns that were asked for as a table; where none were, the lines that are ``usual``.

        Where these stand in groups, rows that were sorted stand in one table all the same.
        """
        state = self._state
        if state is None or not (self._columns or (self._sort and is_grouped)):
            return usual()
        numbers = self._numbers or list(range(len(state.fields())))
        titles = [type(state).columns[n].title.lower() for n in numbers]
        cells = [[state.line(row).cells[n] for n in numbers] for row in rows]
        return listed(titles, cells, state.one, state.title.lower())


@contextmanager
def _said_of(option: str) -> Iterator[None]:
    """What is wrong in the block is wrong in the option."""
    try:
        yield
    except BadInput as problem:
        raise BadInput(problem.what, where=option, remedy=problem.remedy) from problem
