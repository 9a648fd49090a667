"""What was asked for: the words, the kinds of records, and the countries that the words may mean."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from registry.questions.names.countries import Country, countries_with, named_so
from registry.questions.names.words import Fit, IndexWord, Sort, Where, fitting
from registry.store.reading import Reader
from registry.terms.kinds import Kind
from registry.text import fold

MOST_WORDS = 16  # no name has more that matter, and a query has to end somewhere


class Asked:
    """A text that is looked for among some kinds of records; among all, where none are given."""

    def __init__(
        self, reader: Reader, text: str, kinds: Sequence[Kind] = (), sort: Sort = Sort.names
    ) -> None:
        self.reader, self.sort = reader, sort
        self.folded = fold(text)
        self.words = list(dict.fromkeys(self.folded.split()))[:MOST_WORDS]
        self._fitting: dict[tuple[str, Fit, int], list[IndexWord]] = {}
        self.kinds = ", ".join(repr(str(Kind(kind))) for kind in kinds or Kind)

    @property
    def where(self) -> Where:
        """In what is looked."""
        return Where(self.sort, self.kinds)

    def of(self, sort: Sort, text: str | None = None) -> Asked:
        """The same, or another text, looked for in another sort of texts."""
        other = Asked(self.reader, self.folded if text is None else text, sort=sort)
        other.kinds = self.kinds
        return other

    def fitting(self, word: str, fit: Fit, most: int) -> list[IndexWord]:
        """The words of the index that fit, those of the shortest texts first; looked up once."""
        key = (word, fit, most)
        if key not in self._fitting:
            self._fitting[key] = fitting(self.reader, word, fit, self.where, most)
        return self._fitting[key]

    @cached_property
    def countries(self) -> list[Country]:
        """The countries of which a name has one of the words; a single word has to be the record's own."""
        if len(self.words) < 2 or self.sort is not Sort.names:
            return []
        return countries_with(self.reader, self.words)

    def countries_of(self, word: str, fit: Fit) -> list[str]:
        """The ids of the countries that the word may mean."""
        return named_so(self.countries, word, fit)
