"""The first day on which somebody confirmed a seat or a post, beside the last.

Where nobody knows since when a seat was held, it is certain from its first confirmation to its last. What
was confirmed before this schema keeps its last day only; no row changes.

A migration is history: it spells the table out as it was, and imports no model.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column to both tables."""
    connection = op.get_bind()
    for table in ("seat", "affiliation"):
        name, rule = f"ck_{table}_first_confirmed_date", _is_a_date("first_confirmed")
        if connection.dialect.name == "postgresql":
            op.add_column(table, sa.Column("first_confirmed", sa.Text(), nullable=True))
            op.create_check_constraint(name, table, rule)
        else:  # SQLite takes a rule with a new column, and none later.
            column = f"first_confirmed TEXT CONSTRAINT {name} CHECK ({rule})"
            connection.execute(sa.text(f"ALTER TABLE {table} ADD COLUMN {column}"))


def _is_a_date(column):
    return (
        f"({column} LIKE '____' OR {column} LIKE '____-__' OR {column} LIKE '____-__-__') "
        f"AND substr({column}, 1, 4) BETWEEN '0001' AND '9999' "
        f"AND (length({column}) = 4 OR substr({column}, 6, 2) BETWEEN '01' AND '12') "
        f"AND (length({column}) < 10 OR substr({column}, 9, 2) BETWEEN '01' AND '31')"
    )
