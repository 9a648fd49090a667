"""The search index: every name, and the words by which names are found.

All of it is derived, and kept by the door for changes (registry/changes/name_index.py). A word is in the
index once for each kind of record and each sort of text, so that a question about bodies does not walk
through the names of people.
"""

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from registry.models.columns import part_constraints

_IS_A_NAME = text("source <> 'description'")


class SearchName(SQLModel, table=True):
    """Every name of every record, folded for search.

    The names of a record that was merged into another stand under the other.
    """

    __tablename__ = "search_name"
    __table_args__ = part_constraints(
        # Descriptions are too long for an index.
        Index("ix_search_name_folded", "folded", sqlite_where=_IS_A_NAME, postgresql_where=_IS_A_NAME),
    )

    entity_id: str = Field(foreign_key="entity.id", primary_key=True)
    position: int = Field(primary_key=True)
    """1, 2, 3 within the record."""
    source: str
    """``name``, ``acronym``, ``alias``, ``identifier``, ``description``, or ``initials`` of a name."""
    folded: str
    name: str


class SearchWord(SQLModel, table=True):
    """A word of the names, descriptions or initials of one kind of record."""

    __tablename__ = "search_word"
    __table_args__ = part_constraints(
        Index("uq_search_word_identity", "sort", "kind", "word", unique=True),
    )

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    sort: str
    """``name``, ``description`` or ``initials``."""
    kind: str
    word: str
    shortest: int
    """How long the shortest text is that has it: the shorter, the better it fits."""


# No foreign keys: to check them would cost as much again as to write the rows, and the door keeps them.
class SearchPosting(SQLModel, table=True):
    """A record with a word in one of its texts; the shortest texts first."""

    __tablename__ = "search_posting"
    __table_args__ = ({"sqlite_strict": True, "sqlite_with_rowid": False},)

    word_id: int = Field(primary_key=True)
    length: int = Field(primary_key=True)
    """Of the folded text."""
    entity_id: str = Field(primary_key=True)


class SearchGram(SQLModel, table=True):
    """Three letters that stand together in a word; by them parts of words and mistyped words are found."""

    __tablename__ = "search_gram"
    __table_args__ = ({"sqlite_strict": True, "sqlite_with_rowid": False},)

    gram: str = Field(primary_key=True)
    word_id: int = Field(primary_key=True)


SEARCH = ("search_name", "search_word", "search_posting", "search_gram")
"""The tables of the index: they hold no facts, and are in no journal."""
