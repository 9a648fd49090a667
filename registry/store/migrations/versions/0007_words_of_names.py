"""The words of names, with the records that have them, and the letters of the words.

By them a name is found without reading all names. They are filled from the names as they stand; no fact
changes. And an index by which a list begins, ends and is counted without reading all records.

A migration is history: it spells the tables and their filling out as they were, and imports no model.
"""

from itertools import count

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_LONGEST = 200
_PIECE = 20_000


def upgrade() -> None:
    """Make the three tables and fill them, and the index of lists."""
    stands = sa.text("redirect_to IS NULL")
    op.create_index(
        "ix_entity_listed",
        "entity",
        ["kind", "name", "id"],
        sqlite_where=stands,
        postgresql_where=stands,
    )
    op.create_table(
        "search_word",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sort", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("shortest", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_search_word"),
        sqlite_strict=True,
    )
    op.create_index("uq_search_word_identity", "search_word", ["sort", "kind", "word"], unique=True)
    op.create_table(
        "search_posting",
        sa.Column("word_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("length", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("word_id", "length", "entity_id", name="pk_search_posting"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "search_gram",
        sa.Column("gram", sa.Text(), nullable=False),
        sa.Column("word_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("gram", "word_id", name="pk_search_gram"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    _fill(op.get_bind())


def _fill(connection):
    ids, shortest, numbers = {}, {}, count(1)
    for names in _pages(connection):
        postings = set()
        for entity_id, source, folded, kind in names:
            sort = source if source in ("description", "initials") else "name"
            for word in _words(folded):
                key = (sort, kind, word)
                number = ids.get(key) or ids.setdefault(key, next(numbers))
                shortest[number] = min(len(folded), shortest.get(number, len(folded)))
                postings.add((number, len(folded), entity_id))
        _insert(connection, "search_posting", ("word_id", "length", "entity_id"), sorted(postings))
    words = [(number, *key, shortest[number]) for key, number in ids.items()]
    _insert(connection, "search_word", ("id", "sort", "kind", "word", "shortest"), words)
    grams = ((gram, number) for (sort, _, word), number in ids.items() for gram in _grams(sort, word))
    _insert(connection, "search_gram", ("gram", "word_id"), sorted(grams))


def _pages(connection):
    """The names of some thousand records at a time."""
    last = ""
    while True:
        ids = connection.execute(
            sa.text("SELECT id FROM entity WHERE id > :last ORDER BY id LIMIT :some"),
            {"last": last, "some": _PIECE},
        ).scalars()
        upto = max(ids, default=None)
        if upto is None:
            return
        yield connection.execute(
            sa.text(
                "SELECT search_name.entity_id, search_name.source, search_name.folded, entity.kind "
                "FROM search_name JOIN entity ON entity.id = search_name.entity_id "
                "WHERE search_name.entity_id > :last AND search_name.entity_id <= :upto"
            ),
            {"last": last, "upto": upto},
        )
        last = upto


def _insert(connection, table, columns, rows):
    into = sa.table(table, *map(sa.column, columns))
    for at in range(0, len(rows), _PIECE):
        piece = rows[at : at + _PIECE]
        connection.execute(sa.insert(into), [dict(zip(columns, row, strict=True)) for row in piece])


def _words(folded):
    words = []
    for word in folded.split():
        if len(word) <= _LONGEST:
            words.append(word)
        else:
            words += [word[at : at + _LONGEST] for at in range(0, len(word), _LONGEST // 2)]
    return dict.fromkeys(words)


def _grams(sort, word):
    if sort == "initials":
        return {f".{letter}" for letter in word}
    padded = f" {word}  "
    return {padded[at : at + 3] for at in range(len(word) + 1)}
